import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import SiteKit

/// Figures as a table: of one type with count, change and verdict, of more a column each, shaded by size.
enum TableView {
    /// Rows of a page; the files have all.
    static let mostRows = 400

    static func answer(_ e: Exploration) -> ExplorerAnswer {
        let figures = e.figures()
        var answer = ExplorerAnswer(words: PeriodWords(e, figures: figures).sentences, figures: .period(figures))
        answer.table = e.offences.count > 1 && e.areas.count > 1 ? matrix(figures, e) : list(figures, e)
        return answer
    }

    // MARK: One column per type

    private static func matrix(_ figures: [Figure], _ e: Exploration) -> HTML {
        let width = e.offences.count
        let rows = e.areas.indices.map { Array(figures[$0 * width..<($0 + 1) * width]) }
        let columns = (0..<width).map { column in rows.map { $0[column].value.value } }
        let order = sorted(e, names: e.areas.map { AreaNames.text($0, e.context) }, by: { _ in columns[0] })
        let tops = columns.map(top)
        let body = groups(order, e) { index in
            let cells = HTML.join((0..<width)) { column in
                cell(rows[index][column], shade: shade(rows[index][column].value.value, upTo: tops[column]), e)
            }
            return "<tr><th scope=\"row\">\(AreaNames.link(e.areas[index], e.context).html)</th>\(cells)</tr>\n"
        }
        let heads = HTML.join(e.offences) {
            "<th scope=\"col\" class=\"r\">\(e.edition.title(of: $0, in: e.language))</th>"
        }
        return framed(
            "<tr>\(SortableExplorerHead.cell(e.context(FigurePhrases.area), .name, in: e))\(heads)</tr>", body,
            rows: order.count, as: "heat", in: e)
    }

    // MARK: One row per area or type

    private static func list(_ figures: [Figure], _ e: Exploration) -> HTML {
        let names = figures.map { e.name(.init(area: $0.area, offence: $0.offence)) }
        let values = figures.map(\.value.value)
        let order = sorted(e, names: names) { column in
            switch column {
            case .base: figures.map { $0.comparison.map { Double($0.baseCount) } }
            case .change: figures.map { $0.comparison?.sortValue }
            default: values
            }
        }
        let most = top(values)
        let body = groups(order, e) { index in
            let figure = figures[index]
            let name: HTML =
                e.areas.count > 1
                ? AreaNames.link(figure.area, e.context).html
                : "<a href=\"\(url: e.context.href(.offence(figure.offence)))\">\(HTML.isolated(names[index]))</a>"
            let under = figure.comparison?.beside(in: e.language)
            return """
                <tr><th scope="row">\(name)\(under)</th>\(cell(figure, shade: shade(values[index], upTo: most), e))\
                \(change(figure, e))</tr>

                """
        }
        let measure = e.context(e.measure.choice)
        let head: HTML = """
            <tr>\(SortableExplorerHead.cell(e.context(e.isByArea ? FigurePhrases.area : AnalysisPhrases.offence), .name, in: e))\
            \(SortableExplorerHead.cell(e.language.sentenceStart(measure), .count, in: e))\
            \(SortableExplorerHead.cell(e.context(FigurePhrases.base), .base, in: e))\
            \(SortableExplorerHead.cell(e.context(FigurePhrases.difference), .change, in: e))\
            <th scope="col">\(e.context(FigurePhrases.verdict))</th></tr>
            """
        return framed(head, body, rows: order.count, as: "shaded", in: e)
    }

    private static func change(_ figure: Figure, _ e: Exploration) -> HTML {
        guard let change = figure.comparison else { return "<td></td><td></td><td></td>" }
        return """
            <td class="r">\(e.language.number(change.baseCount))</td><td class="r">\(ChangeWords.mark(change, in: e.language))</td>\
            <td>\(change.verdict.mark(in: e.language))</td>
            """
    }

    private static func cell(_ figure: Figure, shade level: Int?, _ e: Exploration) -> HTML {
        let text = figure.valueText(in: e.language)
        guard figure.value.value != nil else { return "<td class=\"np\"><span>\(text)</span></td>" }
        let mark: HTML = figure.status == .final ? "" : "<abbr title=\"\(figure.status.text(in: e.language))\">*</abbr>"
        return "<td class=\"r\(level.map { " \(shade($0))" } ?? "")\">\(text)\(mark)</td>"
    }

    // MARK: Shading

    /// The largest of a column, by which its cells are shaded; `nil` where there are too few to shade, or nothing to it.
    private static func top(_ values: [Double?]) -> Double? {
        let known = values.compactMap(\.self)
        guard known.count > 2, let most = known.max(), most > 0 else { return nil }
        return most
    }

    /// One of five shades between nothing and the largest; none for less than nothing.
    private static func shade(_ value: Double?, upTo most: Double?) -> Int? {
        guard let value, value >= 0, let most else { return nil }
        return min(5, 1 + Int((value / most * 5).rounded(.down)))
    }

    static func shade(_ level: Int) -> HTML {
        switch level {
        case 1: "h1"
        case 2: "h2"
        case 3: "h3"
        case 4: "h4"
        default: "h5"
        }
    }

    // MARK: Order and groups

    private static func sorted(_ e: Exploration, names: [String], by values: (SortColumn) -> [Double?]) -> [Int] {
        let sort = SortableExplorerHead.sort(e)
        if sort.column == .name {
            return SortKey.order(names.map { .text($0.lowercased()) }, isAscending: sort.isAscending)
        }
        return SortKey.order(values(sort.column).map { $0.map(SortKey.number) }, isAscending: sort.isAscending)
    }

    /// Under the chosen area that each belongs to, where there are several.
    private static func groups(_ order: [Int], _ e: Exploration, row: (Int) -> HTML) -> HTML {
        let shown = order.prefix(mostRows)
        guard e.level != nil, e.chosen.count > 1, e.offences.count == 1 || e.areas.count > 1 else {
            return "<tbody>\(HTML.join(shown, row))</tbody>"
        }
        let width = e.areas.count > 1 && e.offences.count > 1 ? 1 : e.offences.count
        return HTML.join(e.chosen) { whole in
            let own = shown.filter { e.parents[e.areas[$0 / width]] == whole }
            guard !own.isEmpty else { return .empty }
            return """
                <tbody><tr class="sum"><th scope="rowgroup" colspan="9">\(AreaNames.html(whole, e.context))</th></tr>
                \(HTML.join(own, row))</tbody>

                """
        }
    }

    private static func framed(_ head: HTML, _ body: HTML, rows count: Int, as kind: StaticString, in e: Exploration)
        -> HTML
    {
        let period = e.language.sentenceStart(e.language.period(e.choice.period))
        let title =
            e.offences.count == 1
            ? e.edition.title(of: e.offences[0], in: e.language) : e.context(ExplorerView.table.title)
        return """
            <div class="scroll" id="tabel" tabindex="0" role="region" aria-label="\(title)"><table class="tight \(literal: kind)">\
            <caption><b>\(title)</b> <span>\(period). \(e.language.sentenceStart(e.context(e.measure.choice))).</span></caption>
            <thead>\(head)</thead>
            \(body)</table></div>
            \(rest(count, e))
            """
    }

    /// That there are more rows than the page shows.
    static func rest(_ count: Int, _ e: Exploration) -> HTML? {
        guard count > mostRows else { return nil }
        let (all, most) = (e.language.number(count), e.language.number(mostRows))
        let text = Phrase(
            "De eerste \(most) van \(all) rijen. De bestanden hieronder hebben ze allemaal.",
            "The first \(most) of \(all) rows. The files below have them all.")(e.language)
        return "<p class=\"small muted\">\(text)</p>"
    }
}

/// Heads of columns that the server sorts by.
enum SortableExplorerHead {
    /// As asked; else the largest first, of types by name.
    static func sort(_ e: Exploration) -> TableSort {
        let asked = e.asked.sort ?? TableSort(.count)
        return [.name, .count, .base, .change].contains(asked.column) ? asked : TableSort(.count)
    }

    static func cell(_ title: String, _ column: SortColumn, in e: Exploration) -> HTML {
        let sorted = sort(e), isLeading = sorted.column == column
        let next = isLeading ? TableSort(column, isAscending: !sorted.isAscending) : TableSort(column)
        let href = e.href { $0.sort = next }.at(fragment: "tabel")
        let state: String? = isLeading ? (sorted.isAscending ? "ascending" : "descending") : nil
        let arrow: HTML = isLeading ? "<span aria-hidden=\"true\"> \(sorted.isAscending ? "▴" : "▾")</span>" : .empty
        return """
            <th scope="col"\(attr: "class", column.startsAscending ? nil : "r")\(attr: "aria-sort", state)>\
            <a href="\(url: href)" rel="nofollow">\(title)\(arrow)</a></th>
            """
    }
}
