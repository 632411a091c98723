import Glibc
import Markup
package import Phrases

/// Areas as dots by two numbers: two measures against each other, or a rate by size within the limits of chance (a funnel).
package struct PlacesChart: Sendable {
    package struct Place: Sendable, Hashable {
        package var name: String
        package var x: Double
        package var y: Double
        package var verdict: BandVerdict?
        /// What a reader hears at the dot.
        package var words: String
        /// Lower is named earlier; those that find no room have their name in the words only.
        package var priority: Int

        package init(
            name: String, x: Double, y: Double, verdict: BandVerdict? = nil, words: String, priority: Int = 5
        ) {
            self.name = name
            self.x = x
            self.y = y
            self.verdict = verdict
            self.words = words
            self.priority = max(1, priority)
        }
    }

    /// At one size: the wide and the narrow limits.
    package struct Limit: Sendable, Hashable {
        package var x: Double
        package var outer: ClosedRange<Double>
        package var inner: ClosedRange<Double>

        package init(x: Double, outer: ClosedRange<Double>, inner: ClosedRange<Double>) {
            (self.x, self.outer, self.inner) = (x, outer, inner)
        }
    }

    package var language: Language
    package var title: String
    package var subtitle: String
    package var summary: String
    /// Above the upright axis, and what lies along the other.
    package var unit: String
    package var across: String
    package var places: [Place]
    /// Evenly along the axis by factors; none for two measures.
    package var limits: [Limit] = []
    /// A level line, with its name.
    package var level: (label: String, value: Double)?
    package var table: DataTable
    package var isExample: Bool
    package var source: String

    package init(
        language: Language, title: String, subtitle: String, summary: String, unit: String, across: String,
        places: [Place], table: DataTable, isExample: Bool = false, source: String = ""
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.across = across
        self.places = places.filter { $0.x.isFinite && $0.y.isFinite }
        self.table = table
        self.isExample = isExample
        self.source = source
    }

    package var chart: Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table, language: language, isExample: isExample,
            source: source, graphic: plot)
    }

    private var plot: Plot {
        Plot(axis: axis, unit: unit, height: 360, wholeNumbers: false) {
            if !limits.isEmpty {
                BandMark(limits.map { $0.outer })
                LineMark(limits.map { .final($0.inner.upperBound) }, style: .raw, isObstacle: false)
                LineMark(limits.map { .final($0.inner.lowerBound) }, style: .raw, isObstacle: false)
            }
            if let level { RuleMark(value: level.value, label: .init(level.label)) }
            AcrossMark(text: "\(across) →")
            for place in places { NamedPointMark(place: place, slot: slot(place.x)) }
        }
    }

    // MARK: Across

    private static let steps = 60

    private var ticks: Ticks {
        Ticks(low: places.map(\.x).min() ?? 0, high: places.map(\.x).max() ?? 1)
    }

    private var axis: SlotAxis {
        let count = limits.isEmpty ? Self.steps + 1 : limits.count
        let values = limits.isEmpty ? ticks.values : sizes
        let decimals = limits.isEmpty ? ticks.decimals : 0
        var labels = values.map {
            SlotAxis.Label(position: slot($0), text: language.number($0, decimals: decimals))
        }
        for index in labels.indices where index % 2 == 1 && labels.count > 3 { labels[index].isMinor = true }
        return SlotAxis(count: count, labels: labels)
    }

    private func slot(_ x: Double) -> Double {
        if let first = limits.first?.x, let last = limits.last?.x, first > 0, last > first {
            return log(max(x, first) / first) / log(last / first) * Double(limits.count - 1)
        }
        let ticks = ticks
        return (x - ticks.low) / (ticks.high - ticks.low) * Double(Self.steps)
    }

    /// Round sizes along a scale of factors: 10,000, 20,000, 50,000.
    private var sizes: [Double] {
        guard let first = limits.first?.x, let last = limits.last?.x, first > 0 else { return [] }
        var found: [Double] = [], power = pow(10, log10(first).rounded(.down))
        while power <= last, found.count < 12 {
            found += [1.0, 2, 5].map { $0 * power }.filter { $0 >= first && $0 <= last }
            power *= 10
        }
        return found
    }
}

/// What lies along the level axis, at its right end.
private struct AcrossMark: Mark {
    let text: String

    func draw(on canvas: inout Canvas) {
        let candidates = [canvas.height - 10, canvas.height - 28].map {
            PlotLabel.Candidate(x: 100, dx: -4, y: $0, anchor: .end)
        }
        canvas.labels.append(PlotLabel(.init(text), role: .context, candidates: candidates, priority: 2))
    }
}

/// A dot with a name and words of its own.
private struct NamedPointMark: Mark {
    let place: PlacesChart.Place
    let slot: Double

    var extent: [Double] { [place.y] }

    func draw(on canvas: inout Canvas) {
        let (x, y) = (canvas.x(slot), canvas.y(place.y))
        let name: StaticString =
            switch place.verdict {
            case .more?: "f-up"
            case .less?: "f-down"
            case .chance?, .little?: "f-in"
            case nil: "pt"
            }
        canvas.front += """
            <circle class="\(literal: name)" cx="\(percent: x)" cy="\(xy: y)" r="4.5" data-say="\(place.words)"/>
            """
        for offset in [-4.5, 0, 4.5] { canvas.obstacles.append((x, y + offset)) }
        let sides: [(dx: Double, dy: Double, anchor: PlotLabel.Anchor)] = [
            (9, 0, .start), (-9, 0, .end), (0, -13, .middle), (0, 15, .middle),
        ]
        canvas.labels.append(
            PlotLabel(
                .init(place.name), role: place.verdict == .more || place.verdict == .less ? .strong : .context,
                candidates: sides.map { .init(x: x, dx: $0.dx, y: y + $0.dy, anchor: $0.anchor) },
                priority: place.priority))
    }
}
