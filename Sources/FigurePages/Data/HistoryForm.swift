import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The choice of a figure whose history is shown: a plain form whose answer is an address.
struct HistoryForm {
    /// What is shown.
    let query: FigureQuery?
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML? {
        guard let query, !context.edition.isExample else { return nil }
        let asked = context.asked(HistoryQuery.self)
        return """
            <form class="filters" method="get" action="\(url: context.href(.history))" aria-label="\(context(HistoryPhrases.choose))">
            <p class="field"><label for="g-gebied">\(context(HistoryPhrases.area))</label>\
            <select id="g-gebied" name="\(QueryKey.area.name(language))"><option value="">\(context(AnalysisPhrases.wholeRegion))</option>\
            \(AreaOptions.html(chosen: asked.area == context.edition.pack.region ? nil : asked.area, context))</select></p>
            <p class="field"><label for="g-soort">\(context(AnalysisPhrases.offence))</label>\
            <select id="g-soort" name="\(QueryKey.offence.name(language))"><option value="">\(context(AnalysisPhrases.allTypes))</option>\
            \(offences(asked.offence))</select></p>
            <p class="field"><label for="g-periode">\(context(HistoryPhrases.period))</label>\
            <select id="g-periode" name="\(QueryKey.period.name(language))">\(periods(query.period))</select></p>
            <p class="field"><button class="btn">\(context(AnalysisPhrases.show))</button></p></form>

            """
    }

    /// Those that are followed for signals, and the one that was asked by its address.
    private func offences(_ chosen: OffenceSelection) -> HTML {
        let listed = context.edition.signalOffences()
        let own: HTML? =
            chosen == .all || listed.contains(chosen)
            ? nil
            : "<option value=\"\(chosen.asked ?? "")\" selected>\(context.edition.title(of: chosen, in: language))</option>"
        return "\(own)\(OffenceOptions.html(chosen: chosen, context))"
    }

    /// The run that is shown where it is one, then years, then months under their year.
    private func periods(_ chosen: PeriodRange) -> HTML {
        let years = context.edition.heldYears.map { Array($0.reversed()) } ?? []
        let own: HTML? = chosen.isRun ? option(chosen, chosen) : nil
        return """
            \(own)<optgroup label="\(context(HistoryPhrases.perYear))">\(each: years, { option(.years($0...$0), chosen) })</optgroup>\
            \(each: years, { "\(months(of: $0, chosen))" })
            """
    }

    private func months(of year: Int, _ chosen: PeriodRange) -> HTML? {
        let held = context.edition.heldMonths
        let inside = (1...12).reversed().compactMap { Month(year: year, month: $0) }
            .filter { held?.contains($0) ?? false }
        guard !inside.isEmpty else { return nil }
        return "<optgroup label=\"\(year)\">\(each: inside, { option(.months($0...$0), chosen) })</optgroup>"
    }

    private func option(_ period: PeriodRange, _ chosen: PeriodRange) -> HTML {
        "<option value=\"\(period.key)\"\(attr: "selected", period == chosen)>\(period.text(in: language))</option>"
    }
}

extension PeriodRange {
    /// Several months or years.
    fileprivate var isRun: Bool {
        switch self {
        case .months(let months): months.count > 1
        case .years(let years): years.count > 1
        }
    }
}
