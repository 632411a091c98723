package import Accounts
import Phrases
package import Records
package import Strategy

/// The newest changes that somebody saved at once, such as an import, as long as all of them can be taken back at once.
package struct SavedTogether: Sendable {
    package let revisions: [PlanRevision]

    /// `nil` without a change of several items within a day that is theirs to undo.
    /// - Parameter now: seconds since 1970.
    package init?(_ year: Int, by viewer: Viewer, in store: any PlanStore, now: Int64) throws {
        guard let account = viewer.session?.account.rawValue else { return nil }
        let day: Int64 = 86_400
        let found = try store.savedTogether(by: account, in: year, since: now - day)
        // What began a year stays: without its strategy there would be no plan to show.
        guard !found.isEmpty, !found.contains(where: { $0.kind == .strategy && $0.number == 1 }) else { return nil }
        for revision in found {
            guard try store.current(revision.item, of: year)?.id == revision.id else { return nil }
        }
        revisions = found
        guard author(viewer) != nil else { return nil }
    }

    /// Stands for exactly these changes.
    package var object: String { "\(revisions.first?.id.rawValue ?? 0)-\(revisions.last?.id.rawValue ?? 0)" }

    /// The author of taking them back: somebody who may still write every one of the items.
    package func author(_ viewer: Viewer) -> PlanAuthor? {
        let rights = revisions.map { $0.entry?.editRight ?? .edit(.all) }
        guard rights.allSatisfy({ Rights.allows(viewer, $0) }), let first = rights.first else { return nil }
        return PlanAuthor(viewer, first)
    }
}
