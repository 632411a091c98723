import Facts
import Phrases
import PlacedYAML

/// `groups.yaml`: named sums of offence types, each with version, owner and source.
struct GroupsSection {
    struct Entry {
        let id: Located<String>
        let group: OffenceGroup
        let parts: [Located<OffenceCode>]
        let excludes: [Located<OffenceCode>]
    }

    let entries: [Entry]

    private enum RootKey: String, CaseIterable { case groups }
    private enum Key: String, CaseIterable {
        case id, version, title, definition, parts, excludes, owner, source, validFrom, caveats, toConfirm
    }

    /// Of a pack without the file.
    init() { entries = [] }

    init(_ root: PackNode) {
        let read = PackTable<RootKey>(root)?.list(.groups, Self.entry) ?? []
        entries = read.unique { entry in
            Located(value: "\(entry.id.value) version \(entry.group.version)", place: entry.id.place)
        }
    }

    /// In the order of the file; of one id, the newest version comes first, which counts per month what then belonged.
    var groups: [OffenceGroup] {
        var seen: Set<String> = []
        let ids = entries.map(\.id.value).filter { seen.insert($0).inserted }
        return ids.flatMap { id in GroupVersions(entries.map(\.group).filter { $0.id == id }).groups }
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let id = table.required(.id) { $0.slug() }
        let version = table.required(.version) { $0.integer(in: 1...999) }
        let title = table.required(.title) { $0.localized() }
        let definition = table.required(.definition) { $0.localized() }
        let (parts, tenures) = GroupPart.joined(table.requiredList(.parts) { GroupPart($0) })
        let excludes = table.list(.excludes) { $0.offenceCode() }.unique { $0 }
        let owner = table.required(.owner) { $0.text() }
        let source = table.required(.source) { $0.text() }
        let validFrom = table.optional(.validFrom) { $0.date() }
        let caveats = table.list(.caveats) { $0.localized() }
        guard let id, let version, let title, let definition, let owner, let source, !parts.isEmpty else { return nil }
        let toConfirm = table.optional(.toConfirm) { $0.text() }
        if let toConfirm {
            id.place.reportUnconfirmed(Phrase("de groep \(id.value)", "the group \(id.value)"), toConfirm: toConfirm)
        }
        let group = OffenceGroup(
            id: id.value, version: version, title: title, definition: definition, parts: parts.map(\.value),
            tenures: tenures, owner: owner, source: source, caveats: caveats, validFrom: validFrom,
            excludes: excludes.map(\.value),
            toConfirm: toConfirm)
        return Entry(id: id, group: group, parts: parts, excludes: excludes)
    }
}
