import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The values and targets of an indicator in tables: for the region, and by area where there are any.
struct IndicatorTables {
    let page: IndicatorPage

    private var frame: PlanFrame { page.frame }
    private var context: PageContext { page.context }
    private var language: Language { page.language }
    private var indicator: Indicator { page.indicator }

    /// By area in the open; the rows behind the chart, with where each comes from, in a fold.
    var html: HTML { "\(perArea)\(sources)" }

    private var sources: HTML? {
        let tables = [values, targets].compactMap(\.self)
        guard !tables.isEmpty else { return nil }
        return """
            <section><details class="more"><summary>\(context(IndicatorPhrases.sources))</summary>
            \(HTML.join(tables))</details></section>

            """
    }

    private func head(_ titles: [(Phrase, isNumber: Bool)]) -> HTML {
        HTML.join(titles) { "<th scope=\"col\"\(attr: "class", $0.isNumber ? "r" : nil)>\(context($0.0))</th>" }
    }

    private var values: HTML? {
        let values = indicator.values.filter { $0.area == nil }.sorted { $0.period < $1.period }
        guard !values.isEmpty else { return nil }
        return """
            <div><h2 id="waarden">\(context(IndicatorPhrases.series))</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="waarden"><table>
            <thead><tr>\(head([
                (IndicatorValuePhrases.period, false), (IndicatorValuePhrases.value, true), (IndicatorPhrases.statedOn, false),
                (PlanPhrases.source, false), (PlanPhrases.remark, false),
            ]))</tr></thead>
            <tbody>\(each: values, { row($0) })</tbody></table></div>
            <p class="dl"><span>Download:</span> <a href="\(url: frame.href(.indicatorFile(indicator.id, .csv)))">CSV</a></p></div>

            """
    }

    private func row(_ value: IndicatorValue) -> HTML {
        let stated: HTML? = (value.date ?? value.source?.date).map { HTML(text: language.day($0)) }
        return """
            <tr><th scope="row">\(language.period(value.period))</th>\(number(value))<td class="small">\(stated)</td>\
            <td class="small">\(frame.source(value.source ?? indicator.source))</td>\
            <td class="small">\(value.note.map { frame.nl($0) })\(waiting(value))</td></tr>

            """
    }

    /// Who stated a value that no editor has accepted yet.
    private func waiting(_ value: IndicatorValue) -> HTML? {
        guard value.isAwaiting, let owner = value.by.flatMap(frame.names.html) else { return nil }
        let words = context(Phrase("voorlopig, opgegeven door", "provisional, stated by"))
        return "\(when: value.note != nil, " · ")\(words) \(owner)"
    }

    private func number(_ value: IndicatorValue) -> HTML {
        switch value.value {
        case .known(let number):
            "<td class=\"r\">\(language.stated(number, indicator, withUnit: false))\(when: value.isProvisional, "*")</td>"
        case .unknown(let reason): "<td class=\"np r\"><span>\(context(reason.phrase))</span></td>"
        }
    }

    private var perArea: HTML? {
        let values = indicator.values.compactMap { value in value.area.map { (value, $0) } }
        guard !values.isEmpty else { return nil }
        return """
            <section><h2 id="gebieden">\(context(IndicatorPhrases.perArea))</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="gebieden"><table>
            <thead><tr>\(head([
                (IndicatorPhrases.area, false), (IndicatorValuePhrases.period, false), (IndicatorValuePhrases.value, true),
            ]))</tr></thead>
            <tbody>\(each: values, { value, area in
                "<tr><th scope=\"row\"><a href=\"\(url: context.href(area))\">\(AreaNames.html(area, context))</a></th><td>\(language.period(value.period))</td>\(number(value))</tr>\n"
            })</tbody></table></div></section>

            """
    }

    private var targets: HTML? {
        guard !indicator.targets.isEmpty else { return nil }
        return """
            <div><h2 id="doelen">\(context(IndicatorPhrases.targets))</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="doelen"><table>
            <thead><tr>\(head([
                (IndicatorValuePhrases.period, false), (IndicatorValuePhrases.target, true), (IndicatorPhrases.targetOrigin, false),
                (PlanPhrases.source, false), (PlanPhrases.remark, false),
            ]))</tr></thead>
            <tbody>\(each: indicator.targets.sorted { $0.period < $1.period }, { target($0) })</tbody></table></div></div>

            """
    }

    private func target(_ target: IndicatorTarget) -> HTML {
        let place: HTML? = target.area.map { ", \(AreaNames.html($0, context))" }
        return """
            <tr><th scope="row">\(language.when(target))\(place)</th>\
            <td class="r">\(target.text(indicator, in: language))</td><td>\(context(target.origin.phrase))</td>\
            <td class="small">\(frame.source(target.source ?? indicator.source))</td>\
            <td class="small">\(target.note.map { frame.nl($0) })</td></tr>

            """
    }
}
