import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import RegionPack
import SiteKit

/// The page of an area as markup, section by section; a section without figures is left out or says why.
struct AreaView {
    let model: AreaModel
    let context: PageContext

    var language: Language { context.language }
    var name: HTML { .isolated(model.name(in: language)) }

    /// `Diefstal/inbraak woning in Zoetermeer`, or the area alone.
    var plainTitle: String {
        let area = model.name(in: language)
        guard model.offence != .all else { return area }
        let title = context.edition.title(of: model.offence, in: language)
        return Phrase("\(title) in \(area)", "\(title) in \(area)")(language)
    }

    var html: HTML {
        guard model.choice != nil, model.hasFigures || showsOffences || model.below?.hasCounts == true else {
            return hero + (place ?? .empty) + doors + (model.partialMembers.isEmpty ? nothing : missing)
        }
        return Sections.html([
            { hero + filters }, { trend ?? place }, { doors + navigation }, { standing }, { offences }, { below },
            { comparison }, { years }, { rings }, { missing },
        ])
    }

    // MARK: Top

    private var hero: HTML {
        """
        <div class="stack area-head"><p class="kind">\(kind)</p>
        <h1>\(title)</h1>
        \(lead)
        \(marks)\(PartNotes.html(model.total, in: context))\(remarks)\(explore)</div>

        """
    }

    private var explore: HTML? {
        model.hasFigures ? ExplorerLink.line(of: model.area.code, model.offence, context) : nil
    }

    private var title: HTML {
        guard model.offence != .all else { return name }
        let title = HTML.isolated(context.edition.title(of: model.offence, in: language))
        return Passage("\(title) in \(name)", "\(title) in \(name)")(language)
    }

    /// `Gemeente GM0637`
    private var kind: HTML {
        "\(language.sentenceStart(model.area.level.one(language))) <span class=\"code\">\(model.area.code.rawValue)</span>"
    }

    private var lead: HTML? {
        guard model.hasFigures || model.below?.hasCounts == true || !model.partialMembers.isEmpty else { return nil }
        guard model.partialMembers.isEmpty || model.total?.value.value != nil else { return partial }
        return model.total.map {
            LeadSentence.html($0, place: .here, subject: LeadSentence.Subject($0, in: context), in: language)
        }
    }

    /// Why a basic team that covers parts of municipalities has no figure.
    private var partial: HTML {
        let (name, names) = (model.name(in: language), AreaNames.list(model.partialMembers, context))
        let words: Prose = Localized(
            "Van \(name: name) is er geen cijfer. Het gebied beslaat een deel van \(names), en de bron telt misdrijven per hele gemeente.",
            "There is no figure for \(name: name). It covers a part of \(names), and the source counts offences by whole municipality."
        )(language)
        return "<p class=\"lead\">\(words.html)</p>"
    }

    private var marks: HTML? {
        guard let total = model.total, total.value.value != nil else { return nil }
        let verdict = total.comparison?.explained(context)
        let part: HTML? = lacking.map { "<span class=\"mark part\">\($0)</span>" }
        return "<p class=\"row\">\(verdict) \(releases) \(part)</p>\n"
    }

    /// `zonder 4 van de 26 buurten`
    private var lacking: String? {
        model.hasFigures ? context.edition.absentParts(of: model.area.code, in: language) : nil
    }

    /// Of the months of the period; and, where nobody chose one, of those after it that should have come.
    private var releases: HTML? {
        ReleaseMarks.html(of: model.series, in: model.choice, total: model.total, as: language)
    }

    private var remarks: HTML {
        var remarks = HTML()
        if !model.area.isNamed {
            let text = model.hasFigures ? AreaPhrases.unnamed : AreaPhrases.unnamedWithoutFigures
            remarks += "<p class=\"note alert\">\(context(text))</p>\n"
        }
        if !model.isInPack,
            let merger = context.edition.pack.merger(of: model.area.code.municipality ?? model.area.code),
            context.edition.areas[merger.to]?.isNamed == true
        {
            remarks += merged(merger)
        } else if !model.isInPack, model.hasFigures {
            let region = HTML.isolated(context(context.edition.pack.name))
            remarks += Passage(
                "<p class=\"note\">\(name) hoort niet bij \(region). De cijfers zijn wel geleverd, daarom staan ze hier.</p>\n",
                "<p class=\"note\">\(name) is not part of \(region). The figures were delivered, which is why they are here.</p>\n"
            )(language)
        }
        remarks += LineageNote.html(model.area.code, context)
        return remarks
    }

    /// Into which municipality this one went, or the one around it, with the way to its page.
    private func merged(_ merger: BoundaryChange) -> HTML {
        let parts = merger.effective.split(separator: "-").compactMap { Int($0) }
        let date = parts.count == 3 ? language.date(year: parts[0], month: parts[1], day: parts[2]) : merger.effective
        let successor = AreaNames.link(merger.to, context)
        let place = model.area.code.municipality ?? model.area.code
        let old = place == model.area.code ? model.name(in: language) : AreaNames.text(place, context)
        let words: Prose = Localized(
            "\(name: old) ging op \(date) op in \(successor). Cijfers van daarna staan daar.",
            "\(name: old) became part of \(successor) on \(date). Later figures are there."
        )(language)
        return "<p class=\"note\">\(words.html)</p>\n"
    }

    private var toBeConfirmed: Phrase {
        model.area.level.isRollUp ? AreaPhrases.membersToBeConfirmed : AreaPhrases.placeToBeConfirmed
    }

    private var nothing: HTML {
        """
        <p class="lead">\(context(AreaPhrases.nothingDelivered))</p>
        <p>\(context(AreaPhrases.nothingDeliveredWhy))</p>
        \(missing)
        """
    }

    private var missing: HTML { MissingSection(model: model, context: context).html }

    // MARK: Ways through

    private var navigation: HTML {
        let perLevel = model.below.map { AreaPhrases.perLevel($0.level.one) }
        let items: [(id: String, title: Phrase, isThere: Bool)] = [
            (OffenceTable.anchor, AreaPhrases.perOffence, showsOffences),
            (SubAreaTable.anchor, perLevel ?? AreaPhrases.comparison, model.below != nil),
            ("vergelijking", AreaPhrases.comparison, model.rates.count > 1),
            ("jaren", AreaFigurePhrases.years, AreaCharts.hasYears(model)),
            ("jaarringen", AreaFigurePhrases.rings, AreaCharts.hasRings(model)), ("mist", AreaPhrases.missing, true),
        ]
        return OnPage.html(items.filter(\.isThere).map { ($0.id, $0.title) }, in: context)
    }

    private var filters: HTML {
        guard let choice = model.choice else { return .empty }
        return "\(onlyOffence)\(PeriodForm.disclosure(choice, in: context))"
    }

    /// What the page is narrowed to, and the ways out.
    private var onlyOffence: HTML? {
        guard model.offence != .all else { return nil }
        let all = context.here { $0.offence = .all }
        return """
            <p class="row small narrowed"><a href="\(url: all)">\(context(AreaPhrases.allOfThem))</a> \
            <a href="\(url: context.href(model.offence))">\(context(AreaPhrases.whatIsThis))</a></p>

            """
    }

    // MARK: Sections

    private var trend: HTML? {
        TrendSection(
            model: model, context: context, downloads: downloads(.trend),
            place: PlaceNote(area: model.area, context: context).html
        ).html
    }

    /// Where the area lies, when there is no trend to put it beside.
    private var place: HTML? {
        PlaceNote(area: model.area, context: context).html.map { "<section>\($0)</section>\n" }
    }

    /// What else there is of this area: in the plan, and of other sources.
    private var doors: HTML {
        let absent: HTML? = lacking.map { lacking in
            let text = Phrase(
                "Alle cijfers op deze pagina zijn \(lacking): die staan niet in de levering.",
                "All figures on this page are \(lacking): the delivery does not have them.")(language)
            return "<p class=\"note alert\">\(text)</p>\n"
        }
        let unconfirmed: HTML? = model.area.isUnconfirmed ? "<p class=\"note\">\(context(toBeConfirmed))</p>" : nil
        let doors: HTML =
            "\(absent)\(PlanDoors.area(model.area.code, context))\(SourceLinks.html(model.area.code, context))\(unconfirmed)"
        return doors.isEmpty ? .empty : "<div class=\"doors\">\(doors)</div>\n"
    }

    private var standing: HTML? {
        guard let section = StandingSection(model: model, context: context) else { return nil }
        let figure = ChartFigure(
            section.chart, id: "plaats", heading: .second, downloads: downloads(.standing),
            note: "<p class=\"note\">\(AlgorithmEntry.ranking.link(context))</p>",
            fold: Fold.table(.standingTable, id: "plaats", in: context))
        return "<section class=\"later\">\(figure.html)</section>\n"
    }

    /// By rates; by counts where nobody knows the inhabitants.
    private var comparison: HTML? {
        guard let rates = RateComparison(model: model, context: context).html else {
            return PartSection(model: model, context: context).html
        }
        return rates + (PeerSection(model: model, context: context).html ?? .empty)
    }

    private var showsOffences: Bool {
        model.offence == .all && model.offences.contains { $0.figure.value.value != nil }
    }

    private var offences: HTML? {
        guard showsOffences, let table = OffenceTable(model, context) else { return nil }
        return """
            <section class="later tall" aria-labelledby="\(OffenceTable.anchor)">
            <div class="section-head"><h2 id="\(OffenceTable.anchor)">\(context(AreaPhrases.perOffenceTitle))</h2>\
            \(table.finding.map { "<p>\($0)</p>" })</div>
            \(table.html)\(when: table.rows.count > 1, table.manyComparisons)\(links(.offences, formats: [.csv]))</section>

            """
    }

    private var below: HTML? {
        guard let below = model.below, let choice = model.choice else { return nil }
        let map = SubAreaMap.chart(below, title: nil, context)
        let table =
            below.hasCounts ? subAreaTable(below, choice) : .empty
        let figure = map.map {
            ChartFigure(
                $0, id: "kaart", heading: .third, downloads: downloads(.map), note: mapNote(below),
                fold: Fold.table(.mapTable, id: "kaart", in: context)
            ).html
        }
        let title = AreaPhrases.perLevel(below.level.one)
        return """
            <section class="later tall" aria-labelledby="\(SubAreaTable.anchor)">
            <div class="section-head"><h2 id="\(SubAreaTable.anchor)">\(context(title))</h2>\
            <p>\(SubAreaWords(below: below, context: context).html)</p>\(unplaced(choice))\(levels(below))</div>
            \(figure.map { "<div class=\"split map-and-table\">\($0)<div>\(table)</div></div>" } ?? table)</section>

            """
    }

    /// Offences that no buurt counts, beside the buurten: else their turn is read as one of the place.
    private func unplaced(_ choice: PeriodChoice) -> HTML? {
        let rest = context.edition.withoutKnownPlace(
            area: model.area.code, offence: model.offence, period: choice.period)
        return rest.map { "<p class=\"note\">\($0.text(in: language))</p>" }
    }

    private func subAreaTable(_ below: SubAreas, _ choice: PeriodChoice) -> HTML {
        let table = SubAreaTable(below, choice, context)
        return table.html + table.method + links(.subareas, formats: [.csv])
    }

    /// Links to the other levels that can be shown here.
    private func levels(_ below: SubAreas) -> HTML? {
        guard below.levels.count > 1 else { return nil }
        let links = HTML.join(below.levels, separator: " ") { level in
            let title = Phrase("per \(level.one(language))", "by \(level.one(language))")(language)
            guard level != below.level else { return "<strong aria-current=\"true\">\(title)</strong>" }
            let href = context.here { $0.level = level }.at(fragment: SubAreaTable.anchor)
            return "<a href=\"\(url: href)\">\(title)</a>"
        }
        return "<p class=\"row small levels\">\(links)</p>"
    }

    private func mapNote(_ below: SubAreas) -> HTML {
        let year: HTML? = below.populationYear.map { year in
            Passage(
                "De inwoners zijn die van 1 januari \(year): van het jaar van de cijfers hebben wij ze niet. ",
                "The residents are those of 1 January \(year): we do not have those of the year of the figures. "
            )(language)
        }
        return "<p class=\"note\">\(year)\(context(AreaFigurePhrases.residentsAtRisk))</p>"
    }

    private var years: HTML? {
        guard let chart = AreaCharts.years(model, context) else { return nil }
        let figure = ChartFigure(
            chart, id: "jaren", heading: .second, downloads: downloads(.years),
            fold: Fold.table(.yearsTable, id: "jaren", in: context))
        return "<section class=\"later\">\(figure.html)</section>\n"
    }

    private var rings: HTML? {
        guard let (chart, isJudged) = AreaCharts.judgedRings(model, context) else { return nil }
        let bands: HTML = "<p class=\"note\">\(context(RingWords.bands)) \(AlgorithmEntry.band.link(context))</p>"
        let figure = ChartFigure(
            chart, id: "jaarringen", heading: .second, downloads: downloads(.rings),
            note: isJudged ? bands : nil,
            fold: Fold.table(.ringsTable, id: "jaarringen", in: context))
        return "<section class=\"later\">\(figure.html)</section>\n"
    }

    // MARK: Files

    private func downloads(_ name: ChartName) -> [ChartFigure.Download] {
        FileFormat.allCases.map { format in
            (
                format.rawValue.uppercased(),
                context.href(.areaFile(model.area.code, PageFile(name, format)), context.withoutFold)
            )
        }
    }

    private func links(_ name: ChartName, formats: [FileFormat]) -> HTML {
        let links = HTML.join(formats, separator: " ") { format in
            let href = context.href(.areaFile(model.area.code, PageFile(name, format)), context.withoutFold)
            return "<a href=\"\(url: href)\">\(format.rawValue.uppercased())</a>"
        }
        return "<p class=\"dl\"><span>Download:</span> \(links)</p>\n"
    }
}
