import Facts
package import Geography
import Glibc
import Statistics

/// Areas by their size and their rate, with the limits within which chance keeps them around the rate of all together.
///
/// `D. Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24`: normal limits whose
/// variance is multiplied by the overdispersion between the areas, where that is above 1.
package struct Funnel: Sendable {
    package struct Place: Sendable {
        package let area: AreaCode
        package let count: Int
        /// Inhabitants times years.
        package let exposure: Double
        /// Per 1,000 a year.
        package let rate: Double
        package let standing: Standing
    }

    /// Where a place lies.
    package enum Standing: Hashable, Sendable {
        /// Outside the limits of 99.8%.
        case farAbove, farBelow
        /// Outside the limits of 95% only.
        case above, below
        case inside

        package var isOutside: Bool { self == .farAbove || self == .farBelow }
    }

    /// Lower and upper limits at one exposure, per 1,000 a year.
    package struct Limits: Sendable {
        package let exposure: Double
        package let outer: ClosedRange<Double>
        package let inner: ClosedRange<Double>
    }

    package let places: [Place]
    /// Of all together, per 1,000 a year.
    package let target: Double
    /// How many times as much the areas differ as chance alone would make them, 1 or more.
    package let dispersion: Double
    /// The number of areas without a rate.
    package let without: Int

    /// `nil` with fewer than five areas that have a rate: of so few nothing is known of their spread.
    package init?(_ rows: [RankedArea]) {
        let usable = rows.compactMap { row -> (RankedArea, Int, Double)? in
            guard let rate = row.rate.value.value, let count = row.rate.numerator, count >= 0, rate >= 0 else {
                return nil
            }
            // The rate divides by inhabitants times years; its own interval would give the same.
            let exposure = rate > 0 ? Double(count) / rate * 1000 : row.rate.denominator.map { Double($0.number) } ?? 0
            return exposure > 0 && exposure.isFinite ? (row, count, exposure) : nil
        }
        guard usable.count >= Self.fewest,
            let plot = try? FunnelPlot(counts: usable.map { Double($0.1) }, exposures: usable.map(\.2))
        else { return nil }
        let (target, dispersion) = (plot.target, max(1, plot.dispersion))
        places = usable.map { row, count, exposure in
            let limits = Self.limits(at: exposure, target: target, dispersion: dispersion)
            let rate = Double(count) / exposure * 1000
            return Place(
                area: row.area, count: count, exposure: exposure, rate: rate, standing: Self.standing(rate, limits))
        }
        self.target = target * 1000
        self.dispersion = dispersion
        without = rows.count - usable.count
    }

    package static let fewest = 5

    /// The limits over the sizes of the areas, at sizes that grow by the same factor.
    package func limits(steps: Int = 60) -> [Limits] {
        guard let largest = places.map(\.exposure).max(), let smallest = places.map(\.exposure).min() else { return [] }
        let low = smallest * 0.85, factor = largest * 1.15 / low
        return (0...max(1, steps)).map { step in
            let exposure = low * pow(factor, Double(step) / Double(max(1, steps)))
            return Self.limits(at: exposure, target: target / 1000, dispersion: dispersion)
        }
    }

    private static func limits(at exposure: Double, target: Double, dispersion: Double) -> Limits {
        func range(_ deviate: Double) -> ClosedRange<Double> {
            let low = FunnelLimits.normal(-deviate, target: target, exposure: exposure, dispersion: dispersion)
            let high = FunnelLimits.normal(deviate, target: target, exposure: exposure, dispersion: dispersion)
            return low * 1000...max(low, high) * 1000
        }
        return Limits(exposure: exposure, outer: range(3.0902), inner: range(1.95996))
    }

    private static func standing(_ rate: Double, _ limits: Limits) -> Standing {
        if rate > limits.outer.upperBound { return .farAbove }
        if rate < limits.outer.lowerBound { return .farBelow }
        if rate > limits.inner.upperBound { return .above }
        return rate < limits.inner.lowerBound ? .below : .inside
    }
}
