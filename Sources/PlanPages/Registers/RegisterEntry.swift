import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// An entry of a register with its facts; the three registers share it.
struct RegisterEntry {
    let entry: PlanEntry
    let facts: [(term: String, value: HTML)]
    let frame: PlanFrame

    var html: HTML {
        let notes = SourceNotes(notes: frame.plan.notes(on: [ItemID(entry.id)].compactMap(\.self)), frame: frame).html
        return """
            <li id="\(entry.id)"><h2>\(frame.nl(entry.title))</h2>\(frame.editLink(entry))\(frame.prose(entry.text))\(FactsList.html(facts))\(notes)</li>

            """
    }

    /// Facts with the empty ones left out.
    static func facts(_ all: [(Phrase, HTML?)], _ context: PageContext) -> [(term: String, value: HTML)] {
        all.compactMap { term, value in value.map { (context(term), $0) } }
    }
}

extension PlanFrame {
    /// A register as a page: a list, or that there is nothing.
    func register(_ title: Phrase, lead: Phrase, entries: [RegisterEntry]) -> Page {
        let list: HTML =
            entries.isEmpty
            ? "<p>\(context(RegisterPhrases.none))</p>" : "<ul class=\"list\">\(each: entries, { $0.html })</ul>"
        return page(
            context(title), context(lead), crumbs: [Crumb(context(title))],
            body: """
                <div class="stack"><h1>\(context(title))</h1><p class="lead">\(context(lead))</p>\(dutchOnly)</div>
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
