package import Geography
package import Phrases
package import RegionPack

extension RegionPack {
    /// A pack in which only what a test is about is named: its municipalities make up the region, and nothing else is in it.
    package static func test(
        id: String = "test", name: Phrase = Phrase(dutch: "Test"), region: String = "RG-test",
        members: [String] = [], areas: [Area] = [], memberships: [Membership]? = nil, offences: [OffenceType] = [],
        groups: [OffenceGroup] = [], events: [RegistryEvent] = [], headline: [String] = [],
        boundaryChanges: [BoundaryChange] = [], areaChanges: [AreaChange] = [], notes: [AreaCode: AreaNote] = [:],
        fingerprint: String = "fedcba9876543210", approval: DeliveryApproval = .direct,
        sources: [DataSource] = [], inhabitants: StatedInhabitants? = nil, chapters: [OffenceChapter] = [],
        postcodes: [String: [AreaCode]] = [:], peers: [PeerGroup] = [], guides: [Guide] = [],
        examples: [ExampleView] = []
    ) -> RegionPack {
        let whole = AreaCode(region) ?? .netherlands
        let parts = members.compactMap { AreaCode($0) }.map { Membership(whole: whole, part: $0) }
        return RegionPack(
            id: id, name: name, region: whole, areas: areas, memberships: memberships ?? parts,
            offences: OffenceClassification(offences, chapters: chapters), groups: groups, events: events, tiles: [],
            policy: PublicationRules(minimumInhabitants: 100), headline: headline, boundaryChanges: boundaryChanges,
            areaChanges: areaChanges, fingerprint: fingerprint, notes: notes, approval: approval, sources: sources,
            inhabitants: inhabitants, postcodes: postcodes, peers: peers, guides: guides, examples: examples)
    }
}
