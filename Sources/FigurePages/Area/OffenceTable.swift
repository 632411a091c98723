import Charts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The types of offence of an area: number, base, change in its band, margin and verdict.
struct OffenceTable {
    let rows: [OffenceRow]
    /// Types without a figure: a few stand in the table itself, many under it.
    let without: [OffenceRow]
    let total: Figure?
    let choice: PeriodChoice
    let context: PageContext
    /// Of values and bases, so that all bars share a scale.
    private let largest: Double

    private var language: Language { context.language }
    static let anchor = "soorten"

    init?(_ model: AreaModel, _ context: PageContext) {
        guard let choice = model.choice, !model.offences.isEmpty else { return nil }
        let sort = context.chosen.sort ?? TableSort(.count)
        rows = Self.sorted(model.offences.filter { $0.figure.value.value != nil }, by: sort, context)
        without = model.offences.filter { $0.figure.value.value == nil }
        total = model.offence == .all ? model.total : nil
        self.choice = choice
        self.context = context
        largest =
            rows.flatMap { [$0.figure.value.value, $0.figure.comparison.map { Double($0.baseCount) }] }
            .compactMap { $0 }.max() ?? 0
    }

    private static func sorted(_ rows: [OffenceRow], by sort: TableSort, _ context: PageContext) -> [OffenceRow] {
        let keys = rows.map { key($0, by: sort.column, in: context) }
        return SortKey.order(keys, isAscending: sort.isAscending).map { rows[$0] }
    }

    private static func key(_ row: OffenceRow, by column: SortColumn, in context: PageContext) -> SortKey? {
        switch column {
        case .name: .text(context.edition.title(of: row.offence, in: context.language).lowercased())
        case .base: row.figure.comparison.map { .number(Double($0.baseCount)) }
        case .change: row.figure.comparison?.sortKey
        case .count, .rate, .population, .code: row.figure.value.value.map(SortKey.number)
        }
    }

    /// The column that the rows are ordered by; the table has no rates, so that these order it by number.
    private var sort: TableSort {
        let asked = context.chosen.sort ?? TableSort(.count)
        return [.name, .base, .change, .count].contains(asked.column)
            ? asked : TableSort(.count, isAscending: asked.isAscending)
    }

    // MARK: Markup

    /// The first rows and the sum; the others behind a disclosure, so that the page stays readable.
    var html: HTML {
        let shown = rows.count > Self.most ? rows.prefix(Self.most) : rows[...]
        let rest = rows.dropFirst(shown.count)
        let few = without.count <= Self.fewWithout
        return """
            <div class="sorts">\
            \(table(shown, label: captionText, caption: caption, last: (sum ?? .empty) + (few ? HTML.join(without, reason) : .empty)))\
            \(when: !rest.isEmpty, more(rest))</div>\(when: !few, manyWithout)
            """
    }

    /// How many rows are shown at once.
    private static let most = 20

    private func more(_ rest: ArraySlice<OffenceRow>) -> HTML {
        let count = language.count(rest.count, one: Phrase("soort", "type"), many: Phrase("soorten", "types"))
        let label = Phrase("Nog \(count)", "\(count) more")(language)
        return Fold.html(.offences, id: "alle-soorten", summary: label, kind: "more", in: context) {
            table(rest, label: label, caption: "<caption class=\"vh\">\(label)</caption>", last: .empty)
        }
    }

    private func table(_ rows: ArraySlice<OffenceRow>, label: String, caption: HTML, last: HTML) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(label)"><table>\(caption)
        <thead><tr>\(head)</tr></thead>
        <tbody>
        \(each: rows, row)\(last)</tbody></table></div>

        """
    }

    private var captionText: String {
        Phrase("Geregistreerde misdrijven", "Registered offences")(language) + ", " + language.period(choice.period)
    }

    private var caption: HTML {
        """
        <caption><b>\(captionText)</b> \
        <span>\(context(AreaPhrases.offencesCaption))</span></caption>
        """
    }

    private static let fewWithout = 6

    private func reason(_ row: OffenceRow) -> HTML {
        let reason = row.figure.value.reason?.text(in: language) ?? ""
        return """
            <tr><th scope="row"><a href="\(url: context.href(row.offence))">\(title(row))</a></th>\
            <td class="np" colspan="7"><span>\(language.sentenceStart(reason))</span></td></tr>

            """
    }

    /// Under the table, by reason, so that thirty equal rows do not hide the figures.
    private var manyWithout: HTML {
        let groups = Dictionary(grouping: without) { $0.figure.value.reason?.text(in: language) ?? "" }
        let label = context(AreaPhrases.withoutFigure)
        let count = language.count(without.count, one: Phrase("soort", "type"), many: Phrase("soorten", "types"))
        return Fold.html(.withoutFigure, id: "zonder-cijfer", summary: "\(label): \(count)", in: context) {
            """
            <dl class="reasons">\(each: groups.keys.sorted(), { reason in
                "<div><dt>\(language.sentenceStart(reason))</dt><dd>\(links(groups[reason, default: []]))</dd></div>"
            })</dl>
            """
        }
    }

    private func links(_ rows: [OffenceRow]) -> HTML {
        HTML.join(rows, separator: "; ") { "<a href=\"\(url: context.href($0.offence))\">\(title($0))</a>" }
    }

    private func title(_ row: OffenceRow) -> HTML {
        .isolated(context.edition.title(of: row.figure, in: language))
    }

    private var head: HTML {
        """
        \(sortable(context(AreaPhrases.type), .name))\(sortable(shortPeriod, .count))\
        <th scope="col" class="bar"><span class="vh">\(context(AreaFigurePhrases.bar))</span></th>\
        \(sortable(basePeriod, .base))\(sortable(context(FigurePhrases.difference), .change))\
        <th scope="col" class="ci"><span class="vh">\(context(AreaPhrases.inTheBand))</span>\
        \(ComparisonCell.axis(language))</th>\
        \(SortableHead.plain(context(isSeasonal ? AreaPhrases.withoutSeason : AreaPhrases.margin)))\(SortableHead.plain(context(FigurePhrases.verdict), isNumber: false))
        """
    }

    private func sortable(_ title: String, _ column: SortColumn) -> HTML {
        SortableHead.cell(title, column, sorted: sort, at: Self.anchor, in: context)
    }

    private var shortPeriod: String { yearHead(of: choice.period) ?? context(FigurePhrases.count) }

    private var basePeriod: String {
        let base = rows.lazy.compactMap { $0.figure.comparison?.period }.first
        // A year under way is held against a part of the year before it.
        if let base, base.monthCount != choice.period.monthCount { return language.periodShort(base) }
        return base.flatMap(yearHead) ?? context(FigurePhrases.base)
    }

    /// The year where one year says it; the caption names the months.
    private func yearHead(of period: PeriodRange) -> String? {
        period.firstYear == period.lastYear ? String(period.lastYear) : nil
    }

    private func row(_ row: OffenceRow) -> HTML {
        let href = context.here { $0.offence = row.offence }
        return """
            <tr\(attr: "class", isNil(row.figure) ? "nil" : nil)><th scope="row"><a href="\(url: href)">\(title(row))</a>\
            \(row.figure.comparison?.beside(in: language))</th>\(cells(row.figure))</tr>

            """
    }

    /// Nothing was registered on either side: such rows are not printed.
    private func isNil(_ figure: Figure) -> Bool {
        figure.value.value == 0 && (figure.comparison?.baseCount ?? 0) == 0
    }

    private var sum: HTML? {
        guard let total, total.value.value != nil else { return nil }
        let name =
            total.typesSummed.map { types in
                language.count(types, one: Phrase("soort", "type"), many: Phrase("soorten samen", "types together"))
            } ?? context(AreaPhrases.allOffences)
        return "<tr class=\"sum\"><th scope=\"row\">\(name)</th>\(cells(total, hasBar: false))</tr>\n"
    }

    private func cells(_ figure: Figure, hasBar: Bool = true) -> HTML {
        let count = figure.countValue ?? 0
        let bar: HTML =
            hasBar
            ? BarCell(Double(count), previous: figure.comparison.map { Double($0.baseCount) }, largest: largest).html
            : ""
        return """
            <td class="r">\(language.number(count))</td><td class="bar">\(bar)</td>\
            \(figure.comparison.map { compared($0) } ?? noComparison)
            """
    }

    private var noComparison: HTML {
        "<td class=\"np\" colspan=\"5\"><span>\(Phrase("geen vergelijking mogelijk", "no comparison possible")(language))</span></td>"
    }

    private func compared(_ change: ComparisonResult) -> HTML {
        let cell = ComparisonCell(
            change: change.changePercent.value, band: change.chanceBand, verdict: change.verdict.sign,
            language: language)
        return """
            <td class="r muted">\(language.number(change.baseCount))</td>\
            <td class="r">\(ChangeWords.mark(change, in: language))</td><td class="ci">\(cell.html)</td>\
            <td class="r small muted">\(margin(change))</td><td>\(change.verdict.mark(in: language))</td>
            """
    }

    /// Whether other months of the year are compared.
    private var isSeasonal: Bool { rows.contains { $0.figure.comparison?.season != nil } }

    /// The margin of the change; of other months what is left without the season, with its margin.
    private func margin(_ change: ComparisonResult) -> String {
        if let found = change.season?.corrected, let percent = found.percent {
            let range = found.interval.map { " (\(language.percentRange($0.lowerBound, $0.upperBound)))" } ?? ""
            return language.signedPercent(percent) + range
        }
        guard change.changePercent.value != nil, let interval = change.interval else { return "" }
        return language.percentRange(interval.lowerBound, interval.upperBound)
    }

    // MARK: Words

    /// `Bij één van de tien soorten is de verandering meer dan toeval: diefstal van motorvoertuigen.`
    var finding: HTML? {
        let judged = rows.filter { $0.figure.comparison?.isTestable == true }
        guard !judged.isEmpty else { return nil }
        let marked = judged.filter { $0.figure.comparison?.verdict.isMoreThanChance == true }
        let titles: [HTML] = marked.prefix(4).map { row in
            let title = HTML.isolated(context.edition.title(of: row.figure, in: language))
            return "\(title) (\(row.figure.comparison.map { ChangeWords.mark($0, in: language) }))"
        }
        let names = titles.listed(in: language)
        let all = language.number(judged.count)
        switch marked.count {
        case 0:
            return Passage(
                "Bij geen van de \(all) soorten die wij kunnen toetsen is de verandering meer dan toeval.",
                "For none of the \(all) types that we can test is the change more than chance.")(language)
        case 1...4:
            return Passage(
                "Bij \(marked.count) van de \(all) soorten die wij kunnen toetsen is de verandering meer dan toeval: \(names).",
                "For \(marked.count) of the \(all) types that we can test the change is more than chance: \(names)."
            )(language)
        default:
            return Passage(
                "Bij \(marked.count) van de \(all) soorten die wij kunnen toetsen is de verandering meer dan toeval, zoals \(names).",
                "For \(marked.count) of the \(all) types that we can test the change is more than chance, such as \(names)."
            )(language)
        }
    }

    /// Empty where fewer than two are tested: there is then no list that chance picks from.
    var manyComparisons: HTML {
        let season = SeasonNote.html(rows.lazy.compactMap(\.figure.comparison).first, in: context) ?? .empty
        return season + many
    }

    private var many: HTML {
        let judged = rows.count { $0.figure.comparison?.isTestable == true }
        guard judged > 1 else { return .empty }
        let (all, tested) = (language.number(rows.count), language.number(judged))
        let counted =
            judged == rows.count
            ? Phrase("Wij toetsen \(all) soorten tegelijk.", "We test \(all) types at once.")(language)
            : Phrase(
                "Van de \(all) soorten in deze tabel hebben er \(tested) genoeg misdrijven om te toetsen.",
                "Of the \(all) types in this table, \(tested) have enough offences to test.")(language)
        return Passage(
            "<p class=\"note\">\(counted) Bij zo veel vergelijkingen valt er gemiddeld één op de twintig door toeval buiten de band. Een percentage staat er alleen als het aantal waarmee u vergelijkt groot genoeg is; anders staat het verschil in aantallen. \(AlgorithmEntry.change.link(context))</p>",
            "<p class=\"note\">\(counted) With so many comparisons about one in twenty falls outside the band by chance. A percentage is shown only when the number compared with is large enough; otherwise the difference in numbers is. \(AlgorithmEntry.change.link(context))</p>"
        )(language)
    }
}
