package import Geography

/// A municipality that belongs to a region, police district or basic team during certain division years.
package struct Membership: Hashable, Sendable {
    package let whole: AreaCode
    package let part: AreaCode
    /// First and last division year in which it belongs; open ends are `nil`.
    package let from: Int?
    package let until: Int?
    /// True when only a part of the municipality belongs (Almere and Utrecht are split over several basic teams).
    package let isPartial: Bool
    /// True when the pack marks it as to be confirmed with the police.
    package let isUnconfirmed: Bool

    package init(
        whole: AreaCode, part: AreaCode, from: Int? = nil, until: Int? = nil, isPartial: Bool = false,
        isUnconfirmed: Bool = false
    ) {
        self.whole = whole
        self.part = part
        self.from = from
        self.until = until
        self.isPartial = isPartial
        self.isUnconfirmed = isUnconfirmed
    }

    package func contains(division year: Int) -> Bool { (from ?? .min) <= year && year <= (until ?? .max) }
}

/// What a boundary change does to the figures of the region.
package struct BoundaryChange: Hashable, Sendable {
    /// `2022-01-01`.
    package let effective: String
    package let from: [AreaCode]
    package let to: AreaCode
    package let isPlanned: Bool
    /// Dutch, for people.
    package let note: String
    package let source: String
    /// What the municipalities that went were called, where the pack says it.
    package let names: [AreaCode: String]

    package init(
        effective: String, from: [AreaCode], to: AreaCode, isPlanned: Bool, note: String, source: String,
        names: [AreaCode: String] = [:]
    ) {
        self.effective = effective
        self.from = from
        self.to = to
        self.isPlanned = isPlanned
        self.note = note
        self.source = source
        self.names = names
    }
}
