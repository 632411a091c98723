import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import RegionPack
import SiteKit
import Strategy

/// The five sentences: what happened, where it rose, where it fell, what cannot be said, how the plan stands.
struct MonthBriefSentences {
    let model: MonthBriefModel
    let context: PageContext

    /// A sentence with a name of one or two words, and small under it what it rests on.
    struct Item {
        let name: String
        let text: HTML
        let evidence: HTML?
    }

    private var language: Language { context.language }
    private var period: PeriodRange { .months(model.month...model.month) }
    private var yearBefore: String { language.month(model.month.advanced(by: -12)) }

    // MARK: The region

    var happened: Item {
        let link: HTML = """
            <a href="\(url: region)">\(context(MonthBriefPhrases.allFigures(context(context.edition.pack.name))))</a> · \
            \(AlgorithmEntry.band.link(context))
            """
        return Item(name: context(MonthBriefPhrases.happened), text: happenedText, evidence: link)
    }

    private var region: Href {
        var query = AreaQuery()
        query.chosen.period = period
        return context.href(.area(context.edition.pack.region), query)
    }

    private var happenedText: HTML {
        guard let total = model.total, let count = model.point?.value.value else {
            return "\(LeadSentence.missing(model.month, reason: model.point?.value.reason, in: language))"
        }
        let name = HTML.isolated(context(context.edition.pack.name)), month = language.month(model.month)
        let offences = language.count(count, one: Phrase("misdrijf", "offence"), many: Phrase("misdrijven", "offences"))
        guard let expected = model.point?.expected, let place = model.point?.place else {
            let counted = Passage(
                "In \(month) registreerde de politie in \(name) <strong>\(offences)</strong>.",
                "In \(month) the police registered <strong>\(offences)</strong> in \(name).")(language)
            // Of a month that lacks a part nothing is said but its count.
            guard model.point?.status != .incomplete else { return counted }
            let compared = ChangeWords.sentence(total, in: language).map { " \($0.html)" as HTML }
            let verdict = total.comparison.map { ChangeWords.verdictSentence($0, in: language) }
            return "\(counted)\(compared) \(verdict ?? "")"
        }
        let (low, high) = (
            language.number(expected.lower.rounded(.up)), language.number(expected.upper.rounded(.down))
        )
        let usual = Phrase("\(low) tot \(high)", "\(low) to \(high)")(language)
        let judged = context(MonthBriefPhrases.place(place))
        return Passage(
            "In \(month) registreerde de politie in \(name) <strong>\(offences)</strong> \(trend); gewoon is \(usual), \(judged).",
            "In \(month) the police registered <strong>\(offences)</strong> in \(name) \(trend); usual is \(usual), \(judged)."
        )(language)
    }

    private var trend: HTML {
        let months = (model.series.points.first?.month ?? model.month)...model.month
        let feed = SeriesFeed(model.series, months: months, in: context)
        return WordTrend(feed.readings, band: feed.band, verdict: model.point?.place?.sign ?? .chance).html
    }

    // MARK: Where it rose and fell

    var rose: Item {
        Item(
            name: context(MonthBriefPhrases.rose),
            text: changed(
                .moreThanChanceUp, some: MonthBriefPhrases.risen(yearBefore),
                none: MonthBriefPhrases.noneRose(yearBefore), untested: MonthBriefPhrases.nothingToTest(yearBefore)),
            evidence: tested)
    }

    var fell: Item {
        Item(
            name: context(MonthBriefPhrases.fell),
            text: changed(
                .moreThanChanceDown, some: MonthBriefPhrases.fallen(yearBefore),
                none: MonthBriefPhrases.noneFell(yearBefore), untested: MonthBriefPhrases.noFallsEither),
            evidence: nil)
    }

    /// The largest three by name, and how many more.
    private func changed(_ verdict: DifferenceVerdict, some: Phrase, none: Phrase, untested: Phrase) -> HTML {
        guard model.outstanding.tested > 0 else { return "\(context(untested))" }
        let found = model.changes(verdict)
        guard !found.isEmpty else { return "\(context(none))" }
        let rest = found.count - min(found.count, 3)
        let more: [HTML] = rest > 0 ? ["\(context(MonthBriefPhrases.more(rest)))"] : []
        return "\(context(some)) \((found.prefix(3).map(change) + more).listed(in: language))."
    }

    /// `winkeldiefstal in Zeist (23, was 9)`, with its band.
    private func change(_ figure: Figure) -> HTML {
        guard let change = figure.comparison else { return .empty }
        var query = AreaQuery(offence: figure.offence)
        query.chosen.period = period
        let title = HTML.isolated(language.insideSentence(context.edition.title(of: figure, in: language)))
        let area = AreaNames.html(figure.area, context)
        let mark = WordBand(
            change: change.changePercent.value, band: change.chanceBand, verdict: change.verdict.sign
        ).html
        let (count, base) = (language.number(change.count), language.number(change.baseCount))
        let link: HTML = "<a href=\"\(url: context.href(.area(figure.area), query))\">\(title) in \(area)</a>"
        return "\(link) <span class=\"nw\">\(mark) (\(count), was \(base))</span>"
    }

    /// How many were looked at, and what chance alone would have brought.
    private var tested: HTML? {
        let found = model.outstanding
        guard found.tested > 0 else { return nil }
        let areas = AreaLevel.municipality.counted(model.municipalities, in: language)
        let types = language.count(model.types, one: Phrase("soort", "type"), many: Phrase("soorten", "types"))
        let byChance = max(1, found.expectedByChance.rounded()), chance = language.number(byChance, decimals: 0)
        let differences = language.count(
            found.tested, one: Phrase("verschil", "difference"), many: Phrase("verschillen", "differences"))
        let (isOne, all) = (found.found == 1, language.number(found.found))
        return Passage(
            "Getoetst: \(differences), van \(areas) en \(types). Als er nergens iets was veranderd, \(byChance == 1 ? "viel" : "vielen") er door toeval ongeveer \(chance) op; nu \(isOne ? "is" : "zijn") het er \(all), hoger en lager samen. \(AlgorithmEntry.change.link(context))",
            "Tested: \(differences), of \(areas) and \(types). If nothing had changed anywhere, about \(chance) would stand out by chance; now there \(isOne ? "is" : "are") \(all), up and down together. \(AlgorithmEntry.change.link(context))"
        )(language)
    }

    // MARK: What cannot be said

    var cannotBeSaid: Item {
        let few = model.outstanding.asked - model.outstanding.tested
        let (count, all) = (language.number(few), language.number(model.outstanding.asked))
        let parts: [String?] = [
            few > 0 ? context(MonthBriefPhrases.tooFew(count, of: all)) : nil, status,
        ]
        let said = parts.compactMap(\.self)
        let lacks = model.missing.prefix(2).map { $0.text(in: language, edition: context.edition) }
        let sentences = said.isEmpty && lacks.isEmpty ? [context(MonthBriefPhrases.nothingLacks)] : said + lacks
        return Item(
            name: context(MonthBriefPhrases.cannotBeSaid), text: HTML.join(sentences, separator: " ") { "\($0)" },
            evidence: "<a href=\"\(url: context.href(.about))\">\(context(FigurePhrases.howMade))</a>")
    }

    private var status: String? {
        switch model.point?.status {
        case .provisional?: context(MonthBriefPhrases.provisional(language.month(model.month)))
        case .incomplete?: context(MonthBriefPhrases.incomplete(language.month(model.month)))
        default: nil
        }
    }

    // MARK: The plan

    var plan: Item {
        let name = context(MonthBriefPhrases.plan)
        guard let plan = context.plan else {
            return Item(name: name, text: "\(context(MonthBriefPhrases.noPlan))", evidence: nil)
        }
        let counts = context.targetCounts(of: plan), year = plan.planYear
        let link: HTML = "<a href=\"\(url: context.href(.plan(.year(year))))\">\(context(PlanNames.plan(of: year)))</a>"
        guard let sentence = counts.sentence(language) else {
            return Item(name: name, text: "\(context(MonthBriefPhrases.noTargets(year)))", evidence: link)
        }
        let mark = WordCount(
            reached: counts[.reached], missed: counts[.missed], open: counts[.open], unknown: counts[.unknown]
        ).html
        let indicators: HTML = """
            <a href="\(url: context.href(.plan(.indicators)))">\(context(MonthBriefPhrases.indicators))</a> · \(link)
            """
        return Item(
            name: name, text: "\(context(MonthBriefPhrases.ofThePlan(year))) \(mark) \(sentence)", evidence: indicators)
    }
}
