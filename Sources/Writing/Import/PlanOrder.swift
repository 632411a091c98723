import Records
import Strategy

/// The order of items in files: those of one kind that stand in one file, there and in the draft.
struct PlanOrder {
    /// What has an order of its own.
    private struct Group: Hashable {
        let kind: PlanEntry.Kind
        /// Of kinds that have a file per programme.
        let programme: ItemID?

        /// `nil` for programmes, which say their order themselves, and for the frame.
        init?(_ entry: PlanEntry) {
            kind = entry.kind
            switch kind {
            case .strategy, .programme: return nil
            case .goal, .lookBack, .agenda, .indicator: programme = entry.programme
            default: programme = nil
            }
        }
    }

    private let groups: [Group: [ItemID]]

    init(_ entries: [PlanEntry]) {
        var groups: [Group: [ItemID]] = [:]
        for entry in entries {
            if let group = Group(entry), let id = ItemID(entry.id) { groups[group, default: []].append(id) }
        }
        self.groups = groups
    }

    /// The fewest items that have to move so that the others, in their old order, stand as they do here.
    func moved(since old: PlanOrder) -> Set<ItemID> {
        var moved: Set<ItemID> = []
        for (group, items) in groups {
            let before = Dictionary(uniqueKeysWithValues: (old.groups[group] ?? []).enumerated().map { ($1, $0) })
            let common = items.filter { before[$0] != nil }
            let kept = Self.longestRise(common.map { before[$0] ?? 0 })
            moved.formUnion(common.indices.filter { !kept.contains($0) }.map { common[$0] })
        }
        return moved
    }

    /// Places for items that are new or moved, between the neighbours that stay; none for a group without such neighbours.
    /// - Parameter known: where the items that stay have their places.
    func places(of wanted: Set<ItemID>, known: [ItemID: Double]) -> [ItemID: Double] {
        let taken = known.values.sorted()
        var places: [ItemID: Double] = [:]
        for items in groups.values {
            let stays = items.indices.filter { !wanted.contains(items[$0]) && known[items[$0]] != nil }
            guard !stays.isEmpty else { continue }
            for (from, until) in zip([-1] + stays, stays + [items.count]) where until - from > 1 {
                let low = from < 0 ? nil : known[items[from]], high = until < items.count ? known[items[until]] : nil
                let lower = low ?? taken.last { $0 < high ?? 0 } ?? (high ?? 0) - 1
                let upper = high ?? taken.first { $0 > lower } ?? lower + 1
                for index in (from + 1)..<until where wanted.contains(items[index]) {
                    places[items[index]] = lower + (upper - lower) * Double(index - from) / Double(until - from)
                }
            }
        }
        return places
    }

    /// The positions of a longest rising run of values, not necessarily next to each other (`C. Schensted 1961`).
    private static func longestRise(_ values: [Int]) -> Set<Int> {
        var ends: [Int] = [], before: [Int?] = []
        for (index, value) in values.enumerated() {
            var place = 0, after = ends.count
            while place < after {
                let middle = (place + after) / 2
                if values[ends[middle]] < value { place = middle + 1 } else { after = middle }
            }
            before.append(place > 0 ? ends[place - 1] : nil)
            if place < ends.count { ends[place] = index } else { ends.append(index) }
        }
        var found: Set<Int> = [], next = ends.last
        while let index = next {
            found.insert(index)
            next = before[index]
        }
        return found
    }
}
