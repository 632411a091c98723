/// Inhabitants per area on 1 January of a year.
package struct Populations: Sendable, Equatable {
    private var byArea: [AreaCode: [Int: Int]] = [:]

    package init() {}

    /// Inhabitants on 1 January of `year`; `nil` when no source gave it (zero is an answer: nobody lives there).
    package subscript(area: AreaCode, year: Int) -> Int? {
        get { byArea[area]?[year] }
        set { byArea[area, default: [:]][year] = newValue }
    }

    /// The years for which an area's population is known, in order.
    package func years(of area: AreaCode) -> [Int] { byArea[area]?.keys.sorted() ?? [] }

    /// The known year closest to the one asked for; of two equally close the earlier.
    package func nearestYear(of area: AreaCode, to year: Int) -> Int? {
        years(of: area).min { (abs($0 - year), $0) < (abs($1 - year), $1) }
    }

    package var areas: some Collection<AreaCode> { byArea.keys }
}
