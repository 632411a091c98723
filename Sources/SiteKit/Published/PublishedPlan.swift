package import Accounts
package import Records
package import RegionPack
package import Strategy

/// The plan of one year that is published: the document, its version, and where its history is kept.
package struct PublishedPlan: Sendable {
    package let document: PlanDocument
    package let pack: RegionPack
    /// Tells this publication from every other one of the year.
    package let version: String
    package let archive: (any PlanArchive)?
    private let kept = VisiblePlans()

    package init(
        _ document: PlanDocument, of pack: RegionPack, version: String, archive: (any PlanArchive)? = nil
    ) {
        self.document = document
        self.pack = pack
        self.version = version
        self.archive = archive
    }

    package var year: Int { document.strategy.planYear }

    /// What everybody may see, with its ways from id to entry: made once, read by every public page.
    package var open: VisiblePlan { visible(to: PlanViewer.public) }

    /// The plan as a reader may see it.
    package func visible(to viewer: PlanViewer) -> VisiblePlan {
        kept.plan(for: viewer) {
            VisiblePlan(document, of: pack, for: viewer, version: version, archive: archive)
        }
    }

    /// The plan as whoever asks for a page may see it.
    package func visible(to viewer: Viewer) -> VisiblePlan { visible(to: PlanViewer(viewer, in: document)) }
}
