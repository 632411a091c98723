import Charts
import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// An indicator: where it stands, its values over time and by area, its target, and what it is exactly.
struct IndicatorPage {
    let frame: PlanFrame
    let indicator: Indicator

    var context: PageContext { frame.context }
    var language: Language { frame.language }
    private var plan: VisiblePlan { frame.plan }

    var page: Page {
        frame.page(
            indicator.title, indicator.definition,
            crumbs: [
                Crumb(context(PlanPhrases.indicators), frame.href(.indicators)),
                Crumb(indicator.title, written: .dutch),
            ],
            body: """
                <div class="stack"><p class="kind">\(kind)\(frame.editLink(.indicator(indicator)))\(frame.stateLink(indicator))</p><h1>\(frame.nl(indicator.title))</h1>
                <p class="lead">\(IndicatorSentence(state: IndicatorState(indicator, in: plan.planYear, frame: frame), frame: frame).html)</p>
                <p class="prose">\(frame.nl(indicator.definition))</p>\(frame.dutchOnly)\(frame.prose(indicator.text))</div>
                \(series)\(ComputedIndicator(indicator: indicator, year: plan.planYear - 1, frame: frame).section)\
                \(listed)\(used)\(caveats)\(notes)\(IndicatorTables(page: self).html)\(facts)
                """)
    }

    private var kind: HTML {
        let link: HTML? = indicator.programme.flatMap { plan.programmes[$0] }.map { programme in
            " · \(frame.link(programme, in: plan.planYear))"
        }
        return "\(context(PlanNames.indicator))\(link)"
    }

    private var series: HTML? {
        let files = FileFormat.allCases.map { format in
            (format.rawValue.uppercased(), frame.href(.indicatorFile(indicator.id, format)))
        }
        guard let chart = IndicatorChart(indicator: indicator, frame: frame).chart else { return nil }
        let figure = ChartFigure(chart, id: "verloop", heading: .second, downloads: files)
        return "<section class=\"first\(when: isShort, " few-years")\">\(figure.html)</section>\n"
    }

    /// So few years that they would lie far apart over the whole width.
    private var isShort: Bool {
        Set((indicator.values.map(\.period) + indicator.targets.map(\.period)).map(\.year)).count < 4
    }

    private var caveats: HTML? {
        guard !indicator.caveats.isEmpty else { return nil }
        return """
            <section aria-labelledby="let-op"><h2 id="let-op">\(context(IndicatorPhrases.caveats))</h2>
            <ul class="bul prose"\(attr: "lang", frame.lang)>\(each: indicator.caveats, { "<li>\($0)</li>" })</ul></section>

            """
    }

    private var notes: HTML? { SourceNotes(notes: plan.notes(on: [indicator.id]), frame: frame).section }

    private var facts: HTML {
        var facts: [(term: String, value: HTML)] = []
        func add(_ term: Phrase, _ value: HTML?) { if let value { facts.append((context(term), value)) } }
        add(IndicatorPhrases.kind, indicator.numberKind.map { HTML(text: context($0.phrase)) })
        add(IndicatorPhrases.unit, unit)
        add(IndicatorValuePhrases.denominator, indicator.denominator.map { frame.nl($0) })
        add(IndicatorPhrases.comparison, basis)
        add(IndicatorPhrases.direction, HTML(text: context(direction)))
        add(IndicatorPhrases.origin, origin)
        add(IndicatorPhrases.owner, indicator.owner.flatMap(frame.names.html))
        add(PlanPhrases.source, frame.source(indicator.source))
        return """
            <section aria-labelledby="wat"><h2 id="wat">\(context(IndicatorPhrases.whatItIs))</h2>\(FactsList.html(facts))</section>

            """
    }

    private var unit: HTML? {
        switch indicator.unit {
        case .count(_, let many): frame.nl(many)
        case .percent: "%"
        case .percentChange: HTML(text: context(IndicatorPhrases.change))
        case .euro: HTML(text: context(IndicatorPhrases.euros))
        case .millionEuro: HTML(text: context(IndicatorPhrases.millions))
        case .notStated: HTML(text: context(IndicatorPhrases.noUnit))
        }
    }

    private var basis: HTML? {
        switch indicator.basis {
        case .none: nil
        case .previousYear: HTML(text: context(IndicatorPhrases.previousYear))
        case .year(let year): HTML(text: String(year))
        }
    }

    private var direction: Phrase {
        switch indicator.direction {
        case .up: IndicatorPhrases.up
        case .down: IndicatorPhrases.down
        case .none: IndicatorPhrases.noDirection
        }
    }

    private var origin: HTML {
        switch indicator.origin {
        case .typed: HTML(text: context(IndicatorPhrases.typed))
        case .participation(let id):
            frame.href(of: id).map { "<a href=\"\(url: $0)\">\(context(IndicatorPhrases.counted))</a>" }
                ?? HTML(text: context(IndicatorPhrases.counted))
        case .figure: "<a href=\"\(url: context.about(.method))\">\(context(IndicatorPhrases.computed))</a>"
        }
    }

    /// Actions and look-backs that name it.
    private var used: HTML? {
        let looks = plan.document.lookBack.filter { $0.indicators.contains(indicator.id) }
        let actions = plan.document.agenda.filter { $0.indicators.contains(indicator.id) }
        let list = ItemList(frame: frame).html(agenda: actions, lookBack: looks)
        guard !list.isEmpty else { return nil }
        return
            "<section aria-labelledby=\"gebruikt\"><h2 id=\"gebruikt\">\(context(IndicatorPhrases.usedIn))</h2>\(list)</section>\n"
    }
}
