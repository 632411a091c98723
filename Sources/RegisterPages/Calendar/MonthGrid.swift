import Markup
import Phrases
import Records
import SiteKit

/// A month in weeks, with the days marked on which something is; beside the list, which says the same in words.
struct MonthGrid {
    struct Mark {
        let href: Href
        var names: [String]
    }

    let year: Int
    let month: Int
    let marks: [Int: Mark]
    let context: PageContext

    /// Nothing where no day is known.
    var html: HTML? {
        guard !marks.isEmpty, let first = PlanDate(year: year, month: month, day: 1) else { return nil }
        let days = (28...31).last { PlanDate(year: year, month: month, day: $0) != nil } ?? 28
        // 1 March of the year 0, from which days are numbered, was a Wednesday.
        let lead = ((first.dayNumber + 2) % 7 + 7) % 7
        return """
            <ol class="month-grid" aria-hidden="true">\(each: 0..<7, { "<li class=\"wd\">\(weekday($0))</li>" })\
            \(each: 0..<lead, { _ in "<li></li>" })\(each: 1...days, day)</ol>

            """
    }

    private func weekday(_ place: Int) -> String {
        let names = [
            Phrase("ma", "Mo"), Phrase("di", "Tu"), Phrase("wo", "We"), Phrase("do", "Th"), Phrase("vr", "Fr"),
            Phrase("za", "Sa"), Phrase("zo", "Su"),
        ]
        return context(names[place])
    }

    private func day(_ day: Int) -> HTML {
        guard let mark = marks[day] else { return "<li>\(day)</li>" }
        let title = mark.names.joined(separator: ", ")
        return "<li class=\"on\"><span title=\"\(title)\">\(day)</span></li>"
    }
}
