package import Geography
package import Phrases
package import Records

/// What rows may point at: areas, and the plan as a viewer of the rows sees it. What is `nil` is not known and not checked.
package struct RegisterWorld: Sendable {
    /// What a row points at has a name, and a kind where the plan has several.
    package struct Named: Hashable, Sendable {
        package let name: Phrase
        package let kind: String

        package init(_ name: Phrase, kind: String = "") {
            self.name = name
            self.kind = kind
        }
    }

    package let areas: AreaDirectory
    /// The same areas as a set, by level.
    private let codesByLevel: [AreaLevel: [AreaCode]]
    package let organisations: [OrganisationID: Named]?
    package let items: [ItemID: Named]?
    package let documents: Set<ItemID>?

    package init(
        areas: AreaDirectory, organisations: [OrganisationID: Named]? = nil, items: [ItemID: Named]? = nil,
        documents: Set<ItemID>? = nil
    ) {
        self.areas = areas
        self.organisations = organisations
        self.items = items
        self.documents = documents
        codesByLevel = Dictionary(grouping: areas.codes, by: \.level)
    }

    package func areas(of level: AreaLevel) -> [AreaCode] { codesByLevel[level] ?? [] }

    /// The area itself or the one above it of a level; `nil` when it lies in none, or is larger.
    package func area(_ code: AreaCode, at level: AreaLevel) -> AreaCode? {
        code.level == level ? code : areas.ancestors(of: code).last { $0.level == level }?.code
    }

    /// Whether a reference may be shown; a municipality is an organisation without being listed.
    package func knows(_ id: OrganisationID) -> Bool {
        guard let organisations else { return true }
        return organisations[id] != nil || id.municipality.map { areas[$0] != nil } ?? false
    }

    package func knows(_ id: ItemID) -> Bool { items.map { $0[id] != nil } ?? true }

    package func name(of code: AreaCode) -> String { areas[code]?.name ?? code.rawValue }

    package func name(of id: OrganisationID) -> Phrase {
        organisations?[id]?.name ?? Phrase(verbatim: id.municipality.map { name(of: $0) } ?? id.rawValue)
    }

    package func name(of id: ItemID) -> Phrase { items?[id]?.name ?? Phrase(verbatim: id.rawValue) }
}
