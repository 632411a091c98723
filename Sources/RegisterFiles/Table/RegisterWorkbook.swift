import Geography
import Phrases
import Records
package import Registers
package import Tables

/// A register as a workbook: the table that can be taken in again, the same in words for reading, and what each column is.
package enum RegisterWorkbook {
    /// The sheet that `RegisterImport` reads.
    static let dataSheet = "Gegevens"

    package static func bytes(
        _ register: VisibleRegister, words: ValueWords, query: RegisterQuery? = nil
    ) throws(WorkbookFailure) -> [UInt8] {
        let table = RegisterTable(register, query)
        let sheets = [data(table), reading(table, words), explanation(table)]
        var book = Workbook(title: register.declaration.title.dutch, sheets: sheets)
        // The same rows make the same bytes, whenever they are asked: 1 January 2000 in the place of now.
        book.statedMoment = 946_684_800
        return try book.xlsx()
    }

    // MARK: The table

    private static func data(_ table: RegisterTable) -> Sheet {
        Sheet(
            name: dataSheet, columns: table.columns.map { .init($0.name, width: width($0)) },
            rows: table.typedRows.map { row, texts in
                zip(table.columns, texts).map { column, text in cell(column, text, of: row) }
            })
    }

    private static func width(_ column: FileColumn) -> Double {
        switch column.content {
        case .amount, .revision, .since, .reviewed, .example: 12
        case .id, .source: 28
        case .field(let field):
            switch field.kind.word {
            case .text: 60
            case .line, .link: 32
            default: 18
            }
        default: 18
        }
    }

    /// A number or day where it is exactly that; else its words, which a spreadsheet leaves as they are.
    private static func cell(_ column: FileColumn, _ text: String, of row: VisibleRow) -> Sheet.Cell {
        switch column.content {
        case .revision: return row.revision.map { .whole($0) } ?? .empty
        case .since: return row.since.map(date) ?? .empty
        case .reviewed: return row.reviewed.map(date) ?? .empty
        case .amount(let field, let area):
            return row[field.key]?.amounts?.byArea[area]?.value.flatMap { number($0, field) } ?? words(text)
        case .field(let field):
            switch row[field.key] {
            case .date(let day)?: return date(day)
            case .number(let amount)?, .money(let amount)?: return number(amount, field) ?? words(text)
            default: return words(text)
            }
        default: return words(text)
        }
    }

    private static func words(_ text: String) -> Sheet.Cell { text.isEmpty ? .empty : .text(text) }

    private static func date(_ date: PlanDate) -> Sheet.Cell {
        .date(year: date.year, month: date.month, day: date.day)
    }

    private static func number(_ number: RegisterNumber, _ field: FieldDeclaration) -> Sheet.Cell? {
        number.exact.map { .number($0, decimals: decimals(field)) }
    }

    private static func decimals(_ field: FieldDeclaration) -> Int {
        switch field.kind {
        case .number(let form), .amounts(_, let form): form.decimals
        case .money: 2
        default: 0
        }
    }

    // MARK: For reading

    private static func reading(_ table: RegisterTable, _ words: ValueWords) -> Sheet {
        let register = table.register, declaration = register.declaration
        let keys = (declaration.status == nil ? [] : [FieldKey.status]) + declaration.fields.map(\.key)
        let titles = keys.map { key in
            (key == .status ? declaration.status?.label : declaration.field(key)?.label)?.dutch ?? key.rawValue
        }
        return Sheet(
            name: "Om te lezen",
            columns: titles.map { .init($0, width: 26) } + [
                .init("Voorbeeld", width: 14), .init("Kenmerk", width: 28),
            ],
            rows: table.typedRows.map { row, _ in
                keys.map { .text(register.phrase($0, of: row, words: words)?(.dutch) ?? "") } + [
                    row.isExample ? .text("verzonnen voorbeeld") : .empty, .text(row.id.rawValue),
                ]
            })
    }

    private static func explanation(_ table: RegisterTable) -> Sheet {
        Sheet(
            name: "Uitleg",
            columns: [
                .init("Kolom", width: 24), .init("Naam", width: 30), .init("Wat u invult", width: 60),
                .init("Verplicht", width: 12),
            ],
            rows: table.columns.map { column in
                [
                    .text(column.name), .text(column.title.dutch), .text(ColumnHelp.text(column).dutch),
                    column.isRequired ? .text("ja") : .empty,
                ]
            })
    }
}
