import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// What to try when nothing was found: other words, a place with an offence, the digits of a postcode.
enum SearchTips {
    static func html(_ query: String, _ context: PageContext) -> HTML {
        """
        <h2>\(context(SearchPhrases.tryThis))</h2><ul class="bul">\
        \(each: tips(query, context), { "<li>\($0)</li>" })</ul>
        """
    }

    private static func tips(_ query: String, _ context: PageContext) -> [HTML] {
        var tips: [HTML] = []
        if let digits = Postcode.digits(query) { tips.append(postcode(digits, context)) }
        let (offence, place) = examples(context)
        tips.append(HTML(text: context(SearchPhrases.otherWord)))
        if let offence {
            tips.append(
                "\(context(SearchPhrases.plainWord)) \(example(offence, context))")
        }
        if let offence, let place {
            tips.append("\(context(SearchPhrases.both)) \(example("\(place) \(offence)", context))")
        }
        tips.append(HTML(text: context(SearchPhrases.noStreets)))
        return tips
    }

    private static func postcode(_ digits: String, _ context: PageContext) -> HTML {
        HTML(
            text: context.edition.pack.postcodes.isEmpty
                ? context(SearchPhrases.noPostcodes)
                : Phrase(
                    "Postcode \(digits) staat niet in de lijst van deze regio.",
                    "Postcode \(digits) is not in this region's list.")(context.language))
    }

    /// Words that do find something here: a plain name of the pack, and its first municipality.
    private static func examples(_ context: PageContext) -> (offence: String?, place: String?) {
        let types = context.edition.pack.offences.types.filter { $0.code != .total }
        let named = types.first { $0.plain != nil } ?? types.first
        let offence = named.map { context.edition.title(of: .offence($0.code), in: context.language).lowercased() }
        return (offence, context.edition.municipalities.first.map { AreaNames.text($0, context) })
    }

    private static func example(_ words: String, _ context: PageContext) -> HTML {
        "<a href=\"\(url: context.href(.search, SearchQuery(words)))\">\(words)</a>"
    }
}
