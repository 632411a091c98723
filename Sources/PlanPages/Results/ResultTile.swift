import Facts
import Figures
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// One result: the number as its source states it, what it is held against, the target, and what the number is.
struct ResultTile {
    let indicator: Indicator
    let year: Int
    let frame: PlanFrame

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    /// The newest value of the year for the whole region.
    private var value: IndicatorValue? {
        indicator.values.filter { $0.area == nil && $0.period.year == year }.max { $0.period < $1.period }
    }

    var html: HTML {
        """
        <article class="tile"><h3><a href="\(url: frame.href(.indicator(indicator.id)))">\(frame.nl(indicator.title))</a></h3>
        \(number)\(target)<p class="tile-note">\(frame.nl(indicator.definition))</p>\(facts)\(computed)\(notes)</article>

        """
    }

    private var number: HTML {
        switch value?.value {
        case .known(let number)?:
            "<p class=\"tile-value\">\(shown(number)) <small>\(comparison)</small></p>\n"
        case .unknown(let reason)?:
            "<p class=\"np-block\"><span>\(language.sentenceStart(context(reason.phrase)))</span></p>\n"
        case nil: .empty
        }
    }

    private func shown(_ number: StatedNumber) -> HTML {
        frame.nl(language.stated(number, indicator, withUnit: false))
    }

    /// `was 119 in 2020`, or for a change what it was held against.
    private var comparison: HTML? {
        let base: Int? =
            switch indicator.basis {
            case .none: nil
            case .previousYear: year - 1
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
        let state = IndicatorState(indicator, in: year, frame: frame)
        guard let target = state.target, target.period.year == year, let words = state.words(language) else {
            return nil
        }
        return """
            <p class="small">\(context(IndicatorValuePhrases.target)): \(target.text(indicator, in: language)) \
            (\(context(target.origin.phrase))). \(language.sentenceStart(words)).</p>

            """
    }

    private var facts: HTML? {
        var facts: [(Phrase, HTML)] = []
        if let denominator = indicator.denominator {
            facts.append((IndicatorValuePhrases.denominator, frame.nl(denominator)))
        }
        if let source = frame.source(value?.source ?? indicator.source) {
            facts.append((PlanPhrases.source, source))
        }
        guard !facts.isEmpty else { return nil }
        return "<dl>\(each: facts, { "<dt>\(context($0.0))</dt><dd>\($0.1)</dd>" })</dl>\n"
    }

    /// Beside what the plan states: what the imported figures say by the same definition, unless they are invented.
    private var computed: HTML? {
        guard !context.edition.isExample else { return nil }
        let computed = ComputedIndicator(indicator: indicator, year: year, frame: frame)
        guard let figure = computed.figure, figure.value.value != nil else { return nil }
        return "<p class=\"small\">\(context(IndicatorValuePhrases.computedNow)): \(computed.words)</p>\n"
    }

    private var notes: HTML? {
        let remarks = [value?.note].compactMap(\.self) + indicator.caveats
        let notes = frame.plan.notes(on: [indicator.id])
        guard !remarks.isEmpty || !notes.isEmpty else { return nil }
        let lines = HTML.join(remarks) { "<p class=\"tile-note\">\(frame.nl($0))</p>\n" }
        let links = HTML.join(notes, separator: " ") { note in
            "<a href=\"#noot-\(note.id.rawValue)\">\(frame.nl(note.title))</a>"
        }
        return "\(lines)\(when: !notes.isEmpty, "<p class=\"more-of\">\(links)</p>")"
    }
}
