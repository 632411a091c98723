package import Phrases

/// What was, over months, and beside it what was to be expected: for a signal, an effect or the months to come.
package struct ExpectationChart: Sendable {
    package var language: Language
    package var title: String
    package var subtitle: String
    package var summary: String
    package var unit: String
    package var startYear: Int
    /// 1 to 12.
    package var startMonth: Int
    package var readings: [Reading]
    /// The slot from which the line is the subject: plum before it is grey.
    package var emphasis: Int
    /// Per slot the expected value, drawn as a thin line; absent where nothing is expected.
    package var expected: [Double?]
    package var band: [ClosedRange<Double>?]
    /// The name of the band, with a short form for narrow drawings.
    package var bandName: (full: String, short: String)
    /// Slots outside the band, as the figures say.
    package var outside: [Int: BandVerdict]
    package var events: [ChartEvent]
    package var decimals: Int
    package var height: Double
    package var isExample: Bool
    package var source: String

    package init(
        language: Language, title: String, subtitle: String = "", summary: String, unit: String, startYear: Int,
        startMonth: Int, readings: [Reading], emphasis: Int, expected: [Double?] = [],
        band: [ClosedRange<Double>?], bandName: (full: String, short: String), outside: [Int: BandVerdict] = [:],
        events: [ChartEvent] = [], decimals: Int = 0, height: Double = 240, isExample: Bool = false,
        source: String = ""
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.startYear = startYear
        self.startMonth = min(max(startMonth, 1), 12)
        self.readings = readings
        self.emphasis = min(max(0, emphasis), readings.count)
        self.expected = expected
        self.band = band
        self.bandName = bandName
        self.outside = outside
        self.events = events
        self.decimals = decimals
        self.height = height
        self.isExample = isExample
        self.source = source
    }

    package var chart: Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table, language: language, isExample: isExample,
            source: source, graphic: plot)
    }

    private var count: Int { max(readings.count, band.count, expected.count) }

    private var plot: Plot {
        let breaks = TimeMarks.breaks(events)
        let axis = SlotAxis.years(from: startYear, month: startMonth, count: count)
        return Plot(axis: axis, unit: unit, height: height, wholeNumbers: decimals == 0, hints: hints) {
            TimeMarks.backdrop(events, behind: readings, in: language)
            BandMark(band)
            LineMark(
                expected.map { $0.map(Reading.final) ?? .absent }, style: .raw, breaks: breaks)
            TimeMarks.line(readings, from: emphasis, breaks)
            TimeMarks.rules(events, in: language)
            points
            labels
        }
    }

    private var hints: [String] {
        let words = SlotWords(language: language, decimals: decimals)
        return (0..<count).map { slot in
            let ordinal = startYear * 12 + startMonth - 1 + slot
            return words.sentence(
                language.month(ordinal % 12 + 1, of: ordinal / 12), element(readings, slot),
                band: element(band, slot) ?? nil, bandName: bandName.short)
        }
    }

    private var points: [any Mark] {
        let shown = Array(readings.dropFirst(emphasis))
        let outside = outside.reduce(into: [Int: BandVerdict]()) { found, entry in
            if entry.key >= emphasis { found[entry.key - emphasis] = entry.value }
        }
        return TimeMarks.points(shown, start: emphasis, outside: outside, showsAll: shown.count <= 24)
    }

    private var labels: [any Mark] {
        let isKnownToTheEnd = readings.count == count && readings.last?.value != nil
        return TimeMarks.provisionalLabel(Array(readings.dropFirst(emphasis)), start: emphasis, language)
            + TimeMarks.bandLabel(band, start: 0, .init(bandName.full, short: bandName.short))
            + (isKnownToTheEnd ? TimeMarks.endLabel(readings, decimals: decimals, language) : [])
    }

    /// Per month what was, what was expected and the band.
    private var table: DataTable {
        let columns = [
            DataTable.Column(ChartPhrases.month(language), isNumeric: false),
            DataTable.Column(ChartPhrases.registered(language)), DataTable.Column(ChartPhrases.expectedValue(language)),
            DataTable.Column(ChartPhrases.bandColumn(language)),
        ]
        let rows = (0..<count).map { slot -> [DataTable.Cell] in
            let ordinal = startYear * 12 + startMonth - 1 + slot
            return [
                DataTable.Cell(language.month(ordinal % 12 + 1, of: ordinal / 12)),
                TrendTable.cell(element(readings, slot), decimals: decimals, language),
                expectedCell(element(expected, slot) ?? nil),
                bandCell(element(band, slot) ?? nil),
            ]
        }
        return DataTable(caption: title, columns: columns, rows: rows)
    }

    private func expectedCell(_ value: Double?) -> DataTable.Cell {
        guard let value, value.isFinite else { return DataTable.Cell("", plain: "") }
        return DataTable.Cell(language.number(value, decimals: value < 10 ? 1 : 0), plain: String(value))
    }

    private func bandCell(_ range: ClosedRange<Double>?) -> DataTable.Cell {
        guard let range else { return DataTable.Cell("", plain: "") }
        return DataTable.Cell(language.range(range.lowerBound, range.upperBound))
    }

    private func element<Value>(_ values: [Value], _ index: Int) -> Value? {
        values.indices.contains(index) ? values[index] : nil
    }
}
