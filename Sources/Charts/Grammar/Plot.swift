package import Markup
import Phrases

/// Marks on axes: the drawing of every chart with values up and slots across.
package struct Plot: Graphic {
    package var axis: SlotAxis
    /// The unit, above the vertical axis.
    package var unit: String
    package var height: Double
    package var wholeNumbers: Bool
    /// A text per slot that appears under the pointer; the table has the same figures.
    package var hints: [String]
    package var marks: [any Mark]

    package init(
        axis: SlotAxis, unit: String, height: Double = 290, wholeNumbers: Bool = true, hints: [String] = [],
        @MarkBuilder marks: () -> [any Mark]
    ) {
        self.axis = axis
        self.unit = unit
        self.height = max(40, height)
        self.wholeNumbers = wholeNumbers
        self.hints = hints
        self.marks = marks()
    }

    package var ticks: Ticks {
        let extent = marks.flatMap(\.extent).filter(\.isFinite)
        return Ticks(low: extent.min() ?? 0, high: extent.max() ?? 0, wholeNumbers: wholeNumbers)
    }

    package func html(_ context: GraphicContext) -> HTML {
        """
        <div class="plot"><svg height="\(xy: height)" role="img" aria-label="\(context.summary)">\
        \(content(context, pathWidth: nil))</svg></div>
        """
    }

    package func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let inner = max(100, width - 140)
        let content: HTML = """
            <svg x="58" y="34" width="\(xy: inner)" height="\(xy: height)" overflow="visible">\
            \(content(context, pathWidth: inner))</svg>
            """
        return (content, height + 70)
    }

    /// The layers from back to front. With `pathWidth` the paths are drawn true to size instead of stretched.
    private func content(_ context: GraphicContext, pathWidth: Double?) -> HTML {
        var canvas = Canvas(axis: axis, scale: ValueScale(ticks: ticks, height: height))
        for mark in marks { mark.draw(on: &canvas) }
        if marks.allSatisfy({ $0.extent.isEmpty }) { canvas.labels.append(nothing(context.language)) }
        if context.isExample { canvas.labels.append(stamp(context.language)) }
        let labels = LabelPlacement.place(
            canvas.labels, obstacles: canvas.obstacles, rules: canvas.rules, height: height)
        return """
            <g class="axis" aria-hidden="true">\(canvas.backdrop)\(grid(context.language))</g>
            \(paths(canvas.paths, pathWidth))
            <g aria-hidden="true">\(canvas.front)\(HTML.join(labels.map(\.html)))\(hitAreas)</g>
            """
    }

    /// Paths are written 1,000 wide; the nested drawing stretches them to the width of the page.
    private func paths(_ paths: HTML, _ width: Double?) -> HTML {
        guard !paths.isEmpty else { return "" }
        guard let width else {
            return """
                <svg width="100%" height="\(xy: height)" viewBox="0 0 1000 \(xy: height)" preserveAspectRatio="none" \
                overflow="visible" aria-hidden="true">\(paths)</svg>
                """
        }
        return "<g transform=\"scale(\(xy: width / 1000, decimals: 4) 1)\">\(paths)</g>"
    }

    private func grid(_ language: Language) -> HTML {
        let ticks = ticks
        let scale = ValueScale(ticks: ticks, height: height)
        let isLarge = ticks.high >= 100_000
        let lines = HTML.join(ticks.values) { value in
            let number = language.number(isLarge ? value / 1000 : value, decimals: isLarge ? 0 : ticks.decimals)
            return line(at: scale.y(value), isZero: value == 0, number)
        }
        let unit = isLarge ? "\(unit) (\(ChartPhrases.thousands(language)))" : unit
        return """
            \(lines)\(HTML.join(axis.labels, label))<text class="unit" x="0" dx="-36" y="-14">\(unit)</text>
            """
    }

    private func line(at y: Double, isZero: Bool, _ number: String) -> HTML {
        """
        <line class="\(literal: isZero ? "zero" : "grid")" x1="0" x2="100%" y1="\(xy: y)" y2="\(xy: y)"/>\
        <text class="e" x="0" dx="-8" y="\(xy: y + 4.5)">\(number)</text>
        """
    }

    private func label(_ label: SlotAxis.Label) -> HTML {
        """
        <text class="\(literal: label.isMinor ? "m wide-only" : "m")" x="\(percent: axis.percent(label.position))" \
        y="\(xy: height + 20)">\(label.text)</text>
        """
    }

    private var hitAreas: HTML {
        let width = 100 / Double(axis.count)
        return HTML.join(hints.prefix(axis.count).enumerated()) { slot, hint in
            hint.isEmpty
                ? ""
                : """
                <rect class="hit" x="\(percent: Double(slot) * width)" y="0" width="\(percent: width)" \
                height="\(xy: height)"><title>\(hint)</title></rect>
                """
        }
    }

    private func stamp(_ language: Language) -> PlotLabel {
        let places: [(Double, Double, PlotLabel.Anchor)] = [
            (0, height - 12, .start), (100, height - 12, .end), (0, 10, .start), (100, 10, .end),
            (50, height - 12, .middle),
        ]
        let candidates = places.map { x, y, anchor in
            PlotLabel.Candidate(x: x, dx: anchor == .start ? 6 : anchor == .end ? -6 : 0, y: y, anchor: anchor)
        }
        return PlotLabel(.init(ChartPhrases.example(language)), role: .stamp, candidates: candidates, priority: 0)
    }

    private func nothing(_ language: Language) -> PlotLabel {
        let middle = PlotLabel.Candidate(x: 50, dx: 0, y: height / 2, anchor: .middle)
        return PlotLabel(.init(ChartPhrases.none(language)), role: .context, candidates: [middle], priority: 0)
    }
}
