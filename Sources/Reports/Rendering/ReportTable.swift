import Figures
import Prose
import Tables

/// The frozen figures of a report for spreadsheets and programs: a row each, no cell that leaves out its reason.
package struct ReportTable {
    let run: FrozenRun
    let report: FrozenReport
    let document: ReportDocument

    package init(_ report: FrozenReport, of run: FrozenRun, document: ReportDocument) {
        self.run = run
        self.report = report
        self.document = document
    }

    private static let heading = [
        "number", "figure", "area", "area_name", "offence", "offence_title", "measure", "period", "value", "state",
        "reason", "unit", "count", "base_period", "base_count", "change_percent", "change_reason", "change_lower",
        "change_upper", "verdict", "status", "missing", "notes", "example", "data_version", "run",
    ]

    /// RFC 4180; text cells cannot be read as formulas.
    package var csv: String {
        var csv = CSVText(Self.heading)
        var number = 0
        for set in report.sets {
            for figure in set.figures {
                number += 1
                csv.append(row(figure, of: set.id, number: number))
            }
        }
        return csv.text
    }

    private func row(_ figure: FrozenFigure, of set: String, number: Int) -> [CSVCell] {
        let compared = figure.comparison
        let reason = compared?.percentReason?.word ?? figure.uncompared?.word ?? ""
        return [
            .count(number), .text(set), .text(figure.place.code), .text(figure.place.name), .text(figure.offence),
            .text(figure.title), .text(figure.measure), .text(figure.period.key), .number(figure.value),
            .text(figure.state), .text(figure.reason?.word ?? ""), .text(figure.unit), .count(figure.count),
            .text(compared?.period.key ?? ""), .count(compared?.base), .number(compared?.percent), .text(reason),
            .number(compared?.lower), .number(compared?.upper), .text(compared?.verdict ?? ""), .text(figure.status),
            .text(figure.lacking.joined(separator: "; ")), .text(figure.notes.joined(separator: " ")),
            .text(run.isExample ? "true" : "false"), .text(run.dataVersion), .text(document.run),
        ]
    }

    /// What the report says and what it rests on, for programs.
    package var json: String {
        JSONRecord.text(
            ReportRecord(
                title: document.title, run: document.run, dataVersion: run.dataVersion, example: run.isExample,
                warnings: document.warnings,
                sections: document.sections.map { section in
                    .init(id: section.id, title: section.title, sentences: section.blocks.flatMap(Self.sentences))
                }, figures: report)) + "\n"
    }

    private static func sentences(_ block: DocumentBlock) -> [String] {
        switch block {
        case .paragraph(let words): [words.plainText]
        case .list(let items): items.map(\.plainText)
        case .remark(_, let paragraphs): paragraphs ?? []
        case .table, .chart: []
        }
    }
}

/// A report on the wire.
private struct ReportRecord: Encodable {
    let title, run, dataVersion: String
    let example: Bool
    let warnings: [String]
    let sections: [Section]
    let figures: FrozenReport

    struct Section: Encodable {
        let id, title: String
        let sentences: [String]
    }
}
