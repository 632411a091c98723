package import Accounts
import Editions
import Foundation
import GRDB

extension Store {
    package func apply(_ changes: AccountChanges) throws {
        try changeAccounts { try $0.carryOut(changes) }
    }

    package func create(_ new: NewAccount, then: @Sendable (AccountID) -> AccountChanges) throws -> AccountID {
        try changeAccounts { transaction in
            let id = try transaction.insert(new)
            try transaction.carryOut(AccountChanges([.setRoles(id, new.roles)]))
            try transaction.carryOut(then(id))
            return id
        }
    }

    /// A change that no longer fits undoes all of its transaction, and is thrown as what it is.
    private func changeAccounts<T: Sendable>(_ body: (borrowing WriteTransaction) throws -> T) throws -> T {
        var conflict: AccountConflict?
        do {
            return try write { transaction in
                do {
                    return try body(transaction)
                } catch let refused as AccountConflict {
                    conflict = refused
                    throw refused
                }
            }
        } catch {
            if let conflict { throw conflict }
            throw error
        }
    }
}

extension WriteTransaction {
    fileprivate func insert(_ new: NewAccount) throws -> AccountID {
        let isTaken = try Bool.fetchOne(
            db, sql: "SELECT 1 FROM account WHERE mail = ?", arguments: [new.mail.rawValue])
        if isTaken == true { throw AccountConflict.mailTaken }
        try execute(
            "INSERT INTO account (mail, name, state, createdAt) VALUES (?, ?, 'invited', ?)",
            [new.mail.rawValue, new.name, moment])
        guard let id = AccountID(rawValue: db.lastInsertedRowID) else { throw StoreError.damagedDatabase("no row id") }
        try added(AuditRecord(.account, id.rawValue))
        return id
    }

    fileprivate func carryOut(_ changes: AccountChanges) throws {
        for entry in changes.audit { try requireGiven(entry) }
        for id in Set(changes.steps.compactMap(\.changedAccount)) where try exists(id) {
            try touch(AuditRecord(.account, id.rawValue))
        }
        for step in changes.steps {
            switch step {
            case .insertInvitation, .useInvitation, .dropInvitations: try changeInvitations(step)
            case .insertSession, .setPendingSecret, .confirmSession, .endSession, .endSessions:
                try changeSessions(step)
            case .releaseFailures, .forgetFailures: try changeFailures(step)
            case .askRequest, .useRequest, .dropRequest, .tellOwner, .seeNotice: try changeRequests(step)
            case .insertPasskey, .usePasskey, .removePasskey, .removePasskeys, .spendChallenge:
                try changePasskeys(step)
            default: try changeAccount(step)
            }
        }
        for entry in changes.audit { try audit(entry) }
    }

    private func exists(_ id: AccountID) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT 1 FROM account WHERE id = ?", arguments: [id.rawValue]) ?? false
    }

    private func changeAccount(_ step: AccountChange) throws {
        switch step {
        case .setName(let id, let name):
            try update(id, by: "UPDATE account SET name = ? WHERE id = ?", with: [name, id.rawValue])
        case .setState(let id, let state):
            let had = try hasAdministrator()
            try update(id, by: "UPDATE account SET state = ? WHERE id = ?", with: [state.rawValue, id.rawValue])
            try keepAnAdministrator(had)
        case .setRoles(let id, let roles):
            let had = try hasAdministrator()
            try execute("DELETE FROM accountRole WHERE accountID = ?", [id.rawValue])
            for role in roles.sorted() {
                try execute(
                    "INSERT INTO accountRole (accountID, role) VALUES (?, ?)",
                    [id.rawValue, role.rawValue])
            }
            try keepAnAdministrator(had)
        case .setPassphrase(let id, let hash):
            try update(id, by: "UPDATE account SET passphrase = ? WHERE id = ?", with: [hash.text, id.rawValue])
        case .renewHash(let id, let kept, let made):
            try execute(
                "UPDATE account SET passphrase = ? WHERE id = ? AND passphrase = ?",
                [made.text, id.rawValue, kept.text])
            // Sessions are bound to the passphrase that they began with.
            if db.changesCount > 0 { try execute("DELETE FROM session WHERE accountID = ?", [id.rawValue]) }
        case .setSecondFactor(let id, let sealed):
            try update(
                id, by: "UPDATE account SET secondFactor = ?, lastStep = 0 WHERE id = ?",
                with: [sealed.map { Data($0) }, id.rawValue])
        case .useTimeCode(let id, let step):
            try execute(
                "UPDATE account SET lastStep = ? WHERE id = ? AND lastStep < ?",
                [step, id.rawValue, step])
            if db.changesCount == 0 { throw AccountConflict.codeReused }
        case .replaceRecoveryCodes(let id, let hashes):
            try execute("DELETE FROM recoveryCode WHERE accountID = ?", [id.rawValue])
            for hash in hashes {
                try execute(
                    "INSERT INTO recoveryCode (accountID, hash) VALUES (?, ?)",
                    [id.rawValue, Data(hash.bytes)])
            }
        case .useRecoveryCode(let id, let hash, let at):
            try execute(
                "UPDATE recoveryCode SET usedAt = ? WHERE accountID = ? AND hash = ? AND usedAt IS NULL",
                [at, id.rawValue, Data(hash.bytes)])
            if db.changesCount == 0 { throw AccountConflict.codeReused }
        case .noteSignIn(let id, let at, let place):
            try update(id, by: "UPDATE account SET lastSignInAt = ? WHERE id = ?", with: [at, id.rawValue])
            try execute(
                """
                INSERT INTO familiarPlace (accountID, place, at) VALUES (?, ?, ?)
                ON CONFLICT (accountID, place) DO UPDATE SET at = excluded.at
                """, [id.rawValue, Data(place.bytes), at])
        default: break
        }
    }

    private func changeInvitations(_ step: AccountChange) throws {
        switch step {
        case .insertInvitation(let link): try InvitationRow(link).keep(try master(), in: db)
        case .useInvitation(let hash, let at):
            let master = try master()
            guard var row = try InvitationRow.find(hash, master, in: db), row.link.usedAt == nil, row.link.endsAt > at
            else { throw AccountConflict.invitationSpent }
            row.link.usedAt = at
            try row.keep(master, in: db)
        case .dropInvitations(let id):
            try execute("DELETE FROM invitation WHERE accountID IS ? AND usedAt IS NULL", [id?.rawValue])
        default: break
        }
    }

    private func changeSessions(_ step: AccountChange) throws {
        switch step {
        case .insertSession(let session): try SessionRow(session).keep(try master(), in: db)
        case .setPendingSecret(let hash, let sealed):
            try changeSession(hash) { $0.pendingSecret = sealed.map { Data($0) } }
        case .confirmSession(let hash, let at): try changeSession(hash) { $0.confirmedAt = at }
        case .endSession(let hash):
            try execute("DELETE FROM session WHERE hash = ?", [Data(hash.bytes)])
        case .endSessions(let id, let kept):
            try execute(
                "DELETE FROM session WHERE accountID = ? AND hash IS NOT ?",
                [id.rawValue, kept.map { Data($0.bytes) }])
        default: break
        }
    }

    private func changeFailures(_ step: AccountChange) throws {
        switch step {
        case .releaseFailures(let keys, let at):
            for key in keys {
                try execute(
                    "DELETE FROM failure WHERE id = (SELECT MAX(id) FROM failure WHERE key = ? AND at = ?)",
                    [Data(key.bytes), at])
            }
        case .forgetFailures(let keys):
            for key in keys {
                try execute("DELETE FROM failure WHERE key = ?", [Data(key.bytes)])
            }
        default: break
        }
    }

    private func update(
        _ id: AccountID, by sql: String, with arguments: StatementArguments
    ) throws {
        try execute(sql, arguments)
        if db.changesCount == 0 { throw AccountConflict.noSuchAccount }
    }

    /// Once there is an active administrator there always is one.
    private func keepAnAdministrator(_ had: Bool) throws {
        if had, try !hasAdministrator() { throw AccountConflict.lastAdministrator }
    }

    private func hasAdministrator() throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT 1 FROM account JOIN accountRole ON accountID = account.id
                WHERE state = 'active' AND role = 'administrator'
                """) ?? false
    }
}

extension AccountChange {
    /// The account of which a step changes what entries of the trail vouch for; `nil` for links, sessions and attempts.
    fileprivate var changedAccount: AccountID? {
        switch self {
        case .setName(let id, _), .setState(let id, _), .setRoles(let id, _), .setPassphrase(let id, _),
            .renewHash(let id, _, _), .setSecondFactor(let id, _), .useTimeCode(let id, _),
            .replaceRecoveryCodes(let id, _), .useRecoveryCode(let id, _, _), .noteSignIn(let id, _, _),
            .usePasskey(let id, _, _, _), .removePasskey(let id, _), .removePasskeys(let id):
            id
        case .insertPasskey(let key): key.account
        case .askRequest(let request), .useRequest(let request, _, _): request.account
        case .dropRequest(let id, _), .tellOwner(let id, _, _, _), .seeNotice(let id, _, _): id
        default: nil
        }
    }
}
