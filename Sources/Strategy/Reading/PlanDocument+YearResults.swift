import Records

extension PlanDocument {
    /// The year results of a year: those with a value for the whole coalition in it.
    package func yearResults(of year: Int) -> [Indicator] {
        indicators.filter { $0.isYearResult && $0.resultYears.contains(year) }
    }

    /// The newest year before another that has year results; `nil` without any.
    package func newestResults(before year: Int) -> Int? {
        indicators.filter(\.isYearResult).flatMap(\.resultYears).filter { $0 < year }.max()
    }
}

extension Indicator {
    /// The years of which it has a value for the whole coalition.
    fileprivate var resultYears: [Int] { values.filter { $0.area == nil }.map(\.period.year) }
}
