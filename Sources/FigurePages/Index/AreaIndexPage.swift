import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// All areas that have a page, with their last year: what changed, the map, the table; buurten of the municipality asked.
enum AreaIndexPage {
    static func page(_ context: PageContext) -> Page {
        if let code = BuurtIndex.asked(context) { return buurten(code, context) }
        let title = context(SitePhrases.areas)
        let model = AreaIndexModel(context)
        return Page(
            title: title, description: context(IndexPhrases.areasDescription), section: .areas,
            crumbs: context.crumbs(to: title),
            body: """
                <div class="stack"><h1>\(title)</h1>
                <p class="lead">\(lead(model, context))</p>\(MonthBriefLink.line(context))\(ExplorerLink.line(ExplorerLink.anything, ExplorerQuery(), in: context))</div>
                \(model.map { sections($0, context) } ?? nothing(context))
                """)
    }

    /// The municipalities of the region, and what stands out among them.
    private static func lead(_ model: AreaIndexModel?, _ context: PageContext) -> HTML {
        guard let below = model?.below, below.hasCounts else {
            return HTML(text: context(IndexPhrases.areasDescription))
        }
        let count = context.language.count(
            below.rows.count, one: AreaLevel.municipality.one, many: AreaLevel.municipality.many)
        let region = HTML.isolated(AreaNames.text(context.edition.pack.region, context))
        return """
            <a href="\(url: context.href(context.edition.pack.region))">\(region)</a>, \(count). \
            \(whole(model?.region?.figure, context))\(SubAreaWords(below: below, context: context).html)
            """
    }

    /// Of the region itself only what is more than chance: small changes of many municipalities can add up to one.
    private static func whole(_ figure: Figure?, _ context: PageContext) -> String {
        switch figure?.comparison?.verdict {
        case .moreThanChanceUp: context(IndexPhrases.regionRose) + " "
        case .moreThanChanceDown: context(IndexPhrases.regionFell) + " "
        default: ""
        }
    }

    private static func nothing(_ context: PageContext) -> HTML {
        "<p>\(context(IndexPhrases.nothingDelivered))</p>"
    }

    private static func sections(_ model: AreaIndexModel, _ context: PageContext) -> HTML {
        """
        \(municipalities(model, context))
        \(choice(context))\(police(model, context))\(outside(model, context))
        """
    }

    /// Nothing where no municipality has anything below it.
    private static func choice(_ context: PageContext) -> HTML {
        let form = BuurtIndex.form(chosen: nil, context)
        guard !form.isEmpty else { return .empty }
        return """
            <section aria-labelledby="b"><div class="section-head"><h2 id="b">\(context(IndexPhrases.buurten))</h2>
            <p class="muted">\(context(IndexPhrases.buurtenExplained))</p></div>\(form)</section>

            """
    }

    private static func municipalities(_ model: AreaIndexModel, _ context: PageContext) -> HTML {
        let sort = IndexTable.sort(context)
        var parts = [IndexTable.Part(title: nil, rows: model.municipalities.sorted(by: sort))]
        if let region = model.region, region.hasFigure { parts.insert(.init(title: nil, rows: [region]), at: 0) }
        let table = IndexTable(
            parts: parts, period: model.period, caption: context(IndexPhrases.municipalities),
            what: IndexPhrases.municipality, anchor: "gemeenten", context: context
        ).html
        let map = model.below.flatMap { SubAreaMap.chart($0, title: nil, context) }.map {
            ChartFigure($0, id: "kaart", heading: .third).html
        }
        return """
            <section aria-labelledby="gemeenten"><h2 id="gemeenten" class="vh">\(context(IndexPhrases.municipalities))</h2>
            \(map.map { "<div class=\"split map-and-table\">\($0)<div>\(table)</div></div>" } ?? table)\
            \(IndexWords.note(model.municipalities.count, context))</section>

            """
    }

    private static func police(_ model: AreaIndexModel, _ context: PageContext) -> HTML {
        guard !model.police.isEmpty else { return .empty }
        let table = IndexTable(
            parts: [.init(title: nil, rows: model.police)], period: model.period,
            caption: context(IndexPhrases.police), hasHeading: true, explainsLine: false, what: IndexPhrases.place,
            context: context
        ).html
        return """
            <section aria-labelledby="d"><h2 id="d">\(context(IndexPhrases.police))</h2>
            \(table)</section>

            """
    }

    private static func outside(_ model: AreaIndexModel, _ context: PageContext) -> HTML {
        guard !model.outside.isEmpty else { return .empty }
        let table = IndexTable(
            parts: [.init(title: nil, rows: model.outside)], period: model.period,
            caption: context(IndexPhrases.outside), hasHeading: true, explainsLine: false,
            what: IndexPhrases.municipality, context: context
        ).html
        return """
            <section aria-labelledby="o"><div class="section-head"><h2 id="o">\(context(IndexPhrases.outside))</h2>
            <p class="muted">\(context(IndexPhrases.outsideExplained))</p></div>
            \(table)</section>

            """
    }

    // MARK: One municipality

    private static func buurten(_ code: AreaCode, _ context: PageContext) -> Page {
        let name = AreaNames.text(code, context)
        let title = Phrase("Wijken en buurten van \(name)", "Wijken and neighbourhoods of \(name)")(context.language)
        let table = IndexPeriod(context.edition).flatMap {
            BuurtIndex(municipality: code, period: $0, context: context).table
        }
        let all = table?.parts.flatMap(\.rows) ?? [], buurten = all.filter { $0.rank != .whole }
        let rows = buurten.isEmpty ? all : buurten
        return Page(
            title: title, description: context(IndexPhrases.areasDescription), section: .areas,
            crumbs: context.crumbs(to: name, below: (SitePhrases.areas, .areas)),
            body: """
                <div class="stack"><h1>\(title)</h1>
                <p class="lead">\(IndexWords.finding(rows, called: buurten.isEmpty ? IndexWords.wijken : IndexWords.buurten, in: context))</p>
                <p><a href="\(url: context.href(code))">\(name)</a> · <a href="\(url: context.href(.areas))">\
                \(context(IndexPhrases.allMunicipalities))</a></p></div>
                <section id="\(BuurtIndex.anchor)" aria-label="\(title)">\(table?.html)\(IndexWords.note(rows.count, context))</section>
                \(BuurtIndex.form(chosen: code, context))
                """)
    }
}
