import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// What a period can be held against, as the options of the chooser: a year earlier, directly before, a base year, any earlier stretch.
enum ComparisonOptions {
    static func html(_ choice: PeriodChoice, in context: PageContext) -> HTML {
        let language = context.language, first = choice.available.firstYear
        let usual = choice.period.lastYear - PeriodPhrases.usualYears(choice.period)
        let years = (first..<max(first, choice.period.lastYear)).reversed().filter { $0 != usual }
        let stretches = stretches(choice, in: language)
        return """
            \(option(.previousYear, context(PeriodPhrases.earlier(choice.period)), of: choice, in: context))\
            \(before(choice).map { option(.periodBefore, context($0), of: choice, in: context) })\
            \(when: !years.isEmpty, "<optgroup label=\"\(context(PeriodPhrases.sameMonths))\">\(each: years, { option(.year($0), String($0), of: choice, in: context) })</optgroup>")\
            \(when: !stretches.isEmpty, "<optgroup label=\"\(context(PeriodPhrases.earlierPeriod))\">\(each: stretches, { option($0.comparison, $0.title, of: choice, in: context) })</optgroup>")
            """
    }

    /// Directly before; `nil` for whole years, where that is a year earlier.
    static func before(_ choice: PeriodChoice) -> Phrase? {
        let length = choice.period.monthCount
        guard case .months(let run) = choice.period, case .months(let all) = choice.available, length % 12 != 0,
            run.lowerBound.advanced(by: -length) >= all.lowerBound
        else { return nil }
        return PeriodPhrases.before(length)
    }

    /// Every earlier stretch of the same length, the newest first; those of the same months stand under the years.
    private static func stretches(
        _ choice: PeriodChoice, in language: Language
    ) -> [(comparison: Comparison, title: String)] {
        guard case .months(let run) = choice.period, case .months(let all) = choice.available else { return [] }
        let length = choice.period.monthCount
        var list: [(Comparison, String)] = []
        var back = length + 1
        while run.lowerBound.advanced(by: -back) >= all.lowerBound {
            let start = run.lowerBound.advanced(by: -back)
            if back % 12 != 0 {
                list.append((.from(start), language.periodShort(.months(start...start.advanced(by: length - 1)))))
            }
            back += 1
        }
        if case .from(let month) = choice.comparison, !list.contains(where: { $0.0 == .from(month) }) {
            list.insert(
                (.from(month), language.periodShort(.months(month...month.advanced(by: length - 1)))), at: 0)
        }
        return list.map { (comparison: $0.0, title: $0.1) }
    }

    private static func option(
        _ comparison: Comparison, _ title: String, of choice: PeriodChoice, in context: PageContext
    ) -> HTML {
        let word = QueryKey.word(of: comparison, in: context.language)
        return "<option value=\"\(word)\"\(attr: "selected", comparison == choice.comparison)>\(title)</option>"
    }
}

/// What the page compares with, as chips beside the period: a year earlier, directly before, and what else was chosen.
enum ComparisonChips {
    /// Empty where only a year earlier was and can be chosen.
    static func html(_ choice: PeriodChoice, in context: PageContext) -> HTML? {
        let language = context.language
        var chips: [(comparison: Comparison, title: String)] = [
            (.previousYear, context(PeriodPhrases.earlier(choice.period)))
        ]
        if let before = ComparisonOptions.before(choice) { chips.append((.periodBefore, context(before))) }
        if !chips.contains(where: { $0.comparison == choice.comparison }) {
            chips.append((choice.comparison, title(choice, language)))
        }
        guard chips.count > 1 else { return nil }
        return """
            <nav class="against" aria-label="\(context(PeriodPhrases.compareWith))"><span class="small muted">\(context(PeriodPhrases.compareWith))</span>\
            <ul class="chips">\(each: chips, { "<li>\(chip($0.comparison, $0.title, of: choice, in: context))</li>" })</ul></nav>
            """
    }

    private static func title(_ choice: PeriodChoice, _ language: Language) -> String {
        let back = choice.comparison.monthsBack(from: choice.period) ?? 12
        return language.periodShort(choice.period.shifted(months: -back))
    }

    private static func chip(
        _ comparison: Comparison, _ title: String, of choice: PeriodChoice, in context: PageContext
    ) -> HTML {
        let current: String? = comparison == choice.comparison ? "true" : nil
        let href = context.here { $0.comparison = comparison }
        return "<a class=\"chip\" href=\"\(url: href)\"\(attr: "aria-current", current)>\(title)</a>"
    }
}
