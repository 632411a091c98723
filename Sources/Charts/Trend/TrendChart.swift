package import Phrases

/// One year by month against the years before it, with the band of what was to be expected.
package struct TrendChart: Sendable {
    package struct Series: Sendable, Hashable {
        /// The year, at the end of its line.
        package var label: String
        /// January first, at most twelve.
        package var readings: [Reading]

        package init(label: String, readings: [Reading]) {
            self.label = label
            self.readings = Array(readings.prefix(12))
        }
    }

    package var language: Language
    package var title: String
    package var subtitle: String
    package var summary: String
    /// Above the axis: "misdrijven per maand".
    package var unit: String
    package var current: Series
    /// Newest first; the first gets its name at the line, older ones are thinner.
    package var previous: [Series]
    package var band: [ClosedRange<Double>?]
    /// Months of the current year (0 to 11) outside the band, as the figures say.
    package var outside: [Int: BandVerdict]
    package var events: [ChartEvent]
    /// Words at a month (0 to 11) of the current year, such as "jaarwisseling: elk jaar een piek".
    package var remarks: [(month: Int, text: String)]
    package var decimals: Int
    package var height: Double
    package var isExample: Bool
    package var source: String

    package init(
        language: Language, title: String, subtitle: String = "", summary: String, unit: String, current: Series,
        previous: [Series] = [], band: [ClosedRange<Double>?] = [], outside: [Int: BandVerdict] = [:],
        events: [ChartEvent] = [], remarks: [(month: Int, text: String)] = [], decimals: Int = 0,
        height: Double = 290, isExample: Bool = false, source: String = ""
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.current = current
        self.previous = previous
        self.band = Array(band.prefix(12))
        self.outside = outside
        self.events = events
        self.remarks = remarks
        self.decimals = decimals
        self.height = height
        self.isExample = isExample
        self.source = source
    }

    package var chart: Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table, hasRows: true, language: language,
            isExample: isExample, source: source, graphic: plot)
    }

    private var plot: Plot {
        let breaks = TimeMarks.breaks(events)
        return Plot(
            axis: .monthsOfYear(language), unit: unit, height: height, wholeNumbers: decimals == 0, hints: hints
        ) {
            TimeMarks.backdrop(events, behind: current.readings, in: language)
            BandMark(band, breaks: breaks)
            for (index, series) in previous.enumerated().reversed() {
                LineMark(series.readings, style: index == 0 ? .previous : .raw)
            }
            LineMark(current.readings, style: .now, breaks: breaks)
            TimeMarks.rules(events, in: language)
            TimeMarks.points(current.readings, start: 0, outside: outside, showsAll: true)
            labels
        }
    }

    private var labels: [any Mark] {
        var ends: [EndLabelMark.Entry] = []
        var marks: [any Mark] = []
        if let series = previous.first, let value = series.readings.last?.value, series.readings.count == 12 {
            ends.append(.init(.init(series.label), value: value, role: .context))
        } else if let series = previous.first {
            marks += Self.nameAtEnd(series, role: .context)
        }
        if current.readings.count == 12, let value = current.readings.last?.value {
            ends.append(.init(.init(current.label), value: value, role: .now))
        } else {
            marks += Self.nameAtEnd(current, role: .now)
        }
        marks.append(EndLabelMark(ends))
        marks += TimeMarks.provisionalLabel(current.readings, start: 0, language)
        marks += remarks.compactMap { remark in
            highest(in: remark.month).map { LabelMark(.init(remark.text), slot: Double(remark.month), value: $0) }
        }
        return marks + TimeMarks.bandLabel(band, start: 0, language)
    }

    /// Above everything drawn at a month: there a remark covers nothing.
    private func highest(in month: Int) -> Double? {
        let values = ([current] + previous).compactMap { Self.element($0.readings, month)?.value }
        return (values + [Self.element(band, month)??.upperBound].compactMap { $0 }).filter(\.isFinite).max()
    }

    /// The name at the last final month of a year that is not over.
    private static func nameAtEnd(_ series: Series, role: PlotLabel.Role) -> [any Mark] {
        let finals = series.readings.indices.filter {
            series.readings[$0].value != nil && !series.readings[$0].isProvisional
        }
        guard let index = finals.last ?? series.readings.lastIndex(where: { $0.value != nil }) else { return [] }
        guard let value = series.readings[index].value else { return [] }
        return [LabelMark(.init(series.label), slot: Double(index), value: value, role: role, priority: 1)]
    }

    var hints: [String] {
        let words = SlotWords(language: language, decimals: decimals)
        return (0..<12).map { month in
            let name =
                Int(current.label) == nil
                ? "\(language.monthName(month + 1)), \(current.label)"
                : "\(language.monthName(month + 1)) \(current.label)"
            return words.sentence(
                name, Self.element(current.readings, month), band: Self.element(band, month) ?? nil,
                others: previous.prefix(1).map {
                    (ChartPhrases.inYear($0.label)(language), Self.element($0.readings, month))
                })
        }
    }

    var table: DataTable {
        let series = [current] + previous
        let hasBand = band.contains { $0 != nil }
        var columns = [DataTable.Column(ChartPhrases.month(language), isNumeric: false)]
        columns += series.map { DataTable.Column($0.label) }
        if hasBand { columns.append(DataTable.Column(ChartPhrases.expected(language))) }
        let rows = (0..<12).map { month -> [DataTable.Cell] in
            var row = [DataTable.Cell(language.monthName(month + 1))]
            row += series.map { TrendTable.cell(Self.element($0.readings, month), decimals: decimals, language) }
            if hasBand { row.append(TrendTable.cell(Self.element(band, month) ?? nil, decimals: decimals, language)) }
            return row
        }
        return DataTable(caption: title, columns: columns, rows: rows)
    }

    private static func element<Value>(_ values: [Value], _ index: Int) -> Value? {
        values.indices.contains(index) ? values[index] : nil
    }
}
