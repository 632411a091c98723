import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The page of an offence or group as markup.
struct OffenceView {
    let model: OffenceModel
    /// Narrowed to the offence, so that links to areas keep it.
    let context: PageContext

    private var language: Language { context.language }
    private var title: HTML { .isolated(context.edition.title(of: model.selection, in: language)) }
    private var regionName: String { context(context.edition.pack.name) }

    var html: HTML {
        "\(hero)\(navigation)\(filters)\(trend)\(map)\(rankingSection)\(years)\(OffenceDefinition(model: model, context: context).html)\(breaks)\(goodToKnow)"
    }

    // MARK: Top

    private var hero: HTML {
        """
        <div class="stack">\(kind)<h1>\(title)</h1>\(official)
        \(model.region?.total.map { LeadSentence.html($0, place: .named(regionName), subject: subject($0), in: language) })
        \(marks)\(PartNotes.html(model.region?.total, in: context))\(explore)</div>

        """
    }

    /// The code of a type, with what the source calls it where people call it otherwise.
    private var official: HTML? {
        guard case .offence(let code) = model.selection else { return nil }
        let name: HTML? = model.type.flatMap { type in
            type.plain?.title == nil
                ? nil : ", \(context(OffencePhrases.officialName)) “\(context.text(type.title))”"
        }
        return """

            <p class="under-title">\(context(OffencePhrases.type)) <span class="code">\(code.rawValue)</span>\(name)</p>
            """
    }

    /// A type has its own noun; a group is named by its title, and only what the figure leaves out of it is said again.
    private func subject(_ figure: Figure) -> LeadSentence.Subject {
        let name = context.edition.title(of: figure, in: language)
        if context.edition.nouns(of: figure.offence) == nil,
            name == context.edition.title(of: model.selection, in: language)
        {
            return .offences
        }
        return LeadSentence.Subject(figure, in: context)
    }

    private var explore: HTML? {
        model.region?.hasFigures == true ? ExplorerLink.line(of: model.selection, context) : nil
    }

    private var kind: HTML? {
        switch model.selection {
        case .all: "<p class=\"kind\">\(context(OffencePhrases.everything))</p>\n"
        case .group: "<p class=\"kind\">\(context(OffencePhrases.group))</p>\n"
        case .offence: nil
        }
    }

    private var marks: HTML? {
        guard let region = model.region, let total = region.total, total.value.value != nil else { return nil }
        let releases = ReleaseMarks.html(of: region.series, in: region.choice, total: total, as: language)
        return
            "<p class=\"row\">\(total.comparison?.explained(context)) \(releases)</p>\n"
    }

    private var navigation: HTML {
        let items: [(id: String, title: Phrase, isThere: Bool)] = [
            ("verloop", AreaFigurePhrases.trend, model.region.map(AreaCharts.hasTrend) ?? false),
            ("gemeenten", OffencePhrases.perMunicipality, model.region?.below?.hasCounts ?? false),
            ("volgorde", OffencePhrases.ranking, model.region?.below?.hasRates ?? false),
            ("jaren", AreaFigurePhrases.years, model.region.map(AreaCharts.hasYears) ?? false),
            ("definitie", OffencePhrases.definition, true), ("breuken", OffencePhrases.breaks, true),
        ]
        return OnPage.html(items.filter(\.isThere).map { ($0.id, $0.title) }, in: context)
    }

    private var filters: HTML? {
        guard let choice = model.region?.choice else { return nil }
        return PeriodForm.disclosure(choice, in: context)
    }

    // MARK: Charts

    private var trend: HTML? {
        model.region.flatMap { TrendSection(model: $0, context: context, downloads: downloads(.trend)).html }
    }

    private var map: HTML? {
        guard let below = model.region?.below, let choice = model.region?.choice, below.hasCounts else { return nil }
        let figure = SubAreaMap.chart(below, title: nil, context).map {
            ChartFigure($0, id: "kaart", heading: .third, downloads: downloads(.map), note: note(below)).html
        }
        let table = SubAreaTable(below, choice, context).html
        return """
            <section aria-labelledby="gemeenten">
            <div class="section-head"><h2 id="gemeenten">\(context(OffencePhrases.perMunicipality))</h2>\
            <p>\(SubAreaWords(below: below, context: context).html)</p></div>
            <div id="\(SubAreaTable.anchor)">\(figure.map { "<div class=\"split map-and-table\">\($0)<div>\(table)</div></div>" } ?? table)</div></section>

            """
    }

    private func note(_ below: SubAreas) -> HTML {
        let year: HTML? = below.populationYear.map { year in
            Passage("Met de inwoners van 1 januari \(year). ", "With the residents of 1 January \(year). ")(language)
        }
        return "<p class=\"note\">\(year)\(context(AreaFigurePhrases.residentsAtRisk))</p>"
    }

    /// The municipalities in order of their rate, those that differ from the rest of the region in colour.
    var ranking: Chart? {
        guard let region = model.region, let below = region.below, below.hasRates else { return nil }
        let whole = region.rates.first
        let contrasts = AreaRanking.contrasts(of: below.rows, within: whole, in: context.edition)
        return AreaRanking.chart(
            below.rows, over: region.choice, title: rankingTitle(below, contrasts), within: whole,
            contrasts: contrasts, in: context)
    }

    /// `Woninginbraak per 1.000 inwoners: 3 gemeenten hoger dan de rest, 2 lager`, counting only what is more than chance.
    private func rankingTitle(_ below: SubAreas, _ contrasts: [AreaCode: DifferenceVerdict]) -> String {
        let name = context.edition.title(of: model.selection, in: language)
        guard !contrasts.isEmpty else { return context(OffencePhrases.ranking) }
        let higher = contrasts.values.count { $0 == .moreThanChanceUp }
        let lower = contrasts.values.count { $0 == .moreThanChanceDown }
        let (one, many) = (below.level.one, below.level.many)
        let found =
            switch (higher, lower) {
            case (0, 0):
                Phrase("de verschillen kunnen toeval zijn", "the differences could be chance")(language)
            case (0, _):
                Phrase(
                    "\(language.count(lower, one: one, many: many)) lager dan de rest",
                    "\(language.count(lower, one: one, many: many)) lower than the rest")(language)
            default:
                Phrase(
                    "\(language.count(higher, one: one, many: many)) hoger dan de rest",
                    "\(language.count(higher, one: one, many: many)) higher than the rest")(language)
                    + (lower > 0 ? Phrase(", \(lower) lager", ", \(lower) lower")(language) : "")
            }
        return Phrase("\(name) per 1.000 inwoners: \(found)", "\(name) per 1,000 residents: \(found)")(language)
    }

    private var rankingSection: HTML? {
        guard let chart = ranking else { return nil }
        let figure = ChartFigure(chart, id: "volgorde", heading: .second, downloads: downloads(.ranking))
        return "<section>\(figure.html)</section>\n"
    }

    private var years: HTML? {
        guard let region = model.region, let chart = AreaCharts.years(region, context) else { return nil }
        let figure = ChartFigure(chart, id: "jaren", heading: .second, downloads: downloads(.years))
        return "<section>\(figure.html)</section>\n"
    }

    private func downloads(_ name: ChartName) -> [ChartFigure.Download] {
        FileFormat.allCases.map { format in
            let route = Route.offenceFile(model.selection, PageFile(name, format))
            return (format.rawValue.uppercased(), context.href(route, context.query))
        }
    }

    // MARK: Breaks

    private var breaks: HTML {
        guard !model.events.isEmpty else {
            return section("<p>\(context(OffencePhrases.noEvents))</p>")
        }
        return section(
            "<ul class=\"list\">\n\(each: model.events, { EventItem(event: $0, context: context).html })</ul>")
    }

    /// What the region's figures of it carry along, and where they come from.
    private var goodToKnow: HTML? {
        guard let region = model.region else { return nil }
        let said = Set((model.group?.caveats ?? model.type?.caveats ?? []).map { context($0) })
        let notes = [context(AreaFigurePhrases.registered)] + region.notes(in: context).filter { !said.contains($0) }
        let source = context.edition.isExample ? AreaFigurePhrases.exampleSource : FigurePhrases.sourceName
        let version: HTML = "<a href=\"\(url: context.href(.data))\">\(context.edition.version.label)</a>"
        return """
            <section aria-labelledby="weten"><div class="section-head"><h2 id="weten">\(context(AreaFigurePhrases.goodToKnow))</h2></div>
            <div class="split even"><ul class="bul">\(each: notes, { "<li>\($0)</li>" })</ul>
            \(FactsList.html([(context(FigurePhrases.source), HTML(text: context(source))), (context(AreaFigurePhrases.dataVersion), version)]))\
            </div></section>

            """
    }

    private func section(_ content: HTML) -> HTML {
        """
        <section aria-labelledby="breuken">
        <div class="section-head"><h2 id="breuken">\(context(OffencePhrases.breaks))</h2></div>
        \(content)</section>

        """
    }
}
