import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// One's own actions with how they stand, each with a form of two fields.
enum WorkPage {
    static func page(_ context: PageContext, _ store: any PlanStore, now: Int64) throws -> Page {
        let title = context(WorkPhrases.title)
        return Page(
            title: title, description: context(WorkPhrases.description), section: .plan,
            crumbs: context.crumbs(to: title),
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(WorkPhrases.lead))</p>\(OwnParticipationLink.html(context))</div>
                \(context.notice)\(try list(context, store, now: now))\(calendar(context))
                """
        ).unlisted
    }

    private static func list(_ context: PageContext, _ store: any PlanStore, now: Int64) throws -> HTML {
        guard let session = context.viewer.session, let today = PlanMoment.day(now),
            let year = try store.planYears().first, let draft = try PlanDraft(year, store)
        else { return "<p>\(context(WorkPhrases.nothing))</p>\n" }
        let work = WorkList(draft.document, for: session.roles, touched: try store.lastTouched(in: year), today: today)
        guard !work.items.isEmpty else { return "<p>\(context(WorkPhrases.nothing))</p>\n" }
        return HTML.join(WorkList.Urgency.allCases) { urgency in
            let items = work.items(urgency)
            guard !items.isEmpty else { return .empty }
            return """
                <section aria-labelledby="u\(urgency.rawValue)"><h2 id="u\(urgency.rawValue)">\(context(urgency.phrase)) <span class="muted">\(items.count)</span></h2>
                <ul class="list work">\(each: items, { item($0, OwnUndo(draft: draft, context: context, now: now)) })</ul></section>

                """
        }
    }

    private static func item(_ item: WorkList.Item, _ undo: OwnUndo) -> HTML {
        let action = item.action, context = undo.context, language = context.language
        let id = action.id.rawValue.replacing(".", with: "-")
        let due = action.dueTerm.map { $0.text(in: language) } ?? context(WorkPhrases.noDue)
        let last = item.lastTouched.map { PlanMoment.text($0, language) } ?? context(WorkPhrases.never)
        let canEdit = context.allows(PlanEntry.agenda(action).editRight)
        let whole: HTML? =
            canEdit
            ? " · <a href=\"\(context.href(.edit(.entry(undo.draft.year, action.id))))\">\(context(WorkPhrases.whole))</a>"
            : nil
        return """
            <li id="\(action.id)"><h3 lang="nl">\(action.title)</h3>
            <p class="small muted">\(context(WorkPhrases.due)): \(due) · \(context(WorkPhrases.lastWord)): \(last)\(whole)</p>
            \(FormView.html(.workUpdate, in: context, object: action.id.rawValue, id: "w-\(id)", css: "form work") { fields in
                """
                \(fields.choice("status", FieldLabels.status, options: FieldChoices.status.map { ($0.value, $0.label(language)) }, value: action.status.kind.rawValue))\
                \(fields.area("note", WorkPhrases.note, hint: WorkPhrases.noteHint, rows: 2, limit: 2_000, lang: "nl"))\
                \(fields.button(WorkPhrases.save))
                """
            })\(undo.html(action.id, id: "u-\(id)"))</li>

            """
    }

    private static func calendar(_ context: PageContext) -> HTML {
        """
        <section class="edit-part" aria-labelledby="calendar"><h2 id="calendar">\(context(WorkPhrases.calendarTitle))</h2>
        <p>\(context(WorkPhrases.calendarExplained))</p>
        \(FormView.html(.calendarRenew, in: context) { $0.button(WorkPhrases.makeAddress, css: "btn quiet") })</section>

        """
    }
}
