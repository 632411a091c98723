package import Facts
package import Geography

/// A series that held more in a month than chance and season explain; a reason to look, never a cause.
package struct Signal: Hashable, Sendable {
    package let area: AreaCode
    package let offence: OffenceSelection
    package let month: Month
    package let observed: Int
    /// What the months before lead to expect, with what 95% of such months would hold.
    package let expected: ExpectedRange
    /// How many times the expected number, with its 95% interval.
    package let ratio: Double
    package let ratioInterval: ClosedRange<Double>
    /// The chance of this number or more if nothing changed, for this series alone.
    package let chance: Double
    /// The share of false finds in a list that ends with this signal (`Benjamini & Hochberg 1995`).
    package let falseShare: Double
    package let status: ReleaseStatus
    /// Cases in the months that the expectation rests on, and how many months those are.
    package let baseline: (cases: Int, months: Int)
    /// Variance over mean of what the month could hold by chance, what is not known of both included.
    package var dispersion = 1.0

    /// The expected number as it stands beside counts: rounded once, to whole.
    package var expectedCount: Int { Int(expected.mean.rounded()) }

    /// How many more than the expected number that stands beside it: the three add up.
    package var more: Int { observed - expectedCount }

    /// Observed minus expected.
    package var difference: Double { Double(observed) - expected.mean }

    /// The difference at both ends of the interval of the ratio.
    package var differenceInterval: ClosedRange<Double> {
        let (low, high) = (ratioInterval.lowerBound * expected.mean, ratioInterval.upperBound * expected.mean)
        return (low - expected.mean)...(high - expected.mean)
    }

    /// The verdict that goes with being on the list.
    package var verdict: DifferenceVerdict { .moreThanChanceUp }

    /// After how many months chance alone brings such a number once.
    package var monthsApart: Double { chance > 0 ? 1 / chance : .infinity }

    /// The one that chance explains least, of lists of different families too; among equals the largest ratio.
    package static func strongest(of signals: [Signal]) -> Signal? {
        signals.min { ($0.chance, -$0.ratio, $0.area) < ($1.chance, -$1.ratio, $1.area) }
    }

    package var series: WatchedSeries { WatchedSeries(area: area, offence: offence) }

    package static func == (a: Signal, b: Signal) -> Bool {
        a.series == b.series && a.month == b.month && a.observed == b.observed && a.chance == b.chance
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(series)
        hasher.combine(month)
    }
}

/// What is followed from month to month: an offence or group in an area.
package struct WatchedSeries: Hashable, Sendable {
    package let area: AreaCode
    package let offence: OffenceSelection

    package init(area: AreaCode, offence: OffenceSelection) {
        self.area = area
        self.offence = offence
    }
}
