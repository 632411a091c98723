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
            \(folded(choice, label: context(own), isOwn: isOwn, in: context))\
            \(ComparisonChips.html(choice, in: context))</div>

            """
    }

    private static let anchor = "kies-periode"

    /// The form, some four hundred options; pages have the way to it until it is asked for.
    private static func folded(
        _ choice: PeriodChoice, label: String, isOwn: Bool, in context: PageContext
    ) -> HTML {
        let isShown = context.isShown(.period), href = context.showing(.period, at: anchor)
        let mark = isOwn ? "" : nil as String?
        let isCut = choice.isCut || choice.isComparisonCut
        if !isShown, !isCut, let href {
            return """
                <p class="choose folded" id="\(anchor)"><a class="chip" href="\(url: href)" data-fold\(attr: "data-on", mark)>\(label)</a></p>
                """
        }
        return """
            <details class="choose"\(attr: "id", href == nil ? nil : anchor)\(attr: "open", isCut || isShown)>\
            <summary class="chip"\(attr: "data-on", mark)>\(label)</summary>
            \(html(choice, in: context))</details>
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
        let shown = context.isShown(.period) ? QueryKey.shown.name(context.language) : nil
        return rest.pairs(in: context.language).filter { $0.name != shown }
    }

    private static func options(_ available: PeriodRange, chosen: Period, in language: Language) -> HTML {
        PeriodOptions.kept(available, language).html(chosen: chosen)
    }
}
