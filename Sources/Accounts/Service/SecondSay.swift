/// Whether an act on an account takes the say of a second administrator (decision 29).
enum SecondSay: Hashable, Sendable {
    /// It takes one administrator.
    case needless
    /// It takes two, and there is one.
    case impossible
    case needed
    /// Nobody could agree but the owner, who may be the reason: so it waits, and then goes without.
    case waits
}

extension AccountService {
    /// - Parameter asker: the administrator who wants it.
    func say(_ wish: AccountWish, on account: Account, by asker: AccountID) throws -> SecondSay {
        let others = try administrators().subtracting([asker])
        let strangers = others.subtracting([account.id])
        let isEnded = others.contains(account.id)
        switch wish {
        case .reset:
            guard account.hasPower else { return .needless }
            if !strangers.isEmpty { return .needed }
            return isEnded ? .waits : .impossible
        case .roles(let roles):
            let gains = roles.subtracting(account.roles).contains(where: \.isPower)
            let ends = isEnded && !roles.contains(.administrator)
            guard gains || ends else { return .needless }
            // Waiting must never give anything.
            if gains { return others.isEmpty ? .impossible : .needed }
            return strangers.isEmpty ? .waits : .needed
        case .disable:
            guard isEnded else { return .needless }
            return strangers.isEmpty ? .waits : .needed
        }
    }

    /// Those who can keep accounts now.
    func administrators() throws -> Set<AccountID> {
        Set(try store.accounts().filter(\.isAdministering).map(\.id))
    }
}

extension Account {
    /// Whether it keeps accounts now.
    var isAdministering: Bool { state == .active && roles.contains(.administrator) }
}
