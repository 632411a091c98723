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
        "\(hero)\(navigation)\(filters)\(definition)\(trend)\(map)\(rankingSection)\(years)\(breaks)\(goodToKnow)"
    }

    // MARK: Top

    private var hero: HTML {
        """
        <div class="stack"><p class="kind">\(kind)</p>
        <h1>\(title)</h1>
        \(model.region?.total.map { LeadSentence.html($0, place: .named(regionName), subject: subject($0), in: language) })
        \(marks)\(PartNotes.html(model.region?.total, in: context))</div>

        """
    }

    /// The page is named by its title; only what the figure leaves out of it, or has in it, is said again.
    private func subject(_ figure: Figure) -> LeadSentence.Subject {
        let name = context.edition.title(of: figure, in: language)
        return name == context.edition.title(of: model.selection, in: language) ? .offences : .named(name)
    }

    private var kind: HTML {
        switch model.selection {
        case .all: HTML(text: context(OffencePhrases.everything))
        case .group: HTML(text: context(OffencePhrases.group))
        case .offence(let code): "\(context(OffencePhrases.type)) <span class=\"code\">\(code.rawValue)</span>"
        }
    }

    private var marks: HTML? {
        guard let region = model.region, let total = region.total, total.value.value != nil else { return nil }
        let releases = region.choice?.trendWindow.map { window in
            ReleaseMarks(region.series.points(in: window).filter { $0.value.reason != .afterLastPeriod }).html(
                in: language)
        }
        return
            "<p class=\"row\">\(total.comparison?.verdict.explained(context)) \(releases ?? ReleaseMarks.year(total, in: language))</p>\n"
    }

    private var navigation: HTML {
        let items: [(id: String, title: Phrase, isThere: Bool)] = [
            ("definitie", OffencePhrases.definition, true),
            ("verloop", AreaFigurePhrases.trend, model.region.map(AreaCharts.hasTrend) ?? false),
            ("gemeenten", OffencePhrases.perMunicipality, model.region?.below?.hasCounts ?? false),
            ("volgorde", OffencePhrases.ranking, model.region?.below?.hasRates ?? false),
            ("jaren", AreaFigurePhrases.years, model.region.map(AreaCharts.hasYears) ?? false),
            ("breuken", OffencePhrases.breaks, true),
        ]
        return OnPage.html(items.filter(\.isThere).map { ($0.id, $0.title) }, in: context)
    }

    private var filters: HTML? {
        guard let choice = model.region?.choice else { return nil }
        return PeriodForm.disclosure(choice, in: context)
    }

    // MARK: Definition

    private var definition: HTML {
        """
        <section aria-labelledby="definitie">
        <div class="section-head"><h2 id="definitie">\(context(OffencePhrases.definition))</h2></div>
        <div class="split even"><div class="stack">\(meaning)\(caveats)</div>
        \(FactsList.html(facts))</div>\(formula)</section>

        """
    }

    private var meaning: HTML {
        if let group = model.group {
            return "<p>\(context.text(group.definition))</p><p>\(context(OffencePhrases.groupSum))</p>"
        }
        guard let type = model.type else {
            return
                "<p>\(context(model.selection == .all ? OffencePhrases.allDefined : OffencePhrases.unknownDefined))</p>"
        }
        guard !type.incidentCodes.isEmpty else { return "<p>\(context(OffencePhrases.typeDefined))</p>" }
        return """
            <p>\(context(OffencePhrases.typeDefined))</p>
            <h3>\(context(OffencePhrases.classes))</h3>
            <ul class="bul" lang="nl">\(each: type.incidentCodes, { "<li>\($0)</li>" })</ul>
            """
    }

    private var caveats: HTML? {
        let texts = model.group?.caveats ?? model.type?.caveats ?? []
        guard !texts.isEmpty else { return nil }
        return """
            <h3>\(context(OffencePhrases.caveats))</h3>
            <ul class="bul">\(each: texts, { "<li>\(context.text($0))</li>" })</ul>
            """
    }

    private var facts: [(term: String, value: HTML)] {
        var facts: [(term: String, value: HTML)] = []
        if let group = model.group {
            facts.append((context(OffencePhrases.set), GroupOwner.html(group, context)))
            facts.append((context(OffencePhrases.version), HTML(text: String(group.version))))
            if let from = group.validFrom {
                facts.append((context(OffencePhrases.validFrom), HTML(text: IsoDate.words(from, language))))
            }
            facts.append((context(FigurePhrases.source), "<span lang=\"nl\">\(group.source)</span>"))
        }
        if case .offence(let code) = model.selection {
            facts.append((context(FigurePhrases.code), HTML(text: code.rawValue)))
        }
        if let type = model.type {
            let publication = type.publication == .monthly ? OffencePhrases.monthly : OffencePhrases.yearly
            facts.append((context(OffencePhrases.publication), HTML(text: context(publication))))
        }
        if !model.memberOf.isEmpty {
            let links = HTML.join(model.memberOf, separator: ", ") { group in
                "<a href=\"\(url: context.href(.group(group.id)))\">\(context.text(group.title))</a>"
            }
            facts.append((context(OffencePhrases.memberOf), links))
        }
        return facts
    }

    private var formula: HTML? {
        guard !model.parts.isEmpty, let choice = model.region?.choice else { return nil }
        return FormulaTable(parts: model.parts, total: model.region?.total, choice: choice, context: context).html
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

    /// The municipalities in order of their rate, with the region's own as a line.
    var ranking: Chart? {
        guard let region = model.region, let below = region.below, below.hasRates else { return nil }
        let own = region.rates.first?.value.value
        let name = context(context.edition.pack.name)
        return AreaRanking.chart(
            below.rows, over: region.choice, title: context(OffencePhrases.ranking),
            reference: own.map { (label: name, value: $0) }, in: context)
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
