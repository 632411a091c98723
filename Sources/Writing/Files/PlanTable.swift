import Phrases
package import Records
package import Strategy
import Tables

/// Entries of one kind as a table: a row per entry, a column per field, and back.
package enum PlanTable {
    /// Columns before the fields: what an entry is, which no form changes.
    private static let own = ["id", "programme"]

    private static func columns(_ kind: PlanEntry.Kind) -> [String] {
        ["id"] + (kind.hasProgrammeColumn ? ["programme"] : []) + kind.fields.map(\.name).filter { !own.contains($0) }
    }

    /// The head and a row per entry, in the order of the plan.
    package static func csv(_ kind: PlanEntry.Kind, of document: PlanDocument) -> String {
        let names = columns(kind)
        let rows = document.entries.filter { $0.kind == kind }.map { entry in
            let texts = entry.fieldTexts
            return names.map { name in
                switch name {
                case "id": CSVCell.text(entry.id)
                case "programme": CSVCell.text(entry.programme?.rawValue ?? "")
                default: CSVCell.text(texts[name] ?? "")
                }
            }
        }
        return CSVText(names, rows, .readBack).text
    }

    /// What could not be read: the line of the table, 1 for the head, and the column.
    package struct Mistake: Hashable, Sendable {
        package let row: Int
        package let column: String
        package let problem: FieldProblem
    }

    /// More rows than a plan has items are a mistake, and would keep everybody waiting.
    package static let rowLimit = 5_000

    package struct TooManyRows: Error, Hashable {
        package let count: Int
    }

    /// The entries that a table, such as a Dutch spreadsheet saves it, makes of a document's: changed ones and new ones, in the order of the table.
    ///
    /// What the table does not name stays as it is: a row that is left out removes nothing, a column that is left out
    /// changes nothing.
    ///
    /// - Throws: `CSVReader.Refusal`, `TooManyRows`, and `CancellationError` when it is asked to end.
    package static func reading(
        _ text: String, _ kind: PlanEntry.Kind, in document: PlanDocument
    ) throws -> (entries: [PlanEntry], mistakes: [Mistake]) {
        let rows = try CSVReader.rows(text)
        guard rows.count <= rowLimit + 1 else { throw TooManyRows(count: rows.count - 1) }
        // Some programs tell their separator in a line before the head.
        let first = rows.count > 1 && rows[0][0].hasPrefix("sep=") ? 1 : 0
        let head = rows[first].map(\.trimmingBlanks)
        let known = Set(columns(kind))
        let unknown = head.enumerated().filter { column, name in
            // A spreadsheet saves empty columns that somebody once wrote in.
            !known.contains(name) && !(name.isEmpty && rows.allSatisfy { column >= $0.count || $0[column].isEmpty })
        }
        var mistakes = unknown.map { Mistake(row: first + 1, column: $0.element, problem: .noReference($0.element)) }
        guard let idColumn = head.firstIndex(of: "id") else {
            return ([], mistakes + [Mistake(row: first + 1, column: "id", problem: .missing)])
        }
        guard mistakes.isEmpty else { return ([], mistakes) }
        let present = Dictionary(
            document.entries.filter { $0.kind == kind }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let taken = Set(document.entries.filter { $0.kind != kind }.map(\.id))
        var entries: [PlanEntry] = [], seen: Set<String> = []
        for (number, row) in rows.enumerated().dropFirst(first + 1) {
            if number % 64 == 0 { try Task.checkCancellation() }
            if row.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
            let id = idColumn < row.count ? row[idColumn].trimmingBlanks : ""
            guard let itemID = ItemID(id), seen.insert(id).inserted, !taken.contains(id) else {
                mistakes.append(Mistake(row: number + 1, column: "id", problem: id.isEmpty ? .missing : .noID(id)))
                continue
            }
            var texts: [String: String] = [:]
            for (column, name) in head.enumerated() where column < row.count { texts[name] = row[column] }
            let programme = texts["programme"].flatMap { ItemID($0) }
            let started =
                present[id]
                ?? PlanEntry.new(kind, itemID, title: texts["title"] ?? id, programme: programme, in: document)
            guard let started else {
                mistakes.append(Mistake(row: number + 1, column: "programme", problem: .missing))
                continue
            }
            if kind.hasProgrammeColumn, let typed = texts["programme"], typed != started.programme?.rawValue ?? "" {
                // An item does not move to another programme through a table: that would be another's to edit.
                mistakes.append(Mistake(row: number + 1, column: "programme", problem: .noReference(typed)))
                continue
            }
            let (entry, problems) = started.taking(texts, in: .dutch)
            mistakes += kind.fields.flatMap { field in
                (problems[field.name]?.each ?? []).map { Mistake(row: number + 1, column: field.name, problem: $0) }
            }
            if entry != present[id] { entries.append(entry) }
        }
        return (entries, mistakes)
    }
}

extension PlanEntry.Kind {
    /// Whether the programme is fixed when the entry is made, and so no field of its form.
    fileprivate var hasProgrammeColumn: Bool {
        self == .agenda || self == .lookBack || self == .goal || self == .indicator
    }
}
