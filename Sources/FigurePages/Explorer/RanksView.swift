import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import SiteKit

/// Places by rate, year after year, each with the places that chance leaves open: a table, for lines would rank what chance does.
enum RanksView {
    static func answer(_ e: Exploration) -> ExplorerAnswer {
        let offence = e.offences[0]
        guard let held = e.edition.heldYears else { return TableView.answer(e) }
        let first = max(held.lowerBound, held.upperBound - 11)
        let years = e.edition.yearRanks(
            of: e.areas, offence: offence, years: first...held.upperBound, audience: e.context.audience)
        let rows = e.ranked(offence)
        var answer = ExplorerAnswer(words: sentences(years, e), figures: .period(rows.map(\.rate)))
        guard !years.isEmpty else {
            answer.words = [e.context(ExplorerPhrases.noFigure)]
            return answer
        }
        answer.table = table(years, e)
        return answer
    }

    private static func table(_ years: [YearRanks], _ e: Exploration) -> HTML {
        let places = years.map { year in
            Dictionary(year.rows.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let newest = places.last ?? [:]
        let order = e.areas.sorted { (newest[$0]?.rank ?? .max, $0) < (newest[$1]?.rank ?? .max, $1) }
        let shown = order.prefix(TableView.mostRows)
        let title = Phrase(
            "Plaats op volgorde van het aantal per 1.000 inwoners", "Place by the number per 1,000 residents")(
                e.language)
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(title)"><table class="tight heat places">\
            <caption><b>\(title)</b> <span>\(e.edition.title(of: e.offences[0], in: e.language))</span></caption>
            <thead><tr><th scope="col">\(e.context(FigurePhrases.area))</th>\
            \(each: years, { "<th scope=\"col\" class=\"r\">\(String($0.year))</th>" })</tr></thead>
            <tbody>\(each: shown, { code in
                "<tr><th scope=\"row\">\(AreaNames.link(code, e.context).html)</th>\(HTML.join(places) { cell($0[code], of: e.areas.count, e) })</tr>\n"
            })</tbody></table></div>
            \(TableView.rest(order.count, e))
            """
    }

    private static func cell(_ row: RankedArea?, of count: Int, _ e: Exploration) -> HTML {
        guard let row, let rank = row.rank else {
            let reason = row?.rate.value.reason?.text(in: e.language) ?? e.context(ExplorerPhrases.noFigure)
            return "<td class=\"np\"><span>\(reason)</span></td>"
        }
        let shade = min(5, max(1, 5 - (rank - 1) * 5 / max(1, count)))
        let open = row.places.map { range -> HTML in
            range.count > 1 ? " <span class=\"range muted\">(\(range.lowerBound)–\(range.upperBound))</span>" : ""
        }
        return "<td class=\"r \(TableView.shade(shade))\">\(rank)\(open)</td>"
    }

    /// Who stood first in the newest year, and who moved further than chance leaves open.
    private static func sentences(_ years: [YearRanks], _ e: Exploration) -> [String] {
        guard let last = years.last, let top = last.rows.first(where: { $0.rank == 1 }) else { return [] }
        let name = AreaNames.text(top.area, e.context)
        let rate = top.rate.value.value.map { e.language.perThousandResidents($0) } ?? ""
        let certain = (top.places?.count ?? 1) == 1
        var found = [
            certain
                ? Phrase(
                    "In \(last.year) is het getal het hoogst in \(name): \(rate).",
                    "In \(last.year) the number is highest in \(name): \(rate).")(e.language)
                : Phrase(
                    "In \(last.year) staat \(name) bovenaan met \(rate), maar door toeval kan die plaats ook van een ander zijn.",
                    "In \(last.year) \(name) comes first with \(rate), but by chance that place could be another’s.")(
                        e.language)
        ]
        guard let first = years.first, first.year < last.year else { return found }
        let before = Dictionary(first.rows.map { ($0.area, $0.places) }, uniquingKeysWith: { a, _ in a })
        var up: [String] = [], down: [String] = []
        for row in last.rows {
            guard let now = row.places, let was = before[row.area] ?? nil, !now.overlaps(was) else { continue }
            if now.upperBound < was.lowerBound {
                up.append(AreaNames.text(row.area, e.context))
            } else {
                down.append(AreaNames.text(row.area, e.context))
            }
        }
        let (a, b) = (first.year, last.year)
        if !up.isEmpty {
            found.append(
                Phrase(
                    "Sinds \(a) zeker hoger gekomen: \(e.language.list(Array(up.prefix(6)))).",
                    "Surely higher since \(a): \(e.language.list(Array(up.prefix(6)))).")(e.language))
        }
        if !down.isEmpty {
            found.append(
                Phrase(
                    "Sinds \(a) zeker lager gekomen: \(e.language.list(Array(down.prefix(6)))).",
                    "Surely lower since \(a): \(e.language.list(Array(down.prefix(6)))).")(e.language))
        }
        if up.isEmpty, down.isEmpty {
            found.append(
                Phrase(
                    "Tussen \(a) en \(b) is geen enkele plaats zeker veranderd.",
                    "Between \(a) and \(b) no place has surely changed.")(e.language))
        }
        return found
    }
}
