package import Records
package import RegionPack
package import Strategy

/// The plan as one kind of reader may see it, with its ways from id to entry.
///
/// A class, so that the many pages of one publication share it; it never changes.
package final class VisiblePlan: Sendable {
    package let document: PlanDocument
    package let viewer: PlanViewer
    package let version: String
    package let archive: (any PlanArchive)?
    /// Finds items by what they concern.
    package let search: PlanSearch

    package let programmes: [ItemID: Programme]
    package let indicators: [ItemID: Indicator]
    package let agenda: [ItemID: AgendaItem]
    package let lookBack: [ItemID: LookBackItem]
    package let organisations: [OrganisationID: Organisation]
    package let participations: [ItemID: Participation]
    package let documents: [ItemID: SourceDocument]
    package let bodies: [ItemID: GovernanceBody]
    /// Notes on contradictions of the source, by what they concern.
    package let notes: [ItemID: [SourceNote]]

    package init(
        _ whole: PlanDocument, of pack: RegionPack, for viewer: PlanViewer, version: String,
        archive: (any PlanArchive)? = nil
    ) {
        let document = whole.visible(to: viewer)
        self.document = document
        self.viewer = viewer
        self.version = version
        self.archive = archive
        search = PlanSearch(document, PlanGeography(pack))
        programmes = Self.index(document.programmes, by: \.id)
        indicators = Self.index(document.indicators, by: \.id)
        agenda = Self.index(document.agenda, by: \.id)
        lookBack = Self.index(document.lookBack, by: \.id)
        organisations = Self.index(document.organisations, by: \.id)
        participations = Self.index(document.participations, by: \.id)
        documents = Self.index(document.documents, by: \.id)
        bodies = Self.index(document.bodies, by: \.id)
        var notes: [ItemID: [SourceNote]] = [:]
        for note in document.notes { for id in note.concerns { notes[id, default: []].append(note) } }
        self.notes = notes
    }

    /// The first of equal ids counts.
    private static func index<ID: Hashable, Value>(_ values: [Value], by id: KeyPath<Value, ID>) -> [ID: Value] {
        Dictionary(values.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The years that have an agenda or a look-back, newest first.
    package var years: [Int] {
        Set(document.agenda.map(\.year) + document.lookBack.map { $0.year + 1 } + [document.strategy.planYear])
            .sorted(by: >)
    }

    package var planYear: Int { document.strategy.planYear }
}
