package import Geography

/// What a new division did to wijken or buurten: which codes went and which came, from which day.
package struct AreaChange: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Another name, another code, or both, for the same area.
        case renamed
        /// One area became several; its own code may be one of them.
        case split
        /// Several areas became one; its code may be one of theirs.
        case merged
        /// The same area in another wijk or municipality, with the code of there.
        case moved
    }

    /// `2024-01-01`.
    package let effective: String
    package let kind: Kind
    /// Of one level, as are all in `to`.
    package let from: [AreaCode]
    package let to: [AreaCode]
    package let isPlanned: Bool
    /// Dutch, for people.
    package let note: String
    package let source: String
    /// What the areas in `from` were called, where the pack says it.
    package let names: [AreaCode: String]

    package init(
        effective: String, kind: Kind, from: [AreaCode], to: [AreaCode], isPlanned: Bool = false, note: String,
        source: String, names: [AreaCode: String] = [:]
    ) {
        self.effective = effective
        self.kind = kind
        self.from = from
        self.to = to
        self.isPlanned = isPlanned
        self.note = note
        self.source = source
        self.names = names
    }

    /// The codes that end on that day.
    package var ended: [AreaCode] { from.filter { !to.contains($0) } }
    /// The codes that begin on that day.
    package var begun: [AreaCode] { to.filter { !from.contains($0) } }

    package func concerns(_ code: AreaCode) -> Bool { from.contains(code) || to.contains(code) }
}

extension RegionPack {
    /// The changes that a wijk or buurt went through, the oldest first; without what is still to come.
    package func changes(of area: AreaCode) -> [AreaChange] {
        areaChanges.filter { !$0.isPlanned && $0.concerns(area) }.sorted { $0.effective < $1.effective }
    }

    /// The change by which a code of a wijk or buurt ended; `nil` for one that goes on, or of which the pack knows nothing.
    ///
    /// A code that came back later goes on.
    package func end(of area: AreaCode) -> AreaChange? {
        changes(of: area).last.flatMap { $0.ended.contains(area) ? $0 : nil }
    }
}
