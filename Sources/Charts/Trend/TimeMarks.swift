import Phrases

/// Something that happened, at or over months: named in the chart.
package struct ChartEvent: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Figures before and after cannot be compared; lines do not cross it.
        case breakInSeries
        /// Something to know, at one moment.
        case event
        /// Something to know, over a stretch.
        case span(months: Int)
    }

    /// The slot before which it happened, or its first slot; 0 is the first month drawn.
    package var slot: Int
    package var kind: Kind
    package var label: PlotLabel.Text

    package init(slot: Int, kind: Kind, label: String, short: String? = nil) {
        self.slot = slot
        self.kind = kind
        self.label = PlotLabel.Text(label, short: short)
    }
}

/// Marks that the charts over time share.
enum TimeMarks {
    static func breaks(_ events: [ChartEvent]) -> Set<Int> {
        Set(events.filter { $0.kind == .breakInSeries }.map(\.slot))
    }

    /// Stretches and what was not delivered, to lie behind the lines.
    static func backdrop(_ events: [ChartEvent], behind readings: [Reading], in language: Language) -> [any Mark] {
        let spans = events.compactMap { event -> RectangleMark? in
            guard case .span(let months) = event.kind, months > 0 else { return nil }
            return RectangleMark(event.slot..<(event.slot + months), .span, label: event.label)
        }
        var isFirst = true
        let gaps = runs(readings, where: { $0 == .notDelivered }).map { run in
            defer { isFirst = false }
            let label = PlotLabel.Text(ChartPhrases.notDelivered(language))
            return RectangleMark(run, .notDelivered, label: isFirst ? label : nil)
        }
        return spans + gaps
    }

    static func rules(_ events: [ChartEvent], in language: Language) -> [any Mark] {
        events.compactMap { event in
            switch event.kind {
            case .breakInSeries:
                RuleMark(
                    before: Double(event.slot), .breakInSeries,
                    label: .init("\(event.label.full): \(ChartPhrases.breakInFigures(language))"))
            case .event: RuleMark(before: Double(event.slot), .event, label: event.label)
            case .span: nil
            }
        }
    }

    /// The dots of a series that stands out: open where provisional, coloured outside the band, rings in that colour where both.
    static func points(
        _ readings: [Reading], start: Int, outside: [Int: BandVerdict], showsAll: Bool
    ) -> [any Mark] {
        readings.enumerated().compactMap { index, reading in
            guard let value = reading.value else { return nil }
            let slot = Double(start + index)
            switch outside[index] {
            case .more? where reading.isProvisional:
                return PointMark(slot: slot, value: value, style: .provisionalAbove)
            case .less? where reading.isProvisional:
                return PointMark(slot: slot, value: value, style: .provisionalBelow)
            case _ where reading.isProvisional: return PointMark(slot: slot, value: value, style: .provisional)
            case .more?: return PointMark(slot: slot, value: value, style: .above)
            case .less?: return PointMark(slot: slot, value: value, style: .below)
            default: return showsAll ? PointMark(slot: slot, value: value) : nil
            }
        }
    }

    /// The word "provisional" at the last provisional reading.
    static func provisionalLabel(_ readings: [Reading], start: Int, _ language: Language) -> [any Mark] {
        guard let index = readings.lastIndex(where: \.isProvisional), let value = readings[index].value else {
            return []
        }
        let text = PlotLabel.Text(ChartPhrases.provisional(language))
        return [LabelMark(text, slot: Double(start + index), value: value, role: .now, priority: 1)]
    }

    /// The line that is the subject, plum from slot `start` on, and what came before it in grey.
    static func line(_ readings: [Reading], from start: Int, _ breaks: Set<Int>) -> [any Mark] {
        // The grey line runs on to the first plum month, so that both meet.
        [
            LineMark(Array(readings.prefix(start + 1)), style: .previous, breaks: breaks),
            LineMark(Array(readings.dropFirst(start)), start: start, style: .now, breaks: breaks),
        ]
    }

    /// The last value of a line, written at its end.
    static func endLabel(_ readings: [Reading], decimals: Int, _ language: Language) -> [any Mark] {
        guard let value = readings.last(where: { $0.value != nil })?.value else { return [] }
        return [EndLabelMark([.init(.init(language.number(value, decimals: decimals)), value: value, role: .now)])]
    }

    /// The name of the band of what chance and season can do.
    static func bandLabel(_ band: [ClosedRange<Double>?], start: Int, _ language: Language) -> [any Mark] {
        let name = ChartPhrases.band(language)
        let text = PlotLabel.Text("\(name): \(ChartPhrases.bandRest(language))", short: name)
        return bandLabel(band, start: start, text)
    }

    /// A name in the middle of a band.
    static func bandLabel(_ band: [ClosedRange<Double>?], start: Int, _ text: PlotLabel.Text) -> [any Mark] {
        let drawn = band.enumerated().compactMap { index, range in range.map { (index, $0) } }
        guard !drawn.isEmpty else { return [] }
        let (slot, range) = drawn[drawn.count / 2]
        return [BandLabelMark(text: text, slot: Double(start + slot), range: range)]
    }

    static func runs(_ readings: [Reading], where holds: (Reading) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, reading) in readings.enumerated() where holds(reading) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }
}

/// The name of a band: inside it near its lower edge, or under or above it.
struct BandLabelMark: Mark {
    let text: PlotLabel.Text
    let slot: Double
    let range: ClosedRange<Double>

    func draw(on canvas: inout Canvas) {
        let (low, high) = (canvas.y(range.lowerBound), canvas.y(range.upperBound))
        let heights = [low + 14, low - 10, high - 14, high + 12, low + 30]
        let candidates = heights.flatMap { y in
            [0.0, -2, 2].map { PlotLabel.Candidate(x: canvas.x(slot + $0), dx: 0, y: y, anchor: .middle) }
        }
        canvas.labels.append(PlotLabel(text, role: .context, candidates: candidates, priority: 4))
    }
}
