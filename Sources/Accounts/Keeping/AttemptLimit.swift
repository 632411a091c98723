/// One count of attempts: under which key, how many may fail, and how long the next one waits.
package struct AttemptLimit: Hashable, Sendable {
    /// How the wait follows from what failed.
    package enum Pause: Hashable, Sendable {
        /// Twice as long with each further failure, from these seconds up to the others.
        case growing(from: Int64, to: Int64)
        /// Until fewer than the limit lie within the window.
        case window
    }

    package let key: AttemptKey
    /// How many may fail without a wait.
    package let free: Int
    /// The seconds in which failures count.
    package let window: Int64
    package let pause: Pause

    /// The seconds to wait after these failures of the window, the oldest first; `nil`: none.
    package func wait(after failures: [Int64], at moment: Int64) -> Int64? {
        guard failures.count >= free, let last = failures.last else { return nil }
        let end =
            switch pause {
            case .growing(let first, let most): last + min(most, first << min(failures.count - free, 16))
            case .window: failures[failures.count - free] + window
            }
        return end > moment ? end - moment : nil
    }
}
