package import Cube
package import Facts
package import Geography
import RegionPack

/// What a delivery makes different on the site: what is new, what changes, what disappears, and what the front page says.
package struct DifferenceReport: Sendable {
    /// One figure of a delivery that becomes another, comes or goes.
    package struct Cell: Hashable, Sendable {
        package let area: AreaCode
        package let offence: OffenceCode
        package let period: Period
        /// `nil` where there is no count.
        package let before, after: Int?
    }

    /// Figures of one municipality and level, or of one other area, that come or go.
    package struct Group: Hashable, Sendable {
        package let owner: AreaCode
        package let level: AreaLevel
        package let areas: [AreaCode]
        package let offences: [OffenceCode]
        package let months: ClosedRange<Month>?
        package let years: ClosedRange<Int>?
        package let count: Int
    }

    /// What comes or goes: figures, and the areas, types of offence and periods that have any on one side only.
    package struct Turnover: Hashable, Sendable {
        package let count: Int
        package let groups: [Group]
        package let areas: [AreaCode]
        package let offences: [OffenceCode]
        package let periods: [Period]
    }

    /// A sentence of the front page: its figure before and after.
    package struct Headline: Sendable {
        package let offence: OffenceSelection
        package let before: Figure?
        package let after: Figure?
        /// Afterwards, of the period that the sentence was about before; `nil` when that is the same.
        package let sameAfter: Figure?
    }

    package let delivery: DeliveryID
    /// The last entry of the log of publications that it was held against: another one means another report.
    package let base: Int64
    /// Whether it tells what publishing it did; else what that would do now.
    package let isDone: Bool
    /// A count that changes by no more is counted and not listed.
    package let threshold: Int
    package let new: Turnover
    package let gone: Turnover
    /// Figures that disappear, the largest first, as many as were asked for.
    package let goneCells: [Cell]
    /// How many figures get another count, also a little one.
    package let changedCount: Int
    /// How many of them change by more than the threshold.
    package let largeCount: Int
    /// Those, the largest first, as many as were asked for.
    package let changedCells: [Cell]
    package let headlines: [Headline]
    /// What was found when the delivery was read.
    package let findings: [Finding]
    /// Of the areas that it names.
    package let names: [AreaCode: String]
    /// Which of the areas that go on under another code.
    package let succession: AreaSuccession
    /// What its figures come from: titles and sources.
    package let edition: Edition

    /// - Parameters:
    ///   - before: what was shown of the region; `nil` when that was nothing, or invented.
    ///   - after: what is shown of it with the delivery.
    package init(
        of delivery: DeliveryID, on base: Int64, isDone: Bool, _ found: CellDifferences,
        terms: CellDifferences.Terms, before: Edition?, after: Edition, findings: [Finding],
        names: [AreaCode: String], audience: Audience
    ) {
        self.delivery = delivery
        self.base = base
        self.isDone = isDone
        self.threshold = terms.threshold
        self.findings = findings
        new = Turnover(found.added, found, .came)
        gone = Turnover(found.changes.lost, found, .went)
        goneCells = found.lost.cells.map(Cell.init)
        changedCount = found.changes.changed.reduce(0) { $0 + $1.count }
        largeCount = found.changed.total
        changedCells = found.changed.cells.map(Cell.init)
        headlines = Self.headlines(before, after, for: audience)
        edition = after
        succession = AreaSuccession(went: gone.areas, came: new.areas, names: names, pack: after.pack)
        let named = Set((goneCells + changedCells).map(\.area) + new.namedAreas + gone.namedAreas)
            .union(succession.successors.keys).union(succession.successors.values.joined())
        self.names = names.filter { named.contains($0.key) }
    }

    /// Nothing comes, goes or changes.
    package var isEmpty: Bool { new.count == 0 && gone.count == 0 && changedCount == 0 }

    private static func headlines(_ before: Edition?, _ after: Edition, for audience: Audience) -> [Headline] {
        let selections = [.all] + after.headlineSelections
        let (was, period) = before?.headlines(selections, for: audience) ?? ([], nil)
        let (isNow, newPeriod) = after.headlines(selections, for: audience)
        let same =
            period == newPeriod ? [] : period.map { after.headlines(selections, over: $0, for: audience).figures } ?? []
        return selections.indices.map { index in
            func figure(_ figures: [Figure]) -> Figure? { figures.indices.contains(index) ? figures[index] : nil }
            return Headline(
                offence: selections[index], before: figure(was), after: figure(isNow), sameAfter: figure(same))
        }.filter { $0.before?.value.value != nil || $0.after?.value.value != nil }
    }
}

extension Edition {
    /// The region's figures as the front page has them, over its usual period or over a given one.
    fileprivate func headlines(
        _ selections: [OffenceSelection], over asked: PeriodRange? = nil, for audience: Audience
    ) -> (figures: [Figure], period: PeriodRange?) {
        guard let period = asked ?? defaultPeriod(for: pack.region) ?? defaultPeriod() else { return ([], nil) }
        let figures = answer(
            FigureQuery(
                areas: [pack.region], offences: selections, period: period, comparison: .previousYear,
                audience: audience))
        return (figures, period)
    }
}

extension DifferenceReport.Cell {
    fileprivate init(_ cell: CellDifferences.Cell) {
        self.init(
            area: cell.area, offence: cell.offence, period: cell.period, before: cell.before, after: cell.after)
    }
}

extension DifferenceReport.Turnover {
    /// - Parameter side: what came or what went.
    fileprivate init(_ groups: [ChangedCells], _ found: CellDifferences, _ side: Side) {
        count = groups.reduce(0) { $0 + $1.count }
        self.groups = groups.map { group in
            DifferenceReport.Group(
                owner: group.owner, level: group.level, areas: group.areas, offences: group.offences,
                months: group.months, years: group.years, count: group.count)
        }
        areas = side == .came ? found.areas.came : found.areas.went
        offences = side == .came ? found.offences.came : found.offences.went
        periods =
            (side == .came ? found.months.came : found.months.went).map(Period.month)
            + (side == .came ? found.years.came : found.years.went).map(Period.year)
    }

    fileprivate var namedAreas: [AreaCode] { areas + groups.flatMap { [$0.owner] + $0.areas } }

    fileprivate enum Side { case came, went }
}
