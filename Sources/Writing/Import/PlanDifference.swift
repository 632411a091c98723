package import Records
package import Strategy

/// What an import changes in a draft: entry by entry, field by field.
package struct PlanDifference: Sendable {
    package struct Change: Sendable {
        package let item: ItemID
        /// `nil`: it is added.
        package let old: PlanEntry?
        /// `nil`: it is removed.
        package let new: PlanEntry?
        /// It stands elsewhere among its kind.
        package let isMoved: Bool

        /// The fields that differ, with both texts.
        package var fields: [(name: String, old: String, new: String)] {
            guard let old, let new else { return [] }
            let (before, after) = (old.fieldTexts, new.fieldTexts)
            return new.kind.fields.compactMap { field in
                let texts = (before[field.name] ?? "", after[field.name] ?? "")
                return texts.0 == texts.1 ? nil : (field.name, texts.0, texts.1)
            }
        }
    }

    package let changes: [Change]
    /// The order that new and moved items take their places from; `nil` for a table, whose order says nothing.
    private let order: PlanOrder?

    /// - Parameters:
    ///   - isWhole: what `entries` do not name is removed.
    ///   - isOrdered: the order of the entries is that of the plan.
    package init(from old: [PlanEntry], to entries: [PlanEntry], isWhole: Bool, isOrdered: Bool) {
        let known = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        order = isOrdered ? PlanOrder(entries) : nil
        let moved = order?.moved(since: PlanOrder(old)) ?? []
        var changes = entries.compactMap { entry -> Change? in
            guard let id = ItemID(entry.id), known[entry.id] != entry || moved.contains(id) else { return nil }
            return Change(item: id, old: known[entry.id], new: entry, isMoved: moved.contains(id))
        }
        if isWhole {
            let named = Set(entries.map(\.id))
            changes += old.filter { !named.contains($0.id) && $0.kind != .strategy }.compactMap { entry in
                ItemID(entry.id).map { Change(item: $0, old: entry, new: nil, isMoved: false) }
            }
        }
        self.changes = changes
    }

    package var added: [Change] { changes.filter { $0.old == nil } }
    package var removed: [Change] { changes.filter { $0.new == nil } }
    package var changed: [Change] { changes.filter { $0.old != nil && $0.new != nil && $0.old != $0.new } }
    package var moved: [Change] { changes.filter(\.isMoved) }

    /// The changes as they are saved: all, or none when somebody else wrote one of the items meanwhile.
    func edits(of year: Int, after revisions: [ItemID: PlanRevision], reason: String) -> [PlanEdit] {
        let placed = Set(changes.filter { $0.old == nil || $0.isMoved }.map(\.item))
        var places = order?.places(of: placed, known: revisions.mapValues(\.place)) ?? [:]
        places.merge(placesBehind(revisions, besides: places)) { known, _ in known }
        return changes.map { change in
            PlanEdit(
                year: year, item: change.item, entry: change.new, base: revisions[change.item]?.id, reason: reason,
                place: places[change.item])
        }
    }

    /// New items without a place come behind the last of their kind, the first of a kind behind everything.
    ///
    /// The store would find each of these places by itself, and go over all items for every one of them.
    private func placesBehind(_ revisions: [ItemID: PlanRevision], besides given: [ItemID: Double]) -> [ItemID: Double]
    {
        var known = revisions.values.map { (kind: $0.kind, place: $0.place) }
        known += changes.compactMap { change in
            guard let kind = change.new?.kind, let place = given[change.item] else { return nil }
            return (kind, place)
        }
        let new = changes.filter { $0.old == nil && given[$0.item] == nil && revisions[$0.item] == nil }
        var places: [ItemID: Double] = [:]
        for kind in PlanEntry.Kind.allCases {
            let items = new.filter { $0.new?.kind == kind }.map(\.item)
            guard !items.isEmpty else { continue }
            let own = known.filter { $0.kind == kind }
            let last = (own.isEmpty ? known : own).map(\.place).max() ?? 0
            let next = known.map(\.place).filter { $0 > last }.min()
            for (index, item) in items.enumerated() {
                let share = Double(index + 1)
                let place = next.map { last + ($0 - last) * share / Double(items.count + 1) } ?? last + share
                places[item] = place
                known.append((kind, place))
            }
        }
        return places
    }
}
