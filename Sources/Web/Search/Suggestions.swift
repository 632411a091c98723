import Figures
import Geography
import Markup
import Phrases

/// Suggestions while somebody types, for the script: names with the address of their page.
enum Suggestions {
    /// `{"items":[{"name":…,"kind":…,"href":…}]}`, at most eight.
    static func answer(_ context: PageContext, _ names: NameSearch) -> Answer {
        let query = context.query.search ?? ""
        let results = query.isEmpty ? .init() : names.results(query, areaLimit: 6, offenceLimit: 3)
        let areas = results.areas.map { found in
            item(
                found.area.displayName(in: context.language), kind: found.area.level.one(context.language),
                context.href(found.area.code))
        }
        let offences = results.offences.map { found in
            item(found.title(context.language), kind: context(SitePhrases.offences), context.href(found.route))
        }
        return .json(JSON.object([("items", .list(Array((areas + offences).prefix(8))))]).text)
    }

    private static func item(_ name: String, kind: String, _ href: Href) -> JSON {
        .object([("name", .text(name)), ("kind", .text(kind)), ("href", .text(href.value))])
    }
}
