import Accounts
import Figures
import Geography
import Markup
import Phrases
import Records
package import SiteKit
import Strategy
import Writing

/// What the form of a municipality's own participation does: one line of one list, and nothing else.
package enum OwnParticipationForm {
    /// Others state theirs in the same list at the same time; that often one tries again before giving up.
    private static let attempts = 8

    package static func submit(_ submission: Submission) throws -> FormAnswer {
        guard submission.context.route == .edit(.participation), let session = submission.viewer.session,
            let store = submission.services.plans,
            let (year, municipality, id) = OwnParticipation.read(object: submission.form["object"]),
            let area = AreaCode(municipality.rawValue),
            let today = PlanMoment.day(submission.services.now())
        else { return .missing }
        let right = Right.stateParticipation(.municipality(municipality))
        guard let author = PlanAuthor(submission.viewer, right) else { return .forbidden }
        for _ in 0..<attempts {
            guard let place = try Place(id, in: year, for: session, from: store, on: today) else { return .missing }
            if let answer = try state(place, area: area, by: author, answering: submission, into: store) {
                return answer
            }
        }
        return FormAnswer(.busy(retryAfter: 5))
    }

    /// The list as it stands, if this viewer may see it.
    private struct Place {
        let draft: PlanDraft
        let revision: PlanRevision
        let subject: Participation

        init?(
            _ id: ItemID, in year: Int, for session: SessionViewer, from store: any PlanStore, on today: PlanDate
        ) throws {
            guard let running = try RunningPlans(store, today: today).year(year), running.isRunning,
                case let draft = running.draft, let revision = draft.revisions[id],
                case .participation(let subject)? = revision.entry,
                draft.document.visible(to: PlanViewer(session.roles, in: draft.document)).participation(id) != nil
            else { return nil }
            self.draft = draft
            self.revision = revision
            self.subject = subject
        }
    }

    /// `nil` when somebody else wrote the list in between.
    private static func state(
        _ place: Place, area: AreaCode, by author: PlanAuthor, answering submission: Submission,
        into store: any PlanStore
    ) throws -> FormAnswer? {
        let before = place.subject.cell(of: area)
        var (cell, problems) = OwnStatement.cell(submission.form, of: area, before: before)
        // What the law keeps from publication says so itself, whatever the list says.
        if place.subject.bar != nil, let stated = cell { cell?.audience = place.subject.audience(of: stated) }
        guard problems.isEmpty else { return submission.again(problems) }
        let now = OwnStatement(before)
        guard submission.form.raw("seen") == now.fingerprint || now == OwnStatement(cell) else {
            let words = Phrase { OwnParticipationPhrases.changed(now.words($0))($0) }
            return submission.again([FormProblem(nil, words)])
        }
        var subject = place.subject
        subject.state(cell, of: area)
        let entry = PlanEntry.participation(subject)
        let wrong =
            EntryChecks.problems(entry, in: place.draft.document, of: submission.context.edition.pack)
            // A statement goes to all partners at once, so what would be warned about elsewhere is refused here.
            + EntryChecks.warnings(entry, in: place.draft.document)
        guard wrong.isEmpty else { return submission.again(wrong.map { FormProblem("note", $0.text) }) }
        let change = PlanEdit(
            year: place.draft.year, item: subject.id, entry: entry, base: place.revision.id, reason: "")
        guard case .saved = try store.save([change], by: author) else { return nil }
        let item = OwnParticipation.name(year: place.draft.year, area, subject.id) + "-item"
        return .done(submission.context.saved(.participation).at(fragment: item))
    }
}
