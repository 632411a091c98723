import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The front page as markup.
struct StartView {
    let model: StartModel
    let context: PageContext

    private var language: Language { context.language }
    private var edition: Edition { context.edition }
    private var regionName: String { context(edition.pack.name) }

    var html: HTML {
        guard let region = model.region, region.choice != nil else {
            return heading + nothing + (PlanDoors.start(context) ?? .empty)
        }
        return
            "\(top(region))\(withoutMap(region))\(trend(region))\(tiles)\(districts)\(PlanDoors.start(context))\(facts(region))"
    }

    private var heading: HTML { "<h1>\(context(StartPhrases.title(context(edition.pack.name))))</h1>\n" }

    private var nothing: HTML {
        """
        <p class="lead">\(context(StartPhrases.nothingYet))</p>
        <p>\(context(StartPhrases.nothingYetWhy))</p>
        <section aria-labelledby="wat"><h2 id="wat">\(context(StartPhrases.whatTheseAre))</h2><p>\(context(StartPhrases.registered))</p></section>

        """
    }

    /// All that a reader with five seconds looks for: the sentence, what stands out, the plan, and the map beside them.
    ///
    /// In this order on a phone; on a desk the map stands at the right.
    private func top(_ region: AreaModel) -> HTML {
        let lead = region.total.map { LeadSentence.html($0, place: .named(regionName), in: language) }
        let words: HTML = """
            <div class="stack">\(heading)\(lead)
            \(marks(region))\(PartNotes.html(region.total, in: context))</div>
            """
        let rest: HTML = "\(words)\n\(outstanding(region))\(PlanDoors.goals(context))"
        guard let map = map(region) else { return "<div class=\"front alone\"><div>\(rest)</div></div>\n" }
        return """
            <div class="front"><div>\(rest)</div>
            \(map)</div>

            """
    }

    private func marks(_ region: AreaModel) -> HTML? {
        guard let total = region.total, total.value.value != nil else { return nil }
        let releases = ReleaseMarks.html(of: region.series, in: region.choice, total: total, as: language)
        return
            "<p class=\"row\">\(releases)\(method(total))</p>\n"
    }

    /// The sentence has the verdict in words; how it comes about is a link away.
    private func method(_ total: Figure) -> HTML? {
        total.comparison.map { _ in " <span class=\"small\">\(AlgorithmEntry.change.link(context))</span>" }
    }

    private func trend(_ region: AreaModel) -> HTML? {
        guard let chart = AreaCharts.trend(region, context) ?? AreaCharts.years(region, context) else { return nil }
        let note: HTML = """
            <p class="note"><strong>\(context(StartPhrases.howToRead))</strong> \(context(StartPhrases.bandExplained)) \
            <a href="\(url: context.about(.band))">\(Phrase("Meer uitleg", "More")(language))</a></p>
            """
        let figure = ChartFigure(
            chart, id: "verloop", heading: .second, downloads: downloads(.trend, region.area.code), note: note)
        return "<section class=\"first\">\(figure.html)</section>\n"
    }

    // MARK: Tiles

    private var tiles: HTML? {
        guard model.headlines.contains(where: { $0.figure.value.value != nil }), let choice = model.region?.choice
        else { return nil }
        let base = model.headlines.lazy.compactMap(\.figure.comparison).first
        let against = base.map { base in
            let same = language.heldAgainst(base, as: choice.period)
            return Phrase(", naast het aantal \(same)", ", beside the number \(same)")(language)
        }
        return """
            <section aria-labelledby="soorten"><div class="section-head"><h2 id="soorten">\(context(StartPhrases.perKind))</h2>\
            <p class="muted">\(language.sentenceStart(language.period(choice.period)))\(against ?? "").</p></div>
            <div class="tiles">
            \(each: model.headlines, { HeadlineTile(headline: $0, context: context).html })</div>
            </section>

            """
    }

    // MARK: Findings and map

    private func outstanding(_ region: AreaModel) -> HTML? {
        guard hasFindings(region) else { return nil }
        let list = OutstandingList(
            found: model.outstanding, newest: region.series.monthsWithValues?.upperBound, context: context)
        return "<section aria-labelledby=\"opvalt\">\(list.html)</section>\n"
    }

    private func hasFindings(_ region: AreaModel) -> Bool {
        region.below?.hasCounts == true || (model.outstanding?.tested ?? 0) > 0
    }

    private func map(_ region: AreaModel) -> HTML? {
        guard hasFindings(region),
            let map = region.below.flatMap({
                SubAreaMap.chart($0, title: context(StartPhrases.perMunicipality), context)
            })
        else { return nil }
        return ChartFigure(
            map, id: "kaart", heading: .second, downloads: downloads(.map, region.area.code),
            note: mapNote(region)
        ).html
    }

    private func withoutMap(_ region: AreaModel) -> HTML? {
        guard hasFindings(region) else { return elsewhere }
        return map(region) == nil ? municipalityTable(region) : nil
    }

    /// The region has no figures, other areas have.
    private var elsewhere: HTML {
        "<p>\(context(StartPhrases.otherAreas)) <a href=\"\(url: context.href(.areas))\">\(context(StartPhrases.toTheAreas))</a></p>\n"
    }

    /// Without rates there is no map; the counts stand in a table.
    private func municipalityTable(_ region: AreaModel) -> HTML {
        guard let below = region.below, let choice = region.choice, below.hasCounts else { return .empty }
        return """
            <section aria-labelledby="gemeenten"><h2 id="gemeenten">\(context(StartPhrases.perMunicipality))</h2>
            \(SubAreaTable(below, choice, context).html)</section>

            """
    }

    /// `38 gemeenten, indeling 2024`
    private var municipalities: String {
        let count = language.count(
            model.municipalities.count, one: Phrase("gemeente", "municipality"),
            many: Phrase("gemeenten", "municipalities"))
        guard let year = edition.divisionYear else { return count }
        return count + Phrase(", indeling \(year)", ", division of \(year)")(language)
    }

    private func mapNote(_ region: AreaModel) -> HTML {
        let all = context.href(.area(region.area.code)).at(fragment: SubAreaTable.anchor)
        let year: HTML? = region.below?.populationYear.map { year in
            Passage("Met de inwoners van 1 januari \(year). ", "With the residents of 1 January \(year). ")(language)
        }
        return
            "<p class=\"note\">\(year)\(context(AreaFigurePhrases.residentsAtRisk)) <a href=\"\(url: all)\">\(context(StartPhrases.all))</a></p>"
    }

    // MARK: Districts

    private var districts: HTML? {
        let rated = model.districts.filter { $0.rate.value.value != nil }
        guard rated.count > 1, let choice = model.region?.choice else { return nil }
        let reference = model.region?.rates.first?.value.value.map {
            (label: context(edition.pack.name), value: $0)
        }
        guard
            let chart = AreaRanking.chart(
                model.districts, over: choice, title: context(StartPhrases.districts), reference: reference, in: context
            )
        else { return nil }
        let figure = ChartFigure(chart, id: "districten", heading: .second)
        return "<section>\(figure.html)</section>\n"
    }

    // MARK: Facts

    private func facts(_ region: AreaModel) -> HTML {
        """
        <section aria-labelledby="wat"><div class="section-head"><h2 id="wat">\(context(StartPhrases.whatTheseAre))</h2></div>
        <div class="split even"><div class="stack"><p>\(context(StartPhrases.registered))</p><p>\(context(StartPhrases.corrected))</p>
        <p><a href="\(url: context.href(.about))">\(context(FigurePhrases.howMade))</a></p></div>
        \(FactsList.html(facts(of: region)))</div></section>

        """
    }

    private func facts(of region: AreaModel) -> [(term: String, value: HTML)] {
        var facts: [(term: String, value: HTML)] = []
        if let last = region.series.monthsWithValues?.upperBound {
            facts.append((context(StartPhrases.until), HTML(text: language.month(last))))
        } else if let last = region.years.yearsWithValues?.upperBound {
            facts.append((context(StartPhrases.until), HTML(text: String(last))))
        } else if let period = region.choice?.period {
            facts.append((context(StartPhrases.period), HTML(text: language.period(period))))
        }
        let open = region.series.points.filter { $0.value.value != nil && $0.status == .provisional }.map(\.month)
        if let first = open.first, let last = open.last {
            facts.append(
                (context(StartPhrases.provisional), HTML(text: language.monthRun(first...last, withYear: true))))
        }
        facts.append((context(StartPhrases.areas), HTML(text: municipalities)))
        facts.append(
            (context(StartPhrases.version), "<a href=\"\(url: context.href(.data))\">\(edition.version.label)</a>"))
        let yearly = edition.pack.offences.types.filter { $0.publication == .yearlyPerMunicipality }
        if !yearly.isEmpty {
            let names = HTML.join(yearly, separator: "; ") { context.text($0.title) }
            facts.append((context(StartPhrases.notMonthly), names))
        }
        let source = edition.isExample ? AreaFigurePhrases.exampleSource : FigurePhrases.sourceName
        facts.append((context(FigurePhrases.source), HTML(text: context(source))))
        return facts
    }

    private func downloads(_ name: ChartName, _ code: AreaCode) -> [ChartFigure.Download] {
        FileFormat.allCases.map { format in
            (format.rawValue.uppercased(), context.href(.areaFile(code, PageFile(name, format)), context.query))
        }
    }
}
