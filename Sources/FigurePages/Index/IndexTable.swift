import Charts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The table of an index: name, two years as a line, the number, what changed, the band and the verdict.
struct IndexTable {
    /// Rows under a heading of their own.
    struct Part {
        let title: String?
        let rows: [IndexRow]
    }

    let parts: [Part]
    let period: IndexPeriod
    let caption: String
    /// A heading above the table says the same.
    var hasHeading = false
    /// Said once on a page.
    var explainsLine = true
    /// The head of the first column.
    let what: Phrase
    /// Where links of the heads lead; `nil` for a table that keeps its own order.
    var anchor: String?
    let context: PageContext

    private var language: Language { context.language }
    private var rows: [IndexRow] { parts.flatMap(\.rows) }
    private var drawsMonths: Bool { rows.contains { $0.line != nil } }

    /// As asked, where the table has such a column; else by name.
    static func sort(_ context: PageContext) -> TableSort {
        let asked = context.chosen.sort ?? TableSort(.name)
        return [.name, .count, .change].contains(asked.column) ? asked : TableSort(.name)
    }

    var html: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(label)"><table class="tight index">\
        <caption><b\(attr: "class", hasHeading ? "vh" : nil)>\(caption)</b> <span>\(explained)</span></caption>
        <thead><tr>\(head)</tr></thead>
        \(each: parts, part)</table></div>

        """
    }

    /// Another name than that of the section around it.
    private var label: String { context(SitePhrases.table(of: Phrase(verbatim: caption))) }

    /// What the rows of the period of the index are held against; a row of a year only has a base of its own.
    private var ownBase: PeriodRange? {
        rows.lazy.filter { $0.figure.askedPeriod == period.period }.compactMap { $0.figure.comparison?.period }.first
    }

    private var explained: String {
        let period = language.sentenceStart(language.period(period.period))
        guard let base = ownBase else { return period + "." }
        let held = Phrase(
            "\(period), vergeleken met \(language.period(base)).", "\(period), compared with \(language.period(base))."
        )(language)
        return drawsMonths && explainsLine ? held + " " + context(IndexPhrases.lineExplained) : held
    }

    private var head: HTML {
        let spark: HTML =
            "<th scope=\"col\" class=\"sc24\"\(attr: "data-slots", months)>\(context(IndexPhrases.months24))</th>"
        return """
            \(cell(what, .name))\(when: drawsMonths, spark)\(cell(FigurePhrases.count, .count))\
            \(cell(FigurePhrases.difference, .change))<th scope="col" class="ci"><span class="vh">\
            \(context(IndexPhrases.inTheBand))</span>\(ComparisonCell.axis(language))</th>\
            \(SortableHead.plain(context(FigurePhrases.verdict), isNumber: false))
            """
    }

    /// The months that the lines draw, named once.
    private var months: String? {
        period.drawn.map { SparkCell.slots($0.map { language.month($0) }) }
    }

    private func cell(_ title: Phrase, _ column: SortColumn) -> HTML {
        guard let anchor else { return SortableHead.plain(context(title), isNumber: !column.startsAscending) }
        return SortableHead.cell(context(title), column, sorted: Self.sort(context), at: anchor, in: context)
    }

    private func part(_ part: Part) -> HTML {
        let columns = drawsMonths ? 6 : 5
        let title: HTML? = part.title.map {
            "<tr><th scope=\"rowgroup\" colspan=\"\(columns)\">\($0)</th></tr>\n"
        }
        return "<tbody>\(title)\(each: part.rows, row)</tbody>\n"
    }

    private func row(_ row: IndexRow) -> HTML {
        let style: String? =
            switch row.rank {
            case .plain: nil
            case .whole: "whole"
            case .part: "part"
            }
        let remark: HTML? = row.remark.map { " <span class=\"muted small\">\($0)</span>" }
        return """
            <tr\(attr: "class", style)><th scope="row"><a href="\(url: row.href)">\(HTML.isolated(row.name))</a>\(remark)</th>\
            \(when: drawsMonths, "<td class=\"sc24\">\(row.line?.html)</td>")\(cells(row.figure))</tr>

            """
    }

    private func cells(_ figure: Figure) -> HTML {
        guard let count = figure.countValue else {
            let reason = figure.value.reason?.text(in: language) ?? ""
            return "<td class=\"np\" colspan=\"4\"><span>\(language.sentenceStart(reason))</span></td>"
        }
        let number: HTML = "<td class=\"r\">\(language.number(count))</td>"
        guard let change = figure.comparison else {
            return
                "\(number)<td class=\"np\" colspan=\"3\"><span>\(context(IndexPhrases.noComparison))</span></td>"
        }
        let band = ComparisonCell(
            change: change.changePercent.value, band: change.chanceBand, verdict: change.verdict.sign,
            language: language)
        return """
            \(number)<td class="r">\(size(change))</td><td class="ci">\(band.html)</td>\
            <td>\(change.verdict.mark(in: language))</td>
            """
    }

    private func size(_ change: ComparisonResult) -> HTML {
        guard change.verdict == .tooFewToSay else { return ChangeWords.mark(change, in: language) }
        return "<span class=\"muted nw\">\(Phrase("was", "was")(language)) \(language.number(change.baseCount))</span>"
    }
}
