/// Under which keys an attempt counts, and how many may fail before the next has to wait.
///
/// Three counts, so that guessing is slow and nobody can lock out somebody else: per name and address, per address,
/// and per name over all addresses, where an address from which the account signed in lately is let through.
struct AttemptLimits: Sendable {
    let pair: AttemptKey
    let place: AttemptKey
    let name: AttemptKey

    init(name: String, address: String, master: MasterKey) {
        pair = .pair(name: name, address: address, master: master)
        place = .address(address, master)
        self.name = .name(name, master)
    }

    var keys: [AttemptKey] { [pair, place, name] }

    /// The window in which failures count, in seconds.
    static let window: Int64 = 15 * 60
    static let perPair = 5
    static let perPlace = 50
    static let perName = 20
    /// How long the place of a sign-in stays familiar.
    static let familiar: Int64 = 90 * 24 * 60 * 60
}

extension AccountService {
    /// The seconds to wait before an attempt is even looked at; `nil` when it may be made now.
    func wait(_ limits: AttemptLimits, account: AccountID?) throws -> Int? {
        let moment = now(), since = moment - AttemptLimits.window
        let isTooOften =
            try store.failures(limits.pair, since: since) >= AttemptLimits.perPair
            || store.failures(limits.place, since: since) >= AttemptLimits.perPlace
        if isTooOften { return Int(AttemptLimits.window) }
        guard try store.failures(limits.name, since: since) >= AttemptLimits.perName else { return nil }
        let isFamiliar = try account.map {
            try store.isFamiliar($0, at: limits.place, since: moment - AttemptLimits.familiar)
        }
        return isFamiliar == true ? nil : Int(AttemptLimits.window)
    }
}
