import Records

/// Writes a plan as its text files: stable order and form, so that a small change makes a small difference.
package enum PlanWriter {
    /// The files by name, each ready to be written; reading them gives the plan back (in its canonical order).
    package static func files(of document: PlanDocument) -> [PlanFile] {
        let plan = document.canonical
        var texts: [String: [String]] = [:]
        let programmes = Set(plan.programmes.map(\.id))
        for entry in plan.entries {
            let name = fileName(of: entry, programmes)
            let programme = name.hasPrefix("programmes/") ? ItemID(name.dropFirst(11).dropLast(3)) : nil
            let isFront = texts[name] == nil && (entry.kind == .programme || entry.kind == .strategy)
            let inside = entry.kind == .programme ? nil : programme
            texts[name, default: []].append(entry.blockText(inside: inside, isFront: isFront))
        }
        return texts.sorted { $0.key < $1.key }.map { name, blocks in
            PlanFile(name: name, bytes: Array(blocks.joined(separator: "\n").utf8))
        }
    }

    private static func fileName(of entry: PlanEntry, _ programmes: Set<ItemID>) -> String {
        func items(of programme: ItemID) -> String {
            programmes.contains(programme) ? "programmes/\(programme).md" : "items.md"
        }
        return switch entry {
        case .strategy, .ambition, .theme: "strategy.md"
        case .document, .note: "sources.md"
        case .organisation: "organisations.md"
        case .programme(let entry): "programmes/\(entry.id).md"
        case .goal(let entry): items(of: entry.programme)
        case .lookBack(let entry): items(of: entry.programme)
        case .agenda(let entry): items(of: entry.programme)
        case .indicator(let entry): "indicators/\(entry.programme?.rawValue ?? "year-results").md"
        case .participation: "participation.md"
        case .intervention: "interventions.md"
        case .pilot: "pilots.md"
        case .grant: "grants.md"
        case .budget: "budget.md"
        case .body: "bodies.md"
        }
    }
}
