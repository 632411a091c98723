import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// What the lists of a month rest on: how many series were tested, on which months, what was left out; folded, after the findings.
struct SignalBasis {
    let families: [SignalsModel.Family]
    let context: PageContext

    private var language: Language { context.language }

    /// `nil` when nothing was tested.
    var html: HTML? {
        let tested = families.compactMap { family in family.run.tested.map { (family.run.question.family, $0) } }
        guard !tested.isEmpty else { return nil }
        return """
            <section class="after" aria-labelledby="rust"><h2 id="rust">\(context(SignalPhrases.restsOn))</h2>
            <p class="prose">\(context(SignalPhrases.lead)) \(AlgorithmEntry.signals.link(context))</p>
            <details><summary>\(context(SignalPhrases.howSearched))</summary><ul class="bul prose">
            <li>\(context(SignalPhrases.whatASeriesIs))</li><li>\(context(SignalPhrases.regionCounts))</li>
            <li>\(context(SignalPhrases.otherBand))</li><li>\(context(SignalPhrases.onlyMore))</li></ul>
            \(each: tested, { part($0.0, $0.1) })</details></section>

            """
    }

    private func part(_ family: SignalFamily, _ tested: SignalRun.Tested) -> HTML {
        """
        <h3>\(context(SignalPhrases.family(family)))</h3>
        <ul class="bul prose"><li>\(tested.testedText(in: language))</li><li>\(tested.yearText(in: language))</li><li>\(baseline(tested))</li>\(leftOut(tested))\
        \(tested.notTestedText(in: language).map { "<li>\($0)</li>" as HTML })</ul>

        """
    }

    private func baseline(_ tested: SignalRun.Tested) -> String {
        let months = language.period(.months(tested.baseline))
        return Phrase(
            "De verwachting rust op \(months). De laatste twee maanden tellen daarin niet mee, anders verklaart een stijging zichzelf. Oudere maanden wegen minder, en maanden die zelf een stijging waren ook.",
            "The expectation rests on \(months). The last two months do not count in it, or a rise would explain itself. Older months weigh less, and so do months that were a rise themselves."
        )(language)
    }

    private func leftOut(_ tested: SignalRun.Tested) -> HTML? {
        guard !tested.leftOut.isEmpty else { return nil }
        let left = HTML.join(tested.leftOut, separator: "; ") { event in
            "\(context.text(event.title)) (\(language.periodShort(.months(event.from...(event.until ?? event.from)))))"
        }
        return Passage(
            "<li>Voor soorten die het raakt, telt niet mee wat voor de breuk ligt: \(left).</li>",
            "<li>For types that are touched, what lies before the break does not count: \(left).</li>")(language)
    }
}
