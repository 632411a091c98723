import Markup
import Phrases
import SiteKit

/// What was found in registers: each with the first of its rows, and the way to the others.
struct RegisterHits {
    let found: [RegisterSearch.Found]
    let query: String
    let context: PageContext

    var html: HTML? {
        guard !found.isEmpty else { return nil }
        return """
            <section aria-labelledby="r"><h2 id="r">\(context(SearchPhrases.registers))</h2><ul class="list hits">\
            \(each: found, { "\(register($0))\(each: $0.rows, row($0))\(rest($0))" })</ul></section>

            """
    }

    /// The register itself, where it is called so.
    private func register(_ found: RegisterSearch.Found) -> HTML? {
        guard found.isNamed else { return nil }
        return """
            <li><a href="\(url: context.href(found.route))">\(Highlight.html(context(found.title), query: query))</a>\
            <br><span class="small muted">\(context(SearchPhrases.register))</span></li>
            """
    }

    private func row(_ found: RegisterSearch.Found) -> (RegisterSearch.Found.Row) -> HTML {
        { row in
            let example: HTML? =
                row.isExample ? " <strong class=\"tag-example\">\(context(SearchPhrases.example))</strong>" : nil
            let source = row.title.source(for: context.language)
            let lang: String? = source == context.language ? nil : source.tag
            return """
                <li><a href="\(url: context.href(row.route))"\(attr: "lang", lang)>\
                \(Highlight.html(context(row.title), query: query))</a>\(example)\
                <br><span class="small muted">\(context(found.title))</span></li>
                """
        }
    }

    private func rest(_ found: RegisterSearch.Found) -> HTML? {
        guard found.total > found.rows.count else { return nil }
        let href = context.href(found.route, SearchQuery(query))
        return """
            <li><a href="\(url: href)">\(context(SearchPhrases.all(context.language.number(found.total))))</a>\
            <br><span class="small muted">\(context(found.title))</span></li>
            """
    }
}
