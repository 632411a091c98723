import Facts
import Figures
import Geography
import Markup
import Phrases
import Records
import RegionPack
import SiteKit
import Strategy

/// An indicator of registered crime, computed from the imported figures by the plan's own definition.
///
/// It stands beside what the plan states and is never mixed with it: the source, the division of the year and the data
/// version may differ.
struct ComputedIndicator {
    let indicator: Indicator
    let year: Int
    let frame: PlanFrame

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    /// `nil` for an indicator that is no figure of registered crime.
    var figure: Figure? {
        guard case .figure(let definition) = indicator.origin, let first = Month(year: year, month: 1),
            let last = Month(year: year, month: 12)
        else { return nil }
        let area = definition.area ?? context.edition.pack.region
        let offence: OffenceSelection =
            switch definition.offence {
            case .all: .all
            case .offence(let code): .offence(code)
            case .group(let id): .group(id)
            }
        func answer(_ period: PeriodRange) -> Figure? {
            context.edition.answer(
                FigureQuery(
                    definition.measure == .rate ? .rate : .count, areas: [area], offences: [offence], period: period,
                    comparison: comparison, audience: context.audience)
            ).first
        }
        // The year as it is published has the types that come per year only; a year under way has months.
        let whole = answer(.years(year...year))
        if let whole, whole.value.value != nil, whole.missing.isEmpty { return whole }
        let months = answer(.months(first...last))
        if let months, months.value.value != nil { return months }
        return whole ?? months
    }

    private var comparison: Comparison {
        if case .year(let base) = indicator.basis { .year(base) } else { .previousYear }
    }

    /// What the imported figures say, or why they say nothing.
    var section: HTML? {
        guard case .figure = indicator.origin else { return nil }
        return """
            <section aria-labelledby="berekend"><h2 id="berekend">\(context(IndicatorValuePhrases.computedNow))</h2>
            <p>\(words)</p>\(overYears)<p class="note">\(context(IndicatorValuePhrases.notMixed))</p></section>

            """
    }

    /// For a target over years together: each of them, and the last against the first.
    ///
    /// Invented figures are not held against it: then there is no list.
    private var overYears: HTML? {
        guard let years = indicator.targets.lazy.compactMap(\.years).first, !context.edition.isExample else {
            return nil
        }
        let single = (years.first...years.last).map { year in
            (String(year), Phrase("naast \(year - 1)", "beside \(year - 1)"), change(in: year, against: year - 1))
        }
        let whole = (
            language.years(years), Phrase("\(years.last) naast \(years.first)", "\(years.last) beside \(years.first)"),
            change(in: years.last, against: years.first)
        )
        return FactsList.html(
            (single + [whole]).map { when, beside, change in
                (
                    term: "\(when) (\(beside(language)))",
                    value: change ?? HTML(text: context(UnknownReason.notYetKnown.phrase))
                )
            })
    }

    private func change(in year: Int, against base: Int) -> HTML? {
        guard case .figure(let definition) = indicator.origin,
            let figure = context.edition.figure(
                for: definition, .year(year), area: nil, basis: .year(base), audience: context.audience),
            let change = figure.comparison
        else { return nil }
        return "\(ChangeWords.mark(change, in: language)), \(change.verdict.text(in: language))"
    }

    var words: HTML {
        guard let figure, let count = figure.value.value else {
            return HTML(text: context(IndicatorValuePhrases.cannotCompute))
        }
        let name = AreaNames.html(figure.area, context)
        let period = language.period(figure.period)
        let title = HTML.isolated(context.edition.title(of: figure, in: language))
        let shown = figure.measure == .rate ? language.perThousandResidents(count) : language.number(Int(count))
        let change: HTML? = figure.comparison.map { change in
            let was = language.number(change.baseCount)
            let mark = ChangeWords.mark(change, in: language)
            let verdict = change.verdict.text(in: language)
            let margin = change.marginText(in: language).map { " (\($0))" } ?? ""
            return ", was \(was): \(mark)\(margin), \(verdict)"
        }
        let example = ExampleTag.html(context.edition.isExample, context)
        return "\(title), \(name), \(period): <strong>\(shown)</strong>\(change).\(example)"
    }
}
