import Geography
import Records
import Synchronization

/// What filters and orders look at, prepared once per field, when it is first asked for.
final class RegisterColumns: Sendable {
    private let rows: [RegisterRow]
    private let declaration: RegisterDeclaration
    private let layout: FieldLayout
    private let world: RegisterWorld
    private let kept = Mutex(Kept())

    private struct Kept {
        var words: [FieldKey: [String: RowSet]] = [:]
        var days: [FieldKey: DayColumn] = [:]
        var orders: [FieldKey: [Int32]] = [:]
        var text: TextColumn?
    }

    init(rows: [RegisterRow], declaration: RegisterDeclaration, world: RegisterWorld) {
        self.rows = rows
        self.declaration = declaration
        self.world = world
        layout = FieldLayout(declaration)
    }

    var count: Int { rows.count }

    /// Per word of a field the rows that have it; of an area also what lies in it.
    func words(_ key: FieldKey) -> [String: RowSet] {
        if let known = kept.withLock({ $0.words[key] }) { return known }
        var sets: [String: RowSet] = [:]
        for (place, row) in rows.enumerated() {
            for word in wordsAndWholes(key, of: row) { sets[word, default: RowSet(none: rows.count)].insert(place) }
        }
        kept.withLock { $0.words[key] = sets }
        return sets
    }

    private func wordsAndWholes(_ key: FieldKey, of row: RegisterRow) -> [String] {
        guard case .areas(let codes)? = layout.value(key, of: row) else { return layout.words(key, of: row) }
        return codes.flatMap { code in [code.rawValue] + world.areas.ancestors(of: code).map(\.code.rawValue) }
    }

    /// The rows that touch a run of days; rows without a date touch none.
    func rows(_ key: FieldKey, touching days: ClosedRange<PlanDate>) -> RowSet {
        dayColumn(key).rows(touching: Int32(days.lowerBound.dayNumber)...Int32(days.upperBound.dayNumber))
    }

    private func dayColumn(_ key: FieldKey) -> DayColumn {
        if let known = kept.withLock({ $0.days[key] }) { return known }
        let column = DayColumn(rows.map { layout.value(key, of: $0)?.days })
        kept.withLock { $0.days[key] = column }
        return column
    }

    /// The rows in which each word of a query stands, at the beginning of a word or within one.
    func rows(saying text: String) -> RowSet {
        let words = NameFolding.fold(text, limit: NameFolding.queryLimit).split(separator: 0x20).map(Array.init)
        let column = textColumn()
        var found = RowSet(all: rows.count)
        for word in words { found.intersect(column.rows(with: word)) }
        return found
    }

    private func textColumn() -> TextColumn {
        if let known = kept.withLock({ $0.text }) { return known }
        let column = TextColumn(rows.map { searched($0) })
        kept.withLock { $0.text = column }
        return column
    }

    private func searched(_ row: RegisterRow) -> String {
        let words = ValueWords(world)
        var parts = declaration.fields.enumerated().compactMap { place, field -> String? in
            guard field.isSearched, let value = row.values[place], value.isSearchable else { return nil }
            return words.phrase(value, of: field).inBothLanguages
        }
        if let title = row.status.flatMap({ declaration.status?[$0]?.title }) { parts.append(title.inBothLanguages) }
        return parts.joined(separator: " ")
    }

    /// The rows in the order of a field, those without a value last.
    func order(by key: FieldKey) -> [Int32] {
        if let known = kept.withLock({ $0.orders[key] }) { return known }
        let order = SortKeys(key, declaration: declaration, world: world).order(of: rows)
        kept.withLock { $0.orders[key] = order }
        return order
    }
}

extension RegisterValue {
    /// Names and texts; nobody searches for a number or date.
    fileprivate var isSearchable: Bool {
        switch self {
        case .lines, .text, .choices, .areas, .organisations, .items, .rows, .links: true
        default: false
        }
    }
}
