package import Cube
package import Facts
import Figures
package import Geography
package import Ingest
import Phrases

/// A file that was read, held against what is published: silent areas marked, and found what it takes away and changes.
package struct DeliveryReview: Sendable {
    /// The batch as it is kept.
    package let batch: Batch
    package let changes: CellChanges
    /// What it was held against.
    package let base: ReviewBase
}

/// What a file is held against besides what is published.
package struct ReviewMeasure {
    /// The last months of what is published; `nil` while that is nothing.
    package var past: MonthTotals?
    /// Whether an area was there in a month.
    package var exists: (AreaCode, Month) -> Bool
    /// Whether an area is surely there in a month: only then a small one without a row is missed.
    package var isKnown: (AreaCode, Month) -> Bool
    package var names: [AreaCode: String]
    /// The delivery that it takes the place of.
    package var replaces: DeliveryID?

    package init(
        past: MonthTotals? = nil, exists: @escaping (AreaCode, Month) -> Bool = { _, _ in true },
        isKnown: @escaping (AreaCode, Month) -> Bool = { _, _ in false },
        names: [AreaCode: String] = [:], replaces: DeliveryID? = nil
    ) {
        self.past = past
        self.exists = exists
        self.isKnown = isKnown
        self.names = names
        self.replaces = replaces
    }
}

extension PublicationStore where Self: DeliveryStore {
    package func review(_ batch: Batch, by measure: ReviewMeasure) throws(StoreError) -> DeliveryReview {
        var batch = batch
        let silence = Silence(in: batch.cells, past: measure.past, exists: measure.exists, isKnown: measure.isKnown)
        batch.cells = batch.cells.marking(silence)
        let base = ReviewBase(publication: try state().publication, replaces: measure.replaces)
        let changes = try changes(publishing: batch.cells, replacing: measure.replaces)
        let areaNames = measure.names
        let names: (AreaCode) -> String? = { code in areaNames[code] }
        var findings = ReviewFindings.losses(changes, names)
        findings += ReviewFindings.silence(silence, names)
        findings += ReviewFindings.years(try contradictions(of: batch, replacing: measure.replaces), names)
        if !changes.changed.isEmpty {
            findings += ReviewFindings.older(batch, than: try published().filter { $0.id != measure.replaces })
            findings.append(ReviewFindings.changes(changes, names))
        }
        batch.findings = findings + batch.findings
        return DeliveryReview(batch: batch, changes: changes, base: base)
    }
}

extension PublicationStore where Self: DeliveryStore {
    /// Years beside months, in the file itself or with what is on the site.
    private func contradictions(
        of batch: Batch, replacing old: DeliveryID?
    ) throws(StoreError) -> YearContradictions? {
        let published = try published().filter { $0.id != old }
        let hasMonths = batch.cells.months != nil || published.contains { $0.months != nil }
        let hasYears = batch.cells.years != nil || published.contains { $0.years != nil }
        guard hasMonths, hasYears else { return nil }
        return YearContradictions(of: batch.cells, over: try cells(of: published))
    }
}

/// What is found when a file is held against what is published.
private enum ReviewFindings {
    typealias Names = (AreaCode) -> String?
    /// Of one kind; what is more is counted in one line.
    private static let limit = 50

    static func losses(_ changes: CellChanges, _ names: Names) -> [Finding] {
        let expected = Phrase(
            "alles wat van deze gebieden, misdrijven en perioden al op de site staat",
            "all that the site shows already of these areas, offences and periods")
        let cure = Phrase(
            "Is het bestand een deel, lees de delen dan samen in (vib import DEEL1 DEEL2), of vul een levering aan (vib import --add-to NUMMER BESTAND). Moeten deze cijfers echt weg: vib publish NUMMER --accept-losses.",
            "If the file is a part, import the parts together (vib import PART1 PART2) or add to a delivery (vib import --add-to ID FILE). If these figures are really to go: vib publish ID --accept-losses."
        )
        var findings = changes.lost.prefix(limit).map {
            Finding(
                .publishedWouldBeLost, found: goes($0.text(names: names)), expected: expected, cure: cure,
                count: $0.count)
        }
        let rest = changes.lost.dropFirst(limit).reduce(0) { $0 + $1.count }
        if rest > 0 {
            findings.append(
                Finding(
                    .publishedWouldBeLost,
                    found: Phrase { Phrase("nog \($0.number(rest)) cijfers", "\($0.number(rest)) more figures")($0) },
                    expected: expected, cure: cure, count: rest))
        }
        return findings
    }

    private static func goes(_ text: Phrase) -> Phrase {
        Phrase { text($0) + Phrase(" zouden verdwijnen", " would disappear")($0) }
    }

    static func changes(_ changes: CellChanges, _ names: Names) -> Finding {
        let text = ChangedCells.text(changes.changed, names: names, limit: 10)
        return Finding(
            .publishedChanges,
            found: Phrase { text($0) },
            expected: Phrase("dezelfde aantallen als op de site", "the same counts as on the site"),
            cure: Phrase(
                "Niets, als dit een nieuwere uitgave van de tabel is: de bron corrigeert het verleden.",
                "Nothing, if this is a newer edition of the table: the source corrects the past."),
            count: changes.changedCount)
    }

    static func silence(_ silence: Silence, _ names: Names) -> [Finding] {
        let fallen = silence.fallen.map { finding($0, names, hasRows: true) }
        let all = fallen + silence.leftOut.map { finding($0, names, hasRows: false) }
        guard all.count > limit, let last = all.last else { return all }
        let rest = all.count - limit
        return all.prefix(limit) + [
            Finding(
                .areaSilent,
                found: Phrase { Phrase("nog \($0.number(rest)) gebieden", "\($0.number(rest)) more areas")($0) },
                expected: last.expected, cure: last.cure, count: rest)
        ]
    }

    /// One finding that names the largest differences.
    static func years(_ found: YearContradictions?, _ names: Names) -> [Finding] {
        guard let found, found.count > 0 else { return [] }
        let cells = found.largest.prefix(10), rest = found.count - cells.count
        let places = cells.map { cell in
            let name = names(cell.area).map { " (\(Finding.quote($0)))" } ?? ""
            return Phrase { language in
                let year = language.number(cell.published), months = language.number(cell.months)
                return "\(cell.area)\(name) \(cell.offence) \(cell.year): "
                    + Phrase("jaar \(year), maanden samen \(months)", "year \(year), months together \(months)")(
                        language)
            }
        }
        return [
            Finding(
                .yearsDifferFromMonths,
                found: Phrase { language in
                    let more = Phrase("nog \(language.number(rest))", "\(language.number(rest)) more")(language)
                    return (places.map { $0(language) } + (rest > 0 ? [more] : [])).joined(separator: "; ")
                },
                expected: Phrase(
                    "een jaar zo groot als zijn twaalf maanden samen", "a year as large as its twelve months together"),
                cure: Phrase(
                    "De site noemt waar beide staan beide aantallen. Zijn de maanden en de jaren van verschillende datum, lees dan van beide de nieuwste uitgave in. Blijft het verschil, vraag het na bij de bron.",
                    "Where both are shown the site names both counts. When months and years are of another date, import the newest edition of both. If they still differ, ask the source."
                ), count: found.count)
        ]
    }

    private static func finding(_ area: SilentArea, _ names: Names, hasRows: Bool) -> Finding {
        let name = names(area.code).map { " (\(Finding.quote($0)))" } ?? ""
        let place = area.code.rawValue + name, months = runs(area.months)
        return Finding(
            .areaSilent,
            found: hasRows
                ? Phrase {
                    Phrase("geen enkel misdrijf in \(place) in ", "no offence at all in \(place) in ")($0) + months($0)
                }
                : Phrase {
                    Phrase("geen regel voor \(place) in ", "no row for \(place) in ")($0) + months($0)
                },
            expected: area.isJudgedTogether
                ? Phrase(
                    "samen met de andere gemeenten die stilvielen ten minste honderd per maand, zoals ervoor",
                    "with the other municipalities that fell silent at least a hundred a month, as before")
                : Phrase("honderden per maand, zoals ervoor", "hundreds a month, as before"),
            cure: Phrase(
                "Deze maanden gelden hier als niet geleverd, niet als nul. Vraag de bron om een nieuwe levering.",
                "These months count as not delivered here, not as zero. Ask the source for a new delivery."),
            count: area.months.count)
    }

    /// `2024MM07 t/m 2024MM09, 2024MM12`.
    private static func runs(_ months: [Month]) -> Phrase {
        var runs: [ClosedRange<Month>] = []
        for month in months {
            if let last = runs.last, last.upperBound.advanced(by: 1) == month {
                runs[runs.count - 1] = last.lowerBound...month
            } else {
                runs.append(month...month)
            }
        }
        return Phrase { language in
            let until = Phrase(" t/m ", " to ")(language)
            return runs.map { $0.count == 1 ? $0.lowerBound.key : $0.lowerBound.key + until + $0.upperBound.key }
                .joined(separator: ", ")
        }
    }

    /// A file that changes published figures and ends earlier, or has an older division, than what it changes.
    static func older(_ batch: Batch, than published: [DeliveryRecord]) -> [Finding] {
        guard
            let newer = published.last(where: { record in
                record.table == batch.table
                    && (ends(record.months, after: batch.cells.months)
                        || ends(record.years, after: batch.cells.years)
                        || (record.divisionYear ?? .min) > (batch.divisionYear ?? .max))
            })
        else { return [] }
        func words(_ months: ClosedRange<Month>?, _ years: ClosedRange<Int>?, division: Int?) -> Phrase {
            let last = months?.upperBound.key ?? years.map { Period.year($0.upperBound).key } ?? ""
            guard let division else { return Phrase("t/m \(last)", "to \(last)") }
            return Phrase("t/m \(last), indeling van \(division)", "to \(last), division of \(division)")
        }
        let own = words(batch.cells.months, batch.cells.years, division: batch.divisionYear)
        let other = words(newer.months, newer.years, division: newer.divisionYear)
        return [
            Finding(
                .olderEdition, found: own,
                expected: Phrase {
                    Phrase(
                        "ten minste zo nieuw als levering \(newer.id): ", "at least as new as delivery \(newer.id): ")(
                            $0)
                        + other($0)
                },
                cure: Phrase(
                    "De levering die het laatst is gepubliceerd gaat voor. Is dit een oudere uitgave, haal haar dan van de site (vib withdraw NUMMER).",
                    "The delivery that was published last comes first. If this is an older edition, take it off the site (vib withdraw ID)."
                ))
        ]
    }

    private static func ends<Bound>(_ one: ClosedRange<Bound>?, after other: ClosedRange<Bound>?) -> Bool {
        guard let one, let other else { return false }
        return one.upperBound > other.upperBound
    }
}
