package import Markup

/// A line as high as a word, for in a sentence: months over the band that chance and season make, the last one as a dot.
///
/// Decoration: the sentence around it says the numbers and the verdict. Without two months there is nothing to draw.
package struct WordTrend: Sendable {
    package var readings: [Reading]
    /// One per reading, `nil` where there is none.
    package var band: [ClosedRange<Double>?]
    /// Of the last month; `chance` inside the band.
    package var verdict: BandVerdict

    package init(_ readings: [Reading], band: [ClosedRange<Double>?] = [], verdict: BandVerdict) {
        self.readings = readings
        self.band = band
        self.verdict = verdict
    }

    private static let width = 88.0, height = 20.0, margin = 3.0

    package var html: HTML {
        let values = readings.map(\.value)
        guard values.count(where: { $0 != nil }) > 1 else { return .empty }
        let bounds = band.compactMap(\.self).flatMap { [$0.lowerBound, $0.upperBound] }
        let all = values.compactMap(\.self) + bounds.filter(\.isFinite)
        let scale = Scale(low: all.min() ?? 0, high: all.max() ?? 1, count: readings.count)
        return """
            <svg class="word trend" viewBox="0 0 88 20" aria-hidden="true">\(stripe(scale))\
            <path class="l-now" d="\(line(scale))"/>\(dot(scale))</svg>
            """
    }

    /// From month and count to the drawing; no zero line, since the shape of the months is what it shows.
    private struct Scale {
        let low, high: Double
        let count: Int

        func x(_ index: Int) -> Double {
            margin + Double(index) * (width - 2 * margin) / Double(max(1, count - 1))
        }

        func y(_ value: Double) -> Double {
            let span = max(high - low, 1e-6)
            return height - margin - (min(max(value, low), high) - low) / span * (height - 2 * margin)
        }
    }

    /// The band of months that follow each other; a month without one divides it.
    private func stripe(_ scale: Scale) -> HTML {
        let known = band.indices.filter { band[$0] != nil && $0 < readings.count }
        var runs: [[Int]] = []
        for index in known {
            if runs.last?.last == index - 1 { runs[runs.count - 1].append(index) } else { runs.append([index]) }
        }
        return HTML.join(runs.filter { $0.count > 1 }) { run in
            let upper = run.map { (scale.x($0), scale.y(band[$0]?.upperBound ?? 0)) }
            let lower = run.reversed().map { (scale.x($0), scale.y(band[$0]?.lowerBound ?? 0)) }
            return "<path class=\"bandfill\" d=\"\(path(upper + lower))Z\"/>"
        }
    }

    private func line(_ scale: Scale) -> HTML {
        var pieces: [[(Double, Double)]] = [[]]
        for (index, reading) in readings.enumerated() {
            if let value = reading.value {
                pieces[pieces.count - 1].append((scale.x(index), scale.y(value)))
            } else if pieces.last?.isEmpty == false {
                pieces.append([])
            }
        }
        return HTML.join(pieces.filter { !$0.isEmpty }, path)
    }

    private func path(_ points: [(Double, Double)]) -> HTML {
        HTML.join(points.enumerated()) { index, point in
            "\(literal: index == 0 ? "M" : "L")\(xy: point.0) \(xy: point.1)"
        }
    }

    private func dot(_ scale: Scale) -> HTML? {
        guard let last = readings.indices.last, let value = readings[last].value else { return nil }
        let name: StaticString =
            switch verdict {
            case .more: readings[last].isProvisional ? "o-up" : "f-up"
            case .less: readings[last].isProvisional ? "o-down" : "f-down"
            case .chance, .little: readings[last].isProvisional ? "pt-prov" : "pt"
            }
        return "<circle class=\"\(literal: name)\" cx=\"\(xy: scale.x(last))\" cy=\"\(xy: scale.y(value))\" r=\"2.8\"/>"
    }
}
