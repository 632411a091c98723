import Facts
import Geography
import Phrases
import PlacedYAML
import Records

/// Reads the declaration of one field.
struct FieldReader {
    private let table: PackTable<FieldDeclarationKey>

    init?(_ node: PackNode) {
        guard let table = PackTable<FieldDeclarationKey>(node) else { return nil }
        self.table = table
    }

    /// What rows have anyway, and the columns of files besides.
    private static let reserved = Set(RowKey.allCases.map(\.rawValue) + ["revision"])

    func field(audience otherwise: RegisterAudience?) -> FieldDeclaration? {
        let key = table.required(.key) { node -> FieldKey? in
            guard let key = node.fieldKey() else { return nil }
            guard !Self.reserved.contains(key.rawValue) else {
                return node.wrong(
                    Phrase("een eigen naam", "a name of its own"),
                    cure: Phrase(
                        "kies een andere naam; elke rij heeft dit al", "choose another name; every row has this"))
            }
            return key
        }
        let word = table.required(.type) { $0.word(FieldKind.Word.self) }
        let label = table.required(.label) { $0.words() }
        guard let key, let word, let label, let kind = kind(word) else { return nil }
        var field = FieldDeclaration(key: key, kind: kind, label: label)
        field.hint = table.optional(.hint) { $0.words() }
        field.isRequired = table.optional(.required) { $0.flag() } ?? false
        field.isMany = table.optional(.many) { $0.many(word) } ?? false
        field.audience = table.optional(.audience) { $0.registerAudience() } ?? otherwise
        if table.has(.writers) { field.writers = table.list(.writers) { $0.writer() } }
        field.isSearched = table.optional(.searched) { $0.flag() } ?? true
        return field
    }

    private func kind(_ word: FieldKind.Word) -> FieldKind? {
        switch word {
        case .line: .line(limit: table.optional(.limit) { $0.integer(in: 1...2000) } ?? 300)
        case .text: .text(limit: table.optional(.limit) { $0.integer(in: 1...20_000) } ?? 4000)
        case .number: .number(numberForm())
        case .money: .money(isStated: table.optional(.stated) { $0.flag() } ?? false)
        case .date: .date
        case .period: .period(grains())
        case .span: .span
        case .choice: choices().map { .choice($0) }
        case .flag: .flag
        case .area: .area(table.requiredList(.levels) { $0.level() })
        case .amounts: .amounts(table.requiredList(.levels) { $0.level() }, numberForm())
        case .organisation: .organisation(table.list(.kinds) { $0.text() })
        case .body: .body
        case .function: .function
        case .item: .item(table.optional(.of) { $0.items() }?.compactMap { $0.text() } ?? [])
        case .row: table.required(.of) { $0.registerID() }.map { .row($0) }
        case .link: .link
        case .source: .source
        }
    }

    private func numberForm() -> NumberForm {
        var form = NumberForm()
        form.unit = table.optional(.unit) { $0.unitWords() }
        form.decimals = table.optional(.decimals) { $0.integer(in: 0...3) } ?? 0
        form.least = table.optional(.min) { $0.number() }
        form.most = table.optional(.max) { $0.number() }
        form.isStated = table.optional(.stated) { $0.flag() } ?? false
        form.smallest = table.optional(.smallest) { $0.integer(in: 2...100) }
        return form
    }

    private func grains() -> [PeriodGrain] {
        table.has(.grains) ? table.list(.grains) { $0.word() } : PeriodGrain.allCases.filter { $0 != .day }
    }

    private func choices() -> ChoiceList? {
        let choices = table.requiredList(.choices) { Self.choice($0) }
        guard !choices.isEmpty else { return nil }
        return ChoiceList(choices: choices, isOrdered: table.optional(.ordered) { $0.flag() } ?? false)
    }

    private static func choice(_ node: PackNode) -> ChoiceList.Choice? {
        guard let table = PackTable<ChoiceKey>(node), let id = table.required(.id, { $0.slug() }),
            let title = table.required(.title, { $0.words() })
        else { return nil }
        var choice = ChoiceList.Choice(id: id, title: title)
        choice.explanation = table.optional(.explanation) { $0.words() }
        choice.was = table.list(.was) { $0.slug() }
        return choice
    }
}

extension PackNode {
    fileprivate func many(_ word: FieldKind.Word) -> Bool? {
        guard let flag = flag() else { return nil }
        guard !flag || word.mayBeMany else {
            return wrong(
                Phrase("een soort veld dat een lijst kan zijn", "a type of field that can be a list"),
                cure: Phrase("haal \"many\" weg", "remove \"many\""))
        }
        return flag
    }
}
