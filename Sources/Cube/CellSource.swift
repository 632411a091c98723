package import Facts
package import Geography

/// Something that yields cells, one offence at a time, so that a nation fits in bounded memory:
/// a delivery, or the example figures.
package protocol CellSource: Sendable {
    /// In any order, each once; the index into it is the first dimension of a plane.
    var areas: [AreaCode] { get }
    var offences: [OffenceCode] { get }
    /// The months that the source covers, gaps included; `nil` when it has none.
    var months: ClosedRange<Month>? { get }
    /// The years published as years; `nil` when it has none.
    var years: ClosedRange<Int>? { get }

    /// Writes every cell of one offence; planes come in filled with `.absent`.
    func fill(offence: Int, monthly: inout CellPlane, yearly: inout CellPlane)
}

/// The cells of one offence: area × period, the periods of an area next to each other.
package struct CellPlane: Sendable {
    package let areaCount: Int
    package let periodCount: Int
    package var cells: [RawCell]

    package init(areaCount: Int, periodCount: Int) {
        self.areaCount = areaCount
        self.periodCount = periodCount
        cells = Array(repeating: .absent, count: areaCount * periodCount)
    }

    package subscript(area: Int, period: Int) -> RawCell {
        get { cells[area * periodCount + period] }
        set { cells[area * periodCount + period] = newValue }
    }
}
