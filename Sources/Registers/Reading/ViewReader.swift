import Phrases
import PlacedYAML
import Records

/// Reads a view, a feed or a consumer.
struct ViewReader {
    private let table: PackTable<ViewKey>

    init?(_ node: PackNode) {
        guard let table = PackTable<ViewKey>(node) else { return nil }
        self.table = table
    }

    func view() -> RegisterView? {
        guard let word = table.required(.view, { $0.word(RegisterView.Word.self) }), let kind = kind(word) else {
            return nil
        }
        var view = RegisterView(kind)
        view.title = table.optional(.title) { $0.words() }
        return view
    }

    private func kind(_ word: RegisterView.Word) -> RegisterView.Kind? {
        switch word {
        case .table:
            .table(
                columns: table.optional(.columns) { $0.fieldKeys() } ?? [],
                sort: table.optional(.sort) { $0.fieldOrder() }, group: table.optional(.group) { $0.fieldKey() })
        case .board: key(.by).map { .board(by: $0) }
        case .calendar: key(.span).map { .calendar(span: $0) }
        case .map: key(.area).flatMap { area in key(.by).map { .map(area: area, by: $0) } }
        case .matrix:
            key(.rows).flatMap { rows in
                key(.columns).map {
                    .matrix(rows: rows, columns: $0, cell: table.optional(.cell) { $0.fieldKey() })
                }
            }
        case .drawers:
            .drawers(through: table.requiredList(.through) { $0.drawerLevel() })
        }
    }

    private func key(_ key: ViewKey) -> FieldKey? { table.required(key) { $0.fieldKey() } }

    static func feed(_ node: PackNode) -> RegisterFeed? {
        enum Word: String, CaseIterable { case calendar, atom }
        guard let table = PackTable<FeedKey>(node), let word = table.required(.feed, { $0.word(Word.self) }) else {
            return nil
        }
        return switch word {
        case .atom: .atom
        case .calendar: table.required(.span) { $0.fieldKey() }.map { .calendar(span: $0) }
        }
    }

    static func consumer(_ node: PackNode) -> Consumer? {
        guard let table = PackTable<ConsumerKey>(node) else { return nil }
        if table.has(.indicator) { return table.required(.indicator) { $0.itemID() }.map { .indicator($0) } }
        if table.has(.body) { return table.required(.body) { $0.itemID() }.map { .body($0) } }
        return table.required(.page) { $0.path() }.map { .page($0) }
    }
}

extension PackNode {
    fileprivate func path() -> String? {
        if let scalar, scalar.hasPrefix("/"), !scalar.hasPrefix("//"), scalar.utf8.count <= 200 { return scalar }
        return wrong(
            Phrase("een adres op deze site, zoals /plan", "an address of this site, such as /plan"),
            cure: Phrase("begin met een schuine streep", "begin with a slash"))
    }

    /// `-granted` from high to low.
    fileprivate func fieldOrder() -> FieldOrder? {
        guard let scalar else { return fieldKey().map { FieldOrder($0) } }
        let isDescending = scalar.hasPrefix("-")
        let name = isDescending ? String(scalar.dropFirst()) : scalar
        if name == FieldKey.status.rawValue { return FieldOrder(.status, isDescending: isDescending) }
        return FieldKey(name).map { FieldOrder($0, isDescending: isDescending) } ?? fieldKey().map { FieldOrder($0) }
    }

    /// `fenomenen.lade`.
    fileprivate func drawerLevel() -> DrawerLevel? {
        let parts = scalar?.split(separator: ".", omittingEmptySubsequences: false) ?? []
        if parts.count == 2, let register = RegisterID(parts[0]), let field = FieldKey(parts[1]) {
            return DrawerLevel(register: register, field: field)
        }
        return wrong(
            Phrase("een register en een veld, zoals fenomenen.lade", "a register and a field, such as fenomenen.lade"),
            cure: Phrase("schrijf REGISTER.VELD", "write REGISTER.FIELD"))
    }
}
