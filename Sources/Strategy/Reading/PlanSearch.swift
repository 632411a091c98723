package import Geography
package import Records

/// Finds items of a plan; holds the folded words of every item so that asking again is cheap.
package struct PlanSearch: Sendable {
    package let document: PlanDocument
    private let geography: PlanGeography
    private let words: [ItemID: FoldedText]
    private let names: [AreaCode: FoldedText]
    /// Sections of programmes that are a police district's.
    private let sectionDistricts: [ItemID: AreaCode]

    package init(_ document: PlanDocument, _ geography: PlanGeography) {
        self.document = document
        self.geography = geography
        var words: [ItemID: FoldedText] = [:]
        for item in document.agenda { words[item.id] = Self.folded(item) }
        for item in document.lookBack { words[item.id] = Self.folded(item) }
        self.words = words
        let sections = document.programmes.flatMap(\.sections).compactMap { section in
            section.district.map { (section.id, $0) }
        }
        sectionDistricts = Dictionary(sections, uniquingKeysWith: { first, _ in first })
        names = geography.names.mapValues { FoldedText($0) }
    }

    private static func folded(_ item: some PlanRecord) -> FoldedText {
        FoldedText(item.searched { RichText(PlanText($0)).plainText }.joined(separator: " "))
    }

    package func agenda(_ filter: PlanFilter) -> [AgendaItem] {
        let wanted = terms(filter)
        return document.agenda.filter { item in
            matches(
                filter, year: item.year, programme: item.programme, owner: item.owner,
                partners: item.others, scope: scope(of: item), track: item.track, id: item.id, wanted: wanted)
                && (filter.status == nil || item.status.kind == filter.status)
                && isDue(item.due, filter)
        }
    }

    /// A look-back has no status and no day: a filter on these finds none.
    package func lookBack(_ filter: PlanFilter) -> [LookBackItem] {
        guard filter.status == nil, filter.owner == nil, filter.dueFrom == nil, filter.dueUntil == nil else {
            return []
        }
        let wanted = terms(filter)
        return document.lookBack.filter { item in
            matches(
                filter, year: item.year, programme: item.programme, owner: nil, partners: item.partners,
                scope: scope(of: item), track: item.track, id: item.id, wanted: wanted)
        }
    }

    /// How an item concerns a municipality; `nil` when it does not.
    package func match(
        _ municipality: AreaCode, scope: AreaScope, owner: OrganisationID?, partners: [OrganisationID], id: ItemID
    ) -> AreaMatch? {
        let own = OrganisationID(municipality: municipality)
        if scope.municipalities.contains(municipality)
            || (own != nil && (owner == own || partners.contains { $0 == own }))
        {
            return .named
        }
        if let name = names[municipality], let text = words[id], text.contains(words: name) { return .named }
        if let district = geography.districts[municipality], scope.districts.contains(district) { return .district }
        return scope.isWholeRegion ? .wholeRegion : nil
    }

    package func match(_ municipality: AreaCode, _ item: AgendaItem) -> AreaMatch? {
        match(municipality, scope: scope(of: item), owner: item.owner, partners: item.others, id: item.id)
    }

    package func match(_ municipality: AreaCode, _ item: LookBackItem) -> AreaMatch? {
        match(municipality, scope: scope(of: item), owner: nil, partners: item.partners, id: item.id)
    }

    /// What an item concerns: as it says, else the police district of its section.
    package func scope(of item: AgendaItem) -> AreaScope { scope(item.scope, item.section) }

    package func scope(of item: LookBackItem) -> AreaScope { scope(item.scope, item.section) }

    private func scope(_ own: AreaScope, _ section: ItemID?) -> AreaScope {
        guard own.isUnstated, let district = section.flatMap({ sectionDistricts[$0] }) else { return own }
        return AreaScope(districts: [district])
    }

    private func terms(_ filter: PlanFilter) -> [[UInt8]] {
        NameFolding.fold(filter.text ?? "", limit: NameFolding.queryLimit)
            .split(separator: UInt8(ascii: " ")).map { Array($0) }
    }

    private func matches(
        _ filter: PlanFilter, year: Int, programme: ItemID, owner: OrganisationID?, partners: [OrganisationID],
        scope: AreaScope, track: Track?, id: ItemID, wanted: [[UInt8]]
    ) -> Bool {
        if let wanted = filter.year, wanted != year { return false }
        if let wanted = filter.programme, wanted != programme { return false }
        if let wanted = filter.owner, wanted != owner { return false }
        if let wanted = filter.partner, wanted != owner, !partners.contains(wanted) { return false }
        if let wanted = filter.track, wanted != track { return false }
        if let municipality = filter.municipality,
            match(municipality, scope: scope, owner: owner, partners: partners, id: id) == nil
        {
            return false
        }
        if let district = filter.district, !concerns(district, scope) { return false }
        return wanted.allSatisfy { words[id]?.contains($0) ?? false }
    }

    private func concerns(_ district: AreaCode, _ scope: AreaScope) -> Bool {
        scope.isWholeRegion || scope.districts.contains(district)
            || scope.municipalities.contains { geography.districts[$0] == district }
    }

    private func isDue(_ due: PlanDate?, _ filter: PlanFilter) -> Bool {
        if let from = filter.dueFrom { guard let due, due >= from else { return false } }
        if let until = filter.dueUntil { guard let due, due <= until else { return false } }
        return true
    }
}
