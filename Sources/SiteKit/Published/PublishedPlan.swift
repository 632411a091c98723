package import Accounts
package import Records
package import RegionPack
package import Strategy

/// The plan that is published: the document, its version, and where its history is kept.
package struct PublishedPlan: Sendable {
    package let document: PlanDocument
    package let pack: RegionPack
    /// Tells this publication from every other one; part of the key of kept answers.
    package let version: String
    package let archive: (any PlanArchive)?
    /// What everybody may see, with its ways from id to entry: made once, read by every public page.
    package let open: VisiblePlan
    private let others = VisiblePlans()

    package init(
        _ document: PlanDocument, of pack: RegionPack, version: String, archive: (any PlanArchive)? = nil
    ) {
        self.document = document
        self.pack = pack
        self.version = version
        self.archive = archive
        open = VisiblePlan(document, of: pack, for: .public, version: version, archive: archive)
    }

    /// The plan as a reader may see it.
    package func visible(to viewer: PlanViewer) -> VisiblePlan {
        guard viewer != .public else { return open }
        return others.plan(for: viewer) {
            VisiblePlan(document, of: pack, for: viewer, version: version, archive: archive)
        }
    }

    /// The plan as whoever asks for a page may see it.
    package func visible(to viewer: Viewer) -> VisiblePlan { visible(to: PlanViewer(viewer, in: document)) }
}
