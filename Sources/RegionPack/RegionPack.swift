package import Facts
package import Geography
package import Phrases

/// A coalition's own folder, parsed and validated: everything that differs between coalitions.
///
/// No code knows a region; a second pack in the tests proves it.
package struct RegionPack: Sendable {
    /// The folder's name, such as `midden-nederland`.
    package let id: String
    package let name: Phrase
    /// The code of the whole region, `RG-…`.
    package let region: AreaCode
    /// Region, police districts, basic teams and municipalities with their names and validity.
    package let areas: [Area]
    /// Who belongs to a region, district or team, and when.
    package let memberships: [Membership]
    package let offences: OffenceClassification
    package let groups: [OffenceGroup]
    /// What the pack states, and the breaks that follow from what it counts.
    package let events: [RegistryEvent]
    /// The schematic map as the pack draws it; empty where it leaves that to the centres.
    package let tiles: [TilePlacement]
    /// Where the municipalities lie, roughly.
    package let centres: MunicipalityCentres
    package let policy: PublicationRules
    /// What the front page shows, in order: ids of groups or offence codes.
    package let headline: [String]
    /// Boundary changes that touch the region, for notes and the page about the figures.
    package let boundaryChanges: [BoundaryChange]
    /// What new divisions did to its wijken and buurten, as far as the pack says it.
    package let areaChanges: [AreaChange]
    /// Other names, sources and certainty of the areas in the pack.
    package let notes: [AreaCode: AreaNote]
    /// How many months the audit trail keeps an entry at least; after that whole sealed segments go.
    package let auditMonths: Int
    /// The published area that is the region in the sources' own tables, such as the police unit `RE03`.
    package let unit: AreaCode?
    /// Five years, unless the coalition says otherwise.
    package static let standardAuditMonths = 60
    /// Who publishes a delivery.
    package let approval: DeliveryApproval
    /// Where the coalition's figures come from, in the order of the catalogue.
    package let sources: [DataSource]
    /// How many people live in its municipalities, where the pack states it.
    package let inhabitants: StatedInhabitants?
    /// The areas of a postcode, by its four digits; empty where the pack has no list.
    package let postcodes: [String: [AreaCode]]
    /// Municipalities that are alike enough to be held beside one another; empty where the pack names none.
    package let peers: [PeerGroup]
    /// Guides through questions that many ask, in the order of their names.
    package let guides: [Guide]
    /// Good examples of the explorer, in the order in which they are shown.
    package let examples: [ExampleView]
    /// 16 hexadecimal digits over all files of the pack.
    package let fingerprint: String

    package init(
        id: String, name: Phrase, region: AreaCode, areas: [Area], memberships: [Membership],
        offences: OffenceClassification, groups: [OffenceGroup], events: [RegistryEvent], tiles: [TilePlacement],
        policy: PublicationRules, headline: [String], boundaryChanges: [BoundaryChange], areaChanges: [AreaChange] = [],
        fingerprint: String,
        notes: [AreaCode: AreaNote] = [:], auditMonths: Int = standardAuditMonths,
        unit: AreaCode? = nil, approval: DeliveryApproval = .direct,
        sources: [DataSource] = [], centres: MunicipalityCentres = MunicipalityCentres(),
        inhabitants: StatedInhabitants? = nil,
        postcodes: [String: [AreaCode]] = [:], peers: [PeerGroup] = [], guides: [Guide] = [],
        examples: [ExampleView] = []
    ) {
        self.id = id
        self.name = name
        self.region = region
        self.areas = areas
        self.memberships = memberships
        self.offences = offences
        self.groups = groups
        self.events = events + FormulaBreaks(groups: groups, offences: offences).events
        self.tiles = tiles
        self.policy = policy
        self.headline = headline
        self.boundaryChanges = boundaryChanges
        self.areaChanges = areaChanges
        self.fingerprint = fingerprint
        self.notes = notes
        self.auditMonths = auditMonths
        self.approval = approval
        self.unit = unit
        self.sources = sources
        self.centres = centres
        self.inhabitants = inhabitants
        self.postcodes = postcodes
        self.peers = peers
        self.guides = guides
        self.examples = examples
    }

    /// Which municipalities make up the published area that is the region, in a division year.
    package func compositions(inDivision year: Int) -> [AreaCode: [AreaCode]] {
        guard let unit else { return [:] }
        let members = members(of: region, inDivision: year)
        return members.isEmpty ? [:] : [unit: members]
    }

    package func source(id: String) -> DataSource? { sources.first { $0.id == id } }

    package func guide(id: String) -> Guide? { guides.first { $0.id == id } }

    package func group(id: String) -> OffenceGroup? { groups.first { $0.id == id } }

    /// The newest version of every group.
    package var currentGroups: [OffenceGroup] {
        var seen: Set<String> = []
        return groups.filter { seen.insert($0.id).inserted }
    }

    /// The months in which an offence counts in a group: when the group has it and the classification does.
    package func tenure(of code: OffenceCode, in group: OffenceGroup) -> Tenure {
        group.tenure(of: code).intersection(offences.tenure(of: code))
    }

    /// The municipalities of a roll-up in a division year, in code order.
    package func members(of rollUp: AreaCode, inDivision year: Int) -> [AreaCode] {
        memberships.filter { $0.whole == rollUp && $0.contains(division: year) }.map(\.part).sorted()
    }
}
