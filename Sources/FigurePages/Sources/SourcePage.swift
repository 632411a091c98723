import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// One source: what it counts, whose it is, what has to be kept in mind, and its values of an area.
enum SourcePage {
    /// `nil` when the coalition has no such source.
    static func page(_ id: String, _ context: PageContext) -> Page? {
        guard let source = context.edition.pack.source(id: id) else { return nil }
        let name = context(source.name)
        return Page(
            title: name, description: context(source.definition), section: .data,
            crumbs: context.crumbs(to: name, below: (SourcePhrases.data, .data)),
            body: """
                <div class="stack"><h1>\(context.text(source.name))</h1>
                <p class="lead">\(context.text(source.definition))</p>\(elsewhere(source, context))</div>
                \(figures(of: source, context))\(facts(source, context))
                """)
    }

    private static func facts(_ source: DataSource, _ context: PageContext) -> HTML {
        let standing = context.edition.standing(of: source, on: SourceCatalogue.today(context))
        var facts: [(Phrase, HTML)] = [
            (SourcePhrases.owner, context.text(source.owner)), (SourcePhrases.licence, context.text(source.licence)),
            (SourcePhrases.sensitivity, HTML(text: context(SourcePhrases.sensitivity(source)))),
            (SourcePhrases.rhythm, HTML(text: context(SourcePhrases.every(source.refreshMonths)))),
        ]
        if source.content != .elsewhere {
            facts.append((SourcePhrases.last, SourceCatalogue.last(standing, context)))
            if let period = standing.lastPeriod(shownTo: context.audience) {
                facts.append((SourcePhrases.through, HTML(text: SourceText.period(period, in: context.language))))
            }
            if source.refreshMonths != nil {
                facts.append((SourcePhrases.next, SourceCatalogue.next(standing, context)))
            }
        }
        if let stated = source.source { facts.append((SourcePhrases.stated, context.text(Phrase(dutch: stated)))) }
        if let open = source.toConfirm { facts.append((SourcePhrases.toConfirm, context.text(Phrase(dutch: open)))) }
        return """
            <section class="after" aria-labelledby="o"><h2 id="o">\(context(SourcePhrases.about))</h2>
            <dl class="terms">\(each: facts, { "<div><dt>\(context($0.0))</dt><dd>\($0.1)</dd></div>" })</dl></section>

            """
    }

    /// The values, and beside them how they may be read; of a source without values here only the latter.
    private static func figures(of source: DataSource, _ context: PageContext) -> HTML? {
        let caveats = caveats(source, context)
        guard source.content == .values else {
            return caveats.map { "<section class=\"after\" aria-labelledby=\"k\">\($0)</section>\n" }
        }
        return """
            <section class="first" aria-labelledby="w"><h2 class="vh" id="w">\(context(SourcePhrases.values))</h2>
            <div class="\(when: caveats != nil, "split side")"><div>\(series(of: source, context))</div>
            \(caveats.map { "<aside class=\"stack\" aria-labelledby=\"k\">\($0)</aside>\n" as HTML })</div></section>

            """
    }

    /// Breaks and caveats: they stand beside the values, for they say how these may be read.
    private static func caveats(_ source: DataSource, _ context: PageContext) -> HTML? {
        let texts = source.breaks.map(\.what) + source.caveats
        guard !texts.isEmpty else { return nil }
        return """
            <h2 id="k">\(context(SourcePhrases.caveats))</h2>
            <ul class="bul prose">\(each: texts, { "<li>\(context.text($0))</li>" })</ul>

            """
    }

    // MARK: Values

    /// Where the figures of a source are that has none on this page.
    private static func elsewhere(_ source: DataSource, _ context: PageContext) -> HTML? {
        switch source.content {
        case .offences:
            """
            <p class="row"><span>\(context(SourcePhrases.offences))</span> \
            <a href="\(url: context.href(.areas))">\(context(SitePhrases.areas))</a> \
            <a href="\(url: context.href(.offences))">\(context(SitePhrases.offences))</a></p>

            """
        case .population: sentence(SourcePhrases.population, context)
        case .boundaries: sentence(SourcePhrases.boundaries, context)
        case .elsewhere: sentence(SourcePhrases.elsewhere, context)
        case .values: nil
        }
    }

    private static func sentence(_ phrase: Phrase, _ context: PageContext) -> HTML { "<p>\(context(phrase))</p>\n" }

    private static func series(of source: DataSource, _ context: PageContext) -> HTML {
        let edition = context.edition, shown = edition.disclosed(source, to: context.audience)
        guard edition.holdings.values[source.id]?.isEmpty == false else {
            return sentence(SourcePhrases.bring(source), context)
        }
        guard let rule = shown.rule, let first = shown.areas.first else {
            return sentence(SourcePhrases.notForYou, context)
        }
        let region = edition.pack.region
        let area = context.asked(SourceQuery.self).area ?? (shown.has(region) ? region : first)
        var html = HTML()
        if edition.isExample { html += "<p class=\"note\">\(context(SourcePhrases.real))</p>\n" }
        if !source.isOpen {
            html += "<p>\(context(SourcePhrases.rule(rule, for: context.audience)))"
            if shown.withheld > 0 { html += " \(context(SourcePhrases.withheld(shown.withheld)))" }
            html += "</p>\n"
        }
        html += "\(choice(of: area, in: shown, context))\(charts(of: area, in: shown, context))"
        return html + download(of: area, in: shown, context)
    }

    /// The whole source where it fits in one file, else what belongs to the chosen area.
    private static func download(of area: AreaCode, in shown: DisclosedSource, _ context: PageContext) -> HTML {
        let file = Route.sourceFile(shown.source.id)
        guard shown.rowCount > SourceFile.mostRows else {
            return link(context.href(file), SourcePhrases.download, in: context)
        }
        let large = link(context.href(file), SourcePhrases.downloadLarge, in: context)
        guard area.level >= .municipality, let municipality = area.municipality else { return large }
        let name = context.edition.name(of: municipality)
        let own = link(
            context.href(file, SourceQuery(area: municipality)), SourcePhrases.download(name), in: context)
        return "\(own)\(large)"
    }

    private static func link(_ address: Href, _ text: Phrase, in context: PageContext) -> HTML {
        "<p class=\"dl\"><a href=\"\(url: address)\">\(context(text))</a></p>\n"
    }

    private static func charts(of area: AreaCode, in shown: DisclosedSource, _ context: PageContext) -> HTML {
        let figures = shown.codes.compactMap { code -> HTML? in
            guard let chart = SourceChart(shown: shown, area: area, code: code, context: context).chart else {
                return nil
            }
            let name = shown.source.codes.first { $0.code == code && !code.isEmpty }
            let heading: HTML? = name.map { "<h3>\($0.code) · \(context.text($0.name))</h3>\n" }
            let figure = ChartFigure(chart, id: code.isEmpty ? "verloop" : "verloop-\(code)", heading: .third).html
            return "\(heading)\(figure)"
        }
        return figures.isEmpty ? sentence(SourcePhrases.noValueHere, context) : HTML.join(figures)
    }

    /// A list of more areas than these is too long to find one in: it has the parts of the chosen municipality only.
    private static let longest = 400

    /// The areas that have values: the region and its parts first, then by name.
    private static func choice(of area: AreaCode, in shown: DisclosedSource, _ context: PageContext) -> HTML? {
        guard shown.areas.count > 1 || !shown.has(area) else { return nil }
        let large = shown.areas.filter { $0.level < .municipality }
        let isLong = shown.areas.count > longest
        let small = shown.areas.filter { code in
            code.level == .municipality
                || code.level > .municipality && (!isLong || code.municipality == area.municipality)
        }.sorted {
            (AreaNames.text($0, context), $0) < (AreaNames.text($1, context), $1)
        }
        let options = HTML.join(large + small) { code in
            "<option value=\"\(code.rawValue)\"\(attr: "selected", code == area)>\(AreaNames.text(code, context))</option>"
        }
        return """
            <form class="filters" method="get" action="\(url: context.href(.source(shown.source.id)))" \
            aria-label="\(context(SourcePhrases.area))"><p class="field"><label for="bron-gebied">\
            \(context(SourcePhrases.area))</label><select id="bron-gebied" name="\(QueryKey.area.name(context.language))">\
            \(options)</select>\(isLong ? hint(context) : nil)</p><p class="field"><button class="btn">\(context(SourcePhrases.show))</button></p></form>

            """
    }

    private static func hint(_ context: PageContext) -> HTML {
        "<span class=\"small muted\">\(context(SourcePhrases.chosenFirst))</span>"
    }
}
