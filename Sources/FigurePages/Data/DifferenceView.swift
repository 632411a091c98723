import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The parts of a difference report, as markup.
struct DifferenceView {
    let report: DifferenceReport
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        "\(headlines)\(turnover(report.new, isNew: true))\(changed)\(turnover(report.gone, isNew: false))\(files)"
    }

    // MARK: The front page

    private var headlines: HTML? {
        guard !report.headlines.isEmpty else { return nil }
        let changed = report.headlines.filter {
            report.text(of: $0.before, in: language) != report.text(of: $0.after, in: language)
        }
        guard !changed.isEmpty else {
            return """
                <section aria-labelledby="voorpagina"><h2 id="voorpagina">\(context(DifferencePhrases.headlines))</h2>
                <p>\(context(DifferencePhrases.sameHeadlines))</p></section>

                """
        }
        return """
            <section aria-labelledby="voorpagina"><h2 id="voorpagina">\(context(DifferencePhrases.headlines))</h2>
            <ul class="list">\(each: changed, { "\(item($0))" })</ul></section>

            """
    }

    /// One under the other, so that a narrow screen shows both whole.
    private func item(_ headline: DifferenceReport.Headline) -> HTML {
        let sides: [(Phrase, String?)] = [
            (DifferencePhrases.before, report.text(of: headline.before, in: language)),
            (DifferencePhrases.after, report.text(of: headline.after, in: language)),
            (DifferencePhrases.samePeriod, headline.sameAfter.map { report.text(of: $0, in: language) }),
        ]
        return """
            <li><div><strong>\(report.edition.title(of: headline.offence, in: language))</strong></div><dl class="found">\
            \(each: sides.filter { $0.1 != nil }, { "<div><dt>\(context($0.0))</dt><dd>\($0.1 ?? "")</dd></div>" })</dl></li>

            """
    }

    // MARK: What comes and goes

    private func turnover(_ turnover: DifferenceReport.Turnover, isNew: Bool) -> HTML? {
        guard turnover.count > 0 else { return nil }
        let id = isNew ? "nieuw" : "verdwenen"
        let count = language.count(turnover.count, one: DifferencePhrases.figure, many: DifferencePhrases.figures)
        let facts: [(Phrase, [String])] = [
            (DifferencePhrases.periods, DifferenceReport.runs(turnover.periods, in: language)),
            (DifferencePhrases.areas, turnover.areas.map { report.succession(of: $0, in: language) }),
            (
                DifferencePhrases.types,
                turnover.offences.map { "\(report.edition.title(of: .offence($0), in: language)) (\($0))" }
            ),
        ]
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(context(isNew ? DifferencePhrases.new : DifferencePhrases.gone))</h2>
            <p>\(count).</p>\(facts.contains { !$0.1.isEmpty } ? list(facts) : nil)
            \(groups(turnover.groups))\(isNew ? nil : cells(report.goneCells, of: report.gone.count, under: DifferencePhrases.gone))</section>

            """
    }

    private func list(_ facts: [(Phrase, [String])]) -> HTML {
        """
        <dl class="facts">\(each: facts.filter { !$0.1.isEmpty }, { name, values in
            "<div><dt>\(context(name))</dt><dd>\(DifferenceReport.list(values, limit: 20, in: language))</dd></div>\n"
        })</dl>

        """
    }

    /// Where they are, by municipality and level.
    private func groups(_ groups: [DifferenceReport.Group]) -> HTML? {
        guard !groups.isEmpty else { return nil }
        let shown = groups.prefix(50), rest = groups.count - shown.count
        return """
            <details><summary>\(context(DifferencePhrases.byMunicipality))</summary><ul class="bul">\
            \(each: shown, { "<li>\(words($0))</li>\n" })\(rest > 0 ? "<li>\(context(DifferencePhrases.more(rest)))</li>" : nil)</ul></details>

            """
    }

    private func words(_ group: DifferenceReport.Group) -> String {
        let count = language.count(group.count, one: DifferencePhrases.figure, many: DifferencePhrases.figures)
        let isAlone = group.areas == [group.owner]
        let place = isAlone ? "" : ", \(group.level.counted(group.areas.count, in: language))"
        let months = group.months.map { language.period(.months($0)) }
        let years = group.years.map { language.period(.years($0)) }
        let types = group.offences.count
        let offences =
            types == 1
            ? report.edition.title(of: .offence(group.offences[0]), in: language)
            : language.count(types, one: DifferencePhrases.type, many: DifferencePhrases.typesCounted)
        return "\(report.name(of: group.owner))\(place): \(count), \(offences), "
            + [months, years].compactMap(\.self).joined(separator: "; ")
    }

    // MARK: What changes

    private var changed: HTML? {
        guard report.changedCount > 0 else { return nil }
        let count = language.count(report.changedCount, one: DifferencePhrases.figure, many: DifferencePhrases.figures)
        let large: HTML? =
            report.threshold > 0
            ? " \(context(DifferencePhrases.large(report.largeCount, report.threshold)))" : nil
        return """
            <section aria-labelledby="veranderd"><h2 id="veranderd">\(context(DifferencePhrases.changed))</h2>
            <p>\(count).\(large)</p>
            \(thresholds)\(cells(report.changedCells, of: report.largeCount, under: DifferencePhrases.changed))</section>

            """
    }

    /// Links that list only larger changes.
    private var thresholds: HTML {
        let steps = [0, 4, 9, 49]
        return """
            <p class="small">\(context(DifferencePhrases.list)) \(HTML.join(steps, separator: " · ") { step in
                let words = context(DifferencePhrases.step(step))
                var query = context.asked(DifferenceQuery.self)
                query.threshold = step
                query.notice = nil
                return step == report.threshold
                    ? "<strong>\(words)</strong>" : "<a href=\"\(context.href(context.route, query))\">\(words)</a>"
            })</p>

            """
    }

    private func cells(_ cells: [DifferenceReport.Cell], of total: Int, under title: Phrase) -> HTML? {
        guard !cells.isEmpty else { return nil }
        let rest = total - cells.count
        return """
            <div class="scroll" tabindex="0" role="region" \
            aria-label="\(context(SitePhrases.table(of: title)))"><table class="changes"><thead><tr>\
            \(each: DifferencePhrases.columns.enumerated(), { index, column in
                let look = index > 2 ? "r" : index > 0 ? "wide" : nil
                return "<th scope=\"col\"\(attr: "class", look)>\(context(column))</th>"
            })</tr></thead><tbody>
            \(each: cells, { row($0) })</tbody></table></div>
            \(rest > 0 ? "<p class=\"small muted\">\(context(DifferencePhrases.moreInFile(rest)))</p>" : nil)

            """
    }

    private func row(_ cell: DifferenceReport.Cell) -> HTML {
        func number(_ count: Int?) -> String { count.map { language.number($0) } ?? "–" }
        let change = cell.difference.map { language.signed($0) } ?? "–"
        let offence = report.edition.title(of: .offence(cell.offence), in: language)
        let period = cell.range.map { language.period($0) } ?? cell.period.key
        return """
            <tr><th scope="row">\(place(of: cell)) <span class="in-short">\(offence), \(period)</span></th>\
            <td class="wide">\(offence)</td><td class="nw wide">\(period)</td>\
            <td class="r">\(number(cell.before))</td><td class="r">\(number(cell.after))</td>\
            <td class="r">\(change)</td></tr>

            """
    }

    /// The area of a cell, with the way to what its figure was in every state.
    private func place(of cell: DifferenceReport.Cell) -> HTML {
        let name = report.name(of: cell.area)
        guard context.edition.areas[cell.area] != nil, let period = cell.range else { return HTML(text: name) }
        let asked = HistoryQuery(area: cell.area, offence: .offence(cell.offence), period: period)
        return "<a href=\"\(url: context.href(.history, asked))\">\(name)</a>"
    }

    private var files: HTML {
        var query = context.asked(DifferenceQuery.self)
        (query.notice, query.kept) = (nil, nil)
        return """
            <p class="small">\(context(DifferencePhrases.asFile)) \(HTML.join(DifferenceFormat.allCases, separator: " · ") { format in
                "<a href=\"\(context.href(.differenceFile(report.delivery, format), query))\">\(format.rawValue.uppercased())</a>"
            })</p>

            """
    }
}

extension DifferenceReport.Cell {
    fileprivate var range: PeriodRange? {
        switch period {
        case .month(let month): .months(month...month)
        case .year(let year): .years(year...year)
        case .quarter: nil
        }
    }
}
