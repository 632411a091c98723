package import Markup
import Phrases

/// Marks on axes: the drawing of every chart with values up and slots across.
package struct Plot: Graphic {
    package var axis: SlotAxis
    /// The unit, above the vertical axis.
    package var unit: String
    package var height: Double
    package var wholeNumbers: Bool
    /// What is read under the pointer and by the arrow keys at each slot, or at each of equal runs of slots.
    package var hints: [String]
    /// Whether names of some length stand at the ends of lines.
    package var namesLines = false
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
        let layout = layout(context)
        return """
            <div class="plot\(literal: margin)\(when: namesLines, " names")\(when: !layout.flags.isEmpty, " flagged")"\(reading)>\
            <svg height="\(xy: height)" role="img" aria-label="\(context.summary)">\
            \(content(layout, context, pathWidth: nil))</svg></div>\(layout.flags.list)
            """
    }

    package func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let inner = max(100, width - (namesLines ? 220 : 140))
        let layout = layout(context)
        let (names, lines) = layout.flags.lines(width: inner)
        let top = layout.flags.isEmpty ? 34.0 : 34 + PlotFlags.room
        let content: HTML = """
            <svg x="58" y="\(xy: top)" width="\(xy: inner)" height="\(xy: height)" overflow="visible">\
            \(content(layout, context, pathWidth: inner))</svg><g transform="translate(58 \(xy: top + height + 36))">\(names)</g>
            """
        return (content, top + height + 36 + lines)
    }

    private var reading: HTML? {
        guard hints.contains(where: { !$0.isEmpty }) else { return nil }
        let lines = hints.prefix(axis.count).map(Self.oneLine).joined(separator: "\n")
        return " data-say=\"\(lines)\""
    }

    /// Hardly any hint has a line end; a search for one among characters takes longer than making the hint.
    private static func oneLine(_ hint: String) -> String {
        hint.utf8.contains(UInt8(ascii: "\n")) ? hint.replacing("\n", with: " ") : hint
    }

    /// Room at the left for the longest number of the axis.
    private var margin: StaticString {
        let longest = tickTexts(.dutch).map { TextWidth.estimate($0) }.max() ?? 0
        return longest > 42 ? " y-long" : longest > 26 ? " y-mid" : ""
    }

    /// Everything in its place: what a page, a file and a test of collisions look at.
    func layout(_ context: GraphicContext) -> Layout {
        var canvas = Canvas(axis: axis, scale: ValueScale(ticks: ticks, height: height))
        for mark in marks { mark.draw(on: &canvas) }
        if marks.allSatisfy({ $0.extent.isEmpty }) { canvas.labels.append(nothing(context.language)) }
        if context.isExample { canvas.labels.append(stamp(context.language, isFlagged: !canvas.flags.isEmpty)) }
        // What stands over the plot is for its flags.
        for index in canvas.labels.indices where !canvas.flags.isEmpty && canvas.labels[index].role != .stamp {
            let below = canvas.labels[index].candidates.filter { $0.y >= 5 }
            if !below.isEmpty { canvas.labels[index].candidates = below }
        }
        let labels = LabelPlacement.place(
            canvas.labels, obstacles: canvas.obstacles, rules: canvas.rules, height: height)
        return Layout(canvas: canvas, labels: labels, flags: PlotFlags(canvas.flags))
    }

    struct Layout {
        let canvas: Canvas
        let labels: [LabelPlacement.Placed]
        let flags: PlotFlags
    }

    /// The layers from back to front. With `pathWidth` the paths are drawn true to size instead of stretched.
    private func content(_ layout: Layout, _ context: GraphicContext, pathWidth: Double?) -> HTML {
        """
        <g class="axis" aria-hidden="true">\(layout.canvas.backdrop)\(grid(context.language, isFlagged: !layout.flags.isEmpty))</g>
        \(paths(layout.canvas.paths, pathWidth))
        <g aria-hidden="true">\(layout.canvas.front)\(HTML.join(layout.labels.map(\.html)))\(layout.flags.marks)</g>
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

    private func tickTexts(_ language: Language) -> [String] {
        let ticks = ticks
        let isLarge = ticks.high >= 100_000
        return ticks.values.map { language.number(isLarge ? $0 / 1000 : $0, decimals: isLarge ? 0 : ticks.decimals) }
    }

    private func grid(_ language: Language, isFlagged: Bool) -> HTML {
        let ticks = ticks
        let scale = ValueScale(ticks: ticks, height: height)
        let lines = HTML.join(zip(ticks.values, tickTexts(language))) { value, number in
            line(at: scale.y(value), isZero: value == 0, number)
        }
        let unit = ticks.high >= 100_000 ? "\(unit) (\(ChartPhrases.thousands(language)))" : unit
        return """
            \(lines)\(HTML.join(axis.labels, label))\
            <text class="unit" x="0" dx="-36" y="\(xy: isFlagged ? -14 - PlotFlags.room : -14)">\(unit)</text>
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

    /// In the plot where nothing is drawn, else above its right end.
    private func stamp(_ language: Language, isFlagged: Bool) -> PlotLabel {
        let heights = [height - 12, 10, height - 34, height / 2, height / 4]
        let places: [(x: Double, anchor: PlotLabel.Anchor)] = [
            (0, .start), (100, .end), (50, .middle), (25, .middle), (75, .middle),
        ]
        var candidates = heights.flatMap { y in
            places.map { place in
                let dx: Double = place.anchor == .start ? 6 : place.anchor == .end ? -6 : 0
                return PlotLabel.Candidate(x: place.x, dx: dx, y: y, anchor: place.anchor)
            }
        }
        candidates.append(.init(x: 100, dx: 0, y: isFlagged ? -18 - PlotFlags.room : -18, anchor: .end))
        return PlotLabel(.init(ChartPhrases.example(language)), role: .stamp, candidates: candidates, priority: 0)
    }

    private func nothing(_ language: Language) -> PlotLabel {
        let middle = PlotLabel.Candidate(x: 50, dx: 0, y: height / 2, anchor: .middle)
        return PlotLabel(.init(ChartPhrases.none(language)), role: .context, candidates: [middle], priority: 0)
    }
}
