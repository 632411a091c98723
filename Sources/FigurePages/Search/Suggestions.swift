import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// Suggestions while somebody types, for the script: names with the address of their page.
enum Suggestions {
    /// `{"items":[{"name":…,"kind":…,"href":…}]}`, at most eight.
    static func answer(_ context: PageContext, by names: NameSearch, and planNames: PlanNameSearch? = nil)
        -> Answer
    {
        let query = context.asked(SearchQuery.self).words
        var results = query.isEmpty ? .init() : names.results(query, areaLimit: 6, offenceLimit: 3)
        results.add(planNames?.results(query, limit: 3) ?? [])
        results.add(names.guides.results(query, limit: 2))
        results.add(RegisterSearch(context.registers).results(query, limit: 2))
        let pairs = results.pairs.map { pair in
            item(
                SearchPage.words(pair, in: context), kind: pair.area.level.one(context.language),
                context.href(.area(pair.area.code), AreaQuery(offence: pair.offence)))
        }
        let areas = results.areas.map { found in
            item(
                found.area.displayName(in: context.language), kind: found.area.level.one(context.language),
                context.href(found.area.code))
        }
        let offences = results.offences.map { found in
            item(found.title(context.language), kind: context(SitePhrases.offences), context.href(found.route))
        }
        let plan = results.plan.map { item($0.title, kind: context($0.kind), context.href($0.route)) }
        let guides = results.guides.map {
            item(context($0.title), kind: context(SitePhrases.guides), context.href($0.route))
        }
        let registers = results.registers.flatMap { named($0, in: context) }
        let items = pairs + areas + offences + plan + guides + registers
        return .json(JSON.object([("items", .list(Array(items.prefix(8))))]).text)
    }

    /// What is called so; rows that only say so are for the page.
    private static func named(_ found: RegisterSearch.Found, in context: PageContext) -> [JSON] {
        let title = context(found.title)
        let own = found.isNamed ? [item(title, kind: context(SearchPhrases.register), context.href(found.route))] : []
        return own
            + found.rows.filter { $0.isNamed && !$0.isExample }
            .map { item(context($0.title), kind: title, context.href($0.route)) }
    }

    private static func item(_ name: String, kind: String, _ href: Href) -> JSON {
        .object([("name", .text(name)), ("kind", .text(kind)), ("href", .text(href.value))])
    }
}
