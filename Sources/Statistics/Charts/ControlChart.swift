import Glibc

/// A run of counts or rates with the limits within which chance alone keeps them: c- and u-charts.
///
/// `W. Shewhart (1931)`; with large exposures the plain limits are too narrow, and `D. Laney (2002), Improved control charts for
/// attributes, Quality Engineering 14`, multiplies them by the spread between neighbouring standard scores.
package enum ControlChart: Hashable, Sendable {
    case chart(Chart)
    case none(Obstacle)

    package struct Chart: Hashable, Sendable {
        package let center: Double
        /// One per point; equal in a c-chart. Lower limits stop at zero.
        package let lower: [Double]
        package let upper: [Double]
        /// Laney's σz: 1 where neighbouring points differ as much as Poisson counts would.
        package let spread: Double
        /// Places outside the limits.
        package let outside: [Int]
    }

    package enum Obstacle: Hashable, Sendable {
        case tooFewPoints(usable: Int, required: Int)
        case allZero
        case exposureMissing
    }

    package static let requiredPoints = 8

    /// Counts over equal exposures.
    package static func counts(_ counts: [Double], isAdjusted: Bool = true) -> ControlChart {
        rates(counts, exposures: [Double](repeating: 1, count: counts.count), isAdjusted: isAdjusted)
    }

    /// Counts over exposures that differ; limits are rates.
    /// - Parameter isAdjusted: widen (never narrow) the limits by Laney's factor.
    package static func rates(_ counts: [Double], exposures: [Double], isAdjusted: Bool = true) -> ControlChart {
        guard counts.count >= requiredPoints else {
            return .none(.tooFewPoints(usable: counts.count, required: requiredPoints))
        }
        guard exposures.count == counts.count, exposures.allSatisfy(NullBand.isExposure),
            counts.allSatisfy(MonthlySeries.isCount)
        else { return .none(.exposureMissing) }
        let total = counts.reduce(0, +)
        guard total > 0 else { return .none(.allZero) }
        let center = total / exposures.reduce(0, +)
        let deviations = exposures.map { (center / $0).squareRoot() }
        let scores = counts.indices.map { (counts[$0] / exposures[$0] - center) / deviations[$0] }
        let steps = zip(scores, scores.dropFirst()).map { abs($1 - $0) }
        // 1.128: the mean range of two standard normal values.
        let spread = steps.reduce(0, +) / Double(steps.count) / 1.128
        let width = 3 * (isAdjusted ? max(1, spread) : 1)
        let lower = deviations.map { max(0, center - width * $0) }
        let upper = deviations.map { center + width * $0 }
        let outside = counts.indices.filter {
            let rate = counts[$0] / exposures[$0]
            return rate < lower[$0] || rate > upper[$0]
        }
        return .chart(Chart(center: center, lower: lower, upper: upper, spread: spread, outside: outside))
    }
}
