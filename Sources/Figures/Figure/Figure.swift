package import Facts
package import Geography
package import Phrases

/// A qualified figure: a value with everything a reader needs to trust or to doubt it.
package struct Figure: Sendable {
    package var measure: Measure
    package var area: AreaCode
    package var offence: OffenceSelection
    /// What was asked.
    package var askedPeriod: PeriodRange
    /// What it covers: the asked period without the months that nobody has yet.
    package var period: PeriodRange
    /// Unrounded; the display rounds once.
    package var value: Observed<Double>
    package var unit: FigureUnit
    /// Registered offences that the value counts.
    package var numerator: Int?
    /// What the numerator was divided by or held against.
    package var denominator: Denominator?
    package var status: ReleaseStatus
    /// Parts that belong to the figure and are not in it.
    package var missing: [MissingPart]
    package var notes: [FigureNote]
    /// Present when the query named a comparison or the measure needs one.
    package var comparison: ComparisonResult?
    /// 95% interval of the value, in its unit, where it is a rate; of a rank the places that chance leaves open.
    package var interval: ClosedRange<Double>?
    package var dataVersion: DataVersion
    /// Invented figures; every page, chart and export says so.
    package var isExample: Bool
}

package enum FigureUnit: String, Hashable, Sendable {
    case offences
    case per1000InhabitantsPerYear = "per 1000 inhabitants per year"
    case percent
    /// The comparison year is 100.
    case index
    /// 1 is the highest rate.
    case rank
}

/// What stands under the line.
package enum Denominator: Hashable, Sendable {
    case inhabitants(Int, year: Int)
    /// The count of the comparison period.
    case comparisonCount(Int)
    /// The count of all offences.
    case allOffences(Int)
    /// The number of areas that are ranked.
    case rankedAreas(Int)
    /// Inhabitants added up over the years of a period of several years: what its rate divides by.
    case personYears(Int, years: ClosedRange<Int>)

    package var number: Int {
        switch self {
        case .inhabitants(let n, _), .comparisonCount(let n), .allOffences(let n), .rankedAreas(let n),
            .personYears(let n, _):
            n
        }
    }
}

/// A part that belongs to a figure and is not in it, and why.
package struct MissingPart: Hashable, Sendable {
    package var what: What
    package var reason: MissingReason

    package init(what: What, reason: MissingReason) {
        self.what = what
        self.reason = reason
    }

    /// The periods that it is; `nil` for an offence or an area.
    package var period: PeriodRange? {
        switch what {
        case .months(let months): .months(months)
        case .years(let years): .years(years)
        case .offence, .area: nil
        }
    }

    package enum What: Hashable, Sendable {
        case months(ClosedRange<Month>)
        case years(ClosedRange<Int>)
        case offence(OffenceCode)
        case area(AreaCode)
    }
}

/// A change against another period: both counts, the difference, and whether it is more than chance.
package struct ComparisonResult: Sendable {
    package var kind: Comparison
    /// The period held against, as long as what is compared of the figure's.
    package var period: PeriodRange
    /// How many months the figure's own period lies after it; negative when it lies before.
    package var monthsBack = 12
    /// Counts over the same months and the same parts on both sides.
    package var count: Int
    package var baseCount: Int
    /// Percent, unrounded; not published on a base under the pack's minimum.
    package var changePercent: Observed<Double>
    /// 95% interval of the change in percent, overdispersion included; `nil` where there is no percentage or nothing bounds it.
    package var interval: ClosedRange<Double>?
    /// The changes in percent that chance alone can make when nothing changed: what the band draws; `nil` without a percentage.
    package var chanceBand: ClosedRange<Double>?
    package var verdict: DifferenceVerdict
    /// The series' own overdispersion by which the test was widened, 1 or more.
    package var dispersion: Double
    /// Difference of two shares in percentage points; only of the measure `share`.
    package var sharePoints: Observed<Double>?
    /// Whether both counts together are enough for any verdict: what is counted as tested.
    package var isTestable = false
    /// 95% limits of count over base, the upper one possibly infinite; `nil` when there is nothing to compare.
    var ratioLimits: RatioLimits?
    /// What the season does to it, where both periods hold other months of the year; `nil` where they hold the same.
    package var season: SeasonalCorrection?

    struct RatioLimits: Sendable {
        var lower: Double
        var upper: Double
    }

    package var difference: Int { count - baseCount }

    /// The part of a figure's period that was compared.
    package var ownPeriod: PeriodRange { period.shifted(months: monthsBack) }
}

extension ComparisonResult {
    /// What tables sort changes by: count over base, so that a rise from few has its place; `nil` where there are too few to say.
    package var sortValue: Double? {
        guard verdict != .tooFewToSay else { return nil }
        return baseCount > 0 ? Double(count) / Double(baseCount) : .infinity
    }

    /// How far the limits lie from no change, up and down alike (a doubling weighs as much as a halving).
    ///
    /// The nearest end counts, so that a small count with a wild percentage does not outrank a sure change.
    var certainSize: Double? {
        guard let ratioLimits else { return nil }
        switch verdict {
        case .moreThanChanceUp: return ratioLimits.lower
        case .moreThanChanceDown: return ratioLimits.upper > 0 ? 1 / ratioLimits.upper : .infinity
        case .couldBeChance, .tooFewToSay: return nil
        }
    }
}

/// The plain verdict on a difference; the two counts decide, and swapping them mirrors it.
package enum DifferenceVerdict: String, Hashable, Sendable {
    case moreThanChanceUp
    case moreThanChanceDown
    case couldBeChance
    case tooFewToSay
}

/// A caveat that a figure carries; put into words in Dutch and English by `FigureNote.text(in:)`.
package enum FigureNote: Hashable, Sendable {
    /// All delivered types together, because the delivery holds no total.
    case totalIsSumOfTypes(count: Int)
    /// The parts do not add up to the published total: offences without a known place, types per year only.
    case partsDoNotAddUp(parts: Int, total: Int)
    case groupWithoutPart(OffenceCode, MissingReason)
    /// The year as the source publishes it, and the sum of its months by another delivery.
    case yearsBesideMonths(years: Int, months: Int)
    case periodShortened(from: PeriodRange, to: PeriodRange)
    case populationOfOtherYear(asked: Int, used: Int)
    case rateScaledToYear(months: Int)
    case rollUp(members: Int, divisionYear: Int?)
    case rollUpMemberMissing(AreaCode)
    case membersToBeConfirmed
    case divisionYear(Int?)
    case breakInPeriod(eventID: String)
    case eventInPeriod(eventID: String)
    case caveat(Phrase)
    case provisional(ClosedRange<Month>)
    case statusNotStatedBySource
    case areaHasNoName(AreaCode)
    case childrenAbsent(level: AreaLevel, absent: Int, known: Int)
    case residentsAreNotThePopulationAtRisk
    /// A change of boundaries between the periods, `YYYY-MM-DD`, with the pack's Dutch explanation.
    case boundaryChange(effective: String, note: String)
    /// The series is too short to know its own spread; the test takes the stated default.
    case spreadNotKnown
    case exampleFigures
}
