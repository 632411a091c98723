package import Facts

/// One stored count, 4 bytes: a value of zero or more, or one of three ways of having none.
///
/// This is how cells lie in memory and in files; everything above the cube sees `Observed<Int>`.
package struct RawCell: Hashable, Sendable {
    package let bits: Int32

    package init(bits: Int32) { self.bits = bits }

    /// Counts above two thousand million are a finding of the reader, never a cell.
    package init(count: Int32) { bits = max(0, count) }

    /// The delivery has no row for it.
    package static let absent = RawCell(bits: -1)
    /// The source wrote `.`: unknown, unreliable or secret.
    package static let secret = RawCell(bits: -2)
    /// The whole period or offence is empty in the delivery: not delivered, not zero.
    package static let notDelivered = RawCell(bits: -3)

    package var count: Int32? { bits >= 0 ? bits : nil }

    package var observed: Observed<Int> {
        switch bits {
        case 0...: .value(Int(bits))
        case -2: .notPublished(.secret)
        case -3: .notYetKnown(.periodNotDelivered)
        default: .notYetKnown(.absentFromDelivery)
        }
    }
}
