import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The ways to other months: the one before, the one after, and all by year.
struct SignalMonths {
    let model: SignalsModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <nav class="onpage" aria-label="\(context(SignalPhrases.months))"><ul>\
        \(link(model.month.advanced(by: -1), SignalPhrases.earlier))\(link(model.month.advanced(by: 1), SignalPhrases.later))</ul>
        <details><summary>\(context(SignalPhrases.allMonths))</summary><dl class="months">\(years)</dl></details></nav>

        """
    }

    private func link(_ month: Month, _ name: Phrase) -> HTML? {
        guard model.months.contains(month) else { return nil }
        return "<li><a href=\"\(url: href(month))\">\(context(name)): \(language.month(month))</a></li>"
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
            <p class="field"><label for="f-gebied">\(context(SignalPhrases.area))</label>\
            <select id="f-gebied" name="\(QueryKey.area.name(context.language))">\
            <option value="">\(context(SignalPhrases.wholeRegion))</option>\(AreaOptions.html(chosen: query.area, context))</select></p>
            <p class="field"><label for="f-soort">\(context(SignalPhrases.offence))</label>\
            <select id="f-soort" name="\(QueryKey.offence.name(context.language))">\
            <option value="">\(context(SignalPhrases.allTypes))</option>\(OffenceOptions.html(chosen: query.offence, context))</select></p>
            <p class="field"><button class="btn">\(context(SignalPhrases.show))</button></p>
            </form>\(when: isNarrowed, all)</details>

            """
    }

    private var all: HTML {
        "<p class=\"small\"><a href=\"\(url: context.href(context.route))\">\(context(SignalPhrases.showAll))</a></p>"
    }
}

/// The areas of the coalition as options: districts, then municipalities by name, and the one that is chosen.
enum AreaOptions {
    static func html(chosen: AreaCode?, _ context: PageContext) -> HTML {
        let edition = context.edition
        let districts = edition.areas.descendants(of: edition.pack.region, at: .policeDistrict)
        var codes = edition.municipalities.sorted { AreaNames.text($0, context) < AreaNames.text($1, context) }
        if let chosen, !codes.contains(chosen), !districts.contains(chosen) { codes.insert(chosen, at: 0) }
        return HTML.join(districts + codes) { code in
            "<option value=\"\(code.rawValue)\"\(attr: "selected", code == chosen)>\(AreaNames.text(code, context))</option>"
        }
    }
}

/// What can be followed as options: groups of the pack, then types.
enum OffenceOptions {
    static func html(chosen: OffenceSelection, _ context: PageContext) -> HTML {
        HTML.join(context.edition.signalOffences()) { selection in
            let value = selection.asked ?? ""
            return """
                <option value="\(value)"\(attr: "selected", selection == chosen)>\
                \(context.edition.title(of: selection, in: context.language))</option>
                """
        }
    }
}
