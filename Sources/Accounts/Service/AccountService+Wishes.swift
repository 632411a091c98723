/// How it came that a wish of an administrator is written down.
enum WishManner: Hashable, Sendable {
    case asked, withdrawn
    /// It takes one administrator.
    case ordinary
    /// It takes two, and there was one.
    case alone
    case confirmed(of: AccountID)
}

/// Carrying out what administrators want of an account, with what the trail and its owner are told.
extension AccountService {
    func carryOut(
        _ wish: AccountWish, on account: Account, as manner: WishManner, by actor: AccountID, role: Role?,
        first step: AccountChange? = nil
    ) throws -> WishOutcome {
        let id = account.id, moment = now()
        var outcome = WishOutcome()
        var changes = AccountChanges(
            step.map { [$0] } ?? [], audit: [entry(wish, manner, on: account, by: actor, role: role)])
        var told: OwnerNotice.Kind?
        switch wish {
        case .reset:
            let (link, steps) = try resetting(account)
            outcome.link = link
            changes.steps += steps
            // One that was never accepted has no owner yet.
            if account.state != .invited { told = .reset }
        case .roles(let roles):
            changes.steps += Self.giving(roles, to: id)
            if account.roles.contains(.administrator), !roles.contains(.administrator), id != actor { told = .ended }
            let gains = roles.subtracting(account.roles).contains(where: \.isPower)
            if gains, manner == .alone { outcome.told = try tellOfPower(of: account, in: &changes) }
        case .disable:
            changes.steps += Self.setting(id, to: .disabled)
            if account.roles.contains(.administrator), id != actor { told = .ended }
        }
        if let told {
            changes.steps.append(.tellOwner(id, told, at: moment))
            outcome.told.append(
                AddressedNotice(notice: OwnerNotice(kind: told, at: moment), account: account))
        }
        try store.apply(changes)
        return outcome
    }

    /// The owner and every approver come to know that somebody got power by one administrator alone.
    func tellOfPower(of account: Account, in changes: inout AccountChanges) throws -> [AddressedNotice] {
        let moment = now()
        var letters: [AddressedNotice] = []
        if account.state == .active {
            changes.steps.append(.tellOwner(account.id, .powerGiven, at: moment))
            letters = [AddressedNotice(notice: OwnerNotice(kind: .powerGiven, at: moment), account: account)]
        }
        let notice = OwnerNotice(kind: .powerGivenTo, at: moment, about: account.name)
        for approver in try store.accounts()
        where approver.state == .active && approver.roles.contains(.approver) && approver.id != account.id {
            changes.steps.append(.tellOwner(approver.id, .powerGivenTo, about: account.id, at: moment))
            letters.append(AddressedNotice(notice: notice, account: approver))
        }
        return letters
    }

    func entry(
        _ wish: AccountWish, _ manner: WishManner, on account: Account, by actor: AccountID, role: Role?
    ) -> AuditEntry {
        let (before, after) =
            switch wish {
            case .reset: (account.hasPower && account.state != .invited ? Self.written(account.roles) : "", "")
            case .roles(let roles): (Self.written(account.roles), Self.written(roles))
            case .disable: (account.state.rawValue, Account.State.disabled.rawValue)
            }
        var told = after
        if case .confirmed(let asker) = manner { told += (told.isEmpty ? "" : "; ") + "asked by account:\(asker)" }
        return AuditEntry(
            action(wish, manner), object: "account:\(account.id)", actor: .account(actor), role: role, before: before,
            after: told)
    }

    private func action(_ wish: AccountWish, _ manner: WishManner) -> StaticString {
        switch (wish, manner) {
        case (.reset, .asked): "account.reset-ask"
        case (.reset, .confirmed): "account.reset-confirm"
        case (.reset, .withdrawn): "account.reset-cancel"
        case (.reset, .alone): "account.reset-alone"
        case (.reset, .ordinary): "account.reset"
        case (.roles, .asked): "account.roles-ask"
        case (.roles, .confirmed): "account.roles-confirm"
        case (.roles, .withdrawn): "account.roles-cancel"
        case (.roles, .alone): "account.roles-alone"
        case (.roles, .ordinary): "account.roles"
        case (.disable, .asked): "account.disable-ask"
        case (.disable, .confirmed): "account.disable-confirm"
        case (.disable, .withdrawn): "account.disable-cancel"
        case (.disable, .alone): "account.disable-alone"
        case (.disable, .ordinary): "account.disable"
        }
    }
}
