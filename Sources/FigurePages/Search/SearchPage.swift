import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// Areas and offences by name.
enum SearchPage {
    static func page(_ context: PageContext, by names: NameSearch, and planNames: PlanNameSearch? = nil) -> Page {
        let query = context.asked(SearchQuery.self).words
        var results = query.isEmpty ? .init() : names.results(query, areaLimit: 40, offenceLimit: 20)
        results.add(planNames?.results(query, limit: 30) ?? [])
        results.add(names.guides.results(query, limit: 10))
        results.add(RegisterSearch(context.registers).results(query, limit: 5))
        return Page(
            title: query.isEmpty ? context(SearchPhrases.title) : "\(context(SearchPhrases.title)): \(query)",
            description: context(SearchPhrases.description),
            crumbs: context.crumbs(to: context(SearchPhrases.title)),
            body: """
                <div class="stack"><h1>\(context(SearchPhrases.title))</h1>
                \(form(query, context))
                <p class="lead" role="status">\(summary(query, found: results, in: context))</p></div>
                \(body(query, found: results, in: context, by: names))
                """)
    }

    private static func form(_ query: String, _ context: PageContext) -> HTML {
        """
        <form class="find wide" role="search" aria-label="\(context(SearchPhrases.title))" action="\(context.href(.search))">\
        <label class="vh" for="zoek">\(context(SitePhrases.searchLabel))</label>\
        <input id="zoek" name="q" type="search" maxlength="100" value="\(query)" autocomplete="off" spellcheck="false">\
        <button class="btn">\(context(SitePhrases.searchButton))</button></form>
        """
    }

    private static func summary(_ query: String, found results: NameSearch.Results, in context: PageContext) -> HTML {
        let language = context.language
        let count =
            results.pairs.count + results.areas.count + results.offences.count + results.plan.count
            + results.guides.count + results.registers.reduce(0) { $0 + $1.lines }
        if query.isEmpty { return HTML(text: context(SearchPhrases.ask)) }
        if results.isEmpty { return "\(context(SearchPhrases.nothing)) “\(query)”." }
        let found = language.count(count, one: SearchPhrases.result, many: SearchPhrases.results)
        if results.isGuess { return "\(context(SearchPhrases.nothing)) “\(query)”. \(context(SearchPhrases.butNear))" }
        return "\(found) \(Phrase("voor", "for")(language)) “\(query)”."
    }

    private static func body(
        _ query: String, found results: NameSearch.Results, in context: PageContext, by names: NameSearch
    ) -> HTML {
        if query.isEmpty { return .empty }
        if results.isEmpty { return nearest(query, in: context, by: names) }
        var html = HTML()
        if !results.pairs.isEmpty {
            html += """
                <section aria-labelledby="p"><h2 id="p">\(context(SearchPhrases.offenceThere))</h2><ul class="list hits">\
                \(each: results.pairs, { pair($0, in: context) })</ul></section>

                """
        }
        if !results.areas.isEmpty {
            html += """
                <section aria-labelledby="a"><h2 id="a">\(context(SitePhrases.areas))</h2><ul class="list hits">\
                \(each: results.areas, { area($0.area, matched: $0.matched, for: query, in: context) })</ul></section>

                """
        }
        if !results.offences.isEmpty {
            html += """
                <section aria-labelledby="m"><h2 id="m">\(context(SitePhrases.offences))</h2><ul class="list hits">\
                \(each: results.offences, { offence($0, for: query, in: context) })</ul></section>

                """
        }
        if !results.plan.isEmpty {
            html += """
                <section aria-labelledby="j"><h2 id="j">\(context(PlanNames.inThePlan))</h2><ul class="list hits">\
                \(each: results.plan, { inPlan($0, for: query, in: context) })</ul></section>

                """
        }
        if !results.guides.isEmpty {
            html += """
                <section aria-labelledby="w"><h2 id="w">\(context(SitePhrases.guides))</h2><ul class="list hits">\
                \(each: results.guides, { guide($0, for: query, in: context) })</ul></section>

                """
        }
        html += RegisterHits(found: results.registers, query: query, context: context).html ?? HTML()
        let together = results.areas.prefix(6).map(\.area.code)
        guard together.count > 1 else { return html }
        let asked = ExplorerQuery().with {
            $0.areas = Array(together)
            if case .offence(let selection)? = results.offences.first?.route, selection != .all {
                $0.offences = [selection]
            }
        }
        return html + (ExplorerLink.line(ExplorerLink.together, asked, in: context) ?? .empty)
    }

    private static func guide(_ found: GuideNames.Found, for query: String, in context: PageContext) -> HTML {
        let source = found.title.source(for: context.language)
        let lang: String? = source == context.language ? nil : source.tag
        let below: HTML? = found.guide.map { "<br><span class=\"small muted\">\(context.text($0))</span>" }
        return """
            <li><a href="\(context.href(found.route))"\(attr: "lang", lang)>\
            \(Highlight.html(context(found.title), query: query))</a>\(below)</li>
            """
    }

    private static func pair(_ pair: NameSearch.Pair, in context: PageContext) -> HTML {
        """
        <li><a href="\(url: context.href(.area(pair.area.code), AreaQuery(offence: pair.offence)))">\
        \(HTML.isolated(words(pair, in: context)))</a><br><span class="small muted">\(kind(of: pair.area, in: context))</span></li>
        """
    }

    /// `Woninginbraak in Seghwaert`
    static func words(_ pair: NameSearch.Pair, in context: PageContext) -> String {
        let what = context.edition.title(of: pair.offence, in: context.language)
        let place = pair.area.displayName(in: context.language)
        return Phrase("\(what) in \(place)", "\(what) in \(place)")(context.language)
    }

    /// `buurt · Wijk 13 Seghwaert · Zoetermeer`
    private static func kind(of area: Area, in context: PageContext) -> String {
        let above = context.edition.areas.ancestors(of: area.code).suffix(2).map {
            $0.displayName(in: context.language)
        }
        return ([area.level.one(context.language)] + above.reversed()).joined(separator: " · ")
    }

    private static func inPlan(_ found: PlanNameSearch.Found, for query: String, in context: PageContext) -> HTML {
        let lang: String? = context.language == .dutch ? nil : "nl"
        return """
            <li><a href="\(context.href(found.route))"\(attr: "lang", lang)>\(Highlight.html(found.title, query: query))</a>\
            <br><span class="small muted">\(context(found.kind))</span></li>
            """
    }

    private static func area(_ area: Area, matched: String, for query: String, in context: PageContext) -> HTML {
        let other: HTML? = matched == area.name || !area.isNamed ? nil : " <span class=\"muted\">(\(matched))</span>"
        return """
            <li><a href="\(context.href(area.code))">\(Highlight.html(area.displayName(in: context.language), query: query))</a>\
            \(other)<br><span class="small muted">\(kind(of: area, in: context))</span></li>
            """
    }

    private static func offence(_ item: NameSearch.Item, for query: String, in context: PageContext) -> HTML {
        let title = item.title(context.language)
        let other: HTML? =
            Language.allCases.contains { item.title($0) == item.matched }
            ? nil : " <span class=\"muted\">(\(Highlight.html(item.matched, query: query)))</span>"
        return """
            <li><a href="\(context.href(item.route))">\(Highlight.html(title, query: query))</a>\(other)</li>
            """
    }

    private static func nearest(_ query: String, in context: PageContext, by names: NameSearch) -> HTML {
        let near = names.nearest(query, limit: 6)
        let list: HTML? =
            near.isEmpty
            ? nil
            : """
            <h2>\(context(ErrorPhrases.didYouMean))</h2><ul class="list">\(each: near, { item in
                "<li><a href=\"\(context.href(item.route))\">\(item.title(context.language))</a></li>"
            })</ul>
            """
        return """
            <section class="prose stack">\(list)\(SearchTips.html(query, context))<p>\(context(SearchPhrases.browse)) \
            <a href="\(context.href(.areas))">\(context(SearchPhrases.allAreas))</a>, \
            <a href="\(context.href(.offences))">\(context(SearchPhrases.allOffences))</a>.</p></section>
            """
    }
}
