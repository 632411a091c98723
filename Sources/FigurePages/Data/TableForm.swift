import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The choice of what goes into the table of counts: a plain form with a button for each kind of file.
struct TableForm {
    let context: PageContext

    private var language: Language { context.language }
    private static let levels: [AreaLevel] = [.policeDistrict, .basicTeam, .municipality, .cbsWijk, .neighbourhood]

    /// The last twelve months that have figures; the last year where they are per year only.
    static func usualPeriod(_ edition: Edition) -> PeriodRange? {
        if let held = edition.heldMonths {
            return .months(max(held.lowerBound, held.upperBound.advanced(by: -11))...held.upperBound)
        }
        return edition.heldYears.map { .years($0.upperBound...$0.upperBound) }
    }

    var html: HTML? {
        guard let usual = Self.usualPeriod(context.edition) else { return nil }
        return """
            <section class="stack" aria-labelledby="tabel"><h2 id="tabel">\(context(TablePhrases.title))</h2>
            <p>\(context(TablePhrases.lead))</p>
            <form class="filters" method="get" action="\(url: context.href(.table(.csv)))" aria-labelledby="tabel">
            \(field("t-niveau", named: QueryKey<AreaLevel>.level.name, label: TablePhrases.level, options: levels))
            \(field("t-binnen", named: QueryKey<AreaCode>.area.name, label: TablePhrases.inside, options: areas))
            \(field("t-soort", named: QueryKey<OffenceSelection>.listed.name, label: AnalysisPhrases.offence, options: offences))
            \(field("t-van", named: QueryKey<PeriodRange>.from, label: TablePhrases.from, options: periods(usual.firstPeriod)))
            \(field("t-tot", named: QueryKey<PeriodRange>.through, label: TablePhrases.through, options: periods(usual.lastPeriod)))
            <p class="field"><button class="btn">\(context(TablePhrases.csv))</button></p>
            <p class="field"><button class="btn quiet" formaction="\(url: context.href(.table(.xlsx)))">\(context(TablePhrases.xlsx))</button></p></form>
            <p class="small muted">\(context(TablePhrases.bound))</p></section>

            """
    }

    private func field(_ id: String, named name: Word, label: Phrase, options: HTML) -> HTML {
        """
        <p class="field"><label for="\(id)">\(context(label))</label>\
        <select id="\(id)" name="\(name(language))">\(options)</select></p>
        """
    }

    private var levels: HTML {
        let region = context.edition.pack.region
        let known = Self.levels.filter { !context.edition.listedAreas(at: $0, in: region).isEmpty }
        return HTML.join(known) { level in
            let name = QueryKey<AreaLevel>.level.name(language)
            let pairs = TableQuery().with { $0.level = level }.pairs(in: language)
            let word = pairs.first { $0.name == name }?.value ?? ""
            return """
                <option value="\(word)"\(attr: "selected", level == .municipality)>\
                \(language.sentenceStart(level.plural(language)))</option>
                """
        }
    }

    private var areas: HTML {
        """
        <option value="">\(context(AnalysisPhrases.wholeRegion))</option>\(AreaOptions.html(chosen: nil, context))
        """
    }

    private var offences: HTML {
        """
        <option value="">\(context(TablePhrases.apart))</option>\
        <option value="\(RouteWord.all(language))">\(context(AnalysisPhrases.allTypes))</option>\
        \(OffenceOptions.html(chosen: .all, context))
        """
    }

    /// Months under their year; years where nothing is per month.
    private func periods(_ chosen: Period) -> HTML {
        guard let held = context.edition.heldMonths else {
            let years = context.edition.heldYears.map { Array($0.reversed()) } ?? []
            return HTML.join(years) { option(.year($0), "\($0)", chosen: chosen) }
        }
        return HTML.join(Array((held.lowerBound.year...held.upperBound.year).reversed())) { year in
            let months = (1...12).reversed().compactMap { Month(year: year, month: $0) }.filter(held.contains)
            return
                "<optgroup label=\"\(year)\">\(each: months, { option(.month($0), language.month($0), chosen: chosen) })</optgroup>"
        }
    }

    private func option(_ period: Period, _ text: String, chosen: Period) -> HTML {
        "<option value=\"\(period.key)\"\(attr: "selected", period == chosen)>\(text)</option>"
    }
}
