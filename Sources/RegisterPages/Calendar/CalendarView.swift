import Markup
import Phrases
import Records
import Registers
import SiteKit

/// Rows by when they are: a list by month, and beside it the month as a grid where there is room.
struct CalendarView {
    let frame: RegisterFrame
    let span: FieldKey

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var html: HTML {
        var asked = frame.rowQuery
        asked.order = FieldOrder(span)
        let rows = frame.register.rows(asked), form = FilterForm(frame: frame)
        let years = Set(rows.compactMap { $0[span]?.days?.lowerBound.year }).sorted()
        let year = shownYear(of: years)
        let inYear = rows.filter { $0[span]?.days?.lowerBound.year == year }
        return """
            \(form.html)\(form.found(rows.count))\(chips(years, shown: year))\(months(inYear))\(vague(inYear, year: year))\(undated(rows))
            """
    }

    /// The year that is asked; else that of today, else the nearest one that has something.
    private func shownYear(of years: [Int]) -> Int? {
        if let asked = frame.query.year, years.contains(asked) { return asked }
        guard let today = frame.today?.year else { return years.last }
        return years.first { $0 >= today } ?? years.last
    }

    private func chips(_ years: [Int], shown: Int?) -> HTML? {
        guard years.count > 1 else { return shown.map { "<h2 class=\"under\">\(String($0))</h2>\n" } }
        return """
            <nav class="views" aria-label="\(context(RegistersPhrases.years))"><ul class="chips">\(each: years, { year in
                let current: String? = year == shown ? "true" : nil
                return "<li><a class=\"chip\" href=\"\(url: frame.href(frame.query.with { $0.year = year }))\"\(attr: "aria-current", current)>\(String(year))</a></li>"
            })</ul></nav>

            """
    }

    // MARK: Months

    private func months(_ rows: [VisibleRow]) -> HTML {
        let dated = rows.filter { month(of: $0) != nil }
        let months = Set(dated.compactMap(month)).sorted()
        return HTML.join(months) { month in
            let own = dated.filter { self.month(of: $0) == month }
            let year = own.first?[span]?.days?.lowerBound.year ?? 0
            let id = "m-\(month)"
            return """
                <section class="month" aria-labelledby="\(id)"><h3 id="\(id)">\(language.sentenceStart(language.month(month, of: year)))</h3>
                <ul class="list">\(each: own, { entry($0) })</ul>\(MonthGrid(year: year, month: month, marks: marks(own, month), context: context).html)</section>

                """
        }
    }

    /// The month in which it begins; `nil` of what is some time within a longer period.
    private func month(of row: VisibleRow) -> Int? {
        guard let days = row[span]?.days else { return nil }
        if case .within(let period)? = row[span]?.span?.precision, period.months.count > 1 { return nil }
        return days.lowerBound.month
    }

    private func entry(_ row: VisibleRow) -> HTML {
        let facts = frame.cardFields.filter { $0 != span }.compactMap { frame.value($0, of: row) }
        let said: HTML? = facts.isEmpty ? nil : "<p class=\"small muted\">\(HTML.join(facts, separator: " · "))</p>"
        return "<li><p class=\"when\">\(when(row))</p><div>\(frame.link(row))\(said)</div></li>\n"
    }

    /// `16 juni 2022, 14:00 tot 16:30`; of a month without a day, that the day is not known.
    private func when(_ row: VisibleRow) -> HTML {
        if case .within? = row[span]?.span?.precision {
            return "<span class=\"unsaid\">\(context(RegistersPhrases.dayUnknown))</span>"
        }
        return frame.cell(span, of: row)
    }

    /// The days of a month on which something is, each with the first row that is there.
    private func marks(_ rows: [VisibleRow], _ month: Int) -> [Int: MonthGrid.Mark] {
        var marks: [Int: MonthGrid.Mark] = [:]
        for row in rows {
            guard let days = row[span]?.days else { continue }
            if case .within? = row[span]?.span?.precision { continue }
            let last =
                days.upperBound.month == month && days.upperBound.year == days.lowerBound.year
                ? days.upperBound.day : 31
            for day in days.lowerBound.day...max(days.lowerBound.day, last) {
                let name = frame.register.heading(of: row, words: frame.words)(language)
                marks[day, default: .init(href: frame.href(of: row), names: [])].names.append(name)
            }
        }
        return marks
    }

    // MARK: What has no month

    private func vague(_ rows: [VisibleRow], year: Int?) -> HTML? {
        let rest = rows.filter { month(of: $0) == nil }
        guard let year, !rest.isEmpty else { return nil }
        return """
            <section class="month" aria-labelledby="m-0"><h3 id="m-0">\(context(RegistersPhrases.someTime(String(year))))</h3>
            <ul class="list">\(each: rest, plain)</ul></section>

            """
    }

    private func undated(_ rows: [VisibleRow]) -> HTML? {
        let rest = rows.filter { $0[span] == nil }
        guard !rest.isEmpty else { return nil }
        return """
            <section class="month" aria-labelledby="m-x"><h3 id="m-x">\(context(RegistersPhrases.undated))</h3>
            <ul class="list">\(each: rest, plain)</ul></section>

            """
    }

    private func plain(_ row: VisibleRow) -> HTML {
        let facts = frame.cardFields.filter { $0 != span }.compactMap { frame.value($0, of: row) }
        let said: HTML? = facts.isEmpty ? nil : "<p class=\"small muted\">\(HTML.join(facts, separator: " · "))</p>"
        let quarter: HTML? = row[span]?.span.flatMap { span in
            if case .within(let period) = span.precision, case .year = period {
                nil
            } else {
                HTML(text: span.text(in: language))
            }
        }
        let dayless: HTML = "<span class=\"unsaid\">\(context(RegistersPhrases.dayUnknown))</span>"
        return "<li><p class=\"when\">\(quarter ?? dayless)</p><div>\(frame.link(row))\(said)</div></li>\n"
    }
}
