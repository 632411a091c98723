import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// All areas that have a page: districts with their municipalities, then every municipality by the alphabet.
enum AreaIndexPage {
    static func page(_ context: PageContext) -> Page {
        let list = AreaList(context.edition)
        return Page(
            title: context(SitePhrases.areas), description: context(IndexPhrases.areasDescription), section: .areas,
            crumbs: context.crumbs(to: context(SitePhrases.areas)),
            body: """
                <div class="stack"><h1>\(context(SitePhrases.areas))</h1>
                <p class="lead">\(lead(list, context))</p>\(MonthBriefLink.line(context))</div>
                \(districts(list, context))\(alphabet(list, context))\(outside(list, context))
                """)
    }

    private static func lead(_ list: AreaList, _ context: PageContext) -> HTML {
        let region = context.edition.areas[context.edition.pack.region]
        let name = region?.name ?? context(context.edition.pack.name)
        let count = context.language.count(
            list.own.count, one: AreaLevel.municipality.one, many: AreaLevel.municipality.many)
        let year = list.divisionYear.map { " (\(Phrase("indeling", "division of")(context.language)) \($0))" } ?? ""
        return """
            <a href="\(context.href(context.edition.pack.region))">\(name)</a>: \(count)\(year). \
            \(context(IndexPhrases.smaller))
            """
    }

    private static func districts(_ list: AreaList, _ context: PageContext) -> HTML {
        guard !list.districts.isEmpty else { return .empty }
        return """
            <section aria-labelledby="d"><h2 id="d">\(context(IndexPhrases.byDistrict))</h2>
            <div class="tiles index">\(each: list.districts, { district($0, of: list, in: context) })</div></section>

            """
    }

    private static func district(_ district: AreaList.District, of list: AreaList, in context: PageContext) -> HTML {
        let teams: HTML? =
            district.teams.isEmpty
            ? nil
            : """
            <details><summary>\(context.language.count(district.teams.count, one: AreaLevel.basicTeam.one, many: AreaLevel.basicTeam.many))\
            </summary>\(links(district.teams, in: context))</details>
            """
        return """
            <article class="tile"><h3><a href="\(context.href(district.area.code))">\
            \(district.area.displayName(in: context.language))</a></h3>\(links(district.municipalities, in: context))\(teams)</article>
            """
    }

    private static func alphabet(_ list: AreaList, _ context: PageContext) -> HTML {
        """
        <section aria-labelledby="az"><h2 id="az">\(context(IndexPhrases.byAlphabet))</h2>
        \(each: list.byLetter, { letter, areas in
            "<div class=\"letter\"><h3>\(letter)</h3>\(links(areas, in: context, style: "columns"))</div>"
        })</section>

        """
    }

    private static func outside(_ list: AreaList, _ context: PageContext) -> HTML {
        guard !list.outside.isEmpty else { return .empty }
        return """
            <section aria-labelledby="b"><div class="section-head"><h2 id="b">\(context(IndexPhrases.outside))</h2>
            <p class="muted">\(context(IndexPhrases.outsideExplained))</p></div>
            \(links(list.outside, in: context, style: "columns"))</section>

            """
    }

    private static func links(_ areas: [Area], in context: PageContext, style: HTML = "plain") -> HTML {
        """
        <ul class="\(style)">\(each: areas, { area in
            "<li><a href=\"\(context.href(area.code))\">\(area.displayName(in: context.language))</a></li>"
        })</ul>
        """
    }
}
