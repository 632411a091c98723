package import Markup
package import Phrases

/// Values beside each other as bars from zero, or as two dots with the way between them for two periods.
package struct PairsChart: Sendable {
    package enum Style: Sendable, Hashable {
        case bars
        /// What was and what is.
        case dumbbells
    }

    package struct Row: Sendable, Hashable {
        package var name: String
        package var href: Href?
        package var reading: Reading
        /// The value held against.
        package var before: Double?
        /// At the end of the row: the value, or why there is none.
        package var text: String
        package var verdict: BandVerdict?

        package init(
            name: String, href: Href? = nil, reading: Reading, before: Double? = nil, text: String,
            verdict: BandVerdict? = nil
        ) {
            self.name = name
            self.href = href
            self.reading = reading
            self.before = before.flatMap { $0.isFinite ? $0 : nil }
            self.text = text
            self.verdict = verdict
        }
    }

    package var language: Language
    package var style: Style
    package var title: String
    package var subtitle: String
    package var summary: String
    package var unit: String
    package var rows: [Row]
    package var decimals: Int
    package var isExample: Bool
    package var source: String
    /// What every row says under the pointer and by keys, and the table of it.
    package var table: DataTable

    package init(
        language: Language, style: Style, title: String, subtitle: String = "", summary: String, unit: String,
        rows: [Row], table: DataTable, decimals: Int = 0, isExample: Bool = false, source: String = ""
    ) {
        self.language = language
        self.style = style
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.rows = rows
        self.table = table
        self.decimals = decimals
        self.isExample = isExample
        self.source = source
    }

    package var chart: Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table, language: language, isExample: isExample,
            source: source, graphic: PairsGraphic(chart: self))
    }

    var ticks: Ticks {
        let values = rows.flatMap { [$0.reading.value, style == .dumbbells ? $0.before : nil].compactMap { $0 } }
        return Ticks(low: values.min() ?? 0, high: values.max() ?? 0, wholeNumbers: decimals == 0)
    }
}

/// The rows as a list in a page, and as one drawing in a file.
struct PairsGraphic: Graphic {
    let chart: PairsChart

    private static let rowHeight = 26.0

    func html(_ context: GraphicContext) -> HTML {
        let ticks = chart.ticks, words = chart.table.sentences
        return """
            <div class="ranking pairs" role="group" aria-label="\(context.summary)">\
            <div class="rank-row rank-axis" aria-hidden="true"><span class="rank-name">\(stamp(context))</span>\
            <svg class="rank-plot" height="34">\(axis(ticks))</svg><span class="rank-value">\(chart.unit)</span></div>
            <ol>\(each: chart.rows.enumerated(), { item($1, ticks, saying: words.indices.contains($0) ? words[$0] : "") })</ol></div>
            """
    }

    private func stamp(_ context: GraphicContext) -> HTML? {
        guard context.isExample else { return nil }
        return "<strong class=\"tag-example\">\(ChartPhrases.example(context.language))</strong>"
    }

    private func item(_ row: PairsChart.Row, _ ticks: Ticks, saying words: String) -> HTML {
        let name = HTML.isolated(row.name)
        let linked: HTML = row.href.map { "<a href=\"\(url: $0)\">\(name)</a>" } ?? name
        return """
            <li class="rank-row" data-say="\(words)"><span class="rank-name">\(linked)</span>\
            <svg class="rank-plot" height="\(xy: Self.rowHeight)" aria-hidden="true">\(plot(row, ticks))</svg>\
            <span class="rank-value">\(row.text)</span></li>

            """
    }

    private func plot(_ row: PairsChart.Row, _ ticks: Ticks) -> HTML {
        let grid = HTML.join(ticks.values) { tick in
            """
            <line class="\(literal: tick == 0 ? "zero" : "grid")" x1="\(percent: percent(tick, ticks))" \
            x2="\(percent: percent(tick, ticks))" y1="0" y2="\(xy: Self.rowHeight)"/>
            """
        }
        guard let value = row.reading.value else {
            return grid + "<rect x=\"0\" y=\"7\" width=\"100%\" height=\"12\" fill=\"url(#p-np)\"/>"
        }
        return grid + (chart.style == .bars ? bar(value, row, on: ticks) : dumbbell(value, row, on: ticks))
    }

    private func bar(_ value: Double, _ row: PairsChart.Row, on ticks: Ticks) -> HTML {
        let (from, to) = (percent(min(0, value), ticks), percent(max(0, value), ticks))
        let name: StaticString =
            switch row.verdict {
            case .more?: "f-up"
            case .less?: "f-down"
            case .chance?, .little?: "b-prev"
            case nil: row.reading.isProvisional ? "b-prov" : "b-now"
            }
        return """
            <rect class="\(literal: name)" x="\(percent: from)" width="\(percent: to - from)" y="6" height="14"/>
            """
    }

    private func dumbbell(_ value: Double, _ row: PairsChart.Row, on ticks: Ticks) -> HTML {
        let now = percent(value, ticks)
        let name: StaticString =
            switch row.verdict {
            case .more?: "f-up"
            case .less?: "f-down"
            case .chance?, .little?: "f-in"
            case nil: row.reading.isProvisional ? "pt-prov" : "pt"
            }
        let dot: HTML = "<circle class=\"\(literal: name)\" cx=\"\(percent: now)\" cy=\"13\" r=\"5\"/>"
        guard let before = row.before else { return dot }
        let was = percent(before, ticks)
        return """
            <line class="way" x1="\(percent: was)" x2="\(percent: now)" y1="13" y2="13"/>\
            <circle class="pt-prev" cx="\(percent: was)" cy="13" r="3.5"/>\(dot)
            """
    }

    private func axis(_ ticks: Ticks) -> HTML {
        HTML.join(ticks.values.enumerated()) { index, tick in
            let isInner = index % 2 == 1 && ticks.values.count > 3
            let x = percent(tick, ticks)
            let anchor: StaticString = x < 2 ? "" : x > 98 ? "e" : "m"
            return """
                <text class="\(literal: anchor)\(when: isInner, " wide-only")" x="\(percent: x)" y="30">\
                \(chart.language.number(tick, decimals: ticks.decimals))</text>
                """
        }
    }

    private func percent(_ value: Double, _ ticks: Ticks) -> Double {
        let share = (value - ticks.low) / (ticks.high - ticks.low)
        return share.isFinite ? min(max(share, 0), 1) * 100 : 0
    }

    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let ticks = chart.ticks, plotWidth = max(100, width - 400)
        let rows = HTML.join(chart.rows.enumerated()) { index, row in
            let y = 40 + Double(index) * Self.rowHeight
            let name = TextWidth.shortened(row.name, to: 235) ?? row.name
            return """
                <text x="0" y="\(xy: y + 17.5)">\(name)</text>\
                <svg x="250" y="\(xy: y)" width="\(xy: plotWidth)" height="\(xy: Self.rowHeight)" overflow="visible">\
                \(plot(row, ticks))</svg><text class="e" x="\(xy: width)" y="\(xy: y + 17.5)">\(row.text)</text>
                """
        }
        let mark: HTML =
            context.isExample
            ? "<text class=\"stamp\" x=\"0\" y=\"30\">\(ChartPhrases.example(context.language))</text>" : ""
        let head: HTML = """
            \(mark)<svg x="250" y="0" width="\(xy: plotWidth)" height="34" overflow="visible">\(axis(ticks))</svg>\
            <text class="e" x="\(xy: width)" y="30">\(chart.unit)</text>
            """
        return (head + rows, 48 + Double(chart.rows.count) * Self.rowHeight)
    }
}
