/// How often and after how long something is asked again.
package struct Patience: Hashable, Sendable {
    package var attempts = 6
    /// Seconds before the second attempt; each further one waits twice as long.
    package var firstWait = 1.0
    package var longestWait = 60.0
    /// What a service may ask us to wait; longer is for the person who started us.
    package var longestAsked = 300

    package init(attempts: Int = 6, firstWait: Double = 1) {
        self.attempts = attempts
        self.firstWait = firstWait
    }

    /// Seconds to wait after a failed attempt, counted from 1; `nil`: give up.
    ///
    /// - Parameters:
    ///   - asked: what the service asked for; never waited shorter.
    ///   - random: from 0 to 1. Half of the wait is chance, so that many clients do not come back at one moment.
    func wait(afterAttempt attempt: Int, asked: Int?, random: Double) -> Double? {
        guard attempt < attempts else { return nil }
        let full = min(longestWait, firstWait * Double(1 << min(attempt - 1, 16)))
        let own = full * (0.5 + random / 2)
        guard let asked else { return own }
        return asked > longestAsked ? nil : max(own, Double(asked))
    }
}
