import Charts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// One headline: the number, what it was, the change with its verdict, and a small line of three years.
struct HeadlineTile {
    let headline: StartModel.Headline
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        let title = HTML.isolated(context.edition.title(of: headline.figure, in: language))
        return """
            <article class="tile"><h3><a href="\(url: context.href(headline.selection))">\(title)</a></h3>
            \(value)\(spark)\(lacking)</article>

            """
    }

    private var lacking: HTML? {
        context.edition.absentParts(of: headline.figure.area, in: language).map {
            "<p class=\"muted small\">\(language.sentenceStart($0)).</p>\n"
        }
    }

    private var value: HTML {
        let figure = headline.figure
        guard let count = figure.countValue else {
            let reason = figure.value.reason?.text(in: language) ?? ""
            return "<p class=\"np-block\"><span>\(language.sentenceStart(reason))</span></p>\n"
        }
        guard let change = figure.comparison else { return "<p class=\"tile-value\">\(language.number(count))</p>\n" }
        return """
            <p class="tile-value">\(language.number(count)) <small>\(Phrase("was", "was")(language)) \(language.number(change.baseCount))</small></p>
            <p class="row tight">\(ChangeWords.mark(change, in: language)) \(change.verdict.mark(in: language))\(margin(change))</p>

            """
    }

    private func margin(_ change: ComparisonResult) -> HTML? {
        change.marginText(in: language).map { " <span class=\"muted small\">\($0)</span>" }
    }

    private var spark: HTML? {
        guard let last = headline.series.points.last?.month, headline.series.monthsWithValues != nil else { return nil }
        let feed = SeriesFeed(headline.series, months: last.advanced(by: -35)...last, in: context)
        let outside = feed.outside.reduce(into: [Int: BandVerdict]()) { found, entry in
            if entry.key >= 24 { found[entry.key - 24] = entry.value }
        }
        var line = Sparkline(
            feed.readings, current: 12, band: Array(feed.band.suffix(12)), outside: outside,
            breaks: feed.sumChanges, labels: labels(through: last), summary: summary(through: last))
        line.slots = (last.advanced(by: -35)...last).map { language.month($0) }
        line.language = language
        return line.html
    }

    /// Which of the last months lie outside the band; `nil` when there is none to lie outside of.
    private func summary(through last: Month) -> String? {
        let months = last.advanced(by: -11)...last
        let points = headline.series.points(in: months)
        guard points.count(where: { $0.place != nil }) > 1 else { return nil }
        return TrendWords(points, months: months, in: language).title + "."
    }

    /// The years, or the months in which the thirds begin when they do not begin in January.
    private func labels(through last: Month) -> [String] {
        (0..<3).map { third in
            let start = last.advanced(by: -35 + third * 12)
            return start.monthOfYear == 1 ? String(start.year) : language.monthShort(start)
        }
    }
}
