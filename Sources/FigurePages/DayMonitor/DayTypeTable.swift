import Charts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// Incident types on the last day against the same weekday before, and in the last seven days.
struct DayTypeTable {
    let monitor: DayMonitor
    let context: PageContext

    private var language: Language { context.language }

    /// `Zondag 29 november 2026: 34 incidenten. Op een zondag zijn er gewoonlijk 28 (20 tot 38 kan toeval zijn).`
    var headline: String {
        let day = language.sentenceStart(DayWords.long(monitor.day, language))
        let count = language.count(
            monitor.all.today, one: DayMonitorPhrases.incident, many: DayMonitorPhrases.incidents)
        guard let expected = monitor.all.expected else {
            return "\(day): \(count). \(context(DayMonitorPhrases.noExpectation))"
        }
        let weekday = DayWords.weekday(monitor.day.weekday, language)
        let usual = DayMonitorPhrases.usual(
            weekday, mean: language.number(expected.mean, decimals: decimals(expected.mean)),
            band: language.range(expected.lowest, expected.highest))
        return "\(day): \(count). \(context(usual))"
    }

    /// What stands out, by name and number.
    var standingOut: HTML {
        func names(_ verdict: DayLine.Verdict) -> String {
            language.list(
                monitor.types.filter { $0.verdict == verdict }.prefix(6).map {
                    "\($0.name) (\(language.number($0.today)))"
                })
        }
        let more = names(.more), less = names(.less)
        if more.isEmpty, less.isEmpty { return "<p>\(context(DayMonitorPhrases.nothing))</p>\n" }
        return """
            \(when: !more.isEmpty, "<p><strong>\(context(DayMonitorPhrases.moreThanUsual))</strong> \(HTML.isolated(more)).</p>\n")\
            \(when: !less.isEmpty, "<p><strong>\(context(DayMonitorPhrases.lessThanUsual))</strong> \(HTML.isolated(less)).</p>\n")
            """
    }

    var html: HTML {
        """
        <section aria-labelledby="soorten"><h2 id="soorten">\(context(DayMonitorPhrases.types))</h2>
        <div class="scroll" tabindex="0" role="region" \
        aria-label="\(context(SitePhrases.table(of: DayMonitorPhrases.types)))"><table>
        <caption class="vh">\(context(DayMonitorPhrases.types))</caption><thead><tr>\
        <th scope="col">\(context(DayMonitorPhrases.type))</th>\
        <th scope="col" class="r">\(DayWords.brief(monitor.day, language))</th>\
        <th scope="col" class="r">\(context(DayMonitorPhrases.usually))</th>\
        <th scope="col" class="ci">\(context(DayMonitorPhrases.against))</th>\
        <th scope="col">\(context(DayMonitorPhrases.verdict))</th>\
        <th scope="col" class="r">\(context(DayMonitorPhrases.week(monitor.all.weekDays)))</th></tr></thead>
        <tbody>\(each: monitor.types, { row($0) })</tbody>
        <tfoot>\(row(monitor.all))</tfoot></table></div>
        <p class="note">\(context(DayMonitorPhrases.explained)) \(AlgorithmEntry.day.link(context))</p></section>

        """
    }

    private func row(_ line: DayLine) -> HTML {
        let name: HTML =
            line.id.isEmpty
            ? HTML(text: context(DayMonitorPhrases.all)) : "<span lang=\"nl\">\(HTML.isolated(line.name))</span>"
        let week = language.number(line.week)
        let usual = line.usualWeek.map { language.number($0, decimals: 0) }
        return """
            <tr><th scope="row">\(name)</th><td class="r">\(language.number(line.today))</td>\(expected(line))\
            <td>\(verdict(line))</td>\
            <td class="r">\(week)\(usual.map { " <span class=\"small muted range\">(\($0))</span>" as HTML })</td></tr>

            """
    }

    private func expected(_ line: DayLine) -> HTML {
        guard let expected = line.expected else {
            return "<td class=\"np r\"><span>\(context(DayMonitorPhrases.unknown))</span></td><td class=\"ci\"></td>"
        }
        let mean = language.number(expected.mean, decimals: decimals(expected.mean))
        let cell = ExpectedCell(
            line.today, mean: expected.mean, band: expected.lowest...max(expected.lowest, expected.highest),
            verdict: line.verdict.sign, language: language)
        return """
            <td class="r">\(mean) <span class="small muted range">(\(language.range(expected.lowest, expected.highest)))</span></td>\
            <td class="ci">\(cell.html)</td>
            """
    }

    private func verdict(_ line: DayLine) -> HTML {
        let sign = line.verdict.sign, words = context(DayMonitorPhrases.words(line.verdict))
        return "<span class=\"verdict \(literal: sign.cssClass)\">\(VerdictMark(sign).html)\(words)</span>"
    }

    /// A mean under ten needs its decimal.
    private func decimals(_ mean: Double) -> Int { mean < 10 ? 1 : 0 }
}

extension DayLine.Verdict {
    var sign: BandVerdict {
        switch self {
        case .more: .more
        case .less: .less
        case .chance: .chance
        case .tooFew: .little
        }
    }
}
