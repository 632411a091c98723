import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Who decides: bodies by the one above them, with functions, rhythm and decisions; never names.
struct GovernancePage {
    let frame: PlanFrame

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }
    private var bodies: [GovernanceBody] { frame.plan.document.bodies }

    var page: Page {
        let title = context(PlanNames.governance)
        return frame.page(
            title, context(GovernancePhrases.description), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(finding)</p><p class="muted prose">\(context(GovernancePhrases.lead))</p>\(frame.dutchOnly)</div>
                \(tree)\(details)\(notes)
                """)
    }

    /// How many bodies there are, and what they decided last.
    private var finding: String {
        let count = language.count(
            bodies.count, one: GovernancePhrases.counted.one, many: GovernancePhrases.counted.many)
        let decisions = bodies.flatMap(\.decisions)
        guard let last = decisions.map(\.date).max() else {
            return "\(count). \(context(GovernancePhrases.noDecisions))"
        }
        return "\(count). \(context(GovernancePhrases.decided(decisions.count, last: language.period(last))))"
    }

    // MARK: The tree

    /// Bodies without a body above them, or with one that is not there.
    private var tops: [GovernanceBody] {
        let known = Set(bodies.map(\.id))
        return bodies.filter { body in !(body.parent.map { known.contains($0) && $0 != body.id } ?? false) }
    }

    private var tree: HTML? {
        guard !bodies.isEmpty else { return "<p>\(context(GovernancePhrases.none))</p>" }
        return """
            <section aria-labelledby="boom"><h2 id="boom">\(context(GovernancePhrases.tree))</h2>
            <ul class="tree">\(each: tops, { branch($0, depth: 0) })</ul></section>

            """
    }

    /// Deeper than eight levels no coalition goes; a circle of bodies ends there.
    private func branch(_ body: GovernanceBody, depth: Int) -> HTML {
        let below = depth < 8 ? bodies.filter { $0.parent == body.id && $0.id != body.id } : []
        let rest: HTML? = below.isEmpty ? nil : "<ul>\(HTML.join(below) { branch($0, depth: depth + 1) })</ul>"
        let rhythm: HTML? = self.rhythm(body).map { " <span class=\"small muted nw\">\($0)</span>" }
        return """
            <li><div><a href="#\(body.id.rawValue)">\(frame.nl(body.title))</a>\(rhythm)</div>\(rest)</li>

            """
    }

    private func rhythm(_ body: GovernanceBody) -> HTML? {
        if let count = body.meetingsPerYear {
            return HTML(
                text: Phrase("\(count) keer per jaar", count == 1 ? "once a year" : "\(count) times a year")(language))
        }
        return body.rhythm.map { frame.nl($0) }
    }

    // MARK: Each body

    private var details: HTML {
        HTML.join(GovernanceBody.Level.allCases) { level in
            let own = bodies.filter { $0.level == level }
            guard !own.isEmpty else { return .empty }
            return """
                <section aria-labelledby="niveau-\(level.rawValue)"><h2 id="niveau-\(level.rawValue)">\(context(PlanWords.level(level)))</h2>
                <ul class="list">\(each: own, { body($0) })</ul></section>

                """
        }
    }

    private func body(_ body: GovernanceBody) -> HTML {
        var facts: [(term: String, value: HTML)] = []
        func add(_ term: Phrase, _ value: HTML?) { if let value { facts.append((context(term), value)) } }
        add(
            GovernancePhrases.members,
            body.members.isEmpty ? nil : HTML.join(body.members, separator: ", ") { frame.nl($0) })
        add(GovernancePhrases.chair, body.chair.map { frame.nl($0) })
        add(GovernancePhrases.rhythm, rhythm(body) ?? HTML(text: context(UnknownReason.notStated.phrase)))
        add(
            PlanPhrases.place,
            body.area.map { "<a href=\"\(url: context.href($0))\">\(AreaNames.html($0, context))</a>" })
        let source: HTML? = frame.source(body.source).map {
            "<p class=\"note\">\(context(PlanPhrases.source)): \($0)</p>"
        }
        return """
            <li id="\(body.id.rawValue)"><h3>\(frame.nl(body.title))</h3>\(frame.editLink(.body(body)))\(frame.prose(body.text))\(FactsList.html(facts))\(steers(body))\(decisions(body))\(source)</li>

            """
    }

    /// The programmes that it steers.
    private func steers(_ body: GovernanceBody) -> HTML? {
        let own = frame.plan.programmesInOrder.filter { $0.body == body.id }
        guard !own.isEmpty else { return nil }
        return
            "<p class=\"more-of\">\(context(GovernancePhrases.steers)): \(each: own, separator: ", ", { frame.link($0, in: frame.plan.planYear) })</p>"
    }

    private func decisions(_ body: GovernanceBody) -> HTML? {
        guard !body.decisions.isEmpty else { return nil }
        return """
            <h4>\(context(GovernancePhrases.decisions))</h4>
            <ol class="chain">\(each: body.decisions.sorted { $0.date > $1.date }, { decision in
                let concerns = decision.concerns.compactMap { id in
                    frame.href(of: id).flatMap { href in frame.plan.document.entry(id: id.rawValue).map { (href, $0.title) } }
                }
                let links: HTML? = concerns.isEmpty ? nil : "<p class=\"more-of\">\(each: concerns, separator: " ", { "<a href=\"\(url: $0.0)\">\(frame.nl($0.1))</a>" })</p>"
                return "<li id=\"\(decision.id.rawValue)\"><span class=\"when\">\(language.period(decision.date))</span><div>\(frame.nl(decision.title))\(decision.text.map { "<p class=\"small\">\(frame.nl($0))</p>" as HTML })\(links)</div></li>\n"
            })</ol>

            """
    }

    private var notes: HTML? {
        SourceNotes(notes: frame.plan.notes(on: bodies.map(\.id)), frame: frame).section
    }
}
