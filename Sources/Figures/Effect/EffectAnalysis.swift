package import Facts
package import RegionPack

/// What a stretch of months held beside what the months before it lead to expect: an interrupted time series.
package struct EffectAnalysis: Sendable {
    package let question: EffectQuestion
    package let event: RegistryEvent?
    package let outcome: Outcome
    /// Every month of the analysis, before and during, in order; gaps included.
    package let points: [EffectPoint]
    /// Other events and breaks that touch the series in the months asked about: they cannot be told apart.
    package let others: [RegistryEvent]
    /// Events and breaks whose months take no part in what is expected.
    package let leftOut: [RegistryEvent]
    package let isExample: Bool
    package let dataVersion: DataVersion

    package enum Outcome: Sendable {
        case estimated(EffectEstimate)
        case refused(Refusal)
    }

    package enum Refusal: Hashable, Sendable {
        /// No figures per month at all, with the reason.
        case noSeries(MissingReason)
        /// Too few months before it that count.
        case tooShort(observed: Int, required: Int)
        /// No month of the stretch has a figure.
        case noMonths
        /// So few offences that nothing can be said.
        case tooFew(cases: Int)
        /// The method could not be fitted.
        case notFitted
        /// More months than can be said anything of.
        case tooLong(months: Int, limit: Int)
    }

    /// Its months from one on, with the events that touch them, for a chart.
    package func series(from first: Month, in edition: Edition) -> MonthSeries {
        let shown = points.filter { $0.month >= first }
        let last = shown.last?.month ?? first
        return MonthSeries(
            area: question.area, offence: question.offence,
            points: shown.map {
                MonthPoint(month: $0.month, value: $0.value, status: $0.status, expected: $0.expected)
            }, notes: [], events: edition.events(touching: question.offence, within: min(first, last)...last),
            isExample: isExample, dataVersion: dataVersion)
    }

    package var estimate: EffectEstimate? {
        if case .estimated(let estimate) = outcome { estimate } else { nil }
    }
}

/// The answer in numbers, over the months of the stretch that have a figure.
package struct EffectEstimate: Hashable, Sendable {
    package let months: Int
    package let observed: Int
    package let expected: Double
    /// 95% of what such months would hold together if the time before had gone on.
    package let expectedInterval: ClosedRange<Double>
    /// Observed over expected, with its 95% interval.
    package let ratio: Double
    package let ratioInterval: ClosedRange<Double>
    package let verdict: DifferenceVerdict
    /// The months that the expectation rests on, and how many of them count.
    package let baseline: ClosedRange<Month>
    package let baselineMonths: Int
    /// How many times as much per year the series became in the time before.
    package let trendPerYear: Double
    /// How much more the months vary than chance alone: 1 is Poisson.
    package let dispersion: Double

    package var changePercent: Double { (ratio - 1) * 100 }
    package var changeInterval: ClosedRange<Double> {
        (ratioInterval.lowerBound - 1) * 100...(ratioInterval.upperBound - 1) * 100
    }
}

/// One month: what was registered, and what would have been if the time before had gone on.
package struct EffectPoint: Hashable, Sendable {
    package let month: Month
    package let value: Observed<Int>
    package let status: ReleaseStatus
    /// The fitted or expected number; during the stretch with what 95% of such months would hold.
    package let expected: ExpectedRange?
    package let isDuring: Bool
    /// Left out of the time before because of an event or break.
    package let isLeftOut: Bool
}

extension EffectPoint {
    /// Where the month lies against what was expected of it; `nil` without a value or an expectation.
    package var place: ExpectedPlace? {
        MonthPoint(month: month, value: value, status: status, expected: expected).place
    }
}
