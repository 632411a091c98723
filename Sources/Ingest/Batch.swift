package import Cube
package import Facts

/// What came out of a file of registered offences: its cells, and everything a person should know about them.
package struct Batch: Sendable {
    package var cells: DeliveryCells
    package var findings: [Finding]
    /// Who counted, such as `Politie`.
    package let source: String
    /// `47022NED`, `47018NED`, `47013NED`, or `onbekend` when nothing tells.
    package let table: String
    /// Of the bytes that were read, in hexadecimal.
    package var sha256: String
    package var byteCount: Int
    /// Rows that became a cell.
    package let rowCount: Int
    /// The sum of their counts, over every level and kind of period: a check, not a figure.
    package var countTotal = 0
    /// The periods that have at least one row, in order: months first.
    package let periods: [Period]
    package let divisionYear: Int?
    /// Only for periods about which the file itself says something.
    package let releaseStatus: [Period: ReleaseStatus]
}
