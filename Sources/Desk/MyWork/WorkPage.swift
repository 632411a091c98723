import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// One's own actions of every running year, by programme: a line each, and one form for as many reports as somebody has.
enum WorkPage {
    static func page(_ context: PageContext, _ store: any PlanStore, now: Int64) throws -> Page {
        let title = context(WorkPhrases.title)
        let work = try work(context, store, now: now)
        return Page(
            title: title, description: context(WorkPhrases.description), section: .plan,
            crumbs: context.crumbs(to: title),
            body: """
                <div class="stack"><h1>\(title)</h1>\(work.lead)\(OwnParticipationLink.html(context))</div>
                \(context.notice)\(try left(context))\(work.body)\(calendar(context))
                """
        ).unlisted
    }

    private static func work(
        _ context: PageContext, _ store: any PlanStore, now: Int64
    ) throws -> (lead: HTML, body: HTML) {
        let lead: HTML = "<p class=\"lead\">\(context(WorkPhrases.lead))</p>"
        guard let session = context.viewer.session, let today = PlanMoment.day(now) else {
            return (lead, nothing(context))
        }
        let running = try RunningPlans(store, today: today)
        let work = WorkList(running.work, for: session.roles, today: today)
        let values = IndicatorWork(running, for: session.roles)
        let indicators = try OwnIndicators(work: values, context: context, store: store).html()
        let reviews = reviews(context, session, running: running, today: today)
        guard !work.items.isEmpty else {
            return (lead, values.isEmpty && reviews == nil ? nothing(context) : "\(indicators)\(reviews)")
        }
        let groups = WorkGroup.groups(work, in: running), isFolded = work.items.count > foldedFrom && groups.count > 1
        let first = WorkFirst(work: work, context: context)
        let body: HTML = """
            \(first.html)\(WorkReported(work: work, running: running, context: context, now: now).html)\(isFolded ? nil : jumps(groups, context))\
            \(FormView.html(.workUpdate, in: context, id: "work", css: "form work") { fields in
                """
                <p class="note">\(context(WorkPhrases.explained))</p>\
                \(each: groups, { WorkRows(group: $0, years: work.years, isFolded: isFolded, fields: fields, context: context).html })\
                <p class="save-bar"><button class="btn">\(context(WorkPhrases.saveAll))</button></p>
                """
            })\(indicators)\(reviews)
            """
        return ("<p class=\"lead\">\(first.sentence)</p>", body)
    }

    private static func reviews(
        _ context: PageContext, _ session: SessionViewer, running: RunningPlans, today: PlanDate
    ) -> HTML? {
        guard let registers = context.registers, let newest = running.years.first else { return nil }
        let own = ReviewWork(registers, for: session.roles, in: newest.draft.document, today: today)
        return OwnReviews(reviews: own, context: context, today: today).html
    }

    /// With more actions than this the programmes are folds.
    private static let foldedFrom = 40

    private static func nothing(_ context: PageContext) -> HTML { "<p>\(context(WorkPhrases.nothing))</p>\n" }

    /// From the top to each programme, where there are several.
    private static func jumps(_ groups: [WorkGroup], _ context: PageContext) -> HTML? {
        guard groups.count > 2 else { return nil }
        return """
            <nav aria-label="\(context(WorkPhrases.programmes))"><ul class="list inline small">\(each: groups, { group in
                "<li><a href=\"\(Href(fragment: group.anchor))\" lang=\"nl\">\(group.title)</a> <span class=\"muted\">\(context.language.number(group.items.count))</span></li>"
            })</ul></nav>

            """
    }

    /// Said to who acts for an organisation that no plan names any more: they read, and nothing is theirs to write.
    private static func left(_ context: PageContext) throws -> HTML? {
        let known = try AccountOrganisations(context.services)
        let gone = context.viewer.session?.organisations.filter { !known.knows($0) } ?? []
        guard !gone.isEmpty else { return nil }
        return """
            <p class="note alert">\(context(WorkPhrases.left(context.language.list(gone.map(\.code).sorted()))))</p>

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
