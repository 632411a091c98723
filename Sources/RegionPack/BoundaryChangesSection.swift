import Geography
import Phrases
import PlacedYAML

/// `boundary-changes.yaml`: mergers and moves of municipalities, and changes of wijken and buurten, past and planned.
struct BoundaryChangesSection {
    struct Entry {
        let change: BoundaryChange
        let place: PackPlace
    }

    let entries: [Entry]
    let areas: AreaChangesSection

    private enum RootKey: String, CaseIterable { case changes, areas }
    private enum Key: String, CaseIterable { case effective, from, names, to, planned, note, source }

    /// Of a pack without the file.
    init() {
        entries = []
        areas = AreaChangesSection()
    }

    init(_ root: PackNode) {
        let table = PackTable<RootKey>(root)
        entries = table?.list(.changes, Self.entry) ?? []
        areas = AreaChangesSection(table?.list(.areas, AreaChangesSection.entry) ?? [])
        checkCycles()
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let effective = table.required(.effective) { $0.date() }
        let from = table.requiredList(.from) { $0.areaCode(.municipality) }.unique { $0 }
        let to = table.required(.to) { $0.areaCode(.municipality) }
        let planned = table.optional(.planned) { $0.flag() } ?? false
        let note = table.required(.note) { $0.text() }
        let source = table.required(.source) { $0.text() }
        let names = table.list(.names) { $0.text() }
        if !names.isEmpty, names.count != from.count {
            table.place.report(
                found: Phrase(
                    "\(names.count) namen bij \(from.count) gemeenten in from",
                    "\(names.count) names with \(from.count) municipalities in from"),
                expected: Phrase(
                    "een naam per gemeente, in dezelfde volgorde", "a name per municipality, in the same order"),
                cure: Phrase("vul names aan", "complete names"))
        }
        guard let effective, let to, let note, let source, !from.isEmpty else { return nil }
        return Entry(
            change: BoundaryChange(
                effective: effective, from: from.map(\.value), to: to.value, isPlanned: planned, note: note,
                source: source,
                names: Dictionary(zip(from.map(\.value), names), uniquingKeysWith: { first, _ in first })),
            place: table.place)
    }

    /// A municipality cannot, on one day, merge into another that by way of others merges into it.
    private func checkCycles() {
        for entry in entries {
            let sameDay = entries.filter { $0.change.effective == entry.change.effective }.map(\.change)
            var reached: Set<AreaCode> = [entry.change.to], pending = [entry.change.to]
            while let next = pending.popLast() {
                for change in sameDay where change.from.contains(next) && reached.insert(change.to).inserted {
                    pending.append(change.to)
                }
            }
            guard let looped = entry.change.from.first(where: reached.contains) else { continue }
            entry.place.report(
                found: Phrase(
                    "\(looped) die op \(entry.change.effective) in zichzelf opgaat",
                    "\(looped) that on \(entry.change.effective) merges into itself"),
                expected: Phrase(
                    "wijzigingen van oude naar nieuwe gemeenten", "changes that lead from old to new municipalities"),
                cure: Phrase("verbeter from of to", "correct from or to"))
        }
    }
}
