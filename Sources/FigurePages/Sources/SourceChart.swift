import Charts
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// The values of one area over time: a line of months, bars of counts per year, or points with the source's own margins.
struct SourceChart {
    let shown: DisclosedSource
    let area: AreaCode
    let code: String
    let context: PageContext

    private var source: DataSource { shown.source }
    private var language: Language { context.language }

    /// `nil` when there is no value to draw.
    var chart: Chart? {
        guard let last = points.last(where: { $0.value.value != nil }), let value = last.value.value else { return nil }
        let number = SourceText.number(value, of: source, in: language)
        let unit = source.unit(language), when = SourceText.period(last.period, in: language)
        let name = context.edition.name(of: area)
        let title = Phrase(
            "\(name): \(number) \(unit) in \(when)", "\(name): \(number) \(unit) in \(when)")(language)
        let summary = Phrase(
            "Verloop van \(source.name.dutch) in \(name). \(title).",
            "Course of \(source.name.english) in \(name). \(title).")(language)
        return Chart(
            title: title, subtitle: subtitle, summary: summary, table: table(title), language: language,
            source: "\(source.name(language)). \(source.owner(language))", graphic: plot(last, value))
    }

    /// The values of the shortest period that the area has a value of: the source may have shorter ones of other areas.
    private var points: [DisclosedSource.Point] {
        let all = shown.points(of: area, code: code)
        let grain = all.filter { $0.value.value != nil }.map(\.period.grain).min()
        return all.filter { $0.period.grain == grain }
    }

    private var hasMargins: Bool { points.contains { $0.margin != nil } }

    private var subtitle: String {
        let grain =
            switch points.first?.period.grain {
            case .month, .day, nil: SourcePhrases.perMonth
            case .quarter: SourcePhrases.perQuarter
            case .year: SourcePhrases.perYear
            }
        let isProvisional = points.contains { $0.isProvisional && $0.value.value != nil }
        return [
            grain(language), hasMargins ? SourcePhrases.marginExplained(language) : nil,
            isProvisional ? SourcePhrases.provisionalExplained(language) : nil,
        ].compactMap(\.self)
            .joined(separator: " ")
    }

    // MARK: Drawing

    /// Slots of a month, a quarter or a year, from the first period on.
    private struct Slots {
        let first: Int
        let step: Int

        init(_ points: [DisclosedSource.Point]) {
            step =
                switch points.first?.period.grain {
                case .quarter: 3
                case .year: 12
                default: 1
                }
            first = points.map { Slots.month($0.period) }.min() ?? 0
        }

        func slot(_ period: Period) -> Int { (Slots.month(period) - first) / step }

        /// The first month of a period.
        static func month(_ period: Period) -> Int {
            switch period {
            case .month(let month): Int(month.ordinal)
            case .quarter(let year, let quarter): year * 12 + (quarter - 1) * 3
            case .year(let year): year * 12
            }
        }

        /// The slot at which a year begins.
        func start(of year: Int) -> Int { (year * 12 - first) / step }
    }

    private func plot(_ last: DisclosedSource.Point, _ lastValue: Double) -> Plot {
        let slots = Slots(points), count = (points.map { slots.slot($0.period) }.max() ?? 0) + 1
        var readings = Array(repeating: Reading.absent, count: count)
        for point in points { readings[slots.slot(point.period)] = reading(point) }
        let breaks = source.breaks.map { slots.start(of: $0.year) }.filter { (1..<count).contains($0) }
        let label = PlotLabel.Text(SourceText.number(lastValue, of: source, in: language))
        let isYearly = slots.step == 12
        let drawsBars = isYearly && source.measure == .count
        return Plot(
            axis: axis(slots, count), unit: source.unit(language), height: 240, wholeNumbers: source.measure == .count,
            hints: hints(slots, count)
        ) {
            if drawsBars {
                for (slot, reading) in readings.enumerated() {
                    if let value = reading.value {
                        BarMark(slot: Double(slot), value: value, style: reading.isProvisional ? .provisional : .now)
                    }
                }
            } else {
                for point in points {
                    if let margin = point.margin { WhiskerMark(slot: Double(slots.slot(point.period)), range: margin) }
                }
                if !hasMargins { LineMark(readings, style: .now, breaks: Set(breaks)) }
                if hasMargins || count <= 72 {
                    for (slot, reading) in readings.enumerated() {
                        if let value = reading.value {
                            PointMark(
                                slot: Double(slot), value: value, style: reading.isProvisional ? .provisional : .now)
                        }
                    }
                }
            }
            for slot in breaks {
                RuleMark(before: Double(slot), .breakInSeries, label: .init(SourcePhrases.breakLabel(language)))
            }
            LabelMark(label, slot: Double(slots.slot(last.period)), value: lastValue, role: .now, priority: 1)
        }
    }

    /// `2021: 7,1; marge 6,8–7,4`
    private func hints(_ slots: Slots, _ count: Int) -> [String] {
        points.reduce(into: Array(repeating: "", count: count)) { hints, point in
            let value = point.value.value.map { SourceText.number($0, of: source, in: language) }
            let margin = point.margin.map {
                "\(SourcePhrases.margin(language).lowercased()) \(SourceText.margin($0, of: source, in: language))"
            }
            let words = [value ?? point.value.reason?.text(in: language), margin].compactMap(\.self)
            guard !words.isEmpty else { return }
            hints[slots.slot(point.period)] =
                "\(SourceText.period(point.period, in: language)): \(words.joined(separator: "; "))"
        }
    }

    private func reading(_ point: DisclosedSource.Point) -> Reading {
        switch point.value {
        case .value(let value): point.isProvisional ? .provisional(value) : .final(value)
        case .notPublished: .absent
        case .notYetKnown: .absent
        }
    }

    private func axis(_ slots: Slots, _ count: Int) -> SlotAxis {
        let year = slots.first / 12
        if slots.step == 1 { return .years(from: year, month: slots.first % 12 + 1, count: count) }
        let perYear = 12 / slots.step, offset = slots.first % 12 / slots.step
        let years = (count + offset + perYear - 1) / perYear
        let labels = (0..<years).compactMap { index -> SlotAxis.Label? in
            let position = Double(index * perYear - offset) + Double(perYear - 1) / 2
            guard position >= 0, position < Double(count) else { return nil }
            return SlotAxis.Label(
                position: position, text: String(year + index), isMinor: years > 6 && (years - 1 - index) % 2 != 0)
        }
        return SlotAxis(count: count, labels: labels)
    }

    // MARK: Table

    private func table(_ title: String) -> DataTable {
        let all = shown.points(of: area, code: code)
        let hasRespondents = all.contains { $0.respondents != nil }
        var columns = [
            DataTable.Column(SourcePhrases.period(language), isNumeric: false),
            DataTable.Column(SourcePhrases.value(language)),
        ]
        if hasMargins { columns.append(DataTable.Column(SourcePhrases.margin(language))) }
        if hasRespondents { columns.append(DataTable.Column(SourcePhrases.respondents(language))) }
        let rows = all.map { point in
            let period = SourceText.period(point.period, in: language)
            let mark = point.isProvisional ? " (\(ReleaseStatus.provisional.text(in: language)))" : ""
            var row = [DataTable.Cell(period + mark), cell(point.value)]
            if hasMargins {
                row.append(DataTable.Cell(point.margin.map { SourceText.margin($0, of: source, in: language) } ?? ""))
            }
            if hasRespondents {
                row.append(DataTable.Cell(point.respondents.map { language.number($0) } ?? ""))
            }
            return row
        }
        return DataTable(caption: title, columns: columns, rows: rows)
    }

    private func cell(_ value: Observed<Double>) -> DataTable.Cell {
        guard let number = value.value else {
            return DataTable.Cell(value.reason?.text(in: language) ?? "", isMissing: true)
        }
        return DataTable.Cell(
            SourceText.number(number, of: source, in: language), plain: SourceText.plain(number))
    }
}
