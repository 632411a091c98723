import Facts
import Statistics

/// How the rate of an area relates to that of the rest of an area that holds it.
package struct RateContrast: Sendable {
    /// The area's rate over that of the rest.
    package let ratio: Double
    /// 95% interval of the ratio, overdispersion included.
    package let interval: ClosedRange<Double>
    package let verdict: DifferenceVerdict
}

extension Edition {
    /// Whether two rates differ more than chance explains; `nil` when they do not count the same over the same time, or nobody lives elsewhere.
    ///
    /// The area is part of what it is compared with, so it is held against the rest of it: two separate counts, for which the exact
    /// conditional test holds (`RateRatio`), widened by the spread of the area's own months.
    package func contrast(of own: Figure, within above: Figure) -> RateContrast? {
        guard own.offence == above.offence, own.period == above.period, own.missing == above.missing,
            own.typesAdded == above.typesAdded,
            let people = own.peopleYears(in: above), let count = own.numerator, let all = above.numerator,
            all >= count, publicationPolicy.allowsRate(inhabitants: Int(people.all - people.own))
        else { return nil }
        return contrast(
            (count, people.own), beside: (all - count, people.all - people.own), dispersion: dispersion(of: own))
    }

    func dispersion(of figure: Figure) -> Double {
        let area = plan(figure.area), plan = plan(figure.offence)
        let tally = tally(area, plan, in: figure.period)
        let spread = spread(
            area, plan, parts: tally.parts, without: [figure.period.firstYear...figure.period.lastYear],
            within: plan.era(of: figure.period))
        let mean = Double(figure.numerator ?? 0) / Double(max(1, tally.months))
        return spread.standIn(mean: mean) ?? spread.phi(ofMonths: tally.months)
    }
}

extension Figure {
    /// How many types a total adds up; `nil` for a published total, a type or a group.
    var typesAdded: Int? {
        for case .totalIsSumOfTypes(let count) in notes { return count }
        return nil
    }

    /// What both rates divide by, in the same unit; `nil` when one counts people and the other people times years.
    fileprivate func peopleYears(in above: Figure) -> (own: Double, all: Double)? {
        switch (denominator, above.denominator) {
        case (.inhabitants(let own, let year), .inhabitants(let all, let other)) where year == other:
            (Double(own), Double(all))
        case (.personYears(let own, let years), .personYears(let all, let others)) where years == others:
            (Double(own), Double(all))
        default: nil
        }
    }
}
