import Facts
import Statistics

/// A family searched in one month: all that its own list and those of the eleven months after it are made of.
struct SearchedFamily: Sendable {
    enum Answer: Sendable {
        case searched(SearchedFamily)
        case refused(SignalRun.Refusal)
    }

    /// A series that could be listed.
    struct Candidate: Sendable {
        let candidate: SeenSeries
        let tested: SearchedMonth.Tested
    }

    /// A series with its count, without its months.
    struct SeenSeries: Sendable {
        let series: WatchedSeries
        let observed: Int
        let baseline: (cases: Int, months: Int)
    }

    let evidence: MonthEvidence
    /// By place in the family.
    let candidates: [Int: Candidate]
    let refusals: [SignalRun.SeriesRefusal: Int]
    let tested: Int
    let baseline: SignalBaseline
    let regional: [RegionalSignal]

    init(
        _ collected: SignalCandidates, totals: [Int: MonthlySeries], baseline: SignalBaseline,
        selections: [OffenceSelection]
    ) {
        let family = FamilyMonth(collected.candidates.map(\.input), totals: totals)
        let found = SearchedMonth(family, settings: SignalBaseline.settings)
        var refusals = collected.refusals, tested = 0
        var candidates: [Int: Candidate] = [:]
        for (index, series) in collected.candidates.enumerated() {
            switch found.tested(index) {
            case .failure(.monthMissing): refusals[.monthMissing, default: 0] += 1
            case .failure: refusals[.tooShort, default: 0] += 1
            case .success(let result):
                tested += 1
                guard series.observed >= SignalBaseline.settings.minimumCount else { continue }
                candidates[index] = Candidate(
                    candidate: SeenSeries(
                        series: series.series, observed: series.observed, baseline: series.baseline),
                    tested: result)
            }
        }
        evidence = found.evidence
        self.candidates = candidates
        self.refusals = refusals
        self.tested = tested
        self.baseline = baseline
        regional = RegionalSignal.of(found.regional, selections: selections)
    }
}

/// A type or group of which the region as a whole has more than its own course explains; no single place stands out for it.
package struct RegionalSignal: Hashable, Sendable {
    package let offence: OffenceSelection
    package let observed: Int
    package let expected: Double
    package let chance: Double
    /// The share of chance in the list of regional rises that ends with this one.
    package let falseShare: Double

    /// The least likely first.
    static func of(_ rises: [Int: RegionalRise], selections: [OffenceSelection]) -> [RegionalSignal] {
        let settings = SignalBaseline.settings
        return rises.sorted { ($0.value.pValue, $0.key) < ($1.value.pValue, $1.key) }.compactMap { group, rise in
            guard selections.indices.contains(group), rise.qValue <= settings.falseDiscoveryRate,
                rise.observed >= Double(settings.minimumCount)
            else { return nil }
            return RegionalSignal(
                offence: selections[group], observed: Int(rise.observed), expected: rise.expected,
                chance: rise.pValue, falseShare: rise.qValue)
        }
    }
}
