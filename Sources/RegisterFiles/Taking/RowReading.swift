import Facts
import Geography
import Phrases
import Records
import Registers

/// Reads one row of a file beside the row that there is.
struct RowReading {
    private let head: HeadReading
    private let file: String
    private let writers: [CellText?]
    private let readers: [CellReading?]
    /// Per field with a number per area, the places of its columns in the file.
    private let amounts: [FieldKey: [(place: Int, area: AreaCode)]]

    init(head: HeadReading, register: VisibleRegister, viewer: PlanViewer, file: String) {
        self.head = head
        self.file = file
        writers = head.columns.map { $0.map { CellText($0, in: register.world) } }
        readers = head.columns.map { $0.map { CellReading($0, of: register) } }
        var amounts: [FieldKey: [(place: Int, area: AreaCode)]] = [:]
        for (place, column) in head.columns.enumerated() {
            if case .amount(let field, let area)? = column?.content {
                amounts[field.key, default: []].append((place, area))
            }
        }
        self.amounts = amounts
    }

    struct Read {
        var base: Int?
        var edits: [RowEdit] = []
        var fields: [RegisterChange.Field] = []
    }

    func id(_ row: RegisterUpload.Row, _ findings: inout [Finding]) -> ItemID? {
        let text = cell(head.idPlace, row)
        if let id = ItemID(text), !row.formulas.contains(head.idPlace) { return id }
        findings.append(
            finding(
                row, "id", says: text,
                because: CellProblem(
                    Phrase(
                        "een kenmerk van kleine letters, cijfers en streepjes",
                        "an id of lower-case letters, digits and hyphens"),
                    cure: Phrase(
                        "geef elke rij haar kenmerk, een nieuwe rij een nieuw",
                        "give every row its id, a new row a new one"))))
        return nil
    }

    func twice(_ id: ItemID, _ row: RegisterUpload.Row, first: Int) -> Finding {
        Finding(
            .planDuplicate, file: file, row: row.number, column: "id",
            found: Phrase(
                "“\(id)” voor de tweede keer (eerst in rij \(first))", "“\(id)” a second time (first in row \(first))"),
            expected: Phrase("elk kenmerk één keer", "every id once"),
            cure: Phrase("haal een van de twee rijen weg", "remove one of the two rows"))
    }

    /// What the row changes; `nil` with findings when a cell cannot be read.
    func read(_ row: RegisterUpload.Row, beside current: VisibleRow?, telling findings: inout [Finding]) -> Read? {
        var read = Read(), isWhole = true
        var changed: Set<FieldKey> = []
        for (place, column) in head.columns.enumerated() {
            guard let column, let reader = readers[place], let writer = writers[place], place != head.idPlace else {
                continue
            }
            // What a row of comma-separated values leaves out at its end stays as it is.
            guard place < row.cells.count || current == nil else { continue }
            let text = Self.whole(cell(place, row), in: column)
            do throws(CellProblem) {
                if row.formulas.contains(place) { throw CellProblem.formula }
                if column.content == .revision {
                    read.base = try Self.revision(text)
                    continue
                }
                guard !isSame(text, writer, beside: current) else { continue }
                let edit = try reader.edit(text, of: current)
                if let edit, Self.changesNothing(edit, in: current) { continue }
                note(column, says: text, writer, beside: current, in: &read, changing: &changed)
                if let edit { add(edit, of: column, to: &read) }
            } catch {
                findings.append(finding(row, column.name, says: text, because: error))
                isWhole = false
            }
        }
        guard isWhole else { return nil }
        for key in changed.sorted() where amounts[key] != nil {
            do throws(CellProblem) { try addAmounts(key, of: row, beside: current, to: &read) } catch {
                findings.append(finding(row, key.rawValue, says: "", because: error))
                return nil
            }
        }
        return read
    }

    private func note(
        _ column: FileColumn, says text: String, _ writer: CellText, beside current: VisibleRow?,
        in read: inout Read, changing changed: inout Set<FieldKey>
    ) {
        if case .amount(let field, _) = column.content { changed.insert(field.key) }
        if case .field(let field) = column.content, field.kind.word == .amounts { changed.insert(field.key) }
        read.fields.append(
            RegisterChange.Field(column: column, old: current.map { writer.text(of: $0) } ?? "", new: text))
    }

    private func add(_ edit: RowEdit, of column: FileColumn, to read: inout Read) {
        // Numbers per area are put together of all their columns.
        if case .field(let field) = column.content, field.kind.word == .amounts { return }
        read.edits.append(edit)
    }

    /// All areas of a field; one whose column the file leaves out stays as it is.
    private func addAmounts(
        _ key: FieldKey, of row: RegisterUpload.Row, beside current: VisibleRow?, to read: inout Read
    ) throws(CellProblem) {
        var byArea = current?[key]?.amounts?.byArea ?? [:]
        for (place, area) in amounts[key] ?? [] {
            if place >= row.cells.count, current != nil { continue }
            byArea[area] = try CellReading.amount(Self.whole(cell(place, row), in: head.columns[place]))
        }
        let whole = head.columns.firstIndex { $0?.name == key.rawValue }
        let reason =
            whole.flatMap { UnknownReason(typed: cell($0, row)) } ?? (whole == nil ? current?.reason(key) : nil)
        if reason != nil, !byArea.isEmpty, whole != nil {
            throw CellProblem(
                Phrase("getallen of een reden waarom er geen zijn", "numbers, or a reason why there are none"),
                cure: Phrase("haal een van de twee weg", "remove one of the two"))
        }
        read.edits.append(.field(key, byArea.isEmpty ? nil : .amounts(Amounts(byArea)), reason: reason))
    }

    /// Whether a cell says what the row says already, as a spreadsheet may have written it.
    private func isSame(_ text: String, _ writer: CellText, beside current: VisibleRow?) -> Bool {
        guard let current else { return text.isEmpty }
        let known = writer.text(of: current)
        return text == known || Self.plain(text) == Self.plain(known)
    }

    /// The same value in another spelling, such as a day with its month before or behind it.
    private static func changesNothing(_ edit: RowEdit, in current: VisibleRow?) -> Bool {
        guard case .field(let key, let value?, _) = edit, let current else { return false }
        return current[key] == value
    }

    /// A whole number, or a year, that a program wrote with decimals, as many do where cells of a column are empty: `5.0` is 5.
    static func whole(_ text: String, in column: FileColumn?) -> String {
        switch column?.content {
        case .amount: break
        case .field(let field) where [.number, .money, .period].contains(field.kind.word): break
        default: return text
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }), let first = parts.first,
            Int(first) != nil
        else { return text }
        return String(first)
    }

    /// Without the blanks and line ends that programs change.
    private static func plain(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed)
        return lines.joined(separator: "\n").trimmed
    }

    private static func revision(_ text: String) throws(CellProblem) -> Int? {
        if text.isEmpty { return nil }
        guard let number = Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text), number >= 0 else {
            throw CellProblem(
                Phrase("het versienummer zoals het was", "the revision as it was"),
                cure: Phrase("haal de tabel hier opnieuw op", "fetch the table here again"))
        }
        return number
    }

    private func cell(_ place: Int, _ row: RegisterUpload.Row) -> String {
        place < row.cells.count ? row.cells[place].trimmed : ""
    }

    private func finding(_ row: RegisterUpload.Row, _ column: String, says text: String, because problem: CellProblem)
        -> Finding
    {
        let quoted = Finding.quote(text)
        return Finding(
            .registerRule, file: file, row: row.number, column: column,
            found: text.isEmpty ? Phrase("niets", "nothing") : Phrase("“\(quoted)”", "“\(quoted)”"),
            expected: problem.expected, cure: problem.cure)
    }
}
