package import Markup
package import Phrases

/// A small line for a tile: some years of months, the last ones in plum over their band, three labels under it.
package struct Sparkline: Sendable {
    package var readings: [Reading]
    /// How many of the last months are the current ones.
    package var current: Int
    /// For the last months; as many as `current`.
    package var band: [ClosedRange<Double>?]
    /// Outside the band, by index among the current months.
    package var outside: [Int: BandVerdict]
    /// The slots that the line does not cross, counted over all readings.
    package var breaks: Set<Int>
    /// Under the line: at most three, spread from start to end; the last one is the current period.
    package var labels: [String]
    /// Read to who cannot see it; without one the drawing is decoration beside the figures of its tile.
    package var summary: String?
    /// A name per reading, and the language in which the months can be read one by one; empty leaves only the drawing.
    package var slots: [String] = []
    package var language: Language?

    package init(
        _ readings: [Reading], current: Int = 12, band: [ClosedRange<Double>?] = [], outside: [Int: BandVerdict] = [:],
        breaks: Set<Int> = [], labels: [String] = [], summary: String? = nil
    ) {
        self.readings = readings
        self.current = min(max(0, current), readings.count)
        self.band = band
        self.outside = outside
        self.breaks = breaks
        self.labels = Array(labels.prefix(3))
        self.summary = summary
    }

    private static let height = 54.0

    package var html: HTML {
        let start = readings.count - current
        let marks: [any Mark] = [
            BandMark(band, start: start),
            LineMark(Array(readings.prefix(start + 1)), style: .previous, breaks: breaks),
            LineMark(Array(readings[start...]), start: start, style: .now, breaks: breaks),
        ]
        let points = TimeMarks.points(Array(readings[start...]), start: start, outside: outside, showsAll: false)
        let extent = (marks + points).flatMap(\.extent)
        let top = max(extent.max() ?? 0, 1e-6)
        let scale = ValueScale(ticks: Ticks(exactly: min(0, extent.min() ?? 0)...top), height: Self.height - 6)
        var canvas = Canvas(axis: SlotAxis(count: readings.count), scale: scale)
        for mark in marks { mark.draw(on: &canvas) }
        for mark in points { mark.draw(on: &canvas) }
        return """
            <svg class="spark" height="72"\(role)\(attr: "data-say", hints)>\
            <g transform="translate(0 6)">\
            <svg width="100%" height="48" viewBox="0 0 1000 48" preserveAspectRatio="none" overflow="visible">\(canvas.paths)\
            </svg><line class="grid" x1="0" x2="100%" y1="48" y2="48"/>\(canvas.front)</g>\(names)</svg>
            """
    }

    private var role: HTML {
        guard let summary else { return " aria-hidden=\"true\"" }
        return " role=\"img\" aria-label=\"\(summary)\""
    }

    /// A line per month: `maart 2023: 130; gewoon is 116 tot 246`.
    private var hints: String? {
        guard let language, slots.count == readings.count, !slots.isEmpty else { return nil }
        let words = SlotWords(language: language, decimals: 0), start = readings.count - current
        return readings.indices.map { index in
            let usual = index >= start && index - start < band.count ? band[index - start] : nil
            return words.sentence(slots[index], readings[index], band: usual)
        }.joined(separator: "\n")
    }

    private var names: HTML {
        HTML.join(labels.enumerated()) { index, label in
            let isLast = index == labels.count - 1
            let (x, name): (StaticString, StaticString) =
                if isLast { ("100%", "c-now e") } else if index == 0 { ("0", "") } else { ("50%", "m") }
            return "<text class=\"\(literal: name)\" x=\"\(literal: x)\" y=\"69\">\(label)</text>"
        }
    }
}
