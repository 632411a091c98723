import Charts
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// Many areas held against each other: on a map, by two measures, or by size.
enum PlaceViews {
    static func map(_ e: Exploration) -> ExplorerAnswer {
        let rows = e.ranked(e.offences[0]), figures = rows.map(\.rate), words = PeriodWords(e, figures: figures)
        var answer = ExplorerAnswer(words: words.sentences, figures: .period(figures))
        let limit = e.language.number(e.edition.pack.policy.minimumInhabitants)
        let period = e.language.sentenceStart(e.language.period(e.choice.period))
        let texts = MapTexts(
            title: words.title,
            subtitle: Phrase("\(period), omgerekend naar een jaar.", "\(period), converted to a year.")(e.language),
            summary: ([words.title + "."] + words.sentences).joined(separator: " "),
            unit: Phrase("Misdrijven per 1.000 inwoners", "Offences per 1,000 residents")(e.language),
            fewResidents: Phrase("minder dan \(limit) inwoners", "fewer than \(limit) residents")(e.language),
            change: e.context(FigurePhrases.difference), source: e.context(FigurePhrases.sourceName))
        answer.charts = [AreaMap.chart(rows, texts: texts, e.context)].compactMap { $0 }
        return answer
    }

    static func scatter(_ e: Exploration) -> ExplorerAnswer {
        let across = e.figures(), up = e.figures(e.asked.against)
        let pairs = zip(across, up).compactMap { x, y in
            x.value.value.flatMap { a in y.value.value.map { (x, y, a, $0) } }
        }
        let words = ScatterWords(e, across: across, up: up)
        var answer = ExplorerAnswer(words: words.sentences, figures: .period(across + up))
        guard pairs.count > 2 else { return answer }
        let ends = Set(
            [pairs.indices.max { pairs[$0].2 < pairs[$1].2 }, pairs.indices.max { pairs[$0].3 < pairs[$1].3 }]
                .compactMap { $0 })
        let places = pairs.enumerated().map { index, pair in
            let name = e.name(.init(area: pair.0.area, offence: pair.0.offence))
            return PlacesChart.Place(
                name: name, x: pair.2, y: pair.3,
                words:
                    "\(name): \(pair.0.valueText(in: e.language)) (\(e.context(e.measure.choice))); \(pair.1.valueText(in: e.language)) (\(e.context(e.asked.against.choice)))",
                priority: ends.contains(index) ? 1 : 5)
        }
        answer.charts = [
            PlacesChart(
                language: e.language, title: words.title, subtitle: words.drawn,
                summary: ([words.title + "."] + words.sentences).joined(separator: " "),
                unit: "↑ \(e.context(e.asked.against.unit(isMonthly: false)))",
                across: e.context(e.measure.unit(isMonthly: false)), places: places,
                table: words.table, isExample: e.edition.isExample, source: e.context(FigurePhrases.sourceName)
            ).chart
        ]
        return answer
    }

    static func funnel(_ e: Exploration) -> ExplorerAnswer {
        let rows = e.ranked(e.offences[0]), figures = rows.map(\.rate)
        var answer = ExplorerAnswer(figures: .period(figures))
        guard let funnel = Funnel(rows) else {
            answer.words =
                [
                    Phrase(
                        "Te weinig gebieden hebben een aantal per 1.000 inwoners om ze zo te vergelijken.",
                        "Too few areas have a number per 1,000 residents to compare them like this.")(e.language)
                ] + PeriodWords(e, figures: figures).sentences
            return answer
        }
        let words = FunnelWords(e, funnel)
        answer.words = words.sentences
        var chart = PlacesChart(
            language: e.language, title: words.title, subtitle: words.drawn,
            summary: ([words.title + "."] + words.sentences).joined(separator: " "),
            unit: e.context(Measure.rate.unit(isMonthly: false)),
            across: Phrase("inwoners × jaren", "residents × years")(e.language),
            places: funnel.places.map { place in
                let name = AreaNames.text(place.area, e.context)
                return PlacesChart.Place(
                    name: name, x: place.exposure, y: place.rate, verdict: words.sign(place.standing),
                    words: "\(name): \(e.language.perThousandResidents(place.rate)); \(words.text(place.standing))",
                    priority: place.standing.isOutside ? 1 : place.standing == .inside ? 6 : 3)
            },
            table: words.table, isExample: e.edition.isExample, source: e.context(FigurePhrases.sourceName))
        chart.limits = funnel.limits().map { .init(x: $0.exposure, outer: $0.outer, inner: $0.inner) }
        chart.level = (
            Phrase(
                "samen \(e.language.perThousand(funnel.target))", "together \(e.language.perThousand(funnel.target))")(
                    e.language), funnel.target
        )
        answer.charts = [chart.chart]
        return answer
    }
}

/// What two measures beside each other say: the ends, never a cause.
struct ScatterWords {
    let e: Exploration
    let across: [Figure]
    let up: [Figure]

    init(_ e: Exploration, across: [Figure], up: [Figure]) { (self.e, self.across, self.up) = (e, across, up) }

    private var names: (Phrase, Phrase) { (e.measure.choice, e.asked.against.choice) }

    var title: String {
        let (x, y) = (e.context(names.0), e.context(names.1))
        let what = e.edition.title(of: e.offences[0], in: e.language)
        return Phrase("\(what): \(x) en \(y)", "\(what): \(x) and \(y)")(e.language)
    }

    var drawn: String {
        let (x, y) = (e.context(names.0), e.context(names.1)),
            period = e.language.sentenceStart(e.language.period(e.choice.period))
        return Phrase(
            "\(period). Naar rechts: \(x). Naar boven: \(y).", "\(period). To the right: \(x). Upwards: \(y).")(
                e.language)
    }

    var sentences: [String] {
        (PeriodWords(e, figures: across).sentences + PeriodWords(e, figures: up).sentences.prefix(1)).uniqued
    }

    var table: DataTable {
        DataTable(
            caption: title,
            columns: [
                .init(e.context(FigurePhrases.area), isNumeric: false),
                .init(e.language.sentenceStart(e.context(names.0))),
                .init(e.language.sentenceStart(e.context(names.1))),
            ],
            rows: zip(across, up).map { x, y in
                [
                    .init(e.name(.init(area: x.area, offence: x.offence))), PairsView.value(x, e.language),
                    PairsView.value(y, e.language),
                ]
            })
    }
}

extension [String] {
    /// Each once, in order.
    fileprivate var uniqued: [String] {
        var seen = Set<String>()
        return filter { seen.insert($0).inserted }
    }
}

/// What a funnel says: which areas lie outside the limits of chance, and how much they differ by themselves.
struct FunnelWords {
    let e: Exploration
    let funnel: Funnel

    init(_ e: Exploration, _ funnel: Funnel) { (self.e, self.funnel) = (e, funnel) }

    private var language: Language { e.language }
    private var above: [String] {
        funnel.places.filter { $0.standing == .farAbove }.map { AreaNames.text($0.area, e.context) }
    }
    private var below: [String] {
        funnel.places.filter { $0.standing == .farBelow }.map { AreaNames.text($0.area, e.context) }
    }

    var title: String {
        let what = e.edition.title(of: e.offences[0], in: language), count = above.count + below.count
        let all = language.number(funnel.places.count)
        return count == 0
            ? Phrase(
                "\(what): geen van de \(all) gebieden wijkt af van het geheel",
                "\(what): none of the \(all) areas differs from the whole")(language)
            : Phrase(
                "\(what): \(language.number(count)) van de \(all) gebieden \(count == 1 ? "wijkt" : "wijken") af van het geheel",
                "\(what): \(language.number(count)) of \(all) areas \(count == 1 ? "differs" : "differ") from the whole"
            )(language)
    }

    var drawn: String {
        let period = language.sentenceStart(language.period(e.choice.period))
        return Phrase(
            "\(period). Naar rechts: inwoners, elke stap evenveel keer zo groot. De band is wat toeval openlaat.",
            "\(period). To the right: residents, each step as many times larger. The band is what chance leaves open.")(
                language)
    }

    var sentences: [String] {
        var found: [String] = []
        if !above.isEmpty {
            found.append(
                Phrase(
                    "Hoger dan verwacht voor hun grootte: \(language.list(above)).",
                    "Higher than expected for their size: \(language.list(above)).")(language))
        }
        if !below.isEmpty {
            found.append(
                Phrase(
                    "Lager dan verwacht voor hun grootte: \(language.list(below)).",
                    "Lower than expected for their size: \(language.list(below)).")(language))
        }
        if found.isEmpty {
            found.append(
                Phrase("Wat de gebieden verschillen, kan toeval zijn.", "What the areas differ can be chance.")(
                    language))
        }
        if funnel.dispersion > 1.05 {
            let times = language.number(funnel.dispersion, decimals: 1)
            found.append(
                Phrase(
                    "De gebieden verschillen van zichzelf al meer dan toeval alleen (\(times) keer zoveel spreiding); de band is daarom zo veel breder gemaakt.",
                    "The areas differ by themselves more than by chance alone (\(times) times the variance); the band was widened for that."
                )(language))
        }
        if funnel.without > 0 {
            found.append(
                Phrase(
                    "\(language.number(funnel.without)) zonder aantal per 1.000 inwoners doen niet mee.",
                    "\(language.number(funnel.without)) without a number per 1,000 residents take no part.")(language))
        }
        return found
    }

    func sign(_ standing: Funnel.Standing) -> BandVerdict {
        switch standing {
        case .farAbove: .more
        case .farBelow: .less
        case .above, .below, .inside: .chance
        }
    }

    func text(_ standing: Funnel.Standing) -> String {
        switch standing {
        case .farAbove: Phrase("hoger dan verwacht voor zijn grootte", "higher than expected for its size")(language)
        case .farBelow: Phrase("lager dan verwacht voor zijn grootte", "lower than expected for its size")(language)
        case .above: Phrase("aan de hoge kant, kan toeval zijn", "on the high side, can be chance")(language)
        case .below: Phrase("aan de lage kant, kan toeval zijn", "on the low side, can be chance")(language)
        case .inside: Phrase("wijkt niet af", "does not differ")(language)
        }
    }

    var table: DataTable {
        DataTable(
            caption: title,
            columns: [
                .init(e.context(FigurePhrases.area), isNumeric: false), .init(e.context(FigurePhrases.count)),
                .init(e.context(FigurePhrases.rate)), .init(e.context(FigurePhrases.verdict), isNumeric: false),
            ],
            rows: funnel.places.map { place in
                [
                    .init(AreaNames.text(place.area, e.context)),
                    .init(language.number(place.count), plain: String(place.count)),
                    .init(language.perThousand(place.rate), plain: FigureCells.plain(place.rate, decimals: 1)),
                    .init(text(place.standing)),
                ]
            })
    }
}
