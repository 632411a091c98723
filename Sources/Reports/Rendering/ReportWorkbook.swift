import Facts
import Records
package import Tables

/// A report as a workbook: a cover, its contents, a sheet per table, and the account of every figure. No merged and no blank cells.
package struct ReportWorkbook {
    let document: ReportDocument
    /// The period, which dates the file: it has no time of making.
    let asked: String

    package init(_ document: ReportDocument, asked: String) {
        self.document = document
        self.asked = asked
    }

    package var workbook: Workbook {
        let tables = self.tables
        let contents = Sheet(
            name: "Inhoud", columns: [.init("Blad"), .init("Wat erop staat", width: 70)],
            rows: [[.text("Voorblad"), .text("Waarvan dit werkboek is gemaakt")]]
                + tables.map { [.text($0.sheet.name), .text($0.title)] }
                + [
                    [
                        .text("Verantwoording"),
                        .text("Van elk cijfer de betekenis, de aantallen, de stand en de kanttekeningen"),
                    ]
                ])
        var book = Workbook(title: document.title, sheets: [cover, contents] + tables.map(\.sheet) + [account])
        book.statedMoment = PlanPeriod(asked).flatMap { period in
            let last = period.lastDay
            return Day(year: last.year, month: last.month, day: last.day).map { Int64($0.number) * 86_400 }
        }
        return book
    }

    private var cover: Sheet {
        let rows =
            [("Titel", document.title)] + document.warnings.map { ("Let op", $0) }
            + document.facts.map { ($0.name, $0.value) }
        return Sheet(
            name: "Voorblad", columns: [.init("Wat", width: 30), .init("Waarde", width: 80)],
            rows: rows.map { [.text($0.0), .text($0.1)] })
    }

    private var tables: [(title: String, sheet: Sheet)] {
        let found = document.sections.flatMap { section in
            section.blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }
        }
        return found.enumerated().map { index, table in
            let first: Sheet.Column = .init(table.columns.first ?? "", width: 34)
            let columns =
                [first] + table.columns.dropFirst().map { .init($0, width: 24) } + [.init("Verantwoording nr.")]
            let rows = table.rows.map { row in
                [Sheet.Cell.text(row.name)] + row.cells.map(cell) + [.whole(row.annex)]
            }
            return (table.title, Sheet(name: "Tabel \(index + 1)", columns: columns, rows: rows))
        }
    }

    private func cell(_ cell: DocumentTable.Cell) -> Sheet.Cell {
        cell.number.map { .number($0, decimals: cell.decimals) } ?? .text(cell.text)
    }

    private var account: Sheet {
        Sheet(
            name: "Verantwoording",
            columns: [
                .init("Nr.", width: 8), .init("Gebied", width: 24), .init("Betekenis", width: 60),
                .init("Periode", width: 28), .init("Aantal"), .init("Aantal eerder"), .init("Stand"),
                .init("Kanttekeningen", width: 80),
            ],
            rows: document.annex.map { row in
                [
                    .whole(row.number), .text(row.figure.place.name), .text(row.meaning), .text(row.period),
                    row.figure.count.map { .whole($0) } ?? .text(row.figure.reason?.text ?? Filling.nothing),
                    row.figure.comparison.map { .whole($0.base) }
                        ?? .text(row.figure.uncompared?.text ?? "niet vergeleken"),
                    .text(row.status), .text(row.remarks.isEmpty ? "geen" : row.remarks.joined(separator: " ")),
                ]
            })
    }
}
