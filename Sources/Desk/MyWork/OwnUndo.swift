package import Accounts
package import Markup
package import Records
package import SiteKit
import Strategy
package import Writing

/// Takes back what somebody reported or stated for their own organisation: the newest change of an item, for a day.
package struct OwnUndo {
    package let draft: PlanDraft
    let context: PageContext
    /// Seconds since 1970.
    package let now: Int64

    /// A button, when this reader made the newest change in the role that such a form has; `by` narrows it to one organisation.
    package func html(
        _ item: ItemID, id: String, by organisation: CoalitionMember? = nil, isExplained: Bool = true
    ) -> HTML? {
        guard let revision = draft.revisions[item], revision.number > 1,
            let author = Self.author(of: revision, context.viewer, draft.document),
            organisation == nil || author.organisation == organisation?.code,
            revision.refusalToUndo(by: author, at: now) == nil
        else { return nil }
        return FormView.html(.ownUndo, in: context, object: revision.id.description, id: id, css: "form inline") {
            fields in
            """
            \(when: isExplained, "<p class=\"small muted\">\(context(EditPhrases.undoExplained))</p>")\
            \(fields.button(EditPhrases.undo, css: "btn quiet"))
            """
        }
    }

    package static func submit(_ submission: Submission) throws -> FormAnswer {
        guard case .edit(let route) = submission.context.route, route == .work || route == .participation,
            let store = submission.services.plans,
            let id = Int64(submission.form["object"]).flatMap(PlanRevisionID.init(rawValue:)),
            let revision = try store.revision(id), let draft = try PlanDraft(revision.year, store)
        else { return .missing }
        guard let author = author(of: revision, submission.viewer, draft.document) else { return .forbidden }
        return submission.answer(try store.undo(id, by: author), on: route)
    }

    /// Who may take it back: only its own author, and only in the role and for the organisation in which it was written.
    private static func author(_ viewer: Viewer, _ right: Right, of revision: PlanRevision) -> PlanAuthor? {
        PlanAuthor(viewer, right).flatMap { $0 == revision.author ? $0 : nil }
    }

    private static func author(of revision: PlanRevision, _ viewer: Viewer, _ document: PlanDocument) -> PlanAuthor? {
        switch revision.entry {
        case .agenda(let action)?:
            return document.reportRights(on: action).lazy.compactMap { author(viewer, $0, of: revision) }.first
        case .participation?:
            let own = viewer.session?.municipalities ?? []
            return own.lazy.compactMap { author(viewer, .stateParticipation(.municipality($0)), of: revision) }.first
        default: return nil
        }
    }
}
