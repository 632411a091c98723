package import Facts
import Geography
import RegionPack
import Statistics

/// The real months of a signal among nineteen series that chance drew from its own expectation and scatter.
package struct SignalLineUp: Sendable {
    package let signal: Signal
    /// The months of every panel, the signal's own last.
    package let months: ClosedRange<Month>
    /// A count per month and panel; gaps stand in all panels alike.
    package let panels: [[Int?]]
    /// The place of the real series, from 0.
    package let real: Int
    package let isExample: Bool

    /// The largest count of all panels.
    package var largest: Int { panels.lazy.flatMap { $0.compactMap(\.self) }.max() ?? 0 }

    /// How many panels a line-up has.
    package static let size = LineUp.panels
    /// How many months a panel shows at most.
    static let shown = 36
    /// Months that the course rests on at most.
    static let learnt = 60
}

extension Edition {
    /// A signal among its own chance; `nil` where too few months before it have a count, or since a break.
    ///
    /// The month itself is drawn from what the search expected of it, with the scatter of that prediction; the months before from the
    /// season and slow course of the series. The same signal gives the same line-up, whoever asks and how often.
    package func lineUp(of signal: Signal, audience: Audience = .public) -> SignalLineUp? {
        let (first, last) = (lineUpStart(signal), signal.month.advanced(by: -1))
        guard first <= last else { return nil }
        let counts = series(
            area: signal.area, offence: signal.offence, months: first...signal.month, band: false, audience: audience
        ).points.map { $0.status == .incomplete ? nil : $0.value.value }
        guard counts.count == first.distance(to: signal.month) + 1, counts.last == signal.observed else { return nil }
        let history = MonthlySeries(
            counts: counts.dropLast().map { Double($0 ?? 0) }, isObserved: counts.dropLast().map { $0 != nil },
            firstMonth: first.monthOfYear)
        let tested = NullCourse.Month(mean: signal.expected.mean, dispersion: signal.dispersion)
        guard let course = NullCourse(after: history, last: tested) else { return nil }
        let name = "\(signal.area.rawValue) \(key(of: signal.offence)) \(signal.month.key)"
        let lineUp = LineUp(counts, course: course, named: name)
        let shown = min(SignalLineUp.shown, counts.count)
        return SignalLineUp(
            signal: signal, months: signal.month.advanced(by: 1 - shown)...signal.month,
            panels: lineUp.panels.map { Array($0.suffix(shown)) }, real: lineUp.real, isExample: isExample)
    }

    /// Five years before, or the last break that touches the series.
    private func lineUpStart(_ signal: Signal) -> Month {
        let first = signal.month.advanced(by: -SignalLineUp.learnt)
        let breaks = events(touching: signal.offence, within: first...signal.month).filter {
            $0.kind == .breakInSeries && $0.from <= signal.month
        }
        return max(first, breaks.map(\.from).max() ?? first)
    }
}
