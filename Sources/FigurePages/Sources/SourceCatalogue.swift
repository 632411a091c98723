import Facts
import Figures
import Geography
import Markup
import Phrases
import Records
import RegionPack
import SiteKit

/// The catalogue on the page about the data: every source with whose it is and how its deliveries stand.
enum SourceCatalogue {
    static func html(_ context: PageContext) -> HTML? {
        let standings = context.edition.sourceStandings(on: today(context))
        guard !standings.isEmpty else { return nil }
        return """
            <section aria-labelledby="b"><h2 id="b">\(context(SourcePhrases.catalogue))</h2>
            <p>\(context(SourcePhrases.catalogueExplained))</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="cap-b"><table><caption id="cap-b" class="vh">\
            \(context(SourcePhrases.table))</caption><thead><tr>\(each: SourcePhrases.columns, { column in
                "<th scope=\"col\">\(context(column))</th>"
            })</tr></thead><tbody>
            \(each: standings, { row($0, context) })</tbody></table></div></section>

            """
    }

    private static func row(_ standing: SourceStanding, _ context: PageContext) -> HTML {
        let source = standing.source
        return """
            <tr><th scope="row"><a href="\(context.href(.source(source.id)))">\(context.text(source.name))</a></th>\
            <td>\(context.text(source.owner))</td><td>\(context.text(source.licence))</td>\
            <td>\(context(SourcePhrases.sensitivity(source)))</td>\
            <td class="nw">\(last(standing, context))</td><td class="nw">\(next(standing, context))</td></tr>

            """
    }

    static func last(_ standing: SourceStanding, _ context: PageContext) -> HTML {
        guard let day = standing.lastDelivery else { return HTML(text: context(SourcePhrases.none)) }
        return HTML(text: day.text(in: context.language))
    }

    /// The day, with the word for one that has gone by.
    static func next(_ standing: SourceStanding, _ context: PageContext) -> HTML {
        guard let day = standing.nextExpected else {
            let words = standing.source.refreshMonths == nil ? SourcePhrases.noRhythm : SourcePhrases.unknown
            return HTML(text: context(words))
        }
        let text = day.text(in: context.language)
        return standing.isOverdue
            ? "\(text) <strong>(\(context(SourcePhrases.overdue)))</strong>" : HTML(text: text)
    }

    /// The day on which the page is made.
    static func today(_ context: PageContext) -> CalendarDay? {
        context.today.map { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
    }
}

/// The way from an area to the sources that have values of it, without working out what is withheld of them.
enum SourceLinks {
    static func html(_ area: AreaCode, _ context: PageContext) -> HTML? {
        let sources = context.edition.pack.sources.filter {
            context.edition.hasValues(of: $0, in: area, for: context.audience)
        }
        guard !sources.isEmpty else { return nil }
        return """
            <p class="small">\(Phrase("Ook van dit gebied:", "Also of this area:")(context.language)) \
            \(each: sources, separator: ", ", { source in
                "<a href=\"\(url: context.href(.source(source.id), SourceQuery(area: area)))\">\(context.text(source.name))</a>"
            })</p>

            """
    }
}
