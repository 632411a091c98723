import Charts
import Figures
import Markup
import Phrases
import SiteKit

/// Hours by weekdays as a table of which the shade of a cell tells what its number says.
struct DayHourTable {
    let profile: HourProfile
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML? {
        guard !profile.rows.isEmpty else { return nil }
        let unknown = profile.withoutHour
        let incidents = language.count(unknown, one: DayMonitorPhrases.incident, many: DayMonitorPhrases.incidents)
        let days = language.count(
            profile.days, one: DayMonitorPhrases.deliveredDay, many: DayMonitorPhrases.deliveredDays)
        return """
            <section aria-labelledby="uren"><h2 id="uren">\(context(DayMonitorPhrases.hours))</h2>
            <div class="scroll" tabindex="0" role="region" \
            aria-label="\(context(SitePhrases.table(of: DayMonitorPhrases.hours)))"><table class="heat tight">
            <caption><span>\(context(DayMonitorPhrases.hoursLead(days)))</span></caption><thead><tr>\
            <th scope="col">\(context(DayMonitorPhrases.hour))</th>\(each: 1...7, head)</tr></thead>
            <tbody>\(each: profile.rows, { row($0) })</tbody></table></div>
            \(when: unknown > 0, "<p class=\"note\">\(context(DayMonitorPhrases.withoutHour(incidents)))</p>\n")</section>

            """
    }

    private func head(_ weekday: Int) -> HTML {
        let name = DayWords.weekday(weekday, language)
        return
            "<th scope=\"col\" class=\"r\"><abbr title=\"\(name)\">\(String(name.prefix(language == .dutch ? 2 : 3)))</abbr></th>"
    }

    private func row(_ row: HourProfile.Row) -> HTML {
        let hours = context(DayMonitorPhrases.band(row.from, row.to))
        return "<tr><th scope=\"row\">\(hours)</th>\(each: row.means, { cell($0) })</tr>\n"
    }

    private func cell(_ mean: Double?) -> HTML {
        guard let mean else { return "<td class=\"np r\"><span>–</span></td>" }
        let step = profile.largest > 0 ? min(5, Int((mean / profile.largest * 5).rounded(.up))) : 0
        return "<td class=\"r\(literal: Self.shades[step])\">\(language.number(mean, decimals: 1))</td>"
    }

    private static let shades: [StaticString] = ["", " h1", " h2", " h3", " h4", " h5"]
}
