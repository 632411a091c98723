package import Phrases

/// All months over the years: either each month in grey under its moving average, or with the last months emphasised.
package struct LongTrendChart: Sendable {
    package enum Emphasis: Sendable, Hashable {
        /// A moving average per month as the plum line, absent where it has too few months; the name at the line.
        case average([Double?], label: String)
        /// The last so many months as the plum line, with the band under them.
        case lastMonths(Int, band: [ClosedRange<Double>?], outside: [Int: BandVerdict])
    }

    package var language: Language
    package var title: String
    package var subtitle: String
    package var summary: String
    package var unit: String
    package var startYear: Int
    /// 1 to 12.
    package var startMonth: Int
    package var readings: [Reading]
    package var emphasis: Emphasis
    package var events: [ChartEvent]
    package var decimals: Int
    package var height: Double
    package var isExample: Bool
    package var source: String
    /// Replaces the table of years by months.
    package var table: DataTable?

    package init(
        language: Language, title: String, subtitle: String = "", summary: String, unit: String, startYear: Int,
        startMonth: Int = 1, readings: [Reading], emphasis: Emphasis, events: [ChartEvent] = [], decimals: Int = 0,
        height: Double = 240, isExample: Bool = false, source: String = "", table: DataTable? = nil
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.startYear = startYear
        self.startMonth = min(max(startMonth, 1), 12)
        self.readings = readings
        self.emphasis = emphasis
        self.events = events
        self.decimals = decimals
        self.height = height
        self.isExample = isExample
        self.source = source
        self.table = table
    }

    package var chart: Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table ?? ownTable,
            hasRows: table.map { !$0.rows.isEmpty } ?? !readings.isEmpty, language: language, isExample: isExample,
            source: source, graphic: plot)
    }

    private var plot: Plot {
        let breaks = TimeMarks.breaks(events)
        let axis = SlotAxis.years(from: startYear, month: startMonth, count: readings.count)
        return Plot(axis: axis, unit: unit, height: height, wholeNumbers: decimals == 0, hints: hints) {
            TimeMarks.backdrop(events, behind: readings, in: language)
            switch emphasis {
            case .average(let average, let label): averageMarks(average, label: label, breaks: breaks)
            case .lastMonths(let count, let band, let outside):
                lastMarks(count, band: band, outside: outside, breaks: breaks)
            }
            TimeMarks.rules(events, in: language)
            TimeMarks.provisionalLabel(readings, start: 0, language)
        }
    }

    private var hints: [String] {
        let words = SlotWords(language: language, decimals: decimals)
        return readings.indices.map { slot in
            let ordinal = startYear * 12 + startMonth - 1 + slot
            let name = language.month(ordinal % 12 + 1, of: ordinal / 12)
            switch emphasis {
            case .average(let line, let label):
                let average = line.indices.contains(slot) ? line[slot] : nil
                return words.sentence(name, readings[slot], others: [(label, average.map(Reading.final))])
            case .lastMonths(_, let band, _):
                let index = slot - (readings.count - band.count)
                return words.sentence(name, readings[slot], band: band.indices.contains(index) ? band[index] : nil)
            }
        }
    }

    @MarkBuilder
    private func averageMarks(_ average: [Double?], label: String, breaks: Set<Int>) -> [any Mark] {
        let line = average.map { $0.map(Reading.final) ?? .absent }
        LineMark(readings, style: .raw, breaks: breaks)
        LineMark(line, style: .now, breaks: breaks)
        TimeMarks.points(readings, start: 0, outside: [:], showsAll: false)
        if let first = line.firstIndex(where: { $0.value != nil }), let value = line[first].value {
            LabelMark(
                .init(label), slot: Double(first) + Double(readings.count) / 12, value: value, role: .now, priority: 2)
        }
        TimeMarks.endLabel(line, decimals: decimals, language)
    }

    @MarkBuilder
    private func lastMarks(
        _ count: Int, band: [ClosedRange<Double>?], outside: [Int: BandVerdict], breaks: Set<Int>
    ) -> [any Mark] {
        let start = readings.count - min(max(count, 0), readings.count)
        let last = Array(readings[start...])
        BandMark(band, start: start, breaks: breaks)
        TimeMarks.line(readings, from: start, breaks)
        TimeMarks.points(last, start: start, outside: outside, showsAll: readings.count <= 72)
        TimeMarks.bandLabel(band, start: start, language)
        TimeMarks.endLabel(readings, decimals: decimals, language)
    }

    /// A row per year, a column per month.
    private var ownTable: DataTable {
        let columns = (1...12).map { DataTable.Column(language.monthNameShort($0)) }
        let first = startMonth - 1
        let years = readings.isEmpty ? 0 : (first + readings.count + 11) / 12
        let rows = (0..<years).map { year in
            [DataTable.Cell(String(startYear + year))]
                + (0..<12).map { month in
                    let index = year * 12 + month - first
                    let reading = readings.indices.contains(index) ? readings[index] : nil
                    return TrendTable.cell(reading, decimals: decimals, language)
                }
        }
        let head = [DataTable.Column(ChartPhrases.year(language), isNumeric: false)]
        return DataTable(caption: title, columns: head + columns, rows: rows)
    }
}
