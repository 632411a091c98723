import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The ways to other months: the one before, the one after, and all by year.
struct SignalMonths {
    let model: SignalsModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <nav aria-label="\(context(SignalPhrases.months))"><ul>\
        \(link(model.month.advanced(by: -1), SignalPhrases.earlier, isBack: true))\
        \(link(model.month.advanced(by: 1), SignalPhrases.later, isBack: false))</ul>
        <details><summary>\(context(SignalPhrases.allMonths))</summary><dl class="months">\(years)</dl></details></nav>

        """
    }

    /// `‹ oktober 2022`; who cannot see the arrow hears `Vorige maand: oktober 2022`.
    private func link(_ month: Month, _ name: Phrase, isBack: Bool) -> HTML? {
        guard model.months.contains(month) else { return nil }
        let words = language.month(month), label = "\(context(name)): \(words)"
        return """
            <li><a href="\(url: href(month))" aria-label="\(label)">\(when: isBack, "‹ ")\(words)\(when: !isBack, " ›")</a></li>
            """
    }

    private func href(_ month: Month) -> Href { context.href(.analysis(.signals(month)), context.query) }

    private var years: HTML {
        let years = (model.months.lowerBound.year...model.months.upperBound.year).reversed()
        return HTML.join(years) { year in
            let months = (1...12).compactMap { Month(year: year, month: $0) }.filter(model.months.contains)
            return "<div><dt>\(year)</dt><dd>\(each: months, separator: " ", item)</dd></div>"
        }
    }

    private func item(_ month: Month) -> HTML {
        let name = language.monthNameShort(month.monthOfYear)
        guard month != model.month else { return "<strong aria-current=\"true\">\(name)</strong>" }
        return "<a href=\"\(url: href(month))\" aria-label=\"\(language.month(month))\">\(name)</a>"
    }
}

/// The form that narrows the lists to an area and a type; works without a script.
struct SignalFilter {
    let context: PageContext

    var html: HTML {
        let query = context.asked(SignalsQuery.self)
        let isNarrowed = query.area != nil || query.offence != .all
        return """
            <details class="choose"\(attr: "open", isNarrowed)><summary>\(context(SignalPhrases.filter))</summary>
            <form class="filters" method="get" action="\(url: context.href(context.route))" aria-label="\(context(SignalPhrases.filter))">
            <p class="field"><label for="f-gebied">\(context(AnalysisPhrases.area))</label>\
            <select id="f-gebied" name="\(QueryKey.area.name(context.language))">\
            <option value="">\(context(AnalysisPhrases.wholeRegion))</option>\(AreaOptions.html(chosen: query.area, context))</select></p>
            <p class="field"><label for="f-soort">\(context(AnalysisPhrases.offence))</label>\
            <select id="f-soort" name="\(QueryKey.offence.name(context.language))">\
            <option value="">\(context(AnalysisPhrases.allTypes))</option>\(OffenceOptions.html(chosen: query.offence, context))</select></p>
            <p class="field"><button class="btn">\(context(AnalysisPhrases.show))</button></p>
            </form>\(when: isNarrowed, all)</details>

            """
    }

    private var all: HTML {
        "<p class=\"small\"><a href=\"\(url: context.href(context.route))\">\(context(SignalPhrases.showAll))</a></p>"
    }
}
