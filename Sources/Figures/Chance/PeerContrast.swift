package import Facts
package import Geography
package import RegionPack
import Statistics

/// How the rate of a municipality relates to that of those that its coalition finds alike, taken together.
package struct PeerContrast: Sendable {
    package let group: PeerGroup
    /// The municipality's rate over that of the others, and whether they differ more than chance explains.
    package let contrast: RateContrast
    /// The rate of the others together, in the unit of the municipality's.
    package let rate: Double
    /// The others that are counted, and those without a rate that counts the same over the same time.
    package let others: [AreaCode]
    package let absent: [AreaCode]
}

extension Edition {
    /// Holds a municipality's rate against that of the others of each of its peer groups; groups without any other rate are left out.
    ///
    /// The others are one sum of counts over one sum of inhabitants × time, without the municipality itself: two separate counts, for
    /// which the exact conditional test holds (`RateRatio`), widened by the spread of the municipality's own months.
    package func peerContrasts(
        of own: Figure, population: PopulationChoice = .sameYear, audience: Audience = .public
    ) -> [PeerContrast] {
        guard own.measure == .rate, own.value.value != nil else { return [] }
        return pack.peerGroups(of: own.area).compactMap { group in
            let others = group.members.filter { $0 != own.area }
            let figures = answer(
                FigureQuery(
                    .rate, areas: others, offences: [own.offence], period: own.askedPeriod, population: population,
                    audience: audience))
            return peerContrast(of: own, beside: figures, in: group)
        }
    }

    private func peerContrast(of own: Figure, beside figures: [Figure], in group: PeerGroup) -> PeerContrast? {
        let alike = figures.filter { $0.countsAlike(own) }
        guard let people = own.people, let count = own.numerator, !alike.isEmpty else { return nil }
        let rest = (
            count: alike.reduce(0) { $0 + ($1.numerator ?? 0) }, people: alike.reduce(0) { $0 + ($1.people ?? 0) }
        )
        let weighed = alike.reduce(0) { $0 + ($1.value.value ?? 0) * ($1.people ?? 0) }
        guard let contrast = contrast((count, people), beside: rest, dispersion: dispersion(of: own)) else {
            return nil
        }
        let counted = alike.map(\.area)
        return PeerContrast(
            group: group, contrast: contrast, rate: weighed / rest.people, others: counted,
            absent: figures.map(\.area).filter { !counted.contains($0) })
    }

    /// The ratio of two rates with its verdict; `nil` where nothing bounds it.
    func contrast(
        _ own: (count: Int, people: Double), beside rest: (count: Int, people: Double), dispersion: Double
    ) -> RateContrast? {
        let ratio = RateRatio.compare(
            now: Double(own.count), before: Double(rest.count), exposure: (own.people, rest.people),
            dispersion: dispersion)
        guard case .value(let value) = ratio.estimate, ratio.upper.isFinite else { return nil }
        let expected = Double(rest.count) / rest.people * own.people
        var verdict = DifferenceVerdict(ratio, isRise: value > 1)
        // The rest is large: what can be said hangs on the area's own count and on what the rest leads to expect.
        if verdict == .couldBeChance,
            RateRatio.compare(now: Double(own.count), before: expected, dispersion: dispersion).reach != .differences
        {
            verdict = .tooFewToSay
        }
        return RateContrast(ratio: value, interval: ratio.lower...max(ratio.lower, ratio.upper), verdict: verdict)
    }
}

extension Figure {
    /// What its rate divides by: people, or people times years.
    fileprivate var people: Double? {
        switch denominator {
        case .inhabitants(let count, _): Double(count)
        case .personYears(let count, _): Double(count)
        case .comparisonCount, .allOffences, .rankedAreas, nil: nil
        }
    }

    /// Whether both rates count the same, over the same months, by inhabitants of the same years.
    fileprivate func countsAlike(_ other: Figure) -> Bool {
        guard value.value != nil, period == other.period, missing == other.missing, typesAdded == other.typesAdded
        else { return false }
        switch (denominator, other.denominator) {
        case (.inhabitants(_, let year), .inhabitants(_, let same)): return year == same
        case (.personYears(_, let years), .personYears(_, let same)): return years == same
        default: return false
        }
    }
}
