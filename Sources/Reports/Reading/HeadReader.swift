import Facts
import Figures
import Phrases
import PlacedYAML
import Records
import RegionPack

/// Reads the block that says what a template is for.
enum HeadReader {
    static func head(_ block: RecordBlock) -> TemplateParts.Head? {
        guard let table = PackTable<ReportKey>(block.keys) else { return nil }
        let id = table.required(.id) { $0.reportName() }
        let version = table.required(.version) { $0.integer(in: 1...9999) }
        let title = table.required(.title) { $0.reportText() }
        let places = table.required(.places) { $0.word(ReportPlaces.self) }
        let grain = table.required(.period) { $0.word(ReportGrain.self) }
        let due = table.required(.due) { $0.integer(in: 0...366) }
        let deadline = table.required(.deadline) { $0.integer(in: 1...366) }
        let window = table.optional(.window) { $0.integer(in: 1...366) } ?? 14
        guard let id, let version, let title, let places, let grain, let due, let deadline else { return nil }
        return TemplateParts.Head(
            id: id, version: version, title: title, places: places, grain: grain,
            audience: table.optional(.audience) { $0.word(Audience.self) } ?? .public,
            reference: table.optional(.reference) { $0.integer(in: 1990...2199) },
            calendar: ReportCalendar(due: due, deadline: deadline, window: window))
    }
}

/// Reads a named query.
enum FigureReader {
    static func figure(_ block: RecordBlock, pack: RegionPack?) -> FigureLine? {
        guard let table = PackTable<FigureKey>(block.keys), let id = table.required(.id, { $0.reportName() }) else {
            return nil
        }
        let offences =
            table.has(.offences)
            ? table.requiredList(.offences) { $0.offenceSelection(of: pack) }
            : table.required(.offence) { $0.offenceSelection(of: pack) }.map { [$0] } ?? []
        guard !offences.isEmpty else { return nil }
        let line = FigureLine(
            id: id, offences: offences, measure: table.optional(.measure) { $0.word(Measure.self) } ?? .count,
            place: table.optional(.place) { $0.word(FigurePlace.self) } ?? .own,
            comparison: table.optional(.compare) { $0.word(FigureComparison.self) } ?? .previousYear,
            years: table.optional(.years) { $0.integer(in: 1...20) } ?? 1, line: block.line)
        let plurals = [line.offences.count > 1, line.years > 1, line.place.isPlural].filter { $0 }.count
        guard plurals <= 1 else {
            table.place.report(
                found: Phrase("meer dan één reeks tegelijk", "more than one series at once"),
                expected: Phrase(
                    "meer misdrijven, meer jaren of meer plaatsen, niet twee daarvan",
                    "several offences, several years or several places, not two of these"),
                cure: Phrase("maak er twee blokken figure van", "make two blocks figure of it"))
            return nil
        }
        return line
    }
}
