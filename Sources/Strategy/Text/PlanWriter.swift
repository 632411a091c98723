import Records

/// Writes a plan as its text files: stable order and form, so that a small change makes a small difference.
package enum PlanWriter {
    /// The files by name, each ready to be written; reading them gives the plan back (in its canonical order).
    package static func files(of document: PlanDocument) -> [PlanFile] {
        let plan = document.canonical
        var texts: [String: [String]] = [:]
        let programmes = Set(plan.programmes.map(\.id))
        for entry in plan.entries {
            let name = entry.record.file(among: programmes)
            let programme = name.hasPrefix("programmes/") ? ItemID(name.dropFirst(11).dropLast(3)) : nil
            let isFront = texts[name] == nil && (entry.kind == .programme || entry.kind == .strategy)
            let above = entry.kind == .programme ? nil : programme
            texts[name, default: []].append(entry.blockText(above: above, isFront: isFront))
        }
        return texts.sorted { $0.key < $1.key }.map { name, blocks in
            PlanFile(name: name, bytes: Array(blocks.joined(separator: "\n").utf8))
        }
    }
}
