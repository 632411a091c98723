package import Phrases

/// The horizontal axis: equal slots (months, mostly) with labels under some of them.
package struct SlotAxis: Sendable, Hashable {
    package struct Label: Sendable, Hashable {
        /// In slots; 0 is the middle of the first one.
        package var position: Double
        package var text: String
        /// Whether there is room for it in a narrow drawing.
        package var isMinor: Bool

        package init(position: Double, text: String, isMinor: Bool = false) {
            self.position = position
            self.text = text
            self.isMinor = isMinor
        }
    }

    package var count: Int
    package var labels: [Label]

    package init(count: Int, labels: [Label] = []) {
        self.count = max(1, count)
        self.labels = labels
    }

    /// The share of the width, 0 to 100, of a position in slots.
    func percent(_ position: Double) -> Double { 100 * (position + 0.5) / Double(count) }

    /// The twelve months of a year; every third one stays in a narrow drawing.
    package static func monthsOfYear(_ language: Language) -> SlotAxis {
        let labels = (0..<12).map {
            Label(position: Double($0), text: language.monthNameShort($0 + 1), isMinor: $0 % 3 != 0)
        }
        return SlotAxis(count: 12, labels: labels)
    }

    /// Months over years, a label in the middle of each year as far as they fit.
    ///
    /// - Parameter startMonth: 1 to 12, the month of the first slot.
    package static func years(from startYear: Int, month startMonth: Int, count: Int) -> SlotAxis {
        let first = min(max(startMonth, 1), 12) - 1
        let spans = yearSpans(first: first, count: max(1, count))
        let (wide, narrow) = (stride(of: spans.count, in: 440), stride(of: spans.count, in: 235))
        let newest = spans.count - 1
        let labels = spans.enumerated().compactMap { index, span -> Label? in
            let age = newest - index
            guard age % wide == 0, span.count >= 4 || spans.count == 1 else { return nil }
            let middle = Double(span.lowerBound + span.upperBound - 1) / 2
            return Label(position: middle, text: String(startYear + index), isMinor: age % narrow != 0)
        }
        return SlotAxis(count: count, labels: labels)
    }

    private static func yearSpans(first: Int, count: Int) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var start = 0
        while start < count {
            let end = min(count, start == 0 ? 12 - first : start + 12)
            spans.append(start..<end)
            start = end
        }
        return spans
    }

    /// Every how manieth of `count` year numbers fits in so many pixels.
    private static func stride(of count: Int, in width: Double) -> Int {
        max(1, Int((Double(count) * 42 / width).rounded(.up)))
    }
}

/// The vertical axis: from the lowest tick at the bottom to the highest at the top.
package struct ValueScale: Sendable {
    let ticks: Ticks
    let height: Double

    /// Pixels from the top.
    func y(_ value: Double) -> Double {
        let share = (value - ticks.low) / (ticks.high - ticks.low)
        return share.isFinite ? height * (1 - share) : height
    }
}
