package import Accounts
import Foundation
import GRDB

extension Store {
    package func apply(_ changes: AccountChanges) throws {
        let trail = try audit
        try database.write { db in try Self.carryOut(changes, trail, in: db) }
    }

    package func create(_ new: NewAccount, then: @Sendable (AccountID) -> AccountChanges) throws -> AccountID {
        let trail = try audit, moment = now()
        return try database.write { db in
            let isTaken = try Bool.fetchOne(
                db, sql: "SELECT 1 FROM account WHERE mail = ?", arguments: [new.mail.rawValue])
            if isTaken == true { throw AccountConflict.mailTaken }
            try db.execute(
                sql: "INSERT INTO account (mail, name, state, createdAt) VALUES (?, ?, 'invited', ?)",
                arguments: [new.mail.rawValue, new.name, moment])
            guard let id = AccountID(rawValue: db.lastInsertedRowID) else {
                throw StoreError.damagedDatabase("no row id")
            }
            try Self.carryOut(AccountChanges([.setRoles(id, new.roles)]), trail, in: db)
            try Self.carryOut(then(id), trail, in: db)
            return id
        }
    }

    private static func carryOut(_ changes: AccountChanges, _ trail: AuditTrail, in db: Database) throws {
        for step in changes.steps {
            switch step {
            case .insertInvitation, .useInvitation, .dropInvitations: try changeInvitations(step, in: db)
            case .insertSession, .setPendingSecret, .confirmSession, .endSession, .endSessions:
                try changeSessions(step, in: db)
            case .noteFailure, .forgetFailures: try changeFailures(step, in: db)
            default: try changeAccount(step, in: db)
            }
        }
        for entry in changes.audit { try trail.append(entry, in: db) }
    }

    private static func changeAccount(_ step: AccountChange, in db: Database) throws {
        switch step {
        case .setName(let id, let name):
            try update(id, "UPDATE account SET name = ? WHERE id = ?", [name, id.rawValue], in: db)
        case .setState(let id, let state):
            let had = try hasAdministrator(in: db)
            try update(id, "UPDATE account SET state = ? WHERE id = ?", [state.rawValue, id.rawValue], in: db)
            try keepAnAdministrator(had, in: db)
        case .setRoles(let id, let roles):
            let had = try hasAdministrator(in: db)
            try db.execute(sql: "DELETE FROM accountRole WHERE accountID = ?", arguments: [id.rawValue])
            for role in roles.sorted() {
                try db.execute(
                    sql: "INSERT INTO accountRole (accountID, role) VALUES (?, ?)",
                    arguments: [id.rawValue, role.rawValue])
            }
            try keepAnAdministrator(had, in: db)
        case .setPassphrase(let id, let hash):
            try update(id, "UPDATE account SET passphrase = ? WHERE id = ?", [hash.text, id.rawValue], in: db)
        case .setSecondFactor(let id, let sealed):
            try update(
                id, "UPDATE account SET secondFactor = ?, lastStep = 0 WHERE id = ?",
                [sealed.map { Data($0) }, id.rawValue], in: db)
        case .useTimeCode(let id, let step):
            try db.execute(
                sql: "UPDATE account SET lastStep = ? WHERE id = ? AND lastStep < ?",
                arguments: [step, id.rawValue, step])
            if db.changesCount == 0 { throw AccountConflict.codeReused }
        case .replaceRecoveryCodes(let id, let hashes):
            try db.execute(sql: "DELETE FROM recoveryCode WHERE accountID = ?", arguments: [id.rawValue])
            for hash in hashes {
                try db.execute(
                    sql: "INSERT INTO recoveryCode (accountID, hash) VALUES (?, ?)",
                    arguments: [id.rawValue, Data(hash.bytes)])
            }
        case .useRecoveryCode(let id, let hash, let at):
            try db.execute(
                sql: "UPDATE recoveryCode SET usedAt = ? WHERE accountID = ? AND hash = ? AND usedAt IS NULL",
                arguments: [at, id.rawValue, Data(hash.bytes)])
            if db.changesCount == 0 { throw AccountConflict.codeReused }
        case .noteSignIn(let id, let at, let place):
            try update(id, "UPDATE account SET lastSignInAt = ? WHERE id = ?", [at, id.rawValue], in: db)
            try db.execute(
                sql: """
                    INSERT INTO familiarPlace (accountID, place, at) VALUES (?, ?, ?)
                    ON CONFLICT (accountID, place) DO UPDATE SET at = excluded.at
                    """, arguments: [id.rawValue, Data(place.bytes), at])
        default: break
        }
    }

    private static func changeInvitations(_ step: AccountChange, in db: Database) throws {
        switch step {
        case .insertInvitation(let link):
            try db.execute(
                sql: "INSERT INTO invitation (hash, accountID, purpose, createdAt, endsAt) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    Data(link.hash.bytes), link.account?.rawValue, link.purpose.rawValue, link.createdAt, link.endsAt,
                ])
        case .useInvitation(let hash, let at):
            try db.execute(
                sql: "UPDATE invitation SET usedAt = ? WHERE hash = ? AND usedAt IS NULL AND endsAt > ?",
                arguments: [at, Data(hash.bytes), at])
            if db.changesCount == 0 { throw AccountConflict.invitationSpent }
        case .dropInvitations(let id):
            try db.execute(
                sql: "DELETE FROM invitation WHERE accountID IS ? AND usedAt IS NULL", arguments: [id?.rawValue])
        default: break
        }
    }

    private static func changeSessions(_ step: AccountChange, in db: Database) throws {
        switch step {
        case .insertSession(let session):
            try db.execute(
                sql: """
                    INSERT INTO session (hash, accountID, stage, createdAt, seenAt, confirmedAt, endsAt, client, pendingSecret)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    Data(session.hash.bytes), session.account.id.rawValue, session.stage.rawValue, session.createdAt,
                    session.seenAt, session.confirmedAt, session.endsAt, session.client,
                    session.pendingSecret.map { Data($0) },
                ])
        case .setPendingSecret(let hash, let sealed):
            try db.execute(
                sql: "UPDATE session SET pendingSecret = ? WHERE hash = ?",
                arguments: [sealed.map { Data($0) }, Data(hash.bytes)])
        case .confirmSession(let hash, let at):
            try db.execute(
                sql: "UPDATE session SET confirmedAt = ? WHERE hash = ?", arguments: [at, Data(hash.bytes)])
        case .endSession(let hash):
            try db.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [Data(hash.bytes)])
        case .endSessions(let id, let kept):
            try db.execute(
                sql: "DELETE FROM session WHERE accountID = ? AND hash IS NOT ?",
                arguments: [id.rawValue, kept.map { Data($0.bytes) }])
        default: break
        }
    }

    private static func changeFailures(_ step: AccountChange, in db: Database) throws {
        switch step {
        case .noteFailure(let keys, let at):
            for key in keys {
                try db.execute(sql: "INSERT INTO failure (key, at) VALUES (?, ?)", arguments: [Data(key.bytes), at])
            }
        case .forgetFailures(let keys):
            for key in keys {
                try db.execute(sql: "DELETE FROM failure WHERE key = ?", arguments: [Data(key.bytes)])
            }
        default: break
        }
    }

    private static func update(
        _ id: AccountID, _ sql: String, _ arguments: StatementArguments, in db: Database
    ) throws {
        try db.execute(sql: sql, arguments: arguments)
        if db.changesCount == 0 { throw AccountConflict.noSuchAccount }
    }

    /// Once there is an active administrator there always is one.
    private static func keepAnAdministrator(_ had: Bool, in db: Database) throws {
        if had, try !hasAdministrator(in: db) { throw AccountConflict.lastAdministrator }
    }

    private static func hasAdministrator(in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT 1 FROM account JOIN accountRole ON accountID = account.id
                WHERE state = 'active' AND role = 'administrator'
                """) ?? false
    }
}
