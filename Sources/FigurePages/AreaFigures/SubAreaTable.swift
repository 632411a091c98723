import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The areas below an area in a table that sorts: number, rate with a bar in the colour of the map, change and verdict.
struct SubAreaTable {
    let below: SubAreas
    let context: PageContext
    let breaks: ClassBreaks
    private let choice: PeriodChoice
    private let rows: [RankedArea]
    private let largest: Double

    private var language: Language { context.language }
    static let anchor = "gebieden"

    init(_ below: SubAreas, _ choice: PeriodChoice, _ context: PageContext) {
        self.below = below
        self.choice = choice
        self.context = context
        rows = below.sorted(by: Self.sort(below, context), in: context)
        let rates = below.rows.compactMap { $0.rate.value.value }
        largest = rates.max() ?? 0
        breaks = .rounded(rates)
    }

    private static func sort(_ below: SubAreas, _ context: PageContext) -> TableSort {
        let usual = TableSort(below.hasRates ? .rate : .count)
        let asked = context.chosen.sort ?? usual
        return [.name, .count, .rate, .change].contains(asked.column) ? asked : usual
    }

    /// The first rows; the others behind a disclosure, since the map shows all.
    var html: HTML {
        let shown = rows.count > Self.most + 5 ? rows.prefix(Self.most) : rows[...]
        let rest = rows.dropFirst(shown.count)
        let first: HTML = "<caption><b>\(caption)</b> <span>\(explained)</span></caption>"
        guard !rest.isEmpty else { return table(shown, label: many, caption: first) }
        let count = language.count(rest.count, one: below.level.one, many: below.level.many)
        let label = Phrase("Nog \(count)", "\(count) more")(language)
        let fold = Fold.html(.areas, id: "alle-gebieden", summary: label, kind: "more", in: context) {
            table(rest, label: label, caption: "<caption class=\"vh\">\(label)</caption>")
        }
        return "<div class=\"sorts\">\(table(shown, label: many, caption: first))\(fold)</div>\n"
    }

    /// How many rows are shown at once.
    private static let most = 25

    /// Under the table: how a verdict comes about.
    var method: HTML {
        SeasonNote.html(below.rows.lazy.compactMap(\.change).first, in: context)
            ?? "<p class=\"note\">\(AlgorithmEntry.change.link(context))</p>\n"
    }

    private func table(_ rows: ArraySlice<RankedArea>, label: String, caption: HTML) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(label)">\
        <table class="tight">\(caption)
        <thead><tr>\(head)</tr></thead>
        <tbody>
        \(each: rows, row)</tbody></table></div>

        """
    }

    private var many: String { language.sentenceStart(below.level.many(language)) }

    private var caption: HTML {
        let name = HTML.isolated(context.edition.name(of: below.parent))
        return Passage("\(many) in \(name)", "\(many) in \(name)")(language)
    }

    private var explained: String {
        let base = below.rows.lazy.compactMap(\.change).first
        let period = language.sentenceStart(language.period(choice.period))
        guard let base else { return period + "." }
        let same = language.heldAgainst(base, as: choice.period)
        return Phrase(
            "\(period). Het verschil is met het aantal \(same). Marge: 95%.",
            "\(period). The change is from the number \(same). Margin: 95%.")(language)
    }

    private var head: HTML {
        let sort = Self.sort(below, context)
        func sortable(_ title: Phrase, _ column: SortColumn) -> HTML {
            SortableHead.cell(context(title), column, sorted: sort, at: Self.anchor, in: context)
        }
        let one = Phrase(verbatim: language.sentenceStart(below.level.one(language)))
        return """
            \(sortable(one, .name))\(sortable(FigurePhrases.count, .count))\
            \(when: below.hasRates, sortable(FigurePhrases.rate, .rate))\
            \(when: below.hasRates, "<th scope=\"col\" class=\"bar\"><span class=\"vh\">\(context(AreaFigurePhrases.bar))</span></th>")\
            \(sortable(FigurePhrases.difference, .change))\(SortableHead.plain(context(FigurePhrases.verdict), isNumber: false))
            """
    }

    private func row(_ row: RankedArea) -> HTML {
        let href = context.href(.area(row.area), context.query.forAreas)
        return """
            <tr><th scope="row"><a href="\(url: href)">\(AreaNames.html(row.area, context))</a>\(row.change?.beside(in: language))\(AbsentParts.html(row.area, context))</th>\(cells(row))</tr>

            """
    }

    private func cells(_ row: RankedArea) -> HTML {
        guard let count = row.count.countValue else {
            let reason = row.count.value.reason?.text(in: language) ?? ""
            return
                "<td class=\"np\" colspan=\"\(below.hasRates ? 5 : 3)\"><span>\(language.sentenceStart(reason))</span></td>"
        }
        return """
            <td class="r">\(language.number(count))</td>\(below.hasRates ? rate(row) : .empty)\(change(row.change))
            """
    }

    private func rate(_ row: RankedArea) -> HTML {
        guard let value = row.rate.value.value else {
            return "<td class=\"small muted\" colspan=\"2\">\(row.rate.value.reason?.short(in: language) ?? "")</td>"
        }
        let bar = BarCell(value, largest: largest, valueClass: breaks.shade(of: value))
        return "<td class=\"r\">\(language.perThousand(value))</td><td class=\"bar\">\(bar.html)</td>"
    }

    private func change(_ change: ComparisonResult?) -> HTML {
        guard let change else { return "<td></td><td></td>" }
        let was = Phrase("was", "was")(language) + " " + language.number(change.baseCount)
        guard change.verdict != .tooFewToSay || change.changePercent.value != nil else {
            return
                "<td class=\"r\"><span class=\"muted nw\">\(was)</span></td><td>\(change.verdict.mark(in: language))</td>"
        }
        let beside =
            change.changePercent.value == nil
            ? was : change.season?.shortText(in: language) ?? change.marginText(in: language)
        let second: HTML? = beside.map { "<br><span class=\"muted small\">\($0)</span>" }
        return """
            <td class="r">\(ChangeWords.mark(change, in: language))\(second)</td><td>\(change.verdict.mark(in: language))</td>
            """
    }
}

extension MissingReason {
    /// A reason short enough for a narrow cell.
    func short(in language: Language) -> String {
        switch self {
        case .tooFewInhabitants: Phrase("te weinig inwoners", "too few residents")(language)
        case .noPopulation: Phrase("geen inwonertal", "no population")(language)
        default: text(in: language)
        }
    }
}
