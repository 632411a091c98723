import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// The choice of area, type and event, and the choice of own months: two plain forms whose answer is an address.
struct EffectForm {
    let model: EffectPageModel
    let context: PageContext

    private var language: Language { context.language }

    /// Folded: what was found, or what can be chosen at once, comes first.
    var html: HTML {
        let isOwn = model.event == nil && model.analysis != nil
        let own: HTML = """
            <details class="choose"\(attr: "open", isOwn)><summary>\(context(EffectPhrases.byMonths))</summary>
            \(form("m", label: EffectPhrases.byMonths, fields: monthFields))</details>
            """
        return """
            <section class="after" aria-labelledby="kies"><h2 class="vh" id="kies">\(context(EffectPhrases.choose))</h2>
            \(when: !model.events.isEmpty, byEvent)\(own)</section>

            """
    }

    private var byEvent: HTML {
        """
        <details class="choose"><summary>\(context(EffectPhrases.byEvent))</summary>
        \(form("e", label: EffectPhrases.byEvent, fields: eventField))</details>

        """
    }

    private func form(_ id: String, label: Phrase, fields: HTML) -> HTML {
        """
        <form class="filters" method="get" action="\(url: context.href(.analysis(.effect)))" aria-label="\(context(label))">
        <p class="field"><label for="\(id)-gebied">\(context(AnalysisPhrases.area))</label>\
        <select id="\(id)-gebied" name="\(QueryKey.area.name(language))">\
        <option value="">\(context(AnalysisPhrases.wholeRegion))</option>\(AreaOptions.html(chosen: context.asked(EffectQuery.self).area, context))</select></p>
        <p class="field"><label for="\(id)-soort">\(context(AnalysisPhrases.offence))</label>\
        <select id="\(id)-soort" name="\(QueryKey.offence.name(language))">\
        <option value="">\(context(AnalysisPhrases.allTypes))</option>\(OffenceOptions.html(chosen: model.offence, context))</select></p>
        \(fields)<p class="field"><button class="btn">\(context(AnalysisPhrases.show))</button></p></form>

        """
    }

    private var eventField: HTML {
        let options = HTML.join(model.events) { event in
            "<option value=\"\(event.id)\"\(attr: "selected", event == model.event)>\(context(event.title))</option>"
        }
        return """
            <p class="field"><label for="e-gebeurtenis">\(context(EffectPhrases.event))</label>\
            <select id="e-gebeurtenis" name="\(QueryKey.event.name(language))">\(options)</select></p>

            """
    }

    private var monthFields: HTML {
        guard let months = model.months else { return .empty }
        let chosen = model.analysis?.question.months ?? months.upperBound...months.upperBound
        return field(QueryKey.from, label: EffectPhrases.from, months: months, chosen: chosen.lowerBound)
            + field(QueryKey.through, label: EffectPhrases.through, months: months, chosen: chosen.upperBound)
    }

    private func field(_ name: Word, label: Phrase, months: ClosedRange<Month>, chosen: Month) -> HTML {
        let id = "m-" + name.dutch
        let years = (months.lowerBound.year...months.upperBound.year).reversed()
        let options = HTML.join(years) { year in
            let own = (1...12).reversed().compactMap { Month(year: year, month: $0) }.filter(months.contains)
            let items = HTML.join(own) { month in
                "<option value=\"\(month.key)\"\(attr: "selected", month == chosen)>\(language.month(month))</option>"
            }
            return "<optgroup label=\"\(year)\">\(items)</optgroup>"
        }
        return """
            <p class="field"><label for="\(id)">\(context(label))</label>\
            <select id="\(id)" name="\(name(language))">\(options)</select></p>

            """
    }
}
