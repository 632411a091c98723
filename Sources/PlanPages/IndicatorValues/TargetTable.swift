import Charts
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Indicators with their value, target and the way between them, a row each.
struct TargetTable {
    let indicators: [Indicator]
    let year: Int
    let caption: HTML
    let frame: PlanFrame

    private var language: Language { frame.language }
    private var context: PageContext { frame.context }

    var html: HTML? {
        guard !indicators.isEmpty else { return nil }
        return """
            <div class="scroll" tabindex="0" role="group" aria-label="\(context(PlanPhrases.targetsAndFigures))"><table>\
            <caption>\(caption)</caption>
            <thead><tr><th scope="col">\(context(PlanNames.indicator))</th><th scope="col" class="r">\(context(IndicatorValuePhrases.value))</th>\
            <th scope="col" class="ci bar"><span class="vh">\(context(IndicatorValuePhrases.way))</span></th>\
            <th scope="col" class="r">\(context(IndicatorValuePhrases.target))</th><th scope="col">\(context(IndicatorValuePhrases.toGo))</th></tr></thead>
            <tbody>\(each: indicators, { row(IndicatorState($0, in: year, frame: frame)) })</tbody></table></div>

            """
    }

    private func row(_ state: IndicatorState) -> HTML {
        let indicator = state.indicator
        return """
            <tr><th scope="row"><a href="\(url: frame.href(.indicator(indicator.id)))">\(frame.nl(indicator.title))</a></th>\
            \(value(state))<td class="ci bar">\(cell(state))</td>\(target(state))<td class="small">\(state.words(language) ?? "")</td></tr>

            """
    }

    private func value(_ state: IndicatorState) -> HTML {
        guard let reading = state.reading else {
            return "<td class=\"np r\"><span>\(context(UnknownReason.notYetKnown.phrase))</span></td>"
        }
        switch reading.value {
        case .unknown(let reason): return "<td class=\"np r\"><span>\(context(reason.phrase))</span></td>"
        case .known(let number):
            return """
                <td class="r">\(language.stated(number, state.indicator, withUnit: false))<br>\
                <span class="small muted">\(language.period(reading.period))</span></td>
                """
        }
    }

    /// A change in per cent has no way from zero.
    private func cell(_ state: IndicatorState) -> HTML? {
        guard state.target != nil || state.known != nil, state.indicator.unit != .percentChange else { return nil }
        // Beside a target only what can be held against it: not the count of another year.
        let value = state.target == nil ? state.known?.value : state.standing?.way?.value
        return TargetCell(value: value, target: state.target?.value, isFalling: state.isFalling).html
    }

    private func target(_ state: IndicatorState) -> HTML {
        guard let target = state.target else {
            return "<td class=\"r muted small\">\(context(IndicatorValuePhrases.noTarget))</td>"
        }
        return """
            <td class="r">\(target.text(state.indicator, in: language))<br>\
            <span class="small muted">\(language.when(target))</span></td>
            """
    }
}
