import Charts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// Buurten by how many incidents they had in four whole weeks; small counts are withheld, and said to be.
struct DayPlaceList {
    let places: DayPlaces
    let context: PageContext

    private var language: Language { context.language }
    /// How many rows are shown at once.
    private static let most = 25

    var html: HTML? {
        guard !places.places.isEmpty else { return nil }
        guard places.places.contains(where: { $0.count.value != nil }) else {
            return """
                <section aria-labelledby="plaatsen"><h2 id="plaatsen">\(context(DayMonitorPhrases.places))</h2>
                <p>\(context(DayMonitorPhrases.allWithheld))</p></section>

                """
        }
        let shown = places.places.prefix(Self.most), rest = places.places.dropFirst(Self.most)
        let more = Phrase("Nog \(language.number(rest.count))", "\(language.number(rest.count)) more")
        return """
            <section aria-labelledby="plaatsen"><h2 id="plaatsen">\(context(DayMonitorPhrases.places))</h2>
            \(table(shown, "<caption><span>\(lead)</span></caption>"))\
            \(when: !rest.isEmpty, "<details class=\"more\"><summary>\(context(more))</summary>\(table(rest, "<caption class=\"vh\">\(context(more))</caption>"))</details>\n")\
            \(when: places.isWithholding, "<p class=\"note\">\(context(DayMonitorPhrases.withheld))</p>\n")\
            \(when: places.withoutPlace > 0, "<p class=\"note\">\(context(DayMonitorPhrases.withoutPlace(places.withoutPlace)))</p>\n")</section>

            """
    }

    private var lead: String {
        let weeks = places.weeks
        let from = DayWords.short(weeks.lowerBound, language), through = DayWords.long(weeks.upperBound, language)
        return context(DayMonitorPhrases.weeks(from, through, of: places.days))
    }

    private func table(_ rows: ArraySlice<DayPlaces.Place>, _ caption: HTML) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(DayMonitorPhrases.places))"><table>
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
