import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// An entry of a register with its facts; the three registers share it.
struct RegisterEntry {
    let entry: PlanEntry
    /// What it is in a few words, under its title.
    let line: [HTML?]
    let facts: [(term: String, value: HTML)]
    /// What fewer readers look for, such as the place in the source: in a fold.
    let rest: [(term: String, value: HTML)]
    let frame: PlanFrame

    var html: HTML {
        let notes = SourceNotes(notes: frame.plan.notes(on: [ItemID(entry.id)].compactMap(\.self)), frame: frame).html
        return """
            <li id="\(entry.id)"><h2>\(frame.nl(entry.title))</h2>\(frame.editLink(entry))\
            <p class="more-of">\(each: line.compactMap(\.self), separator: " ", { "<span>\($0)</span>" })</p>\(frame.prose(entry.text))\
            \(facts.isEmpty ? nil : FactsList.html(facts))\(fold)\(notes)</li>

            """
    }

    private var fold: HTML? {
        guard !rest.isEmpty else { return nil }
        return """
            <details><summary>\(frame.context(RegisterPhrases.rest))<span class="vh">: \(frame.nl(entry.title))</span></summary>\
            \(FactsList.html(rest))</details>
            """
    }

    /// Facts with the empty ones left out.
    static func facts(_ all: [(Phrase, HTML?)], _ context: PageContext) -> [(term: String, value: HTML)] {
        all.compactMap { term, value in value.map { (context(term), $0) } }
    }
}

extension PlanFrame {
    /// A register as a page: a list, or that there is nothing.
    ///
    /// - Parameter finding: what the list says as a whole.
    func register(_ title: Phrase, lead: Phrase, finding: Phrase, entries: [RegisterEntry]) -> Page {
        let list: HTML =
            entries.isEmpty
            ? "<p>\(context(RegisterPhrases.none))</p>" : "<ul class=\"list\">\(each: entries, { $0.html })</ul>"
        let opening: HTML =
            entries.isEmpty
            ? "<p class=\"lead\">\(context(lead))</p>"
            : "<p class=\"lead\">\(context(finding))</p><p class=\"muted prose\">\(context(lead))</p>"
        return page(
            context(title), context(lead), crumbs: [Crumb(context(title))],
            body: """
                <div class="stack"><h1>\(context(title))</h1>\(opening)\(dutchOnly)</div>
                <section class="first">\(list)</section>
                """)
    }

    /// The programme that something belongs to, as a link.
    func link(programme id: ItemID?) -> HTML? {
        id.flatMap { plan.programmes[$0] }.map { link($0, in: plan.planYear) }
    }

    /// `● 838 acties (2021)` of the indicators, as links.
    func reach(_ ids: [ItemID]) -> HTML? {
        let found = ids.compactMap { plan.indicators[$0] }
        guard !found.isEmpty else { return nil }
        return HTML.join(found, separator: "<br>") { indicator in
            let state = IndicatorState(indicator, in: plan.planYear, frame: self)
            let number: HTML? = state.known.map { ": \(nl(language.stated($0, indicator)))" }
            return "<a href=\"\(url: href(.indicator(indicator.id)))\">\(nl(indicator.title))</a>\(number)"
        }
    }
}
