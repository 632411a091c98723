import Accounts
import Markup
import Phrases
import PlanPages
import SiteKit
import Strategy

/// The newest changes that somebody saved at once, such as an import, as long as all of them can be taken back at once.
struct SavedTogether {
    let revisions: [PlanRevision]

    /// `nil` without a change of several items within a day that is theirs to undo.
    init?(_ year: Int, _ context: PageContext, _ store: any PlanStore) throws {
        guard let account = context.viewer.session?.account.rawValue else { return nil }
        let now = context.services.now(), day: Int64 = 86_400
        let found = try store.savedTogether(by: account, in: year, since: now - day)
        // What began a year stays: without its strategy there would be no plan to show.
        guard !found.isEmpty, !found.contains(where: { $0.kind == .strategy && $0.number == 1 }) else { return nil }
        for revision in found {
            guard try store.current(revision.item, of: year)?.id == revision.id else { return nil }
        }
        revisions = found
        guard author(context.viewer) != nil else { return nil }
    }

    /// Stands for exactly these changes.
    var object: String { "\(revisions.first?.id.rawValue ?? 0)-\(revisions.last?.id.rawValue ?? 0)" }

    /// The author of taking them back: somebody who may still write every one of the items.
    func author(_ viewer: Viewer) -> PlanAuthor? {
        let rights = revisions.map { $0.entry?.editRight ?? .edit(.all) }
        guard rights.allSatisfy({ Rights.allows(viewer, $0) }), let first = rights.first else { return nil }
        return PlanAuthor(viewer, first)
    }

    func html(_ context: PageContext) -> HTML {
        let moment = PlanMoment.text(revisions.first?.at ?? 0, context.language)
        return """
            <div class="edit-part">\(FormView.html(.planUndoTogether, in: context, object: object, css: "form inline") { fields in
                "<p>\(context(EditPhrases.changedTogether(revisions.count, moment)))</p>\(fields.button(EditPhrases.undoTogether, css: "btn quiet"))"
            })</div>

            """
    }
}
