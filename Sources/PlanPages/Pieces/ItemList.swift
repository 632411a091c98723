import Charts
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Actions and points of look-backs as lines of a list, each leading to its page.
struct ItemList {
    let frame: PlanFrame

    private var context: PageContext { frame.context }

    /// Both kinds together, under one programme; empty without items.
    func html(agenda: [AgendaItem], lookBack: [LookBackItem]) -> HTML {
        guard !agenda.isEmpty || !lookBack.isEmpty else { return .empty }
        return "<ul class=\"list\">\(each: lookBack, { line($0) })\(each: agenda, { line($0) })</ul>\n"
    }

    func line(_ item: AgendaItem) -> HTML {
        let facts = [
            frame.status(item.status), due(item), frame.names.carriers(of: item),
        ].compactMap(\.self)
        return """
            <li><p><a href="\(url: frame.href(.item(item.id)))">\(frame.nl(item.title))</a></p>\
            <p class="more-of">\(context(PlanPhrases.action)) \(item.year)\(each: facts, { " <span>\($0)</span>" })</p></li>

            """
    }

    func line(_ item: LookBackItem) -> HTML {
        """
        <li><p><a href="\(url: frame.href(.item(item.id)))">\(frame.nl(item.title))</a></p>\
        <p class="more-of">\(context(PlanPhrases.lookBack(item.year)))</p></li>

        """
    }

    /// `1 maart 2022`, `1e kwartaal 2022`, `eind 2022`; `nil` without a date.
    func due(_ item: AgendaItem) -> HTML? {
        guard let term = item.dueTerm else { return nil }
        guard case .day(let date) = term else { return HTML(text: frame.language.period(term)) }
        if date.isLastDayOfYear {
            return HTML(text: Phrase("eind \(date.year)", "end of \(date.year)")(frame.language))
        }
        return "<span class=\"nw\">\(frame.language.day(date))</span>"
    }
}
