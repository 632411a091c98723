/// What is known of one moment of a series, as far as a drawing needs it.
package enum Reading: Sendable, Hashable {
    case final(Double)
    /// Counts may still be added: an open dot and a dotted line.
    case provisional(Double)
    /// The source has not delivered this moment: a hatched column.
    case notDelivered
    /// Not published, unknown or still to come: the line has a gap.
    case absent

    /// The number to draw; `nil` without one, also for numbers that are not finite.
    package var value: Double? {
        switch self {
        case .final(let value), .provisional(let value): value.isFinite ? value : nil
        case .notDelivered, .absent: nil
        }
    }

    package var isProvisional: Bool {
        if case .provisional = self { true } else { false }
    }
}
