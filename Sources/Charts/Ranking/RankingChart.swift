package import Markup
package import Phrases

/// Areas or offences in order, each a dot with its margin: a ranking that shows what it cannot tell.
package struct RankingChart: Sendable {
    package struct Row: Sendable, Hashable {
        package var name: String
        package var href: Href?
        /// Final, provisional, or why there is none.
        package var reading: Reading
        /// The margin of the value: a whisker, never a band.
        package var interval: ClosedRange<Double>?
        /// The value in words, such as "12,2"; shown at the end of the row.
        package var text: String
        /// The row that the page is about.
        package var isHighlighted: Bool
        package var verdict: BandVerdict?
        /// What chance alone could make of it, beside what it is compared with: a band.
        package var band: ClosedRange<Double>?

        package init(
            name: String, href: Href? = nil, reading: Reading, interval: ClosedRange<Double>? = nil, text: String,
            isHighlighted: Bool = false, verdict: BandVerdict? = nil, band: ClosedRange<Double>? = nil
        ) {
            self.name = name
            self.href = href
            self.reading = reading
            self.interval = interval.flatMap { $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil }
            self.text = text
            self.isHighlighted = isHighlighted
            self.verdict = verdict
            self.band = band.flatMap { $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil }
        }
    }

    package var language: Language
    package var title: String
    package var subtitle: String
    package var summary: String
    package var unit: String
    /// In the order in which they are shown.
    package var rows: [Row]
    /// A value that all are compared with, such as the region's, with its name.
    package var reference: (label: String, value: Double)?
    package var decimals: Int
    package var isExample: Bool
    package var source: String

    package init(
        language: Language, title: String, subtitle: String = "", summary: String, unit: String, rows: [Row],
        reference: (label: String, value: Double)? = nil, decimals: Int = 1, isExample: Bool = false,
        source: String = ""
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.rows = rows
        self.reference = reference.flatMap { $0.value.isFinite ? $0 : nil }
        self.decimals = decimals
        self.isExample = isExample
        self.source = source
    }

    package var chart: Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table, language: language, isExample: isExample,
            source: source, graphic: RankingGraphic(chart: self))
    }

    var ticks: Ticks {
        let values = rows.flatMap { row in
            [
                row.reading.value, row.interval?.lowerBound, row.interval?.upperBound, row.band?.lowerBound,
                row.band?.upperBound,
            ].compactMap { $0 }
        }
        let all = values + [reference?.value].compactMap { $0 }
        return Ticks(low: all.min() ?? 0, high: all.max() ?? 0, wholeNumbers: decimals == 0)
    }

    private var table: DataTable {
        let columns = [
            DataTable.Column(ChartPhrases.area(language), isNumeric: false), DataTable.Column(unit),
            DataTable.Column(ChartPhrases.interval(language)),
        ]
        let cells = rows.map { row -> [DataTable.Cell] in
            var value = TrendTable.cell(row.reading, decimals: decimals, language)
            if value.isMissing, !row.text.isEmpty { value.text = row.text }
            return [DataTable.Cell(row.name), value, TrendTable.cell(row.interval, decimals: decimals, language)]
        }
        return DataTable(caption: title, columns: columns, rows: cells)
    }
}

/// The rows as a list in a page, and as one drawing in a file.
struct RankingGraphic: Graphic {
    let chart: RankingChart

    private static let rowHeight = 26.0

    func html(_ context: GraphicContext) -> HTML {
        let ticks = chart.ticks
        return """
            <div class="ranking" role="group" aria-label="\(context.summary)">\
            <div class="rank-row rank-axis" aria-hidden="true"><span class="rank-name">\(stamp(context))</span>\
            <svg class="rank-plot" height="34">\(axis(ticks))</svg><span class="rank-value">\(chart.unit)</span></div>
            <ol>\(each: chart.rows, { item($0, ticks) })</ol></div>
            """
    }

    private func stamp(_ context: GraphicContext) -> HTML? {
        guard context.isExample else { return nil }
        return "<strong class=\"tag-example\">\(ChartPhrases.example(context.language))</strong>"
    }

    private func item(_ row: RankingChart.Row, _ ticks: Ticks) -> HTML {
        let name = HTML.isolated(row.name)
        let linked: HTML = row.href.map { "<a href=\"\(url: $0)\">\(name)</a>" } ?? name
        return """
            <li class="rank-row\(when: row.isHighlighted, " rank-now")" data-say="\(say(row))"><span class="rank-name">\(linked)</span>\
            <svg class="rank-plot" height="\(xy: Self.rowHeight)" aria-hidden="true">\(plot(row, ticks))</svg>\
            <span class="rank-value">\(row.text)</span></li>

            """
    }

    /// `Utrecht: 66,4 per 1.000; marge 64,0 tot 68,9; meer dan toeval`
    private func say(_ row: RankingChart.Row) -> String {
        let language = chart.language
        func span(_ range: ClosedRange<Double>) -> String {
            let (low, high) = (range.lowerBound, range.upperBound)
            return ChartPhrases.between(
                language.number(low, decimals: chart.decimals), language.number(high, decimals: chart.decimals))(
                    language)
        }
        let value = row.reading.value.map {
            row.text.isEmpty ? language.number($0, decimals: chart.decimals) : row.text
        }
        let parts = [
            value ?? (row.text.isEmpty ? ChartPhrases.none(language) : row.text),
            row.interval.map { "\(ChartPhrases.interval(language).lowercased()) \(span($0))" },
            row.band.map { "\(ChartPhrases.usual(language)) \(span($0))" }, row.verdict?.words(language),
        ]
        return "\(row.name): \(parts.compactMap(\.self).joined(separator: "; "))"
    }

    /// The row's grid, reference, band and dot; positions across in per cent of its own drawing.
    private func plot(_ row: RankingChart.Row, _ ticks: Ticks) -> HTML {
        var content = HTML.join(ticks.values) { tick in
            """
            <line class="\(literal: tick == 0 ? "zero" : "grid")" x1="\(percent: percent(tick, ticks))" \
            x2="\(percent: percent(tick, ticks))" y1="0" y2="\(xy: Self.rowHeight)"/>
            """
        }
        if let reference = chart.reference {
            let x = percent(reference.value, ticks)
            content +=
                "<line class=\"rule\" x1=\"\(percent: x)\" x2=\"\(percent: x)\" y1=\"0\" y2=\"\(xy: Self.rowHeight)\"/>"
        }
        if let band = row.band {
            let (left, right) = (percent(band.lowerBound, ticks), percent(band.upperBound, ticks))
            content += """
                <rect class="bandfill" x="\(percent: left)" width="\(percent: right - left)" y="5" height="16" rx="1"/>
                """
        }
        if let interval = row.interval {
            content += whisker(from: percent(interval.lowerBound, ticks), to: percent(interval.upperBound, ticks))
        }
        guard let value = row.reading.value else {
            return content + "<rect x=\"0\" y=\"7\" width=\"100%\" height=\"12\" fill=\"url(#p-np)\"/>"
        }
        content +=
            "<circle class=\"\(literal: dot(row))\" cx=\"\(percent: percent(value, ticks))\" cy=\"13\" r=\"4.5\"/>"
        return content
    }

    private func whisker(from left: Double, to right: Double) -> HTML {
        let ends = HTML.join([left, right]) {
            "<line class=\"wh\" x1=\"\(percent: $0)\" x2=\"\(percent: $0)\" y1=\"9\" y2=\"17\"/>"
        }
        return "<line class=\"wh\" x1=\"\(percent: left)\" x2=\"\(percent: right)\" y1=\"13\" y2=\"13\"/>\(ends)"
    }

    private func dot(_ row: RankingChart.Row) -> StaticString {
        switch row.verdict {
        case .more?: "f-up"
        case .less?: "f-down"
        case .chance?, .little?: "f-in"
        case nil: row.reading.isProvisional ? "pt-prov" : "pt"
        }
    }

    private func axis(_ ticks: Ticks) -> HTML {
        let numbers = HTML.join(ticks.values.enumerated()) { index, tick in
            let isInner = index % 2 == 1 && ticks.values.count > 3
            // Texts at both ends stay within the drawing.
            let x = percent(tick, ticks)
            let anchor: StaticString = x < 2 ? "" : x > 98 ? "e" : "m"
            return """
                <text class="\(literal: anchor)\(when: isInner, " wide-only")" x="\(percent: x)" y="30">\
                \(chart.language.number(tick, decimals: ticks.decimals))</text>
                """
        }
        guard let reference = chart.reference else { return numbers }
        let x = percent(reference.value, ticks)
        let anchor: StaticString = x > 65 ? "strong e" : x < 35 ? "strong" : "strong m"
        return numbers + "<text class=\"\(literal: anchor)\" x=\"\(percent: x)\" y=\"12\">\(reference.label)</text>"
    }

    private func percent(_ value: Double, _ ticks: Ticks) -> Double {
        let share = (value - ticks.low) / (ticks.high - ticks.low)
        return share.isFinite ? min(max(share, 0), 1) * 100 : 0
    }

    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let ticks = chart.ticks
        let plotWidth = max(100, width - 340)
        let rows = HTML.join(chart.rows.enumerated()) { index, row in
            let y = 40 + Double(index) * Self.rowHeight
            let name = TextWidth.shortened(row.name, to: 235) ?? row.name
            return """
                <text class="\(literal: row.isHighlighted ? "strong" : "")" x="0" y="\(xy: y + 17.5)">\(name)</text>\
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
