package import Facts

/// The published cells, dense and immutable: area × offence × month, and × year for what is published per year.
///
/// Raw cells, no policy: published parents are not the sum of their children, roll-ups are sums made by `CubeAssembly`.
/// Every function is total: indices and periods outside the cube have no cells.
package final class Cube: Sendable {
    package let dimensions: CubeDimensions
    package let firstMonthWithValues: Month?
    package let lastMonthWithValues: Month?
    let months: PeriodPlanes
    let years: PeriodPlanes
    private let file: MappedFile

    init(dimensions: CubeDimensions, months: PeriodPlanes, years: PeriodPlanes, file: MappedFile) {
        self.dimensions = dimensions
        self.months = months
        self.years = years
        self.file = file
        let filled = (0..<months.periodCount).filter { months.hasValues(period: $0) }
        let start = dimensions.months?.lowerBound
        firstMonthWithValues = filled.first.flatMap { start?.advanced(by: $0) }
        lastMonthWithValues = filled.last.flatMap { start?.advanced(by: $0) }
    }

    /// Lends the bytes of the file as they are mapped.
    package func withFile<T>(_ body: (UnsafeRawBufferPointer) -> T) -> T {
        defer { file.release(0..<file.bytes.count) }
        return body(file.bytes)
    }

    package func cell(area: Int, offence: Int, month: Month) -> RawCell {
        guard holds(area: area, offence: offence), let range = dimensions.months, range.contains(month) else {
            return .absent
        }
        return months.cell(area: area, offence: offence, period: range.lowerBound.distance(to: month))
    }

    /// What the source published for the year as a whole, not the sum of its months.
    package func cell(area: Int, offence: Int, year: Int) -> RawCell {
        guard holds(area: area, offence: offence), let range = dimensions.years, range.contains(year) else {
            return .absent
        }
        return years.cell(area: area, offence: offence, period: year - range.lowerBound)
    }

    /// One cell per month, in order.
    package func series(area: Int, offence: Int, months range: ClosedRange<Month>) -> [RawCell] {
        let start = (dimensions.months?.lowerBound ?? range.lowerBound).distance(to: range.lowerBound)
        let length = range.lowerBound.distance(to: range.upperBound) + 1
        return series(months, area: area, offence: offence, start: start, length: length)
    }

    /// One cell per year as published, in order.
    package func series(area: Int, offence: Int, years range: ClosedRange<Int>) -> [RawCell] {
        let start = range.lowerBound - (dimensions.years?.lowerBound ?? range.lowerBound)
        return series(years, area: area, offence: offence, start: start, length: range.count)
    }

    private func series(_ planes: PeriodPlanes, area: Int, offence: Int, start: Int, length: Int) -> [RawCell] {
        guard holds(area: area, offence: offence) else { return Array(repeating: .absent, count: length) }
        return (start..<start + length).map { period in
            period >= 0 && period < planes.periodCount
                ? planes.cell(area: area, offence: offence, period: period) : .absent
        }
    }

    func holds(area: Int, offence: Int) -> Bool {
        dimensions.areas.indices.contains(area) && dimensions.offences.indices.contains(offence)
    }
}
