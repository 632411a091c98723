import Facts
import Phrases
import PlacedYAML

/// `offences.yaml`: the classification of the police with the names that people use; see `JoinedOffences`.
struct OffencesSection {
    struct Entry {
        let code: Located<OffenceCode>
        let type: OffenceType
        /// Where the names stand that people use.
        let names: PackPlace
    }

    /// A chapter of the list, with the codes and beginnings of codes that belong in it.
    struct Chapter {
        let title: Phrase
        let begins: [Located<String>]
    }

    let entries: [Entry]
    let chapters: [Chapter]

    private enum RootKey: String, CaseIterable { case offences, chapters }
    private enum ChapterKey: String, CaseIterable { case title, begins }
    private enum Key: String, CaseIterable {
        case code, title, plain, synonyms, publication, incidentCodes, caveats, from
    }
    private enum PlainKey: String, CaseIterable { case nl, en }
    private enum NameKey: String, CaseIterable { case title, one, many }

    init(_ root: PackNode) {
        let table = PackTable<RootKey>(root)
        entries = (table?.requiredList(.offences, Self.entry) ?? []).unique(\.code)
        chapters = table?.list(.chapters, Self.chapter) ?? []
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let code = table.required(.code) { $0.offenceCode() }
        let title = table.required(.title) { $0.localized() }
        let publication = table.optional(.publication) { $0.word(OffenceType.Publication.self) } ?? .monthly
        let incidentCodes = table.list(.incidentCodes) { $0.text() }
        let caveats = table.list(.caveats) { $0.localized() }
        let plain = table.optional(.plain, plainName)
        let synonyms = table.list(.synonyms) { $0.text() }
        let from = table.optional(.from) { $0.month() }
        guard let code, let title else { return nil }
        return Entry(
            code: code,
            type: OffenceType(
                code: code.value, title: title, publication: publication, incidentCodes: incidentCodes,
                caveats: caveats, plain: plain, synonyms: synonyms, from: from),
            names: node.place)
    }

    /// Dutch and, where there is one, English; each with the same keys.
    private static func plainName(_ node: PackNode) -> PlainName? {
        guard let table = PackTable<PlainKey>(node), let dutch = table.required(.nl, names) else { return nil }
        let english = table.optional(.en, names)
        let titles = (dutch.title, english?.title)
        return PlainName(
            title: titles.0.map { Phrase(dutch: $0, english: titles.1) },
            one: Phrase(dutch: dutch.one, english: english?.one),
            many: Phrase(dutch: dutch.many, english: english?.many))
    }

    private static func names(_ node: PackNode) -> (title: String?, one: String, many: String)? {
        guard let table = PackTable<NameKey>(node) else { return nil }
        let title = table.optional(.title) { $0.text() }
        guard let one = table.required(.one, { $0.text() }), let many = table.required(.many, { $0.text() }) else {
            return nil
        }
        return (title, one, many)
    }

    private static func chapter(_ node: PackNode) -> Chapter? {
        guard let table = PackTable<ChapterKey>(node) else { return nil }
        let title = table.required(.title) { $0.localized() }
        let begins = table.requiredList(.begins) { part in
            part.text().map { Located(value: $0, place: part.place) }
        }
        guard let title else { return nil }
        return Chapter(title: title, begins: begins)
    }
}
