import Markup
package import Phrases

/// Several series over the same months on one scale: a few in one plot, more in a panel each.
package struct LinesChart: Sendable {
    package struct Line: Sendable, Hashable {
        package var name: String
        /// One per month, gaps included.
        package var readings: [Reading]
        /// Months before which the line is cut.
        package var breaks: Set<Int>

        package init(name: String, readings: [Reading], breaks: Set<Int> = []) {
            self.name = name
            self.readings = readings
            self.breaks = breaks
        }
    }

    package var language: Language
    package var title: String
    package var subtitle: String
    package var summary: String
    package var unit: String
    package var startYear: Int
    /// 1 to 12.
    package var startMonth: Int
    package var lines: [Line]
    /// Slots count from the first month.
    package var events: [ChartEvent]
    package var decimals: Int
    package var isExample: Bool
    package var source: String

    package init(
        language: Language, title: String, subtitle: String = "", summary: String, unit: String, startYear: Int,
        startMonth: Int, lines: [Line], events: [ChartEvent] = [], decimals: Int = 0, isExample: Bool = false,
        source: String = ""
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.startYear = startYear
        self.startMonth = startMonth
        self.lines = lines
        self.events = events
        self.decimals = decimals
        self.isExample = isExample
        self.source = source
    }

    /// Lines that can be told apart in one plot.
    package static let mostInOnePlot = 4

    package var chart: Chart {
        let graphic: any Graphic =
            lines.count <= Self.mostInOnePlot ? plot : PanelsGraphic(panels: lines.indices.map(panel))
        return Chart(
            title: title, subtitle: subtitle, summary: summary, table: table, hasRows: !lines.isEmpty,
            language: language, isExample: isExample, source: source, graphic: graphic)
    }

    private var count: Int { lines.map(\.readings.count).max() ?? 0 }

    private var axis: SlotAxis { .years(from: startYear, month: startMonth, count: count) }

    private static let styles: [LineMark.Style] = [.now, .second, .third, .fourth]

    // MARK: One plot

    private var plot: Plot {
        var plot = Plot(axis: axis, unit: unit, wholeNumbers: decimals == 0, hints: hints(lines)) {
            TimeMarks.backdrop(events, behind: nowhere, in: language)
            for index in lines.indices.reversed() {
                LineMark(lines[index].readings, style: Self.styles[index], breaks: lines[index].breaks)
            }
            TimeMarks.rules(events, in: language)
            for line in lines.prefix(1) where count <= 72 {
                TimeMarks.points(line.readings, start: 0, outside: [:], showsAll: lines.count == 1 && count <= 36)
            }
            EndLabelMark(ends)
        }
        plot.namesLines = lines.count > 1
        return plot
    }

    /// Hatched is only what no line has.
    private var nowhere: [Reading] {
        (0..<count).map { slot in
            lines.allSatisfy { $0.readings.indices.contains(slot) && $0.readings[slot] == .notDelivered }
                ? .notDelivered : .absent
        }
    }

    private var ends: [EndLabelMark.Entry] {
        lines.enumerated().compactMap { index, line in
            guard let value = line.readings.last(where: { $0.value != nil })?.value else { return nil }
            let name = lines.count > 1 ? line.name : language.number(value, decimals: decimals)
            let full = TextWidth.shortened(name, to: 150) ?? name
            let text = PlotLabel.Text(full, short: TextWidth.shortened(name, to: 84) ?? full)
            return .init(text, value: value, role: index == 0 ? .now : .context)
        }
    }

    // MARK: Panels

    /// One line in plum before all the others in grey, on the scale of all.
    private func panel(_ index: Int) -> PanelsGraphic.Panel {
        let own = lines[index]
        let plot = Plot(
            axis: axis, unit: unit, height: 120, wholeNumbers: decimals == 0, hints: hints([own])
        ) {
            for other in lines.indices where other != index {
                LineMark(lines[other].readings, style: .raw, breaks: lines[other].breaks, isObstacle: false)
            }
            LineMark(own.readings, style: .now, breaks: own.breaks)
            TimeMarks.endLabel(own.readings, decimals: decimals, language)
        }
        return .init(name: own.name, plot: plot)
    }

    // MARK: Words

    private func name(of slot: Int) -> String {
        let ordinal = startYear * 12 + startMonth - 1 + slot
        return language.month(ordinal % 12 + 1, of: ordinal / 12)
    }

    private func hints(_ lines: [Line]) -> [String] {
        let words = SlotWords(language: language, decimals: decimals)
        return (0..<count).map { slot in
            let values = lines.compactMap { line -> String? in
                guard line.readings.indices.contains(slot), let value = words.value(line.readings[slot]) else {
                    return nil
                }
                return lines.count == 1 ? value : "\(line.name) \(value)"
            }
            return values.isEmpty ? "" : "\(name(of: slot)): \(values.joined(separator: "; "))"
        }
    }

    /// A row per month, a column per line.
    private var table: DataTable {
        let columns =
            [DataTable.Column(ChartPhrases.month(language), isNumeric: false)]
            + lines.map { DataTable.Column($0.name) }
        let rows = (0..<count).map { slot in
            [DataTable.Cell(name(of: slot))]
                + lines.map { line in
                    TrendTable.cell(
                        line.readings.indices.contains(slot) ? line.readings[slot] : nil, decimals: decimals, language)
                }
        }
        return DataTable(caption: title, columns: columns, rows: rows)
    }
}

/// Plots of the same axes beside each other, each with its name.
struct PanelsGraphic: Graphic {
    struct Panel: Sendable {
        let name: String
        let plot: Plot
    }

    let panels: [Panel]

    func html(_ context: GraphicContext) -> HTML {
        """
        <div class="panels">\(each: panels.enumerated(), { index, panel in
            "<div><p class=\"panel-name\">\(HTML.isolated(panel.name))</p>\(panel.plot.html(Self.context(of: panel, index, context)))</div>"
        })</div>
        """
    }

    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let columns = 3, each = width / 3
        var content = HTML(), top = 0.0, row = 0.0
        for (index, panel) in panels.enumerated() {
            if index > 0, index % columns == 0 { (top, row) = (top + row, 0) }
            let drawn = panel.plot.drawing(width: each, Self.context(of: panel, index, context))
            let name = TextWidth.shortened(panel.name, to: each - 60) ?? panel.name
            content += """
                <svg x="\(xy: Double(index % columns) * each)" y="\(xy: top)" width="\(xy: each)" \
                height="\(xy: drawn.height + 24)" overflow="visible"><text class="strong" x="20" y="14">\(name)</text>\
                <g transform="translate(0 18)">\(drawn.content)</g></svg>
                """
            row = max(row, drawn.height + 30)
        }
        return (content, top + row)
    }

    /// The mark of example figures stands once, in the first panel.
    private static func context(of panel: Panel, _ index: Int, _ whole: GraphicContext) -> GraphicContext {
        GraphicContext(
            summary: panel.name, language: whole.language, isExample: whole.isExample && index == 0,
            id: "\(whole.id)-\(index + 1)")
    }
}
