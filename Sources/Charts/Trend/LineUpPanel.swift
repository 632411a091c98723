package import Markup

/// One panel of a line-up: a line with a dot at its end, drawn alike whichever series it is.
///
/// Nothing of it depends on more than the counts: no band, no verdict, no provisional mark, or the real series would show by its marks.
package struct LineUpPanel: Sendable {
    /// One per month; `nil` leaves a gap.
    package var counts: [Int?]
    /// The top of the scale that all panels share.
    package var top: Int

    package init(_ counts: [Int?], top: Int) {
        self.counts = counts
        self.top = max(1, top)
    }

    private static let height = 64.0

    package var html: HTML {
        let readings = counts.map { $0.map { Reading.final(Double($0)) } ?? .absent }
        var canvas = Canvas(
            axis: SlotAxis(count: counts.count),
            scale: ValueScale(ticks: Ticks(exactly: 0...Double(top)), height: Self.height))
        LineMark(readings, style: .previous, isObstacle: false).draw(on: &canvas)
        if let last = counts.last ?? nil {
            PointMark(slot: Double(counts.count - 1), value: Double(last)).draw(on: &canvas)
        }
        return """
            <svg class="panel" height="76" aria-hidden="true"><g transform="translate(0 6)">\
            <svg width="100%" height="64" viewBox="0 0 1000 64" preserveAspectRatio="none" overflow="visible">\(canvas.paths)\
            </svg><line class="grid" x1="0" x2="100%" y1="64" y2="64"/>\(canvas.front)</g></svg>
            """
    }
}
