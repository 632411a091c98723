/// How far the first loading is.
package struct LoadingProgress: Hashable, Sendable {
    /// What is being done.
    package var step: Step
    /// From 0 to 1; `nil` when nobody knows.
    package var fraction: Double?

    package enum Step: Hashable, Sendable {
        case starting, reading, computing, writing
    }

    package init(_ step: Step = .starting, fraction: Double? = nil) {
        self.step = step
        self.fraction = fraction
    }

    /// Whole percents of a share, never more than is done.
    package static func percent(_ fraction: Double) -> Int {
        fraction.isFinite ? Int((min(max(fraction, 0), 1) * 100).rounded(.down)) : 0
    }
}
