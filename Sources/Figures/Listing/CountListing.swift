package import Facts
package import Geography
import Phrases

/// Counts as one long table: every combination of areas, types of offence and periods, a row each.
package struct CountListing: Hashable, Sendable {
    package let areas: [AreaCode]
    package let offences: [OffenceSelection]
    /// Months, or years as they are published.
    package let period: PeriodRange
    package let audience: Audience

    package init(areas: [AreaCode], offences: [OffenceSelection], period: PeriodRange, audience: Audience) {
        (self.areas, self.offences, self.period, self.audience) = (areas, offences, period, audience)
    }

    /// One count with what a reader needs to know of it.
    package struct Row: Hashable, Sendable {
        package let area: AreaCode
        package let offence: OffenceSelection
        package let period: Period
        package let value: Observed<Int>
        package let status: ReleaseStatus
    }

    package var rowCount: Int {
        let periods =
            switch period {
            case .months(let months): months.count
            case .years(let years): years.count
            }
        return areas.count * offences.count * periods
    }
}

extension Edition {
    /// The rows of one area and type, in the order of the periods: a listing is never held as a whole.
    package func rows(
        of listing: CountListing, area: AreaCode, offence: OffenceSelection
    ) -> [CountListing.Row] {
        switch listing.period {
        case .months(let months):
            return series(area: area, offence: offence, months: months, band: false, audience: listing.audience).points
                .map {
                    CountListing.Row(
                        area: area, offence: offence, period: .month($0.month), value: $0.value, status: $0.status)
                }
        case .years(let years):
            let known = Dictionary(
                yearSeries(area: area, offence: offence, audience: listing.audience).map { ($0.year, $0) },
                uniquingKeysWith: { first, _ in first })
            let reason = plan(area).index == nil ? MissingReason.absentFromDelivery : .periodNotDelivered
            return years.map { year in
                CountListing.Row(
                    area: area, offence: offence, period: .year(year),
                    value: known[year]?.value ?? reason.absent(),
                    status: known[year]?.status ?? .incomplete)
            }
        }
    }

    /// The areas of a level inside another one that this edition has figures of, and the buurten that no delivery holds
    /// while it holds others of their municipality: their rows say why there is no count.
    package func listedAreas(at level: AreaLevel, in whole: AreaCode) -> [AreaCode] {
        let inside = whole.level == level ? [whole] : areas.descendants(of: whole, at: level)
        let absent = level == .neighbourhood ? Set(Set(inside.compactMap(\.municipality)).flatMap(absentBuurten)) : []
        return inside.filter { !$0.isUnknownPlace && (plan($0).index != nil || absent.contains($0)) }.sorted()
    }

    private func absentBuurten(_ municipality: AreaCode) -> [AreaCode] {
        plan(municipality).absentChildren?.missing ?? []
    }

    /// Why the counts of the parts of a municipality do not add up to its own: buurten that no delivery holds, or
    /// offences without a known buurt; `nil` where nothing is known of that.
    func remainder(
        of municipality: AreaCode, offence: OffenceSelection, period: PeriodRange, in language: Language
    ) -> String? {
        let name = name(of: municipality)
        if let absent = absentParts(of: municipality, in: language) { return "\(name): \(absent)" }
        guard let rest = withoutKnownPlace(area: municipality, offence: offence, period: period) else { return nil }
        let (part, all) = (language.number(rest.count), language.number(rest.total))
        let when = rest.period.inText(in: language)
        return "\(name), \(when): "
            + Phrase(
                "\(part) van \(all) misdrijven zonder bekende buurt",
                "\(part) of \(all) offences without a known neighbourhood")(language)
    }

    /// Every type that was delivered or is published per year, each apart.
    package var listedOffences: [OffenceSelection] { offenceLookup.rows.map(OffenceSelection.offence) }
}
