package import Phrases
import Tables

/// Figures as programs and spreadsheets read them: the same records as JSON, CSV and text.
package struct FigureSheet: Sendable {
    package let records: [FigureRecord]
    package let language: Language
    let lines: [FigureLines]

    /// Renders every figure in one language; the keys of the records are English in both.
    package init(_ figures: [Figure], edition: Edition, language: Language) {
        records = figures.map { FigureRecord($0, edition: edition, language: language) }
        lines = figures.map { FigureLines($0, edition: edition, language: language) }
        self.language = language
    }

    /// The record itself when there is one figure, else an array of records; keys sorted, no line break at the end.
    package func json() -> String {
        records.count == 1 ? JSONRecord.text(records[0]) : JSONRecord.text(records)
    }

    /// RFC 4180 with a heading line; text cells cannot be read as formulas.
    package func csv() -> String { CSVText(Self.heading, records.map(Self.row)).text }

    /// One block of lines per figure, for a terminal.
    package func text() -> String { lines.map(\.text).joined(separator: "\n\n") }

    private static let heading = [
        "area", "area_name", "offence", "offence_title", "measure", "from", "to", "value", "state", "reason", "unit",
        "numerator", "denominator", "lower", "upper", "status", "base_from", "base_to", "base_count", "difference",
        "change_percent", "change_lower", "change_upper", "verdict", "missing", "notes", "example", "data_version",
        "source",
    ]

    private static func row(_ record: FigureRecord) -> [CSVCell] {
        let compared = record.comparison
        return [
            .text(record.area.code), .text(record.area.name),
            .text(record.offence.code ?? record.offence.group ?? "all"), .text(record.offence.title),
            .text(record.measure), .text(record.period.from), .text(record.period.to), .number(record.value),
            .text(record.state), .text(record.reason ?? ""), .text(record.unit), .count(record.numerator),
            .count(record.denominator), .number(record.interval?.lower), .number(record.interval?.upper),
            .text(record.status), .text(compared?.period.from ?? ""), .text(compared?.period.to ?? ""),
            .count(compared?.baseCount), .count(compared?.difference), .number(compared?.changePercent),
            .number(compared?.interval?.lower), .number(compared?.interval?.upper),
            .text(compared?.verdict ?? ""), .text(record.missing.joined(separator: "; ")),
            .text(record.notes.joined(separator: " ")), .text(record.example ? "true" : "false"),
            .text(record.dataVersion), .text(record.source),
        ]
    }
}
