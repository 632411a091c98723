import Figures
import Geography
import Markup
import Phrases
import SiteKit
import Strategy

/// What a choice leaves of the plan: "what is in it for us?".
struct ChosenParts {
    let frame: PlanFrame
    let year: Int
    private let choice: PlanChoice

    init(frame: PlanFrame, year: Int) {
        self.frame = frame
        self.year = year
        choice = PlanChoice(frame.context.asked(PlanQuery.self), year: year, plan: frame.plan, in: frame.context)
    }

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }
    private var plan: VisiblePlan { frame.plan }

    var html: HTML {
        let agenda = choice.agenda(), lookBack = choice.lookBack()
        let count = agenda.count + lookBack.count
        let groups = [AreaMatch.named, .district, .wholeRegion].compactMap { closeness in
            group(
                closeness, agenda: agenda.filter { $0.closeness == closeness }.map(\.item),
                lookBack: lookBack.filter { $0.closeness == closeness }.map(\.item))
        }
        let others = ChosenOthers(frame: frame, choice: choice).html
        let summary =
            count == 0
            ? context(YearPhrases.nothingFound)
            : context(
                YearPhrases.found(language.count(count, one: YearPhrases.items.one, many: YearPhrases.items.many)))
        return """
            <section class="first" id="keuze"><p class="lead" role="status">\(summary)</p>
            <p class="row small"><a href="\(url: context.href(.plan(.year(year))))">\(context(YearPhrases.wholePlan))</a>\(areaLink)</p></section>
            \(HTML.join(groups))\(others)
            """
    }

    /// From the plan of a municipality to its figures.
    private var areaLink: HTML? {
        guard let code = choice.query.municipality ?? choice.query.district, context.edition.areas[code] != nil else {
            return nil
        }
        return
            " <a href=\"\(url: context.href(code))\">\(context(PlanPhrases.onMap)) \(AreaNames.html(code, context))</a>"
    }

    /// What concerns all municipalities alike is folded when a municipality is asked for: its own comes first.
    private func group(
        _ closeness: AreaMatch, agenda: [AgendaItem], lookBack: [LookBackItem]
    ) -> HTML? {
        guard !agenda.isEmpty || !lookBack.isEmpty else { return nil }
        let lists = programmes(agenda, lookBack)
        let id = "groep-\(closeness)"
        let title = context(title(closeness))
        if closeness == .wholeRegion {
            let count = language.count(
                agenda.count + lookBack.count, one: YearPhrases.items.one, many: YearPhrases.items.many)
            return """
                <section aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>
                <details class="more" id="\(id)-lijst"><summary>\(count)</summary>\(lists)</details></section>

                """
        }
        return "<section aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(title)</h2>\(lists)</section>\n"
    }

    private func title(_ closeness: AreaMatch) -> Phrase {
        guard let code = choice.query.municipality else { return YearPhrases.named }
        let name = AreaNames.text(code, context)
        return switch closeness {
        case .named: YearPhrases.named(name)
        case .district: YearPhrases.district(name)
        case .wholeRegion: YearPhrases.region
        }
    }

    private func programmes(_ agenda: [AgendaItem], _ lookBack: [LookBackItem]) -> HTML {
        HTML.join(plan.programmesInOrder) { programme in
            let list = ItemList(frame: frame).html(
                agenda: agenda.filter { $0.programme == programme.id },
                lookBack: lookBack.filter { $0.programme == programme.id })
            guard !list.isEmpty else { return .empty }
            return "<h3 class=\"under\">\(frame.link(programme, in: year))</h3>\(list)"
        }
    }
}
