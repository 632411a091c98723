import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// What a strategy set out to reach: its text, what each year's plan does for it, and how it goes on in the next strategy.
struct AmbitionPage {
    let frame: PlanFrame
    let ambition: Ambition

    /// `nil` when the reader's plan has no such ambition.
    init?(frame: PlanFrame, id: ItemID) {
        guard let ambition = frame.plan.document.ambitions.first(where: { $0.id == id }) else { return nil }
        self.frame = frame
        self.ambition = ambition
    }

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var page: Page {
        let strategy = frame.plan.document.strategy
        return frame.page(
            ambition.title, context(AmbitionPhrases.description(ambition.title)),
            crumbs: [Crumb(ambition.title, written: .dutch)],
            body: """
                <div class="stack"><p class="kind">\(context(AmbitionPhrases.ambition)) · \(frame.named(strategy))\(frame.editLink(.ambition(ambition)))</p>
                <h1>\(frame.nl(ambition.title))</h1>\(frame.dutchOnly)\(frame.prose(ambition.text))</div>
                \(chain)\(HTML.join(years) { year($0) })
                """)
    }

    // MARK: From strategy to strategy

    private var chain: HTML? {
        let steps = AmbitionSteps(of: ambition.id, on: context.shelf).steps
        guard steps.count > 1 else { return nil }
        return """
            <section aria-labelledby="keten"><h2 id="keten">\(context(AmbitionPhrases.chain))</h2>
            <ol class="chain years">\(each: steps, { step in
                let name: HTML =
                    step.ambition.id == ambition.id
                    ? "<span aria-current=\"true\">\(frame.nl(step.ambition.title))</span>"
                    : "<a href=\"\(url: frame.href(.ambition(step.ambition.id)))\">\(frame.nl(step.ambition.title))</a>"
                return "<li><span class=\"when\">\(language.years(step.years))</span><div>\(name)</div></li>\n"
            })</ol></section>

            """
    }

    // MARK: Year by year

    /// The published plans that have the ambition, the newest first.
    private var years: [PlanFrame] {
        context.shelf.plans.filter { $0.has(.ambition(ambition.id)) }.map { PlanFrame(plan: $0, context: context) }
    }

    private func year(_ frame: PlanFrame) -> HTML {
        let year = frame.plan.planYear
        let own = frame.plan.document.ambitions.first { $0.id == ambition.id } ?? ambition
        let indicators = own.indicators.compactMap { frame.plan.indicators[$0] }
        let actions = frame.plan.agenda(in: year).filter { !Set($0.indicators).isDisjoint(with: own.indicators) }
        let counted: HTML =
            actions.isEmpty
            ? "<p class=\"muted\">\(context(AmbitionPhrases.noActions))</p>"
            : "<p>\(context(AmbitionPhrases.belongs)) \(StateCounts(actions).sentence(language))</p>"
        let caption: HTML = """
            <b class="vh">\(context(PlanPhrases.targetsAndFigures))</b> <span>\(context(PlanPhrases.targetsExplained))</span>
            """
        return """
            <section aria-labelledby="jaar-\(year)"><h2 id="jaar-\(year)"><a href="\(url: frame.href(.year(year)))">\(context(PlanNames.plan(of: year)))</a></h2>
            \(TargetTable(indicators: indicators, year: year, caption: caption, frame: frame).html)\(counted)</section>

            """
    }
}
