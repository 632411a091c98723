import Facts
import PlacedYAML

/// `offences.yaml`: the classification of the police; the pack's own entries replace those of the shared file.
struct OffencesSection {
    struct Entry {
        let code: Located<OffenceCode>
        let type: OffenceType
    }

    let entries: [Entry]

    private enum RootKey: String, CaseIterable { case offences }
    private enum Key: String, CaseIterable { case code, title, publication, incidentCodes, caveats }

    init(_ root: PackNode) {
        entries = (PackTable<RootKey>(root)?.requiredList(.offences, Self.entry) ?? []).unique(\.code)
    }

    /// The shared classification with the entries of the pack in the place of those with the same code.
    static func classification(shared: OffencesSection?, own: OffencesSection?) -> OffenceClassification {
        let ownTypes = own?.entries.map(\.type) ?? []
        let ownCodes = Set(ownTypes.map(\.code))
        let sharedTypes = shared?.entries.map(\.type) ?? []
        return OffenceClassification(ownTypes + sharedTypes.filter { !ownCodes.contains($0.code) })
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let code = table.required(.code) { $0.offenceCode() }
        let title = table.required(.title) { $0.localized() }
        let publication = table.optional(.publication) { $0.word(OffenceType.Publication.self) } ?? .monthly
        let incidentCodes = table.list(.incidentCodes) { $0.text() }
        let caveats = table.list(.caveats) { $0.localized() }
        guard let code, let title else { return nil }
        return Entry(
            code: code,
            type: OffenceType(
                code: code.value, title: title, publication: publication, incidentCodes: incidentCodes,
                caveats: caveats))
    }
}
