import Facts
import Phrases
import PlacedYAML

/// `events.yaml`: what a reader of a trend must know, each with source and certainty.
struct EventsSection {
    struct Entry {
        let id: Located<String>
        let event: RegistryEvent
        let offences: [Located<OffenceCode>]
        let effects: [Located<OffenceCode>]
    }

    let entries: [Entry]

    private enum RootKey: String, CaseIterable { case events }
    private enum Key: String, CaseIterable {
        case id, kind, scope, title, explanation, from, until, offences, effects, source, certainty
    }

    /// Of a pack without the file.
    init() { entries = [] }

    init(_ root: PackNode) {
        entries = (PackTable<RootKey>(root)?.list(.events, Self.entry) ?? []).unique(\.id)
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let id = table.required(.id) { $0.slug() }
        let kind = table.required(.kind) { $0.word(RegistryEvent.Kind.self) }
        let scope = table.optional(.scope) { $0.word(RegistryEvent.Scope.self) } ?? .registeredOffences
        let title = table.required(.title) { $0.localized() }
        let explanation = table.required(.explanation) { $0.localized() }
        let from = table.required(.from) { $0.month() }
        let until = table.optional(.until) { $0.month() }
        let offences = table.list(.offences) { $0.offenceCode() }.unique { $0 }
        let effects = table.optional(.effects, effects) ?? []
        let source = table.required(.source) { $0.text() }
        let certainty = table.required(.certainty) { $0.word(RegistryEvent.Certainty.self) }
        if let from, let until, until < from { table.place.reportOrder(from, until) }
        guard let id, let kind, let title, let explanation, let from, let source, let certainty else { return nil }
        let event = RegistryEvent(
            id: id.value, kind: kind, title: title, explanation: explanation, from: from, until: until,
            offences: offences.map(\.value), source: source, certainty: certainty,
            effects: Dictionary(effects.map { ($0.code.value, $0.percent) }, uniquingKeysWith: { first, _ in first }),
            scope: scope)
        return Entry(id: id, event: event, offences: offences, effects: effects.map(\.code))
    }

    private static func effects(_ node: PackNode) -> [(code: Located<OffenceCode>, percent: Int)]? {
        node.pairs()?.compactMap { key, value in
            guard let code = key.offenceCode(), let percent = value.integer(in: -100...1000) else { return nil }
            return (code, percent)
        }
    }
}
