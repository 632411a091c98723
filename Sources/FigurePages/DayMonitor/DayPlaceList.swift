import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// Buurten by how many incidents they had in four whole weeks; small counts are withheld, and said to be.
struct DayPlaceList {
    let places: DayPlaces
    let municipality: AreaCode
    let context: PageContext

    private var language: Language { context.language }
    /// How many rows are shown at once.
    private static let most = 25

    var html: HTML? {
        if let absence = places.absence { return section(words(of: absence)) }
        guard !places.places.isEmpty else { return nil }
        guard places.places.contains(where: { $0.count.value != nil }) else {
            return section(DayMonitorPhrases.allWithheld)
        }
        let shown = places.places.prefix(Self.most), rest = places.places.dropFirst(Self.most)
        let unplaced = language.count(
            places.withoutPlace, one: DayMonitorPhrases.incident, many: DayMonitorPhrases.incidents)
        let map = DayPlaceMap(places: places, municipality: municipality, context: context).html
        let more = Phrase("Nog \(language.number(rest.count))", "\(language.number(rest.count)) more")
        let list: HTML = """
            \(table(shown, "<caption><span>\(lead)</span></caption>"))\
            \(when: !rest.isEmpty, "<details class=\"more\"><summary>\(context(more))</summary>\(table(rest, "<caption class=\"vh\">\(context(more))</caption>"))</details>\n")
            """
        return """
            <section aria-labelledby="plaatsen"><h2 id="plaatsen">\(context(DayMonitorPhrases.places))</h2>
            \(beside(map, list))\
            \(when: places.isWithholding, "<p class=\"note\">\(context(DayMonitorPhrases.withheld))</p>\n")\
            \(when: places.withoutPlace > 0, "<p class=\"note\">\(context(DayMonitorPhrases.withoutPlace(unplaced)))</p>\n")</section>

            """
    }

    /// The map with the list at its side, or the list alone.
    private func beside(_ map: HTML?, _ list: HTML) -> HTML {
        guard let map else { return list }
        return "<div class=\"split map-and-table\">\(map)<div>\(list)</div></div>\n"
    }

    /// A sentence in place of the table.
    private func section(_ words: Phrase) -> HTML {
        """
        <section aria-labelledby="plaatsen"><h2 id="plaatsen">\(context(DayMonitorPhrases.places))</h2>
        <p>\(context(words))</p></section>

        """
    }

    private func words(of absence: DayPlaces.Absence) -> Phrase {
        switch absence {
        case .missing(let days):
            DayMonitorPhrases.weeksMissing(
                from: from, through: through, lacking: language.list(DayWords.runs(days, language)))
        case .sizes: DayMonitorPhrases.sizes(from, through)
        case .old: DayMonitorPhrases.weeksOld
        }
    }

    private var from: String { DayWords.short(places.weeks.lowerBound, language) }
    private var through: String { DayWords.long(places.weeks.upperBound, language) }
    private var lead: String { context(DayMonitorPhrases.weeks(from, through)) }

    private func table(_ rows: ArraySlice<DayPlaces.Place>, _ caption: HTML) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" \
        aria-label="\(context(SitePhrases.table(of: DayMonitorPhrases.places)))"><table>
        \(caption)<thead><tr>\
        <th scope="col">\(context(DayMonitorPhrases.place))</th><th scope="col" class="r">\(context(DayMonitorPhrases.number))</th>\
        <td class="bar"></td></tr></thead><tbody>\(each: rows, { row($0) })</tbody></table></div>
        """
    }

    private func row(_ place: DayPlaces.Place) -> HTML {
        let name = AreaNames.html(place.area, context)
        guard let count = place.count.value else {
            return
                "<tr><th scope=\"row\">\(name)</th><td class=\"np r\"><span>\(context(DayMonitorPhrases.hidden))</span></td><td class=\"bar\"></td></tr>\n"
        }
        return """
            <tr><th scope="row">\(name)</th><td class="r">\(language.number(count))</td>\
            <td class="bar">\(BarCell(Double(count), largest: Double(places.largest)).html)</td></tr>

            """
    }
}
