import Markup

/// Where values are expected: a filled stripe between a low and a high line, open where nothing is expected.
package struct BandMark: Mark {
    var ranges: [ClosedRange<Double>?]
    var start: Int
    var breaks: Set<Int>

    package init(_ ranges: [ClosedRange<Double>?], start: Int = 0, breaks: Set<Int> = []) {
        self.ranges = ranges.map { $0.flatMap { $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil } }
        self.start = start
        self.breaks = breaks
    }

    package var extent: [Double] { ranges.compactMap { $0 }.flatMap { [$0.lowerBound, $0.upperBound] } }

    package func draw(on canvas: inout Canvas) {
        var path = PathData()
        for run in runs { trace(run, canvas, into: &path) }
        if !path.isEmpty { canvas.paths += "<path class=\"bandfill\" d=\"\(path.html)\"/>" }
    }

    /// Stretches of slots with an expectation, cut at breaks.
    private var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        var first: Int?
        for index in 0...ranges.count {
            let isOpen = index < ranges.count && ranges[index] != nil
            if let begun = first, !isOpen || breaks.contains(start + index) {
                runs.append(begun..<index)
                first = nil
            }
            if isOpen, first == nil { first = index }
        }
        return runs
    }

    /// One slot alone gets a stripe as wide as half the slot on each side.
    private func trace(_ run: Range<Int>, _ canvas: Canvas, into path: inout PathData) {
        let padding = run.count == 1 ? 0.5 : 0
        var lower: [(Double, Double)] = []
        for (offset, index) in run.enumerated() {
            guard let range = ranges[index] else { continue }
            for side in run.count == 1 ? [-padding, padding] : [0] {
                let x = canvas.x(Double(start + index) + side)
                let isFirst = offset == 0 && lower.isEmpty
                if isFirst {
                    path.move(x, canvas.y(range.upperBound))
                } else {
                    path.line(x, canvas.y(range.upperBound))
                }
                lower.append((x, canvas.y(range.lowerBound)))
            }
        }
        for point in lower.reversed() { path.line(point.0, point.1) }
        path.close()
    }
}
