import Cube
package import Facts
package import Geography

extension Edition {
    /// What a municipality or wijk counts beyond its buurten; `nil` when that is nothing, or a buurt has no figure.
    ///
    /// When buurten turn while their municipality does not, this is why.
    package func withoutKnownPlace(
        area code: AreaCode, offence: OffenceSelection, period: PeriodRange
    ) -> UnplacedCount? {
        guard let now = unplaced(code, offence, in: period), now.count > 0 else { return nil }
        let earlier = now.period.shifted(years: -1)
        let isSame = span(now.period, base: earlier).map { !plan(offence).changes(within: $0) } ?? true
        let before = isSame ? unplaced(code, offence, in: earlier) : nil
        return UnplacedCount(
            count: now.count, total: now.total, period: now.period,
            before: before.map { .init(count: $0.count, total: $0.total, period: $0.period) })
    }

    private func unplaced(
        _ code: AreaCode, _ offence: OffenceSelection, in period: PeriodRange
    ) -> (count: Int, total: Int, period: PeriodRange)? {
        let area = plan(code), selection = plan(offence)
        guard code.level == .municipality || code.level == .cbsWijk, !code.isUnknownPlace, area.absentChildren == nil
        else { return nil }
        let whole = tally(area, selection, in: period)
        guard let total = whole.count.value else { return nil }
        let buurten = areas.descendants(of: code, at: .neighbourhood).filter { cube.dimensions.index(of: $0) != nil }
        guard !buurten.isEmpty else { return nil }
        var placed = 0
        for buurt in buurten {
            let part = tally(plan(buurt), parts: whole.parts, whole.period)
            // A buurt that lacks months or types is no proof of offences without a place.
            guard let count = part.count.value, part.missing.isEmpty, part.period == whole.period else { return nil }
            placed += count
        }
        return (total - placed, total, whole.period)
    }
}
