import Facts

extension OffencePlan {
    /// The stretches between the changes, in order, which cover every month.
    var eras: [ClosedRange<Month>] {
        let first = PeriodRange.years(PeriodRange.sensibleYears).months
        let starts = [first.lowerBound] + changes, ends = changes.map { $0.advanced(by: -1) } + [first.upperBound]
        return zip(starts, ends).map { $0...$1 }
    }

    /// The stretch in which the last month of a period lies; `nil` where all months count the same.
    func era(of period: PeriodRange) -> ClosedRange<Month>? {
        guard !changes.isEmpty, period.isSensible else { return nil }
        let last = period.months.upperBound
        return eras.first { $0.contains(last) }
    }

    /// Whether other parts are added up somewhere between the first month of a span and its last.
    func changes(within span: ClosedRange<Month>) -> Bool {
        changes.contains { span.lowerBound < $0 && $0 <= span.upperBound }
    }
}

extension OffencePart {
    /// Whether the year as published counts the months that are added up here, and no others.
    func countsYearAsPublished(_ year: Int) -> Bool {
        guard !tenure.isAlways else { return true }
        let months = PeriodRange.years(year...year).months
        return tenure.within(months) == classified.within(months)
    }

    /// The months of a year that are added up.
    func months(of year: Int) -> Int {
        tenure.isAlways ? 12 : tenure.within(PeriodRange.years(year...year).months).reduce(0) { $0 + $1.count }
    }
}

extension [OffencePart] {
    /// The parts that are added up in a month.
    func counting(in month: Month) -> [OffencePart] { filter { $0.tenure.contains(month) } }

    /// From the first to the last month of a run in which any of them is added up.
    func belonging(in months: ClosedRange<Month>) -> ClosedRange<Month>? {
        if contains(where: \.tenure.isAlways) { return months }
        let runs = flatMap { $0.tenure.within(months) }
        guard let first = runs.map(\.lowerBound).min(), let last = runs.map(\.upperBound).max() else { return nil }
        return first...last
    }
}
