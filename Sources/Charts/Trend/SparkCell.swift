package import Markup
package import Phrases

/// A run of months as a cell of a table, on a scale of its own from zero: the months before in grey, the last ones in plum.
///
/// Few counts a month are columns, because a line between 0 and 2 shows a trend that is not there.
package struct SparkCell: Sendable {
    package var readings: [Reading]
    /// How many of the last months are the current ones.
    package var current: Int
    /// The slots that the line does not cross.
    package var breaks: Set<Int>
    /// In which the months can be read under the pointer and by keys; `nil` leaves only the drawing.
    package var language: Language?

    package init(
        _ readings: [Reading], current: Int = 12, breaks: Set<Int> = [], language: Language? = nil
    ) {
        self.readings = readings
        self.current = min(max(0, current), readings.count)
        self.breaks = breaks
        self.language = language
    }

    /// Below this many a month a line is not drawn.
    package static let fewest = 5.0
    private static let step = 4.0
    private static let height = 22.0

    private var top: Double { readings.compactMap(\.value).max() ?? 0 }

    /// Decoration beside the numbers of its row; nothing without two months to draw.
    package var html: HTML {
        guard readings.count(where: { $0.value != nil }) > 1 else { return .empty }
        let width = Double(readings.count) * Self.step
        let start = readings.count - current
        let (before, now) =
            top < Self.fewest
            ? (columns(0..<start), columns(start..<readings.count))
            : (line(0..<min(start + 1, readings.count)), line(start..<readings.count))
        let style: StaticString = top < Self.fewest ? "sc few" : "sc"
        return """
            <svg class="\(literal: style)" viewBox="0 0 \(xy: width) 24" aria-hidden="true"\(attr: "data-v", values)>\
            <path class="sc-prev" d="\(before)"/><path class="sc-now" d="\(now)"/>\(end)</svg>
            """
    }

    /// A value per month, in words; the head of the column names the months once (`slots`).
    private var values: String? {
        language.map { language in
            let words = SlotWords(language: language, decimals: 0)
            return readings.map { words.value($0) ?? "" }.joined(separator: "|")
        }
    }

    /// For `data-slots` on the head of the column: the names of the months that its cells draw.
    package static func slots(_ names: [String]) -> String { names.joined(separator: "|") }

    private func x(_ index: Int) -> Double { (Double(index) + 0.5) * Self.step }

    private func y(_ value: Double) -> Double { top > 0 ? 1.5 + (1 - value / top) * (Self.height - 1.5) : Self.height }

    /// A gap where a month has no value, and before a month from which other things are counted.
    private func line(_ run: Range<Int>) -> HTML {
        var path = HTML(), isDrawn = false
        for index in run {
            guard let value = readings[index].value else {
                isDrawn = false
                continue
            }
            path += "\(literal: isDrawn && !breaks.contains(index) ? "L" : "M")\(xy: x(index)) \(xy: y(value))"
            isDrawn = true
        }
        return path
    }

    private func columns(_ run: Range<Int>) -> HTML {
        HTML.join(run) { index in
            guard let value = readings[index].value, value > 0 else { return .empty }
            return "M\(xy: x(index)) \(xy: Self.height)V\(xy: y(value))"
        }
    }

    /// The last month: open while it is provisional.
    private var end: HTML? {
        guard top >= Self.fewest, let last = readings.lastIndex(where: { $0.value != nil }),
            let value = readings[last].value
        else { return nil }
        let style: StaticString = readings[last].isProvisional ? "pt-prov" : "pt"
        return "<circle class=\"\(literal: style)\" cx=\"\(xy: x(last))\" cy=\"\(xy: y(value))\" r=\"2\"/>"
    }
}
