/// The counts that an attempt is held against, so that guessing is slow and nobody can lock out somebody else (decision 28).
struct AttemptLimits: Sendable {
    /// The network address.
    let place: AttemptKey
    let limits: [AttemptLimit]
    /// What is forgotten once the attempt turns out to be right.
    let forgotten: [AttemptKey]

    static let quarter: Int64 = 15 * 60
    static let day: Int64 = 24 * 60 * 60
    /// Of one name from one address, and of whoever is past the passphrase.
    static let perPair = 5
    /// Of addresses that the accounts did not sign in from lately.
    static let perPlace = 50
    /// Of accounts that signed in from there lately.
    static let perFamiliarPlace = 100
    static let perName = 20
    static let perNameAndDay = 100
    static let codesPerDay = 50
    /// How long the place of a sign-in stays familiar.
    static let familiar: Int64 = 90 * 24 * 60 * 60

    private static func pair(_ key: AttemptKey) -> AttemptLimit {
        AttemptLimit(key: key, free: perPair, window: day, pause: .growing(from: 15, to: quarter))
    }

    /// Name and passphrase. From where an account signs in, names that others try or invent there do not count.
    static func signingIn(
        name: String, address: String, isFamiliar: Bool, master: MasterKey
    ) -> AttemptLimits {
        let pair = AttemptKey.pair(name: name, address: address, master: master)
        let today = AttemptKey.day(name: name, master)
        func window(_ key: AttemptKey, free: Int, of window: Int64 = quarter) -> AttemptLimit {
            AttemptLimit(key: key, free: free, window: window, pause: .window)
        }
        let others =
            isFamiliar
            ? [window(.familiarAddress(address, master), free: perFamiliarPlace)]
            : [
                window(.address(address, master), free: perPlace), window(.name(name, master), free: perName),
                window(today, free: perNameAndDay, of: day),
            ]
        return AttemptLimits(
            place: .address(address, master), limits: [Self.pair(pair)] + others, forgotten: [pair, today])
    }

    /// The second factor, after the right passphrase: that alone must not make these be forgotten.
    static func code(
        of account: AccountID, address: String, isFamiliar: Bool, master: MasterKey
    ) -> AttemptLimits {
        let pair = AttemptKey.pair(name: "code of account \(account)", address: address, master: master)
        let all = AttemptKey.day(name: "code of account \(account)", master)
        let others = isFamiliar ? [] : [AttemptLimit(key: all, free: codesPerDay, window: day, pause: .window)]
        return AttemptLimits(
            place: .address(address, master), limits: [Self.pair(pair)] + others, forgotten: [pair, all])
    }

    /// Passphrase or code again of who is signed in; what others try at the sign-in page does not count.
    static func own(_ account: AccountID, address: String, master: MasterKey) -> AttemptLimits {
        let pair = AttemptKey.pair(name: "own account \(account)", address: address, master: master)
        return AttemptLimits(place: .address(address, master), limits: [Self.pair(pair)], forgotten: [pair])
    }
}

/// An attempt that was counted as failed before it is looked at, and is taken back when it turns out to be right.
struct CountedAttempt: Sendable {
    let limits: AttemptLimits
    let at: Int64

    /// It was right: its own counts begin anew, of the others it alone goes.
    var forget: [AccountChange] { [.forgetFailures(limits.forgotten), release] }
    /// It was not looked at.
    var release: AccountChange { .releaseFailures(limits.limits.map(\.key), at: at) }
}

extension AccountService {
    /// Counts an attempt, or answers the seconds to wait before one is even looked at.
    func count(_ limits: AttemptLimits) throws -> (attempt: CountedAttempt?, wait: Int) {
        let moment = now()
        if let seconds = try store.countFailure(limits.limits, at: moment) { return (nil, Int(seconds)) }
        return (CountedAttempt(limits: limits, at: moment), 0)
    }

    func isFamiliar(_ account: AccountID?, at address: String, master: MasterKey) throws -> Bool {
        guard let account else { return false }
        return try store.isFamiliar(
            account, at: .address(address, master), since: now() - AttemptLimits.familiar)
    }
}
