import Glibc

/// Both tails of a continuous distribution at one point; the smaller one keeps its full relative precision.
package struct Tails: Hashable, Sendable {
    /// log P(X ≤ x).
    package let logLower: Double
    /// log P(X > x).
    package let logUpper: Double

    package var lower: Double { exp(logLower) }
    package var upper: Double { exp(logUpper) }

    init(logLower: Double) {
        self.logLower = min(0, logLower)
        logUpper = Tails.logComplement(self.logLower)
    }

    init(logUpper: Double) {
        self.logUpper = min(0, logUpper)
        logLower = Tails.logComplement(self.logUpper)
    }

    /// Everything at or below the point.
    static let allBelow = Tails(logLower: 0)
    /// Everything above the point.
    static let allAbove = Tails(logUpper: 0)

    /// log(1 − e^v) for v ≤ 0.
    private static func logComplement(_ v: Double) -> Double {
        v > -0.6931471805599453 ? log(-expm1(v)) : log1p(-exp(v))
    }
}

/// Which tail a quantile leaves on its side: `.lower(0.025)` is the 2.5% point, `.upper(0.025)` the 97.5% point.
package enum TailProbability: Hashable, Sendable {
    case lower(Double)
    case upper(Double)

    /// The same point seen from its smaller tail, where precision is.
    var smaller: TailProbability {
        switch self {
        case .lower(let p): p > 0.5 ? .upper(1 - p) : self
        case .upper(let q): q > 0.5 ? .lower(1 - q) : self
        }
    }

    var probability: Double {
        switch self {
        case .lower(let p): p
        case .upper(let q): q
        }
    }

    /// A normal deviate good to 5e-4, to start from (Abramowitz & Stegun 1964, 26.2.23).
    var roughDeviate: Double {
        switch smaller {
        case .lower(let p): -TailProbability.hastings(p)
        case .upper(let q): TailProbability.hastings(q)
        }
    }

    private static func hastings(_ p: Double) -> Double {
        let t = (-2 * log(max(p, 1e-300))).squareRoot()
        let top = 2.515517 + t * (0.802853 + t * 0.010328)
        let bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
        return t - top / bottom
    }
}

/// Newton's method on the logarithm of a tail, kept inside a bracket.
///
/// The tails used here are log-concave in the chosen coordinate, so Newton converges from one side without overshooting.
enum TailInversion {
    /// The coordinate where the tail has the wanted probability.
    /// - Parameters:
    ///   - wanted: tail and probability, in (0, 1).
    ///   - step: the longest step to take at once.
    ///   - at: log of both tails and log density per unit of the coordinate.
    static func solve(
        _ wanted: TailProbability, from start: Double, step: Double,
        at point: (Double) -> (tails: Tails, logDensity: Double)
    ) -> Double {
        let target = log(wanted.probability)
        var low = -Double.infinity
        var high = Double.infinity
        var u = start
        for _ in 0..<200 {
            let (tails, logDensity) = point(u)
            let excess: Double
            let slope: Double
            switch wanted {
            case .lower:
                excess = tails.logLower - target
                slope = exp(logDensity - tails.logLower)
            case .upper:
                excess = target - tails.logUpper
                slope = exp(logDensity - tails.logUpper)
            }
            if excess == 0 { return u }
            if excess > 0 { high = u } else { low = u }
            var move = -excess / slope
            if !move.isFinite || abs(move) > step { move = excess > 0 ? -step : step }
            var next = u + move
            if next <= low || next >= high { next = low.isFinite && high.isFinite ? 0.5 * (low + high) : u + move }
            if abs(next - u) <= 1e-14 * max(0.1, min(1, abs(u))) || next == u { return next }
            u = next
        }
        return u
    }
}
