import Charts
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The values of an indicator over the years, with each target as a short rule at its year.
struct IndicatorChart {
    let indicator: Indicator
    let frame: PlanFrame

    private var language: Language { frame.language }

    /// The newest value of each year for the whole region.
    private var byYear: [Int: IndicatorValue] {
        var found: [Int: IndicatorValue] = [:]
        for value in indicator.values where value.area == nil && value.value.value != nil {
            if let other = found[value.period.year], other.period > value.period { continue }
            found[value.period.year] = value
        }
        return found
    }

    private var targets: [IndicatorTarget] { indicator.targets.filter { $0.area == nil } }

    /// `nil` without a value, and when all that is known is of one year.
    var chart: Chart? {
        let values = byYear
        let years = Set(values.keys).union(targets.map(\.period.year)).sorted()
        guard let first = years.first, let last = years.last, !values.isEmpty, years.count > 1, last - first < 60 else {
            return nil
        }
        let span = Array(first...last)
        let readings = span.map { year -> Reading in
            guard let value = values[year], let number = value.value.value else { return .absent }
            return value.isProvisional ? .provisional(number.value) : .final(number.value)
        }
        return Chart(
            title: title, subtitle: subtitle, summary: summary(values), table: table, language: language,
            source: indicator.source.flatMap { frame.plan.documents[$0.document] }?.title ?? "",
            graphic: plot(span, readings))
    }

    private var title: String {
        let state = IndicatorState(indicator, in: frame.plan.planYear, frame: frame)
        guard let number = state.known, let value = state.reading else { return indicator.title }
        let shown = language.stated(number, indicator, withUnit: false)
        return "\(indicator.title): \(shown) \(language.inPeriod(value.period))"
    }

    private var subtitle: String {
        let what: Phrase =
            switch indicator.numberKind {
            case .perYear: Phrase("Per jaar geteld.", "Counted per year.")
            case .change: Phrase("De verandering per jaar.", "The change per year.")
            case .state, nil: Phrase("De stand per jaar.", "The value per year.")
            }
        guard !targets.isEmpty else { return what(language) }
        return what(language)
            + Phrase(" De streep is het doel voor dat jaar.", " The short rule is the target for that year.")(language)
    }

    private func summary(_ values: [Int: IndicatorValue]) -> String {
        let parts = values.sorted { $0.key < $1.key }.compactMap { year, value in
            value.value.value.map { "\(year): \(language.stated($0, indicator, withUnit: false))" }
        }
        let aims = targets.map {
            Phrase("doel \(language.when($0)): ", "target \(language.when($0)): ")(language)
                + $0.text(indicator, in: language)
        }
        return "\(indicator.title). \((parts + aims).joined(separator: "; "))."
    }

    private func plot(_ span: [Int], _ readings: [Reading]) -> Plot {
        let stride = max(1, (span.count + 7) / 8)
        let labels = span.enumerated().map { index, year in
            SlotAxis.Label(
                position: Double(index), text: String(year), isMinor: (span.count - 1 - index) % stride != 0)
        }
        let points: [any Mark] = readings.enumerated().flatMap { index, reading -> [any Mark] in
            guard let value = reading.value else { return [] }
            return [
                PointMark(
                    slot: Double(index), value: value, style: reading.isProvisional ? .provisional : .now, radius: 5),
                LabelMark(.init(label(span[index])), slot: Double(index), value: value, role: .now, priority: 1),
            ]
        }
        let ticks: [any Mark] = targets.compactMap { target in
            span.firstIndex(of: target.period.year).map { index in
                let words = target.text(indicator, in: language)
                let when = language.when(target)
                let name = Phrase("doel \(when): ", "target \(when): ")(language)
                return TickMark(slot: Double(index), value: target.value, label: .init(name + words, short: words))
            }
        }
        return Plot(
            axis: SlotAxis(count: span.count, labels: labels), unit: unit, height: 220,
            wholeNumbers: indicator.decimals == 0, hints: span.map(hint)
        ) {
            LineMark(readings, style: .now)
            points
            ticks
        }
    }

    /// `2021: 57.000; doel: 60.000`
    private func hint(_ year: Int) -> String {
        let aims = targets.filter { $0.period.year == year }.map {
            Phrase("doel: ", "target: ")(language) + $0.text(indicator, in: language)
        }
        let parts = ([label(year)] + aims).filter { !$0.isEmpty }
        return parts.isEmpty ? "" : "\(year): \(parts.joined(separator: "; "))"
    }

    private func label(_ year: Int) -> String {
        byYear[year]?.value.value.map { language.stated($0, indicator, withUnit: false) } ?? ""
    }

    private var unit: String {
        switch indicator.unit {
        case .count(_, let many): many
        case .percent, .percentChange: "%"
        case .euro: Phrase("euro", "euros")(language)
        case .millionEuro: Phrase("miljoen euro", "million euros")(language)
        case .notStated: ""
        }
    }

    /// Every value and target of the whole region that the reader may see.
    var table: DataTable {
        let columns = [
            DataTable.Column(frame.context(IndicatorValuePhrases.period), isNumeric: false),
            DataTable.Column(frame.context(IndicatorValuePhrases.value)),
            DataTable.Column(frame.context(IndicatorValuePhrases.target)),
        ]
        let periods = Set(indicator.values.filter { $0.area == nil }.map(\.period) + targets.map(\.period)).sorted()
        let rows = periods.map { period -> [DataTable.Cell] in
            let value = indicator.values.last { $0.area == nil && $0.period == period }
            let target = targets.first { $0.period == period }
            let aim = target.map { DataTable.Cell($0.text(indicator, in: language), plain: Self.plain($0.value)) }
            return [.init(language.period(period)), cell(value), aim ?? .init("", plain: "")]
        }
        return DataTable(caption: indicator.title, columns: columns, rows: rows)
    }

    private func cell(_ value: IndicatorValue?) -> DataTable.Cell {
        switch value?.value {
        case nil: .init("", plain: "")
        case .known(let number)?:
            .init(
                language.stated(number, indicator, withUnit: false), plain: Self.plain(number.value),
                isProvisional: value?.isProvisional ?? false)
        case .unknown(let reason)?: .init(frame.context(reason.phrase), plain: nil, isMissing: true)
        }
    }

    /// With a decimal point, whole numbers without one.
    static func plain(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
