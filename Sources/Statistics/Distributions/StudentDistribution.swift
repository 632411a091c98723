import Glibc

/// Student's t distribution, by the incomplete beta function.
package enum StudentDistribution {
    /// P(T ≤ t) and P(T > t); degrees of freedom above zero, infinity is the normal distribution.
    package static func tails(_ t: Double, degreesOfFreedom: Double) -> Tails {
        guard degreesOfFreedom > 0 else { return .allBelow }
        guard degreesOfFreedom < 1e300 else { return NormalDistribution.tails(t) }
        guard t != 0 else { return Tails(logLower: log(0.5)) }
        let outside = twoSidedTails(t, degreesOfFreedom).logLower + log(0.5)
        return t < 0 ? Tails(logLower: outside) : Tails(logUpper: outside)
    }

    /// P(|T| ≥ |t|): a two-sided p-value.
    package static func twoSided(_ t: Double, degreesOfFreedom: Double) -> Double {
        guard degreesOfFreedom > 0, t != 0 else { return 1 }
        guard degreesOfFreedom < 1e300 else { return min(1, 2 * NormalDistribution.tails(abs(t)).upper) }
        return twoSidedTails(t, degreesOfFreedom).lower
    }

    /// The point with the given tail.
    package static func quantile(_ tail: TailProbability, degreesOfFreedom: Double) -> Double {
        guard degreesOfFreedom > 0 else { return 0 }
        guard degreesOfFreedom < 1e300 else { return NormalDistribution.quantile(tail) }
        let wanted = tail.smaller
        guard wanted.probability < 0.5 else { return 0 }
        let logOdds = BetaDistribution.logOddsQuantile(.lower(2 * wanted.probability), a: degreesOfFreedom / 2, b: 0.5)
        let size = exp(0.5 * (log(degreesOfFreedom) - logOdds))
        if case .lower = wanted { return -size }
        return size
    }

    /// Lower tail: P(|T| ≥ |t|), as P(B ≤ ν/(ν+t²)).
    private static func twoSidedTails(_ t: Double, _ degreesOfFreedom: Double) -> Tails {
        BetaDistribution.tails(
            logOdds: log(degreesOfFreedom) - 2 * log(abs(t)), degreesOfFreedom / 2, 0.5)
    }
}

/// The F distribution, by the incomplete beta function.
package enum FDistribution {
    /// P(F ≤ f) and P(F > f) with degrees of freedom above zero.
    package static func tails(_ f: Double, numerator: Double, denominator: Double) -> Tails {
        guard f > 0 else { return .allAbove }
        guard f < .infinity else { return .allBelow }
        return BetaDistribution.tails(logOdds: log(numerator / denominator) + log(f), numerator / 2, denominator / 2)
    }

    /// The point with the given tail.
    package static func quantile(_ tail: TailProbability, numerator: Double, denominator: Double) -> Double {
        exp(BetaDistribution.logOddsQuantile(tail, a: numerator / 2, b: denominator / 2) - log(numerator / denominator))
    }
}
