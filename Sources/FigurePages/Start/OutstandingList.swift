import Charts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The changes that are most clearly more than chance, and how many were tested to find them.
struct OutstandingList {
    let found: Outstanding?
    /// The newest month of the region; `nil` without figures per month.
    let newest: Month?
    let context: PageContext

    private var language: Language { context.language }

    /// So many stand on the first screen; the others are folded.
    private static let first = 3

    var html: HTML {
        """
        <h2 id="opvalt">\(context(StartPhrases.standsOut))</h2>
        \(tested)\(list)\(links)
        """
    }

    /// The month in five sentences, and the search of the newest month over many more series.
    private var links: HTML? {
        let signals = context.edition.latestSignalMonth.map { month -> HTML in
            let href = context.href(.analysis(.signals(month)))
            return "<a href=\"\(url: href)\">\(SignalsPage.title(month, context))</a>"
        }
        let links = [newest.map { MonthBriefLink.html($0, context) }, signals].compactMap(\.self)
        guard !links.isEmpty else { return nil }
        return "<p class=\"row small\">\(HTML.join(links, separator: " ") { $0 })</p>\n"
    }

    private var list: HTML {
        guard let found, found.tested > 0 else { return "<p>\(context(StartPhrases.nothingToTest))</p>\n" }
        guard !found.items.isEmpty else { return "<p>\(context(StartPhrases.nothingStands))</p>\n" }
        let rest = found.items.dropFirst(Self.first)
        let more: HTML? =
            rest.isEmpty
            ? nil
            : """
            <details><summary>\(context(StartPhrases.moreStands(rest.count)))</summary>
            <ul class="list">
            \(each: rest, item)</ul></details>

            """
        return """
            <ul class="list">
            \(each: found.items.prefix(Self.first), item)</ul>
            \(more)
            """
    }

    private func item(_ figure: Figure) -> HTML {
        guard let change = figure.comparison else { return .empty }
        return """
            <li class="stands">\(VerdictMark(change.verdict.sign).html)<p><a href="\(url: href(figure))">\(title(figure))</a>: \
            \(language.number(change.count)), \(Phrase("was", "was")(language)) \(language.number(change.baseCount))\(size(change))</p></li>

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

    /// ` +82% (marge +58 tot +111%)`; nothing where the base is too small for a percentage: both counts stand before it.
    private func size(_ change: ComparisonResult) -> HTML? {
        guard change.changePercent.value != nil else { return nil }
        let margin = change.marginText(in: language).map { " <span class=\"muted small nw\">\($0)</span>" as HTML }
        return ", \(ChangeWords.mark(change, in: language))\(margin)"
    }

    /// What chance alone would have brought, before the list, so that it is not read as proof.
    private var tested: HTML? {
        guard let found, found.tested > 0, !found.items.isEmpty else { return nil }
        let (tested, total) = (language.number(found.tested), language.number(found.found))
        let byChance = max(1, found.expectedByChance.rounded()), chance = language.number(byChance, decimals: 0)
        let isOne = found.found == 1
        return Passage(
            "<p class=\"note\">Van de \(tested) verschillen die wij konden toetsen, \(isOne ? "is" : "zijn") er \(total) meer dan toeval. Als er nergens iets was veranderd, \(byChance == 1 ? "was" : "waren") het er door toeval ongeveer \(chance). \(AlgorithmEntry.change.link(context))</p>\n",
            "<p class=\"note\">Of the \(tested) differences that we could test, \(total) \(isOne ? "is" : "are") more than chance. If nothing had changed anywhere, there would be about \(chance) by chance. \(AlgorithmEntry.change.link(context))</p>\n"
        )(language)
    }
}
