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

    var html: HTML {
        let isOwn = model.event == nil && model.analysis != nil
        return """
            <section aria-labelledby="kies"><h2 id="kies">\(context(EffectPhrases.choose))</h2>
            \(when: !model.events.isEmpty, form("e", EffectPhrases.byEvent, eventField))
            <details class="choose"\(attr: "open", isOwn)><summary>\(context(EffectPhrases.byMonths))</summary>
            \(form("m", EffectPhrases.byMonths, monthFields))</details></section>

            """
    }

    private func form(_ id: String, _ label: Phrase, _ fields: HTML) -> HTML {
        """
        <form class="filters" method="get" action="\(url: context.href(.analysis(.effect)))" aria-label="\(context(label))">
        <p class="field"><label for="\(id)-gebied">\(context(SignalPhrases.area))</label>\
        <select id="\(id)-gebied" name="\(PageParameter.area.word(language))">\
        <option value="">\(context(SignalPhrases.wholeRegion))</option>\(AreaOptions.html(chosen: context.query.area, context))</select></p>
        <p class="field"><label for="\(id)-soort">\(context(SignalPhrases.offence))</label>\
        <select id="\(id)-soort" name="\(PageParameter.offence.word(language))">\
        <option value="">\(context(SignalPhrases.allTypes))</option>\(OffenceOptions.html(chosen: model.offence, context))</select></p>
        \(fields)<p class="field"><button class="btn">\(context(SignalPhrases.show))</button></p></form>

        """
    }

    private var eventField: HTML {
        let options = HTML.join(model.events) { event in
            "<option value=\"\(event.id)\"\(attr: "selected", event == model.event)>\(context(event.title))</option>"
        }
        return """
            <p class="field"><label for="e-gebeurtenis">\(context(EffectPhrases.event))</label>\
            <select id="e-gebeurtenis" name="\(PageParameter.event.word(language))">\(options)</select></p>

            """
    }

    private var monthFields: HTML {
        guard let months = model.months else { return .empty }
        let chosen = model.analysis?.question.months ?? months.upperBound...months.upperBound
        return field(PageParameter.periodFrom, EffectPhrases.from, months, chosen.lowerBound)
            + field(PageParameter.periodThrough, EffectPhrases.through, months, chosen.upperBound)
    }

    private func field(_ name: Word, _ label: Phrase, _ months: ClosedRange<Month>, _ chosen: Month) -> HTML {
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
