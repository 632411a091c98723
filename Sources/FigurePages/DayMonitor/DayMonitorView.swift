import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The day monitor as markup: the day in a sentence, types against what is usual, hours and places.
struct DayMonitorView {
    let municipality: AreaCode
    let monitor: DayMonitor?
    let mark: DayDeliveryMark?
    let today: Day
    let context: PageContext

    private var language: Language { context.language }
    private var name: String { AreaNames.text(municipality, context) }
    private var query: DayMonitorQuery { DayMonitorQuery(municipality: municipality) }

    /// For who is signed in for an organisation without an area of its own.
    static func withoutArea(_ context: PageContext) -> HTML {
        """
        <div class="stack"><h1>\(context(PageContext.dayMonitorName))</h1>
        <p class="lead">\(context(DayMonitorPhrases.withoutArea))</p></div>
        """
    }

    var html: HTML {
        guard let monitor else { return empty }
        let types = DayTypeTable(monitor: monitor, context: context)
        return """
            <div class="stack"><h1>\(context(PageContext.dayMonitorName)) \(HTML.isolated(name))</h1>
            <p class="lead">\(types.headline)</p>\(types.standingOut)\(state(of: monitor))</div>
            \(chooser)\(types.html)\(DayHourTable(profile: monitor.profile, context: context).html)\
            \(DayPlaceList(places: monitor.places, municipality: municipality, context: context).html)
            <section><p class="note">\(context(DayMonitorPhrases.notPublic))</p></section>
            """
    }

    /// What to bring and where, while nothing was delivered.
    private var empty: HTML {
        """
        <div class="stack"><h1>\(context(PageContext.dayMonitorName)) \(HTML.isolated(name))</h1>
        <p class="lead">\(context(DayMonitorPhrases.empty(name)))</p>\(news)</div>
        \(chooser)
        <section aria-labelledby="leveren" class="prose"><h2 id="leveren">\(context(DayMonitorPhrases.bringTitle))</h2>
        <p>\(context(DayMonitorPhrases.bring))</p>
        <div class="scroll" tabindex="0" role="region" \
        aria-label="\(context(DayMonitorPhrases.example))"><pre><code>datum;uurblok;buurt;incidenttype;aantal
        2026-11-29;20-24;BU03440111;E35 Overlast jeugd;4</code></pre></div>
        <p>\(context(DayMonitorPhrases.bringHow))</p></section>
        """
    }

    /// When the last delivery came, what is missing, and how to see what is new.
    private func state(of monitor: DayMonitor) -> HTML {
        let received = mark.map { DeliveryText.moment($0.receivedAt, language) } ?? ""
        let age = monitor.day.distance(to: today)
        return """
            \(when: age > 2, "<p class=\"note alert\">\(context(DayMonitorPhrases.old(age)))</p>\n")\
            <p class="small muted">\(context(DayMonitorPhrases.delivered(received))) \(missing(monitor))</p>\(news)
            """
    }

    /// Up to five missing days by date, more by number.
    private func missing(_ monitor: DayMonitor) -> String {
        let days = monitor.missing
        if days.isEmpty { return context(DayMonitorPhrases.complete) }
        let list = days.count <= 5 ? language.list(days.map { DayWords.short($0, language) }) : nil
        return context(DayMonitorPhrases.missing(days.count, list))
    }

    /// A link that always works, and the words that only stand where the page renews itself.
    private var news: HTML {
        let again = context.href(.dayMonitor, query), events = context.href(.dayNews, query)
        return """
            <p class="small"><a href="\(again)">\(context(DayMonitorPhrases.again))</a> \
            <span class="muted" hidden data-news="\(events)" data-number="\(String(mark?.number ?? 0))">\
            \(context(DayMonitorPhrases.renews))</span></p>

            """
    }

    /// Only where there is something to choose.
    private var chooser: HTML? {
        let watched = context.watchedMunicipalities
        guard watched.count > 1 else { return nil }
        let options = HTML.join(watched) { code in
            "<option value=\"\(code.rawValue)\"\(attr: "selected", code == municipality)>\(AreaNames.text(code, context))</option>"
        }
        return """
            <form class="filters" method="get" action="\(url: context.href(.dayMonitor))" \
            aria-label="\(context(DayMonitorPhrases.choose))"><p class="field"><label for="f-gemeente">\
            \(context(DayMonitorPhrases.municipality))</label><select id="f-gemeente" \
            name="\(QueryKey<AreaCode>.municipality.name(language))">\(options)</select></p>
            <p class="field"><button class="btn">\(context(DayMonitorPhrases.show))</button></p></form>

            """
    }
}

/// Days and weekdays in words.
enum DayWords {
    private static let names = Localized<[String]>(
        ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])

    /// 1 for Monday up to 7.
    static func weekday(_ number: Int, _ language: Language) -> String { names(language)[number - 1] }

    /// `zondag 29 november 2026`
    static func long(_ day: Day, _ language: Language) -> String {
        let (year, month, number) = day.date
        return "\(weekday(day.weekday, language)) \(language.date(year: year, month: month, day: number))"
    }

    /// `29 november`
    static func short(_ day: Day, _ language: Language) -> String {
        let (_, month, number) = day.date
        return "\(number) \(language.monthName(month))"
    }

    /// `3 november` and `5 november tot en met 8 november`: days that follow each other are one.
    static func runs(_ days: [Day], _ language: Language) -> [String] {
        var runs: [ClosedRange<Day>] = []
        for day in days {
            if let last = runs.last, last.upperBound.distance(to: day) == 1 {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        return runs.map { run in
            let from = short(run.lowerBound, language), through = short(run.upperBound, language)
            return from == through ? from : DayMonitorPhrases.run(from, through)(language)
        }
    }

    /// `29 nov`
    static func brief(_ day: Day, _ language: Language) -> String {
        let (_, month, number) = day.date
        return "\(number) \(language.monthNameShort(month))"
    }
}
