import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// What the plan states of an indicator over one year, for the whole region.
struct YearResult {
    let indicator: Indicator
    let year: Int

    /// The newest value of the year.
    var value: IndicatorValue? {
        indicator.values.filter { $0.area == nil && $0.period.year == year }.max { $0.period < $1.period }
    }

    var known: StatedNumber? { value?.value.value }

    /// What to watch, and the notes on what the source leaves open.
    func remarks(_ frame: PlanFrame) -> HTML? {
        let remarks = [value?.note].compactMap(\.self) + indicator.caveats
        let notes = frame.plan.notes(on: [indicator.id])
        guard !remarks.isEmpty || !notes.isEmpty else { return nil }
        let lines = HTML.join(remarks) { "<p class=\"tile-note\">\(frame.nl($0))</p>\n" }
        let links = HTML.join(notes, separator: " ") { note in
            "<a href=\"#noot-\(note.id.rawValue)\">\(frame.nl(note.title))</a>"
        }
        return "\(lines)\(when: !notes.isEmpty, "<p class=\"more-of\">\(links)</p>")"
    }
}
