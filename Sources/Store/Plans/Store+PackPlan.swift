import Accounts
package import Editions
import GRDB
package import Records
package import Strategy

extension Store {
    /// Takes in the plan of the region pack: adopted and published on first start, later only while nobody edited.
    ///
    /// - Parameters:
    ///   - document: the pack's plan; its year is that of the strategy.
    ///   - region: what the plan may refer to; what would be taken is checked first.
    package func take(
        packPlan document: PlanDocument, in region: PlanRegion
    ) throws(StoreError) -> PackPlanOutcome {
        let items = document.entries.compactMap { entry in ItemID(entry.id).map { PackItem(item: $0, entry: entry) } }
        return try write {
            try planRows.require(in: $0.db)
            return try $0.take(items, of: document, in: region)
        }
    }
}

extension WriteTransaction {
    fileprivate func take(_ items: [PackItem], of document: PlanDocument, in region: PlanRegion) throws
        -> PackPlanOutcome
    {
        let year = document.strategy.planYear
        let fingerprint = Fingerprint.of(try items.map { try KeptEntries.content($0.entry) })
        let versions = try PlanVersion.all(of: year, in: db)
        if let known = versions.first(where: { !$0.packText.isEmpty }), known.packText == fingerprint {
            return .unchanged
        }
        let edits = try Int.fetchOne(
            db, sql: "SELECT COUNT(*) FROM planRevision WHERE year = ? AND role <> 'pack'", arguments: [year])
        let changed = try differing(items, year)
        if changed.isEmpty, !versions.isEmpty { return .unchanged }
        if (edits ?? 0) > 0 { return .bothChanged(changed.map(\.item)) }
        let obstacles = document.obstacles(in: region.after(try plans(before: year)))
        guard obstacles.isEmpty else { return .unsound(obstacles) }
        let places = try places(items, year)
        let reason = versions.isEmpty ? "" : "Nieuwe tekst in het regiopakket."
        for change in changed {
            let before = try current(change.item, year)
            let change = PlanEdit(
                year: year, item: change.item, entry: change.entry, base: nil, reason: reason,
                place: places[change.item])
            _ = try append(change, after: before, by: .pack)
        }
        let number = (versions.first?.number ?? 0) + 1
        guard let version = try seal(year, number: number, packText: fingerprint, reason: reason, by: .pack) else {
            return .unchanged
        }
        // What a person took off the site, a start of the program does not put back.
        let isShown = try !isWithdrawn(year)
        if isShown { try publish(version.id, by: .pack) }
        try audit(AuditAction("plan.take-pack"), version, by: .pack)
        return .taken(isShown ? version.published(at: moment) : version)
    }

    /// What the pack writes otherwise than the current texts; what it no longer has comes without content.
    private func differing(_ items: [PackItem], _ year: Int) throws -> [(item: ItemID, entry: PlanEntry?)] {
        let current = try PlanRevision.all(
            "WHERE id IN (SELECT current FROM planItem WHERE year = ?)", with: [year], entries: entries, in: db)
        let known = Dictionary(current.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
        let named = Set(items.map(\.item))
        let gone = current.filter { !$0.isRemoval && !named.contains($0.item) }.map { ($0.item, PlanEntry?.none) }
        let other = items.filter { known[$0.item]?.entry != $0.entry }.map { ($0.item, PlanEntry?($0.entry)) }
        return other + gone
    }

    /// Places for the pack's items in its order: known ones stay where they are, new ones come between their neighbours.
    private func places(_ items: [PackItem], _ year: Int) throws -> [ItemID: Double] {
        let sql = """
            SELECT item, place FROM planRevision WHERE id IN (SELECT current FROM planItem WHERE year = ?)
            """
        var known: [ItemID: Double] = [:]
        for row in try Row.fetchAll(db, sql: sql, arguments: [year]) {
            if let item = ItemID(row["item"] as String) { known[item] = row["place"] }
        }
        var places: [ItemID: Double] = [:], last = 0.0
        for (index, item) in items.enumerated() {
            if let place = known[item.item], place > last {
                last = place
            } else if let next = items[index...].lazy.compactMap({ known[$0.item] }).first(where: { $0 > last }) {
                last = (last + next) / 2
            } else {
                last = last.rounded(.down) + 1
            }
            places[item.item] = last
        }
        return places
    }
}

/// An item of the pack's plan with the name that it is kept by.
private struct PackItem {
    let item: ItemID
    let entry: PlanEntry
}

/// What became of the pack's plan at a start.
package enum PackPlanOutcome: Hashable, Sendable {
    case unchanged
    /// It is a new version, adopted and published.
    case taken(PlanVersion)
    /// It breaks a rule, or a public text of it points at a person: nothing was taken.
    case unsound([PlanObstacle])
    /// The pack and people both changed the plan: nothing was overwritten; these items differ.
    case bothChanged([ItemID])
}

extension Store: PlanStore {}
