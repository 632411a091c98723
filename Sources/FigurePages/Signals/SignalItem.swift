import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import RegionPack
import SiteKit

/// One signal: a row that says it, and folded what is known of it, with the series and the band that it left.
struct SignalItem {
    let signal: Signal
    let around: SignalContext?
    /// Its place in the list, for ids.
    let number: Int
    let family: SignalFamily
    let marks: [SignalMark]
    /// What happened in the month and is about this type in particular.
    var events: [RegistryEvent] = []
    /// Signals of its buurten about the same.
    var parts: [Signal] = []
    let context: PageContext

    private var language: Language { context.language }
    private var id: String { "\(family.word(language))-\(number)" }

    /// Whether the fold has the chart; in a long list the last ones have words alone.
    var hasChart = true

    var html: HTML {
        """
        <li class="signal\(when: signal.status != .final, " prov")"><details\(attr: "open", isBeingMarked)>\(row)
        <div class="fold\(when: hasChart, " split even")"><div class="stack">\(words)</div>\(when: hasChart, figure)</div></details></li>

        """
    }

    private var figure: HTML {
        "\n\(ChartFigure(chart, id: "\(id)-\(Phrase("verloop", "trend")(language))", heading: .hidden).html)"
    }

    /// Whether the form of this signal comes back with what was typed.
    var isBeingMarked: Bool {
        context.form?.values["object"]?.first == SignalObject(series: signal.series, month: signal.month).text
    }

    // MARK: The row

    /// Name, place, the two counts, the band with its dot, and the verdict; it opens what is known of the signal.
    private var row: HTML {
        let count = language.number(signal.observed), mean = SignalWords.expected(signal.expected.mean, in: language)
        return """
            <summary class="signal-row"><h3 id="\(id)"><span class="what">\(offenceName)</span> <span class="there">\(place)</span></h3>\
            <span class="counts"><strong>\(count)</strong> <span class="muted">\(context(SignalPhrases.expectedOf(mean)))</span></span>\
            \(band)\(signal.verdict.mark(in: language))</summary>
            """
    }

    private var offenceName: HTML { HTML.isolated(context.edition.title(of: signal.offence, in: language)) }

    /// `Lombok (Utrecht)`, and how many of a municipality's buurten stand out with it.
    private var place: HTML {
        let municipality: HTML? = signal.area.level == .municipality ? nil : above
        let inside: HTML? = parts.isEmpty ? nil : ", \(context(SignalPhrases.alsoIn(Set(parts.map(\.area)).count)))"
        return "\(AreaNames.html(signal.area, context))\(municipality)\(inside)"
    }

    private var band: HTML {
        let range = signal.expected
        let (low, high) = (Int(range.lower.rounded()), Int(range.upper.rounded()))
        return ExpectedCell(
            signal.observed, mean: range.mean, band: min(low, high)...max(low, high), verdict: signal.verdict.sign,
            language: language
        ).html
    }

    // MARK: The fold

    private var words: HTML {
        """
        <p>\(sentence)\(status)</p>\(happened)
        <dl class="facts">\(facts)</dl>
        <p class="row">\(areaLink)\(lineUpLink)\(AlgorithmEntry.signals.link(context))</p>\
        \(SignalMarksView(signal: signal, marks: marks, id: id, context: context).html)
        """
    }

    private var areaLink: HTML {
        let href = context.href(.area(signal.area), AreaQuery(offence: signal.offence))
        let name = AreaNames.html(signal.area, context)
        return Passage(
            "<a href=\"\(url: href)\">Alle cijfers van \(name)</a> ",
            "<a href=\"\(url: href)\">All figures of \(name)</a> "
        )(language)
    }

    private var lineUpLink: HTML {
        let query = LineUpQuery(area: signal.area, offence: signal.offence)
        let href = context.href(.analysis(.lineUp(signal.month)), query)
        return "<a href=\"\(url: href)\">\(context(LineUpPhrases.title))</a> "
    }

    /// The municipality of a buurt, since many buurten share a name.
    private var above: HTML? {
        signal.area.municipality.map { " <span class=\"muted\">(\(AreaNames.html($0, context)))</span>" }
    }

    private var status: HTML? {
        guard signal.status != .final else { return nil }
        return " <span class=\"mark prov\">\(language.sentenceStart(signal.status.text(in: language)))</span>"
    }

    /// `42 geregistreerd, 25 verwacht (14 tot 37). 17 meer dan verwacht, 1,7 keer zo veel (tussen 1,1 en 2,3 keer).`
    private var sentence: HTML {
        let observed = language.number(signal.observed), expected = signal.expectedText(in: language)
        let size = language.sentenceStart(signal.sizeText(in: language))
        return Passage(
            "<strong>\(observed)</strong> geregistreerd, verwacht \(expected). \(size).",
            "<strong>\(observed)</strong> registered, expected \(expected). \(size).")(language)
    }

    private var happened: HTML? {
        guard !events.isEmpty else { return nil }
        let names = HTML.join(events, separator: "; ") { context.text($0.title) }
        return Passage(
            "<p class=\"note\">In deze maand speelde bij deze soort: \(names).</p>",
            "<p class=\"note\">In this month, about this type: \(names).</p>")(language)
    }

    private var facts: HTML {
        let same = context.edition.sameMonths(before: signal, audience: context.audience).text(in: language)
        let facts: [(Phrase, HTML)] =
            [
                (SignalPhrases.unusual, HTML(text: language.sentenceStart(signal.unusualText(in: language)) + ".")),
                (SignalPhrases.certain, HTML(text: signal.certaintyText(in: language))),
                (SignalPhrases.nearby, nearby), (SignalPhrases.before, before),
            ] + (same.map { [(SignalPhrases.sameMonth, HTML(text: $0))] } ?? [])
            + (parts.isEmpty ? [] : [(SignalPhrases.inside, inside)])
        return HTML.join(facts) { "<div><dt>\(context($0.0))</dt><dd>\($0.1)</dd></div>" }
    }

    /// `Lombok: 9, 1,2 verwacht`; the offence where the signal is of a group.
    private var inside: HTML {
        HTML.join(parts, separator: "; ") { part in
            let title = HTML.isolated(context.edition.title(of: part.offence, in: language))
            let what: HTML? = part.offence == signal.offence ? nil : " (\(title))"
            let query = AreaQuery(offence: part.offence), href = context.href(.area(part.area), query)
            let mean = SignalWords.expected(part.expected.mean, in: language)
            let count = language.number(part.observed)
            return "<a href=\"\(url: href)\">\(AreaNames.html(part.area, context))</a>\(what): "
                + Passage("\(count), verwacht \(mean)", "\(count), expected \(mean)")(language)
        }
    }

    private var nearby: HTML {
        guard let areas = around?.nearby, !areas.isEmpty else { return "\(context(SignalPhrases.nothingNearby))" }
        let shown = areas.prefix(5).map { code -> HTML in
            // Buurten of several municipalities share a name.
            let town = code.municipality.flatMap { $0 == code ? nil : " (\(AreaNames.html($0, context)))" as HTML }
            return "\(AreaNames.link(code, context).html)\(town)"
        }
        let rest = areas.count - shown.count
        let more: HTML? = rest > 0 ? "\(Phrase("nog \(rest)", "\(rest) more")(language))" : nil
        return (shown + [more].compactMap(\.self)).listed(in: language)
    }

    private var before: HTML {
        guard let around, around.monthsKnown > 0 else {
            return Pending.html(
                SignalPhrases.beforeUnknown, alone: SignalPhrases.beforeUnknownAlone, id: beforeID, context)
        }
        return Pending.done(known(around), id: beforeID)
    }

    private var beforeID: String { "\(id)-\(Phrase("eerder", "before")(language))" }

    private func known(_ around: SignalContext) -> HTML {
        guard !around.before.isEmpty else { return "\(context(SignalPhrases.nothingBefore(around.monthsKnown)))" }
        return HTML.join(around.before, separator: ", ") { month in
            let query = SignalsQuery(area: signal.area, offence: signal.offence)
            return "<a href=\"\(url: context.href(.analysis(.signals(month)), query))\">\(language.month(month))</a>"
        }
    }

    // MARK: Chart

    /// Four years of months; the band stands at the month itself, where the list judged it.
    private var chart: Chart {
        let first = signal.month.advanced(by: -47)
        let series = context.edition.series(
            area: signal.area, offence: signal.offence, months: first...signal.month, band: false,
            audience: context.audience)
        let feed = SeriesFeed(series, months: first...signal.month, in: context)
        let last = feed.readings.count - 1
        var band = [ClosedRange<Double>?](repeating: nil, count: feed.readings.count)
        band[last] = signal.expected.lower...signal.expected.upper
        var expected = [Double?](repeating: nil, count: feed.readings.count)
        expected[last] = signal.expected.mean
        let title = Phrase(
            "\(plainTitle): in \(language.month(signal.month)) boven de band",
            "\(plainTitle): above the band in \(language.month(signal.month))")(language)
        return ExpectationChart(
            language: language, title: title, summary: title + ".", unit: context(FigurePhrases.unitPerMonth),
            startYear: first.year, startMonth: first.monthOfYear, readings: feed.readings, emphasis: last,
            expected: expected, band: band,
            bandName: (context(SignalPhrases.band.full), context(SignalPhrases.band.short)),
            outside: [last: .more], events: feed.chartEvents, height: 180, isExample: series.isExample,
            source: context(FigurePhrases.sourceName)
        ).chart
    }

    private var plainTitle: String {
        let offence = context.edition.title(of: signal.offence, in: language)
        return "\(offence) in \(AreaNames.text(signal.area, context))"
    }
}
