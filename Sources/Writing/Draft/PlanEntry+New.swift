import Geography
package import Records
package import Strategy

extension ItemID {
    /// A free id from a title: `burgernet-2022-meer-acties`, with a number when it is taken.
    ///
    /// - Parameter last: the plan of the year before, whose addresses stay as well.
    package static func free(
        _ title: String, _ kind: PlanEntry.Kind, programme: ItemID?, in document: PlanDocument,
        besides last: PlanDocument? = nil
    ) -> ItemID? {
        let year: String? =
            switch kind {
            case .agenda: String(document.strategy.planYear)
            case .lookBack: String(document.strategy.planYear - 1)
            default: nil
            }
        let slug = NameFolding.slug(title)
        let words = [
            programme?.rawValue.replacing(".", with: "-"), year, slug.isEmpty ? kind.rawValue.lowercased() : slug,
        ]
        let start = words.compactMap(\.self).joined(separator: "-")
        let letters = start.drop { !("a"..."z").contains($0) }
        var base = String((letters.isEmpty ? "item" : letters).prefix(54))
        while base.hasSuffix("-") { base.removeLast() }
        let taken = Set(document.entries.map(\.id)).union(last?.entries.map(\.id) ?? [])
        return (1...999).lazy.map { $0 == 1 ? base : "\(base)-\($0)" }.first { !taken.contains($0) }.flatMap {
            ItemID($0)
        }
    }
}

extension PlanEntry.Kind {
    /// Whether an entry of this kind belongs to a programme, so that its editor may make one.
    package var hasProgramme: Bool {
        switch self {
        case .goal, .lookBack, .agenda, .indicator, .participation, .intervention, .pilot, .grant: true
        default: false
        }
    }
}
