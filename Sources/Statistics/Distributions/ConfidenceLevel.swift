/// The share of repetitions in which an interval holds the truth, strictly between 0.5 and 1.
package struct ConfidenceLevel: Hashable, Sendable {
    package let value: Double

    package init?(_ value: Double) {
        guard value > 0.5, value < 1 else { return nil }
        self.value = value
    }

    private init(checked value: Double) { self.value = value }

    package static let percent95 = ConfidenceLevel(checked: 0.95)
    package static let percent99 = ConfidenceLevel(checked: 0.99)
    package static let percent998 = ConfidenceLevel(checked: 0.998)

    /// What lies outside on each side: 0.025 at 95%.
    var tail: Double { (1 - value) / 2 }
}
