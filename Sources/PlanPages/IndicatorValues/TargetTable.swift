import Charts
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Indicators with their value, target and the way between them, a row each; on a phone each in two lines.
struct TargetTable {
    let indicators: [Indicator]
    let year: Int
    let caption: HTML
    let frame: PlanFrame

    private var language: Language { frame.language }
    private var context: PageContext { frame.context }

    private var states: [IndicatorState] { indicators.map { IndicatorState($0, in: year, frame: frame) } }

    var html: HTML? {
        guard !indicators.isEmpty else { return nil }
        return table("<tbody>\(each: states, { row($0) })</tbody>", caption: caption)
    }

    /// By how they stand, what asks attention first; of which nothing can be said yet is in a fold when it is much.
    var grouped: HTML? {
        guard !indicators.isEmpty else { return nil }
        let states = states, unknown = states.filter { $0.group == .unknown }
        let told = Self.judged.map { group in (group, states.filter { $0.group == group }) }.filter { !$0.1.isEmpty }
        let isFolded = unknown.count > Self.foldedFrom && !told.isEmpty
        let shown = told + (isFolded || unknown.isEmpty ? [] : [(TargetGroup.unknown, unknown)])
        let first = table(HTML.join(shown) { body($0.0, $0.1) }, caption: caption)
        guard isFolded else { return first }
        let title = language.sentenceStart(context(IndicatorValuePhrases.unknownTargets(unknown.count)))
        let rest = table(
            "<tbody>\(each: unknown, { row($0) })</tbody>", caption: "<span class=\"vh\">\(title)</span>")
        return "\(first)<details class=\"more\"><summary>\(title)</summary>\(rest)</details>\n"
    }

    private static let judged: [TargetGroup] = [.missed, .open, .reached]
    private static let foldedFrom = 6

    private func body(_ group: TargetGroup, _ states: [IndicatorState]) -> HTML {
        """
        <tbody><tr class="sum"><th scope="rowgroup" colspan="5">\(context(group.title)) <span class="muted">\(language.number(states.count))</span></th></tr>
        \(each: states, { row($0) })</tbody>

        """
    }

    private func table(_ bodies: HTML, caption: HTML) -> HTML {
        """
        <div class="scroll" tabindex="0" role="group" aria-label="\(context(PlanPhrases.targetsAndFigures))"><table class="targets">\
        <caption>\(caption)</caption>
        <thead><tr><th scope="col">\(context(PlanNames.indicator))</th><th scope="col" class="r">\(context(IndicatorValuePhrases.value))</th>\
        <th scope="col" class="ci bar"><span class="vh">\(context(IndicatorValuePhrases.way))</span></th>\
        <th scope="col" class="r">\(context(IndicatorValuePhrases.target))</th><th scope="col">\(context(IndicatorValuePhrases.toGo))</th></tr></thead>
        \(bodies)</table></div>

        """
    }

    private func row(_ state: IndicatorState) -> HTML {
        let indicator = state.indicator
        return """
            <tr><th scope="row"><a href="\(url: frame.href(.indicator(indicator.id)))">\(frame.nl(indicator.title))</a>\(short(state))</th>\
            \(value(state))<td class="ci bar">\(cell(state))</td>\(target(state))<td class="small">\(state.words(language) ?? "")</td></tr>

            """
    }

    /// The whole row in one line, where there is no room for columns: `105 in 2021 · doel 80 · gehaald`.
    private func short(_ state: IndicatorState) -> HTML {
        var parts: [HTML] = []
        // Of a target the words say that nothing is known; why not, where the source says that.
        let isUnsaid = state.target != nil && state.reading?.value.reason ?? .notYetKnown == .notYetKnown
        switch state.reading?.value {
        case .known(let number)?:
            let period = state.reading.map { " " + language.inPeriod($0.period) } ?? ""
            parts.append("<strong>\(language.stated(number, state.indicator, withUnit: false))</strong>\(period)")
        case .unknown(let reason)? where !isUnsaid: parts.append(HTML(text: context(reason.phrase)))
        case nil where !isUnsaid: parts.append(HTML(text: context(UnknownReason.notYetKnown.phrase)))
        case .unknown?, nil: break
        }
        if let target = state.target {
            let words = context(IndicatorValuePhrases.target).lowercased()
            let isOther = target.period != state.reading?.period
            let period = isOther ? " " + language.inPeriod(target.period) : ""
            parts.append("\(words) \(aim(target, of: state.indicator))\(period)")
            let isSaid = state.known == nil && !isUnsaid
            if !isSaid, let words = state.shortWords(language) { parts.append(HTML(text: words)) }
        }
        let example = ExampleTag.html(state.isExample, context)
        return " <span class=\"in-short\">\(HTML.join(parts, separator: " · "))\(example)</span>"
    }

    /// `80`, `hooguit 0%`: at least is what a target is when nothing is said.
    private func aim(_ target: IndicatorTarget, of indicator: Indicator) -> String {
        let number = target.bound == .atLeast ? StatedNumber(target.value) : nil
        return number.map { language.stated($0, indicator, withUnit: false) } ?? target.text(indicator, in: language)
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
                <span class="small muted">\(language.period(reading.period))</span>\(ExampleTag.html(state.isExample, context))</td>
                """
        }
    }

    /// The way to a target; without one there is none, and a change in per cent has no way from zero.
    private func cell(_ state: IndicatorState) -> HTML? {
        guard let target = state.target, state.indicator.unit != .percentChange else { return nil }
        // Only what can be held against it: not the count of another year.
        return TargetCell(value: state.standing?.way?.value, target: target.value, isFalling: state.isFalling).html
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
