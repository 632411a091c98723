package import Facts
package import Geography

extension Edition {
    /// One course per area and offence, areas outer and offences inner.
    ///
    /// - Parameter base: what a change or an index is held against; `nil`: the same 12 months a year earlier, and for an index the
    ///   first whole year of the run.
    package func courses(
        _ measure: Measure, areas: [AreaCode], offences: [OffenceSelection], months: ClosedRange<Month>,
        base: Comparison? = nil, audience: Audience = .public
    ) -> [Course] {
        guard PeriodRange.months(months).isSensible else { return [] }
        var scope = QueryScope(self, audience: audience, needsEverySpread: false)
        let base = base ?? (measure == .index ? .year(months.lowerBound.year + 1) : .previousYear)
        return areas.flatMap { area in
            offences.map { course(measure, of: area, $0, months: months, base: base, in: &scope) }
        }
    }

    private func course(
        _ measure: Measure, of code: AreaCode, _ offence: OffenceSelection, months: ClosedRange<Month>,
        base: Comparison, in scope: inout QueryScope
    ) -> Course {
        let isMonthly = measure == .count
        // The first year of a run needs the eleven months before it.
        let from = isMonthly ? months.lowerBound : months.lowerBound.advanced(by: -11)
        let series = series(
            area: code, offence: offence, months: from...months.upperBound, band: false, audience: scope.audience)
        var course = Course(
            measure: measure, area: code, offence: offence, unit: .offences, points: [],
            events: events(touching: offence, within: months))
        guard !isMonthly else {
            course.points = series.points.map {
                .init(month: $0.month, value: $0.value.map(Double.init), status: $0.status)
            }
            return course
        }
        let sums = movingYear(of: series)
        guard measure != .moving12Months else {
            course.points = sums.map { .init(month: $0.month, value: $0.value.map(Double.init), status: $0.status) }
            return course
        }
        let area = scope.area(code), plan = scope.offence(offence)
        let compares = measure == .change || measure == .index
        course.points = sums.map { sum in
            // Twelve known months of the same parts, or nothing: never a rate of eleven.
            guard sum.value.value != nil else {
                return CoursePoint(month: sum.month, value: sum.value.map(Double.init), status: sum.status)
            }
            let window = PeriodRange.months(sum.month.advanced(by: -11)...sum.month)
            let figure = scope.figure(
                measure, area: area, plan: plan, period: window, comparison: compares ? base : nil)
            course.unit = figure.unit
            let isPart = compares && figure.missing.contains { $0.period != nil }
            return CoursePoint(
                month: sum.month, value: isPart ? MissingReason.periodNotDelivered.absent() : figure.value,
                status: sum.status)
        }
        return course
    }
}
