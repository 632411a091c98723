import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// A programme or project in the plan of a year, in the fixed pattern: goal, look-back, agenda.
struct ProgrammePage {
    let frame: PlanFrame
    let year: Int
    let programme: Programme
    let agenda: [AgendaItem]
    let lookBack: [LookBackItem]

    /// `nil` when the plan has no such programme in that year.
    init?(frame: PlanFrame, year: Int, id: ItemID) {
        guard let programme = frame.plan.programmes[id], frame.plan.years.contains(year) else { return nil }
        self.frame = frame
        self.year = year
        self.programme = programme
        agenda = frame.plan.agenda(of: id, in: year)
        lookBack = frame.plan.lookBack(of: id, on: year - 1)
    }

    var context: PageContext { frame.context }
    var language: Language { frame.language }
    var plan: VisiblePlan { frame.plan }

    var page: Page {
        frame.page(
            programme.title, context(ProgrammePhrases.description(programme.title, year)),
            crumbs: [Crumb(programme.shortTitle ?? programme.title, written: .dutch)],
            body: """
                <div class="stack"><p class="kind">\(kind)\(frame.editLink(.programme(programme)))</p><h1>\(frame.nl(programme.title))</h1>
                \(updated)\(frame.dutchOnly)\(frame.prose(programme.text, headings: 1))\(otherYears)</div>
                \(standing)\(contents)<div class="reading">
                \(goals)\(looks)\(ProgrammeAgenda(page: self).html)
                </div>
                \(indicators)\(districts)\(belongs)\(silent)\(ethics)\(notes)\(PlanNumberList(page: self).html)\(facts)
                """)
    }

    /// `Project · eigenaar: politie · Taskforce …`
    private var kind: HTML {
        let name = programme.kind == .programme ? PlanPhrases.programme : ProgrammePhrases.project
        let owner: HTML? = programme.owner.flatMap(frame.names.html).map {
            " · \(context(ProgrammePhrases.owner)): \($0)"
        }
        let body: HTML? = programme.body.flatMap { plan.bodies[$0] }.map { body in
            " · <a href=\"\(url: frame.href(.governance).at(fragment: body.id.rawValue))\">\(frame.nl(body.title))</a>"
        }
        return "\(context(name))\(owner)\(body)"
    }

    private var updated: HTML? {
        agenda.flatMap(\.progress).map(\.date).max().map { day in
            "<p class=\"small muted\">\(Phrase("Laatst bijgewerkt", "Last updated")(language)): \(language.day(day))</p>\n"
        }
    }

    private var standing: HTML? {
        StandingNow(frame: frame, year: year, actions: agenda, indicators: plan.indicators(of: programme)).html
    }

    private var otherYears: HTML? {
        let years = context.shelf.years.filter { other in
            guard other != year, let plan = context.shelf.plan(of: other), plan.programmes[programme.id] != nil else {
                return false
            }
            return !plan.agenda(of: programme.id, in: other).isEmpty
                || !plan.lookBack(of: programme.id, on: other - 1).isEmpty
        }
        guard !years.isEmpty else { return nil }
        return """
            <p class="row small">\(each: years, { other in
                "<a href=\"\(url: frame.href(.programme(other, programme.id)))\">\(context(PlanNames.plan(of: other)))</a>"
            })</p>

            """
    }

    /// The ways into a long page; a short one needs none.
    private var contents: HTML? {
        guard agenda.count + lookBack.count > 8 else { return nil }
        let parts: [(String, Phrase, Bool)] = [
            ("doel", ProgrammePhrases.goal, true), ("terug", PlanPhrases.lookBack(year - 1), true),
            ("agenda", ProgrammePhrases.agenda(year), true),
            ("cijfers", PlanPhrases.targetsAndFigures, !plan.indicators(of: programme).isEmpty),
        ]
        return """
            <nav class="onpage" aria-label="\(context(PlanPhrases.onThisPage))"><ul>\(each: parts.filter(\.2), { id, name, _ in
                "<li><a href=\"#\(id)\">\(context(name))</a></li>"
            })</ul></nav>

            """
    }

    // MARK: The pattern

    private var goals: HTML {
        let goals = plan.goals(of: programme.id)
        let list: HTML =
            goals.isEmpty
            ? "<p class=\"muted\">\(context(ProgrammePhrases.noGoal))</p>"
            : "<ul class=\"entries\">\(each: goals, { goal($0) })</ul>"
        return """
            <section aria-labelledby="doel"><h2 id="doel">\(context(ProgrammePhrases.goal))</h2>\(list)</section>

            """
    }

    private func goal(_ goal: Goal) -> HTML {
        "<li class=\"entry\" id=\"\(goal.id.rawValue)\"><p class=\"goal\">\(frame.nl(goal.title))</p>\(frame.prose(goal.text))\(frame.editLink(.goal(goal)))</li>\n"
    }

    private var looks: HTML {
        let list: HTML =
            lookBack.isEmpty
            ? "<p class=\"muted\">\(context(ProgrammePhrases.noLookBack))</p>" : ProgrammeLooks(page: self).html
        return """
            <section aria-labelledby="terug"><h2 id="terug">\(context(PlanPhrases.lookBack(year - 1)))</h2>
            \(list)</section>

            """
    }

    // MARK: Around the pattern

    private var indicators: HTML? {
        let all = plan.indicators(of: programme)
        let caption: HTML = """
            <b class="vh">\(context(PlanPhrases.targetsAndFigures))</b> <span>\(context(PlanPhrases.targetsExplained))</span>
            """
        guard let table = TargetTable(indicators: all, year: year, caption: caption, frame: frame).html else {
            return nil
        }
        return """
            <section aria-labelledby="cijfers"><h2 id="cijfers">\(context(PlanPhrases.targetsAndFigures))</h2>
            \(table)</section>

            """
    }

    /// Parts with a district of their own, and what they are about.
    private var districts: HTML? {
        let parts = programme.sections.filter { $0.district != nil || !$0.topics.isEmpty }
        guard !parts.isEmpty else { return nil }
        return """
            <section aria-labelledby="districten"><h2 id="districten">\(context(ProgrammePhrases.districts))</h2>
            <ul class="ambitions">\(each: parts, { part in
                let topics: HTML = HTML.join(part.topics, separator: ", ") { frame.nl($0) }
                let place: HTML? = part.district.map { "<p class=\"small\"><a href=\"\(url: context.href($0))\">\(AreaNames.html($0, context))</a></p>" }
                return "<li id=\"\(part.id.rawValue)\"><h3>\(frame.nl(part.title))</h3><p>\(topics)</p>\(place)</li>\n"
            })</ul></section>

            """
    }

    private var belongs: HTML? { ProgrammeBelongings(frame: frame, programme: programme).html }

    private var notes: HTML? {
        let ids =
            [programme.id] + plan.goals(of: programme.id).map(\.id) + lookBack.map(\.id) + agenda.map(\.id)
            + plan.indicators(of: programme).map(\.id) + plan.participations(of: programme.id).map(\.id)
        let notes = plan.notes(on: ids)
        guard let list = SourceNotes(notes: notes, frame: frame).html else { return nil }
        let count = language.count(notes.count, one: PlanPhrases.notesCounted.one, many: PlanPhrases.notesCounted.many)
        return """
            <section aria-labelledby="noten"><h2 id="noten">\(context(PlanPhrases.notes))</h2>
            <details class="more" id="noten-lijst"><summary>\(count)</summary>\(list)</details></section>

            """
    }

    /// Open actions about which nobody said anything for three months, once the year is under way.
    private var silent: HTML? {
        guard let today = context.today, today.year == year else { return nil }
        let found = agenda.filter { $0.isSilent(on: today) }
        guard !found.isEmpty else { return nil }
        return """
            <section aria-labelledby="stil"><h2 id="stil">\(context(ProgrammePhrases.silent))</h2><p>\(context(ProgrammePhrases.silentExplained))</p>
            \(ItemList(frame: frame).html(agenda: found, lookBack: []))</section>

            """
    }

    private var ethics: HTML? {
        guard !programme.ethics.isEmpty else { return nil }
        return """
            <section aria-labelledby="zorgvuldig"><h2 id="zorgvuldig">\(context(ProgrammePhrases.ethics))</h2>
            <ul class="bul prose"\(attr: "lang", frame.lang)>\(each: programme.ethics, { "<li>\($0)</li>" })</ul></section>

            """
    }

    private var facts: HTML? {
        var facts: [(term: String, value: HTML)] = []
        if let partners = frame.names.list(programme.partners) {
            facts.append((context(PlanPhrases.partners), partners))
        }
        if let source = frame.source(programme.source) { facts.append((context(PlanPhrases.source), source)) }
        guard !facts.isEmpty else { return nil }
        return "<section>\(FactsList.html(facts))</section>\n"
    }
}
