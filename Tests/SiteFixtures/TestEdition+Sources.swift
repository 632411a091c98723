import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack

extension TestEdition {
    /// A survey that is open, with margins and a break; and reports that are not open, of which everybody sees a part.
    static var sources: [DataSource] {
        [
            DataSource(
                id: "enquete", name: Phrase("Gevoel van onveiligheid", "Feeling unsafe"),
                definition: Phrase(
                    "Deel van de inwoners dat zich onveilig voelt.", "Share of residents who feel unsafe."),
                owner: Phrase(dutch: "Statistiekbureau"), licence: Phrase(dutch: "CC BY 4.0"), measure: .percentage,
                unit: Phrase("van de inwoners", "of residents"), refreshMonths: 24, isOpen: true, disclosure: [:],
                breaks: [
                    DataSource.MethodBreak(
                        year: 2017, what: Phrase("De enquête is nieuw van opzet.", "The survey was redesigned."))
                ]),
            DataSource(
                id: "meldingen", name: Phrase("Meldingen <b>", "Reports <b>"),
                definition: Phrase("Meldingen, geen personen.", "Reports, not persons."),
                owner: Phrase(dutch: "Proefland"), licence: Phrase("Niet openbaar", "Not public"), measure: .count,
                unit: Phrase("meldingen", "reports"), refreshMonths: 1, isOpen: false,
                disclosure: [
                    .public: DisclosureRule(
                        smallestArea: .municipality, shortestPeriod: .year, withheldUpTo: 0, showsCodes: false),
                    .partners: DisclosureRule(smallestArea: .municipality, shortestPeriod: .month, withheldUpTo: 0),
                ], breaks: [], caveats: [Phrase(dutch: "Een melding is geen oordeel.")]),
        ]
    }

    static var holdings: SourceHoldings {
        let shares = [(2015, 14.1), (2016, 13.6), (2017, 12.2)].map { year, share in
            value("RG-test", .year(year), .value(share), margin: share - 0.6...share + 0.6, respondents: 900)
        }
        let months = (0..<24).flatMap { index in
            let month = Month(ordinal: Int32(2016 * 12 + index))
            return [
                value("GM0344", .month(month), .value(Double(40 + index % 5))),
                value("GM1900", .month(month), .value(Double(6 + index % 3))),
                value("BU03440111", .month(month), .value(1)),
            ]
        }
        return SourceHoldings(
            values: ["enquete": shares, "meldingen": months],
            arrivals: [
                SourceArrival(content: .values(source: "meldingen"), entries: 72, receivedAt: 1_518_000_000),
                SourceArrival(content: .values(source: "enquete"), entries: 3, receivedAt: 1_518_000_000),
            ])
    }

    /// The same edition with a count of a whole year of one more area, in the source that has months of the others.
    static func make(addingYear year: Int, of area: String, count: Double) throws -> Edition {
        let edition = try make()
        var values = edition.holdings.values
        values["meldingen", default: []].append(value(area, .year(year), .value(count)))
        return Edition(
            pack: edition.pack, areas: edition.areas, cube: edition.cube, populations: edition.populations,
            boundaries: edition.boundaries, offenceNames: edition.offenceNames, statuses: edition.statuses,
            deliveries: edition.deliveries, version: edition.version, isExample: edition.isExample,
            holdings: SourceHoldings(values: values, arrivals: edition.holdings.arrivals))
    }

    private static func value(
        _ area: String, _ period: Period, _ value: Observed<Double>, margin: ClosedRange<Double>? = nil,
        respondents: Int? = nil
    ) -> SourceValue {
        SourceValue(
            key: SourceValue.Key(area: AreaCode(area) ?? .netherlands, period: period), value: value, margin: margin,
            respondents: respondents)
    }
}
