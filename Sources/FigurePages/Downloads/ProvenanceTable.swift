import Charts
import Facts
import Figures
import Geography
import Phrases
import SiteKit
import Tables

/// A table with, in every row, what it is about and where it comes from: a row that is copied elsewhere still says so.
struct ProvenanceTable {
    private let table: DataTable
    private let before: [CSVCell]
    private let after: [CSVCell]
    private let language: Language
    /// What every figure of the area that the file is about lacks.
    private let lacking: String?

    init(_ table: DataTable, about: ChartFiles.Subject, _ context: PageContext) {
        self.table = table
        language = context.language
        lacking = context.edition.absentParts(of: about.area, in: context.language)
        before = [
            .text(about.area.rawValue), .text(context.edition.name(of: about.area)), .text(about.offenceCode),
            .text(context.edition.exportTitle(of: about.offence, in: language)),
        ]
        let isExample = Phrase(
            context.edition.isExample ? "ja" : "nee", context.edition.isExample ? "yes" : "no")(language)
        after = [
            .text(context(FigurePhrases.sourceName)), .text(isExample),
            .text(context.edition.version.label),
        ]
    }

    private var head: [String] {
        let before = [
            Phrase("gebied_code", "area_code"), Phrase("gebied", "area"), Phrase("misdrijf_code", "offence_code"),
            Phrase("misdrijf", "offence"),
        ]
        let after = [
            Phrase("toelichting", "remark"), Phrase("bron", "source"), Phrase("voorbeeldcijfers", "example_figures"),
            Phrase("dataversie", "data_version"),
        ]
        return before.map { $0(language) } + table.columns.map(\.title) + after.map { $0(language) }
    }

    var csv: CSVText {
        var csv = CSVText(head, .oneLine)
        for row in table.rows {
            let padded =
                row.prefix(table.columns.count)
                + Array(repeating: DataTable.Cell(""), count: max(0, table.columns.count - row.count))
            csv.append(before + padded.map(Self.field) + [.text(remarks(row))] + after)
        }
        return csv
    }

    /// Numbers bare, so that a program reads them; what is missing is empty, its reason stands in the remark.
    private static func field(_ cell: DataTable.Cell) -> CSVCell {
        if let plain = cell.plain { return plain.isEmpty ? .empty : .digits(plain) }
        return cell.isMissing ? .empty : .text(cell.text)
    }

    private func remarks(_ row: [DataTable.Cell]) -> String {
        let own = row.compactMap(\.remark)
        let remarks = zip(table.columns, row).compactMap { column, cell -> String? in
            if cell.isMissing { return "\(column.title): \(cell.text)" }
            return cell.isProvisional ? "\(column.title): \(Phrase("voorlopig", "provisional")(language))" : nil
        }
        // A row of an area of its own says what that one lacks.
        let parts = row.contains { AreaCode($0.text) != nil } ? own : own + [lacking].compactMap(\.self)
        return (remarks + parts).joined(separator: "; ")
    }
}
