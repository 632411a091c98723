import Charts
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// One result that is known: a large figure, what it is held against, its target; folded, what it is and where it is from.
///
/// Only what the plan states: what is computed from imported figures, which may be invented, never stands in one tile
/// with it.
struct ResultTile {
    let result: YearResult
    let frame: PlanFrame

    private var indicator: Indicator { result.indicator }
    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var html: HTML {
        """
        <article class="tile result"><h3><a href="\(url: frame.href(.indicator(indicator.id)))">\(frame.nl(indicator.title))</a></h3>
        \(number)\(target)\(about)</article>

        """
    }

    private var number: HTML? {
        result.known.map { number in
            let isLong = language.stated(number, indicator, withUnit: false).count > Self.longFrom
            return "<p class=\"tile-value\(when: isLong, " long")\">\(shown(number)) <small>\(comparison)</small></p>\n"
        }
    }

    /// From so many characters a figure goes over two lines of a phone.
    private static let longFrom = 14

    private func shown(_ number: StatedNumber) -> HTML {
        frame.nl(language.stated(number, indicator, withUnit: false))
    }

    /// `was 119 in 2020`, or for a change what it was held against.
    private var comparison: HTML? {
        let base: Int? =
            switch indicator.basis {
            case .none: nil
            case .previousYear: result.year - 1
            case .year(let year): year
            }
        guard let base else { return nil }
        if case .percentChange = indicator.unit {
            return HTML(text: Phrase("ten opzichte van \(base)", "against \(base)")(language))
        }
        let old = indicator.values.filter { $0.area == nil && $0.period.year == base }.max { $0.period < $1.period }
        switch old?.value {
        case .known(let number)?: return "\(Phrase("was", "was")(language)) \(shown(number)) in \(base)"
        default: return nil
        }
    }

    private var target: HTML? {
        let state = IndicatorState(indicator, in: result.year, frame: frame)
        guard let target = state.target, target.period.year == result.year else { return nil }
        let words = state.shortWords(language).map { ": <strong>\($0)</strong>" as HTML }
        let aim = "\(context(IndicatorValuePhrases.target)) \(target.text(indicator, in: language))"
        return "\(bar(state, target))<p class=\"small\">\(aim)\(words)</p>\n"
    }

    /// The way to the target, where value and target can stand on one line.
    private func bar(_ state: IndicatorState, _ target: IndicatorTarget) -> HTML? {
        guard indicator.unit != .percentChange, let way = state.standing?.way else { return nil }
        let cell = TargetCell(value: way.value, target: target.value, isFalling: state.isFalling)
        return "<div class=\"way-bar\">\(cell.html)</div>\n"
    }

    /// Definition, whole, source and what to watch.
    private var about: HTML {
        var facts: [(Phrase, HTML)] = []
        if let denominator = indicator.denominator {
            facts.append((IndicatorValuePhrases.denominator, frame.nl(denominator)))
        }
        if let target = indicator.target(for: result.year), target.period.year == result.year {
            facts.append((ResultsPhrases.origin, HTML(text: context(target.origin.phrase))))
        }
        if let source = frame.source(result.value?.source ?? indicator.source) {
            facts.append((PlanPhrases.source, source))
        }
        let list: HTML? =
            facts.isEmpty ? nil : "<dl>\(each: facts, { "<dt>\(context($0.0))</dt><dd>\($0.1)</dd>" })</dl>\n"
        return """
            <details class="more"><summary>\(context(ResultsPhrases.about))<span class="vh">: \(frame.nl(indicator.title))</span></summary>
            <p class="tile-note">\(frame.nl(indicator.definition))</p>\(list)\(result.remarks(frame))</details>

            """
    }
}
