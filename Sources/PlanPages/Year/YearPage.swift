import Charts
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The plan of a year: the whole in one picture, how far it is, the way to the targets; or what a choice leaves of it.
struct YearPage {
    let frame: PlanFrame
    let year: Int

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }
    private var plan: VisiblePlan { frame.plan }

    /// `nil` for a year that the plan does not speak of.
    var page: Page? {
        guard plan.years.contains(year) else { return nil }
        return Page(
            title: context(PlanNames.plan(of: year)), description: context(YearPhrases.description(year)),
            section: .plan,
            crumbs: context.crumbs(to: context(PlanNames.plan(of: year))),
            body: """
                <div class="stack"><h1>\(context(PlanNames.plan(of: year)))</h1>
                \(lead)\(frame.dutchOnly)</div>
                \(content)
                """)
    }

    private var content: HTML {
        guard context.asked(PlanQuery.self).isNarrowed else {
            return "\(standing)\(contents)\(picture)\(targets)\(filter)\(ambitions)\(strategy)\(notes)\(more)"
        }
        return "\(PlanFilterForm(frame: frame, year: year).html)\(ChosenParts(frame: frame, year: year).html)"
    }

    private var filter: HTML {
        """
        <section aria-labelledby="kies" class="only-screen"><h2 id="kies">\(context(YearPhrases.choose))</h2>
        \(PlanFilterForm(frame: frame, year: year).html)</section>

        """
    }

    /// What the coalition promised, and how the plan is divided.
    private var lead: HTML {
        let all = plan.document.programmes, ambitions = plan.document.ambitions
        let programmes = all.count { $0.kind == .programme }, projects = all.count { $0.kind == .project }
        let parts = context(
            YearPhrases.lead(
                programmes: language.count(
                    programmes, one: YearPhrases.programmesCounted.one, many: YearPhrases.programmesCounted.many),
                projects: language.count(
                    projects, one: YearPhrases.projectsCounted.one, many: YearPhrases.projectsCounted.many), year: year)
        )
        guard !ambitions.isEmpty else { return "<p class=\"lead\">\(parts)</p>\n" }
        let years = language.years(plan.document.strategy.years)
        let links = HTML.join(ambitions, separator: " · ") {
            "<a href=\"\(url: frame.href(.ambition($0.id)))\">\(frame.nl($0.title))</a>"
        }
        return """
            <p class="lead">\(context(YearPhrases.promise(years))) \(links)</p>
            <p class="muted prose">\(parts)</p>

            """
    }

    // MARK: How it stands

    private var standing: HTML? {
        StandingNow(frame: frame, year: year, actions: Array(plan.agenda(in: year)), indicators: withTarget).html
    }

    /// What has a target for the year, or had one for the year before.
    private var withTarget: [Indicator] {
        plan.document.indicators.filter { indicator in
            indicator.targets.contains { $0.period.year == year || $0.period.year == year - 1 }
        }
    }

    /// The ways into a long page.
    private var contents: HTML {
        let document = plan.document
        let parts: [(String, Phrase, Bool)] = [
            ("plaat", YearPhrases.whole, true), ("doelen", YearPhrases.targets, !withTarget.isEmpty),
            ("kies", YearPhrases.choose, true), ("ambities", PlanPhrases.ambitions, !document.ambitions.isEmpty),
            ("strategie", YearPhrases.strategy, !document.strategy.text.isEmpty),
            ("noten", PlanPhrases.notes, !document.notes.isEmpty), ("meer", YearPhrases.more, true),
        ]
        return """
            <nav class="onpage" aria-label="\(context(PlanPhrases.onThisPage))"><ul>\(each: parts.filter(\.2), { id, name, _ in
                "<li><a href=\"#\(id)\">\(context(name))</a></li>"
            })</ul></nav>

            """
    }

    // MARK: The picture

    private var picture: HTML {
        """
        <section aria-labelledby="plaat" class="first"><h2 id="plaat">\(context(YearPhrases.whole))</h2>
        \(YearLanes(frame: frame, year: year).html)
        <p class="dl">\(links)</p></section>

        """
    }

    private var links: HTML {
        var links: [(Href, Phrase)] = [(frame.href(.timeline(year)), PlanPhrases.timeline(year))]
        if let other = context.shelf.years.first(where: { $0 < year }) {
            links.append((frame.href(.against(year, other)), YearPhrases.against(year, other)))
        }
        links.append((frame.href(.actionsFile(year)), YearPhrases.actionsFile))
        return HTML.join(links, separator: " ") { "<a href=\"\(url: $0.0)\">\(context($0.1))</a>" }
    }

    // MARK: Ambitions and targets

    private var strategy: HTML? {
        frame.prose(plan.document.strategy.text, headings: 2).map { text in
            """
            <section aria-labelledby="strategie"><h2 id="strategie">\(context(YearPhrases.strategy))</h2>
            <div class="prose">\(text)</div></section>

            """
        }
    }

    private var ambitions: HTML? {
        let all = plan.document.ambitions
        guard !all.isEmpty else { return nil }
        let years = language.years(plan.document.strategy.years)
        return """
            <section aria-labelledby="ambities"><h2 id="ambities">\(context(PlanPhrases.ambitions(years)))</h2>
            <ul class="ambitions">\(each: all, { ambition($0) })</ul></section>

            """
    }

    private func ambition(_ ambition: Ambition) -> HTML {
        let indicators = ambition.indicators.compactMap { plan.indicators[$0] }
        let list: HTML? =
            indicators.isEmpty
            ? nil
            : "<p class=\"more-of\">\(each: indicators, separator: " ", { "<a href=\"\(url: frame.href(.indicator($0.id)))\">\(frame.nl($0.title))</a>" })</p>"
        return
            "<li><h3><a href=\"\(url: frame.href(.ambition(ambition.id)))\">\(frame.nl(ambition.title))</a></h3>\(frame.prose(ambition.text))\(list)</li>\n"
    }

    private var targets: HTML? {
        let named = withTarget
        let caption: HTML = """
            <b class="vh">\(context(YearPhrases.targets))</b> <span>\(context(PlanPhrases.targetsExplained))</span>
            """
        guard
            let table = TargetTable(indicators: named, year: year, caption: caption, frame: frame).grouped
        else { return nil }
        let sentence = TargetCounts(named.map { IndicatorState($0, in: year, frame: frame) }).sentence(language)
        return """
            <section aria-labelledby="doelen"><div class="section-head"><h2 id="doelen">\(context(YearPhrases.targets))</h2>\(sentence.map { "<p>\($0)</p>" as HTML })</div>
            \(table)<p class="dl"><a href="\(url: frame.href(.indicators))">\(context(PlanPhrases.indicators))</a></p></section>

            """
    }

    // MARK: What the source leaves open, and the rest

    private var notes: HTML? {
        let notes = plan.document.notes
        guard !notes.isEmpty else { return nil }
        let count = language.count(notes.count, one: PlanPhrases.notesCounted.one, many: PlanPhrases.notesCounted.many)
        return """
            <section aria-labelledby="noten" class="only-screen"><div class="section-head"><h2 id="noten">\(context(PlanPhrases.notes))</h2>\
            <p class="muted">\(context(PlanPhrases.notesExplained))</p></div>
            <details class="more"><summary>\(count)</summary><ul class="list">\(each: notes, { note($0) })</ul></details></section>

            """
    }

    private func note(_ note: SourceNote) -> HTML {
        let places = note.concerns.compactMap { id in
            frame.href(of: id).flatMap { href in plan.document.entry(id: id.rawValue).map { (href, $0.title) } }
        }
        let links: HTML? =
            places.isEmpty
            ? nil
            : "<p class=\"more-of\">\(each: places, separator: " ", { "<a href=\"\(url: $0.0)\">\(frame.nl($0.1))</a>" })</p>"
        return """
            <li id="noot-\(note.id.rawValue)"><h3>\(frame.nl(note.title))</h3>\
            <ul class="bul"\(attr: "lang", frame.lang)>\(each: note.readings, { reading in
                "<li>\(reading.text)\(frame.source(reading.source).map { " <span class=\"muted\">(\($0))</span>" as HTML })</li>"
            })</ul><p>\(frame.nl(note.shown))</p>\(links)</li>

            """
    }

    private var more: HTML {
        let document = plan.document
        let results = context.shelf.newestResults(before: year)
        let links: [(Href, Phrase, Bool)] = [
            (frame.href(.results(results ?? year)), PlanNames.results(results ?? year), results != nil),
            (frame.href(.indicators), PlanPhrases.indicators, !document.indicators.isEmpty),
            (frame.href(.participation), PlanPhrases.participation, !document.participations.isEmpty),
            (frame.href(.interventions), PlanPhrases.interventions, !document.interventions.isEmpty),
            (frame.href(.pilots), PlanPhrases.pilots, !document.pilots.isEmpty),
            (frame.href(.grants), PlanPhrases.grants, !document.grants.isEmpty),
            (
                context.href(.register(.index)), YearPhrases.registers,
                context.hasRegisters
            ),
            (frame.href(.budget(year)), PlanPhrases.budget(year), document.budgets.contains { $0.year == year }),
            (frame.href(.governance), PlanNames.governance, !document.bodies.isEmpty),
            (context.href(.guide(.index)), SitePhrases.guides, GuideDoors.areThere(context)),
            (frame.href(.years), YearPhrases.years, true),
        ]
        return """
            <section aria-labelledby="meer" class="only-screen"><h2 id="meer">\(context(YearPhrases.more))</h2>
            <ul class="columns">\(each: links.filter(\.2), { "<li><a href=\"\(url: $0.0)\">\(context($0.1))</a></li>" })</ul></section>

            """
    }
}
