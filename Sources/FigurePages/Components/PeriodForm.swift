import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The chooser of period and comparison: a plain form that works without a script.
enum PeriodForm {
    /// The usual periods as links, of which the shown one is marked, and the fold with the form for any other.
    static func disclosure(_ choice: PeriodChoice, in context: PageContext) -> HTML {
        let presets = PeriodPresets(choice).presets
        let isOwn = !presets.contains { $0.period == choice.period }
        let own = Phrase { language in
            isOwn ? language.sentenceStart(language.period(choice.period)) : PeriodPhrases.chooseAnother(language)
        }
        return """
            <div class="periods"><nav aria-label="\(context(PeriodPhrases.period))"><ul class="chips">\
            \(each: presets, { "<li>\(chip($0, of: choice, in: context))</li>" })</ul></nav>
            <details class="choose"\(attr: "open", choice.isCut || choice.isComparisonCut)><summary class="chip"\(attr: "data-on", isOwn ? "" : nil)>\(context(own))</summary>
            \(html(choice, in: context))</details>\
            \(ComparisonChips.html(choice, in: context))</div>

            """
    }

    private static func chip(_ preset: PeriodPresets.Preset, of choice: PeriodChoice, in context: PageContext) -> HTML {
        let href = context.here { $0.period = preset.period == choice.usual ? nil : preset.period }
        let current: String? = preset.period == choice.period ? "true" : nil
        return
            "<a class=\"chip\" href=\"\(url: href)\"\(attr: "aria-current", current)>\(context.language.sentenceStart(context(preset.title)))</a>"
    }

    static func html(_ choice: PeriodChoice, in context: PageContext) -> HTML {
        let ends = (choice.period.firstPeriod, choice.period.lastPeriod)
        return """
            <form class="filters" method="get" action="\(url: context.href(context.route))" \
            aria-label="\(context(PeriodPhrases.choosePeriod))">
            \(each: kept(in: context), { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })\
            \(field(QueryKey.from, label: PeriodPhrases.from, options: options(choice.available, chosen: ends.0, in: context.language), in: context))
            \(field(QueryKey.through, label: PeriodPhrases.through, options: options(choice.available, chosen: ends.1, in: context.language), in: context))
            \(field(QueryKey.comparison.name, label: PeriodPhrases.compareWith, options: ComparisonOptions.html(choice, in: context), in: context))
            <p class="field"><button class="btn">\(context(PeriodPhrases.show))</button></p>
            </form>
            \(when: choice.isCut, "<p class=\"note alert\" role=\"status\">\(context(PeriodPhrases.periodCut))</p>")\
            \(when: choice.isComparisonCut, "<p class=\"note alert\" role=\"status\">\(context(PeriodPhrases.comparisonCut))</p>")
            """
    }

    private static func field(_ name: Word, label: Phrase, options: HTML, in context: PageContext) -> HTML {
        let id = "f-" + name.dutch
        let name = name(context.language)
        return """
            <p class="field"><label for="\(id)">\(context(label))</label>\
            <select id="\(id)" name="\(name)">\(options)</select></p>
            """
    }

    /// What else the address holds and the form must not lose.
    private static func kept(in context: PageContext) -> [(name: String, value: String)] {
        let rest = context.choosing {
            $0.period = nil
            $0.comparison = .previousYear
        }
        return rest.pairs(in: context.language)
    }

    /// The newest first; months under their year.
    private static func options(_ available: PeriodRange, chosen: Period, in language: Language) -> HTML {
        switch available {
        case .years(let years):
            return HTML.join(years.reversed()) { option(.year($0), String($0), chosen: chosen) }
        case .months(let months):
            let years = (months.lowerBound.year...months.upperBound.year).reversed()
            return HTML.join(years) { year in
                let own = (1...12).reversed().compactMap { Month(year: year, month: $0) }.filter(months.contains)
                let items = HTML.join(own) { option(.month($0), language.month($0), chosen: chosen) }
                return "<optgroup label=\"\(year)\">\(items)</optgroup>"
            }
        }
    }

    private static func option(_ period: Period, _ text: String, chosen: Period) -> HTML {
        "<option value=\"\(period.key)\"\(attr: "selected", period == chosen)>\(text)</option>"
    }
}
