import Geography
import Phrases
import PlacedYAML

/// `peers.yaml`: groups of municipalities that are alike, with the reason and its source.
struct PeersSection {
    struct Entry {
        let id: Located<String>
        let group: PeerGroup
        let members: [Located<AreaCode>]
    }

    let entries: [Entry]

    private enum RootKey: String, CaseIterable { case peers }
    private enum Key: String, CaseIterable { case id, title, reason, source, members, toConfirm }

    /// Of a pack without the file.
    init() { entries = [] }

    init(_ root: PackNode) {
        entries = (PackTable<RootKey>(root)?.requiredList(.peers, Self.entry) ?? []).unique(\.id)
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let id = table.required(.id) { $0.slug() }
        let title = table.required(.title) { $0.localized() }
        let reason = table.required(.reason) { $0.localized() }
        let source = table.required(.source) { $0.text() }
        let members = table.requiredList(.members) { $0.areaCode(.municipality) }.unique { $0 }
        let toConfirm = table.optional(.toConfirm) { $0.text() }
        guard let id, let title, let reason, let source, !members.isEmpty else { return nil }
        if let toConfirm {
            id.place.reportUnconfirmed(
                Phrase("de groep gemeenten \(id.value)", "the group of municipalities \(id.value)"),
                toConfirm: toConfirm)
        }
        let group = PeerGroup(
            id: id.value, title: title, reason: reason, source: source, members: members.map(\.value),
            toConfirm: toConfirm)
        return Entry(id: id, group: group, members: members)
    }
}

extension PackSections {
    /// Members are municipalities of the pack, and a group has at least two: one has nobody to be held beside.
    func checkPeers() {
        for entry in peers.entries {
            for member in entry.members where municipalities[member.value] == nil {
                member.reportUnknown(
                    Phrase("gemeente", "municipality"), definedIn: Phrase(verbatim: "municipalities.yaml"),
                    known: municipalities.entries.map(\.code.value.rawValue))
            }
            guard entry.members.count < 2 else { continue }
            entry.id.place.report(
                found: Phrase("een groep van één gemeente", "a group of one municipality"),
                expected: Phrase("twee of meer gemeenten", "two or more municipalities"),
                cure: Phrase("voeg een gemeente toe of haal de groep weg", "add a municipality, or remove the group"))
        }
    }
}
