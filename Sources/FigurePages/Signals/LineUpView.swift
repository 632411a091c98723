import Charts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// Twenty panels of one scale, each a link to the answer; every panel is made alike, so that nothing but its counts tells it apart.
struct LineUpView {
    let lineUp: SignalLineUp
    /// The panel that was chosen, from 1; `nil` while nobody has chosen.
    let chosen: Int?
    let context: PageContext

    private var language: Language { context.language }
    private var signal: Signal { lineUp.signal }
    private var real: Int { lineUp.real + 1 }

    var html: HTML {
        """
        <div class="stack"><p class="kind">\(subject)</p><h1>\(context(LineUpPhrases.title))</h1>
        <p class="lead">\(lead)</p>\(explanation)</div>
        <section class="first" aria-labelledby="rij"><h2 class="vh" id="rij">\(context(LineUpPhrases.panels))</h2>
        <p class="small muted">\(scale)</p>
        <ol class="line-up">
        \(each: Array(lineUp.panels.enumerated()), { panel($0.offset + 1, $0.element) })</ol></section>
        \(meaning)
        """
    }

    private var subject: HTML {
        let offence = HTML.isolated(context.edition.title(of: signal.offence, in: language))
        return "\(offence) in \(AreaNames.html(signal.area, context)), \(language.period(.months(lineUp.months)))"
    }

    // MARK: What is asked, and what was answered

    private var lead: String {
        guard let chosen else { return context(LineUpPhrases.ask) }
        let last = language.month(signal.month), number = language.number(signal.observed)
        let mean = SignalWords.expected(signal.expected.mean, in: language)
        let counts = Phrase(
            "In \(last) zijn er \(number) geregistreerd; verwacht waren er \(mean).",
            "In \(last), \(number) were registered; \(mean) were expected.")(language)
        return "\(context(chosen == real ? LineUpPhrases.right(real) : LineUpPhrases.wrong(chosen, real))) \(counts)"
    }

    private var explanation: HTML {
        guard chosen != nil else { return "<p>\(context(LineUpPhrases.drawn))</p>\n" }
        let query = SignalsQuery(area: signal.area, offence: signal.offence)
        let back = context.href(.analysis(.signals(signal.month)), query)
        let again = context.href(
            .analysis(.lineUp(signal.month)), LineUpQuery(area: signal.area, offence: signal.offence))
        return """
            <p class="row"><a href="\(url: back)">\(context(LineUpPhrases.back))</a> \
            <a href="\(url: again)">\(context(LineUpPhrases.again))</a></p>

            """
    }

    private var scale: String {
        let (months, top) = (language.period(.months(lineUp.months)), language.number(lineUp.largest))
        return Phrase(
            "Elke grafiek loopt over \(months) en van 0 tot \(top) misdrijven per maand.",
            "Every chart covers \(months) and runs from 0 to \(top) offences a month.")(language)
    }

    // MARK: Panels

    private func panel(_ number: Int, _ counts: [Int?]) -> HTML {
        let drawing = LineUpPanel(counts, top: lineUp.largest).html
        guard let chosen else {
            let query = LineUpQuery(area: signal.area, offence: signal.offence, panel: number)
            let href = context.href(.analysis(.lineUp(signal.month)), query)
            return """
                <li><a href="\(url: href)"><b>\(number)</b>\(drawing)<span class="vh">\(words(counts))</span></a></li>

                """
        }
        let mark: HTML? =
            number == real
            ? "<span class=\"real\">\(context(LineUpPhrases.isReal))</span>"
            : number == chosen ? "<span class=\"yours\">\(context(LineUpPhrases.isYours))</span>" : nil
        return """
            <li\(when: number == real, " class=\"is-real\"")\(when: number == chosen && number != real, " class=\"is-chosen\"")>\
            <div><b>\(number)</b>\(mark)\(drawing)<span class="vh">\(words(counts))</span></div></li>

            """
    }

    /// The same for who cannot see it: range and end of the line.
    private func words(_ counts: [Int?]) -> String {
        let before = counts.dropLast().compactMap(\.self), last = counts.last.flatMap(\.self) ?? 0
        let (low, high) = (before.min() ?? 0, before.max() ?? 0)
        return Phrase(
            "laatste maand \(last), daarvoor \(low) tot \(high)", "last month \(last), before that \(low) to \(high)"
        )(language)
    }

    // MARK: What it means

    private var meaning: HTML {
        """
        <section class="after" aria-labelledby="bewijs"><h2 id="bewijs">\(context(LineUpPhrases.meaning))</h2>
        <ul class="bul prose">\(each: LineUpPhrases.limits, { "<li>\(context($0))</li>" })</ul>
        <p class="note">\(AlgorithmEntry.lineUp.link(context))</p></section>

        """
    }
}
