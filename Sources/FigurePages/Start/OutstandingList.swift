import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The changes that are most clearly more than chance, and how many were tested to find them.
struct OutstandingList {
    let found: Outstanding?
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <h2 id="opvalt">\(context(StartPhrases.standsOut))</h2>
        \(list)\(tested)\(signals)
        """
    }

    /// The search of the newest month over many more series.
    private var signals: HTML? {
        guard let month = context.edition.latestSignalMonth else { return nil }
        let href = context.href(.analysis(.signals(month)))
        return
            "<p><a href=\"\(url: href)\">\(SignalsPage.title(month, context))</a>: \(context(StartPhrases.signals))</p>\n"
    }

    private var list: HTML {
        guard let found, found.tested > 0 else { return "<p>\(context(StartPhrases.nothingToTest))</p>\n" }
        guard !found.items.isEmpty else { return "<p>\(context(StartPhrases.nothingStands))</p>\n" }
        return "<ul class=\"list\">\n\(each: found.items, item)</ul>\n"
    }

    private func item(_ figure: Figure) -> HTML {
        guard let change = figure.comparison else { return .empty }
        return """
            <li class="stands">\(VerdictMark(change.verdict.sign).html)<p><a href="\(url: href(figure))">\(title(figure))</a>: \
            \(language.number(change.count)), \(Phrase("was", "was")(language)) \(language.number(change.baseCount)). \(sentence(change))</p></li>

            """
    }

    private func title(_ figure: Figure) -> HTML {
        let offence = HTML.isolated(context.edition.title(of: figure, in: language))
        let area = AreaNames.html(figure.area, context)
        return Passage("\(offence) in \(area)", "\(offence) in \(area)")(language)
    }

    private func href(_ figure: Figure) -> Href {
        context.area(figure.area) { $0.offence = figure.offence }
    }

    private func sentence(_ change: ComparisonResult) -> HTML {
        guard change.changePercent.value != nil else {
            return Passage("Dat verschil is meer dan toeval.", "That difference is more than chance.")(language)
        }
        let mark = ChangeWords.mark(change, in: language)
        let words = change.verdict.text(in: language)
        let margin = change.marginText(in: language).map { " (\($0))" } ?? ""
        return Passage("Dat is \(mark)\(margin) en \(words).", "That is \(mark)\(margin) and \(words).")(language)
    }

    /// What chance alone would have brought, so that the list is not read as proof.
    private var tested: HTML? {
        guard let found, found.tested > 0 else { return nil }
        let (tested, total) = (language.number(found.tested), language.number(found.found))
        let chance = language.number(max(1, found.expectedByChance.rounded()), decimals: 0)
        return Passage(
            "<p class=\"note\">Wij hebben \(tested) verschillen getoetst: elke gemeente, elke soort hierboven. Als er nergens iets was veranderd, vielen er door toeval ongeveer \(chance) buiten de band. Nu zijn het er \(total). \(AlgorithmEntry.change.link(context))</p>\n",
            "<p class=\"note\">We tested \(tested) differences: every municipality, every type above. If nothing had changed anywhere, about \(chance) would fall outside the band by chance. Now there are \(total). \(AlgorithmEntry.change.link(context))</p>\n"
        )(language)
    }
}
