import Glibc

/// What the baselines of a family say: of each series a likelihood, and of all together what they are drawn to.
struct FamilyFit: Sendable {
    enum Kind: Sendable {
        case skipped(SignalSkip)
        case regression(DiscountedRegression, DispersionLikelihood)
        /// The likelihood comes once the family's dispersion is known.
        case sparse
        /// As another series, which has the same months, factors and counts.
        case same(as: Int)
    }

    private(set) var baselines: [DiscountedBaseline?]
    private(set) var kinds: [Kind]
    private(set) var share = 0.003
    private(set) var prior: BaselinePrior
    private(set) var dispersion: DispersionPrior
    private(set) var regional: [Int: RegionalCourse]
    let settings: SearchSettings

    init(_ family: FamilyMonth, settings: SearchSettings) {
        self.settings = settings
        let regional = Self.courses(family, settings)
        self.regional = regional
        let read = concurrently(family.series.count) { range in
            range.map { Self.baseline(family.series[$0], regional: regional, settings: settings) }
        }
        let twins = Self.twins(family, read)
        let baselines = read.map(\.baseline)
        self.baselines = baselines
        let steps = concurrently(family.series.count) { range in
            var models = BaselineModels()
            return range.compactMap { index -> BaselinePrior.Step? in
                guard twins[index] == nil, let own = baselines[index], own.cases >= 10 else { return nil }
                return BaselinePrior.Step(own.capped, design: models.design(own.baseline.key(hasTrend: true)))
            }
        }
        let prior = BaselinePrior(steps)
        self.prior = prior
        share = Self.share(baselines, prior: prior, settings: settings, start: share)
        kinds = concurrently(family.series.count) { [share] range in
            var models = BaselineModels()
            return range.map { index -> Kind in
                guard let own = baselines[index] else { return .skipped(read[index].skip ?? .monthMissing) }
                if let twin = twins[index] { return .same(as: twin) }
                guard own.usualCases >= settings.sparseCases else { return .sparse }
                let fit = DiscountedRegression(
                    own, share: share, settings: settings, prior: prior, models: &models)
                return .regression(fit, DispersionLikelihood(own, fit, share: share))
            }
        }
        dispersion = DispersionPrior(
            zip(kinds, family.series).compactMap { kind, series in
                guard case .regression(_, let likelihood) = kind else { return nil }
                return (likelihood, series.group)
            })
    }

    /// How many series each one stands for; 0 for those that are as another one.
    var sizes: [Double] {
        var sizes = [Double](repeating: 1, count: kinds.count)
        for (index, kind) in kinds.enumerated() {
            guard case .same(let first) = kind else { continue }
            sizes[index] = 0
            sizes[first] += 1
        }
        return sizes
    }

    // MARK: Reading

    private static func courses(_ family: FamilyMonth, _ settings: SearchSettings) -> [Int: RegionalCourse] {
        guard !family.totals.isEmpty else { return [:] }
        var members: [Int: [MonthlySeries]] = [:]
        for series in family.series where series.isPartOfTotal {
            members[series.group, default: []].append(series.input.months)
        }
        let groups = family.totals.sorted { $0.key < $1.key }
        let courses = concurrently(groups.count, each: 1) { [members] range in
            range.map { place -> RegionalCourse? in
                RegionalCourse(
                    groups[place].value, members: members[groups[place].key] ?? [],
                    baselineMonths: settings.baselineMonths)
            }
        }
        return Dictionary(
            uniqueKeysWithValues: zip(groups, courses).compactMap { group, course in course.map { (group.key, $0) } })
    }

    private static func baseline(
        _ series: SearchedSeries, regional: [Int: RegionalCourse], settings: SearchSettings
    ) -> (baseline: DiscountedBaseline?, skip: SignalSkip?) {
        var input = series.input, variance = 0.0
        if let course = regional[series.group],
            let found = course.factors(leavingOut: series.isPartOfTotal ? input.months : nil),
            found.factors.count == input.months.counts.count
        {
            variance = found.variance
            let exposure =
                input.exposure.isEmpty ? found.factors : zip(found.factors, input.exposure).map { $0 * $1 }
            input = SignalSeries(input.months, exposure: exposure)
        }
        switch Baseline.of(input, settings: settings.baseline, ahead: 0) {
        case .failure(let skip): return (nil, skip)
        case .success(let baseline):
            return (DiscountedBaseline(baseline, factorVariance: variance, settings: settings), nil)
        }
    }

    /// Series without any case have the same months in their group: most of a large family.
    private static func twins(
        _ family: FamilyMonth, _ read: [(baseline: DiscountedBaseline?, skip: SignalSkip?)]
    ) -> [Int?] {
        struct Key: Hashable {
            let group: Int
            let isPartOfTotal: Bool
            let times: [Int]
        }
        var first: [Key: Int] = [:]
        return family.series.indices.map { index in
            let series = family.series[index]
            guard let own = read[index].baseline, series.input.exposure.isEmpty,
                series.input.months.counts.allSatisfy({ $0 == 0 })
            else { return nil }
            let key = Key(group: series.group, isPartOfTotal: series.isPartOfTotal, times: own.baseline.times)
            if let known = first[key] { return known }
            first[key] = index
            return nil
        }
    }

    // MARK: The share of rises in the past

    /// Of so many series at most; which ones their own counts decide, so that their order does not.
    private static let mostForShare = 8000

    private static func share(
        _ baselines: [DiscountedBaseline?], prior: BaselinePrior, settings: SearchSettings, start: Double
    ) -> Double {
        let known = baselines.count { $0 != nil }
        let every = UInt64(max(1, known / mostForShare))
        let found = concurrently(baselines.count) { range in
            var models = BaselineModels()
            return range.map { index -> (odds: [Double], months: Double) in
                guard let own = baselines[index], every == 1 || own.mark % every == 0 else { return ([], 0) }
                let months = Double(own.counts.count)
                guard own.counts.contains(where: { $0 >= PastRise.least }) else { return ([], months) }
                var means = own.factors.map { $0 * own.usualRate }, dispersion = 1.2
                if own.usualCases >= settings.sparseCases {
                    let fit = DiscountedRegression(
                        own, share: start, settings: settings, prior: prior, models: &models)
                    (means, dispersion) = (fit.means, fit.dispersion)
                } else {
                    // Half a case more, so that nothing is expected nowhere.
                    let rate = (own.usualCases + 0.5) / own.factors.reduce(0, +)
                    means = own.factors.map { $0 * rate }
                }
                let odds = own.counts.indices.compactMap { i -> Double? in
                    let ratio = PastRise.odds(own.counts[i], mean: means[i], dispersion: dispersion)
                    return ratio > 0 ? ratio : nil
                }
                return (odds, months)
            }
        }
        return PastRise.share(
            odds: found.flatMap(\.odds).sorted(), months: found.reduce(0) { $0 + $1.months }, start: start)
    }
}

extension DiscountedBaseline {
    /// A number that follows from the counts.
    fileprivate var mark: UInt64 {
        counts.reduce(14_695_981_039_346_656_037) { ($0 ^ $1.bitPattern) &* 1_099_511_628_211 } >> 20
    }
}
