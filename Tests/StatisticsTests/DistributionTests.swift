import Foundation
import Testing

@testable import Statistics

@Suite("Distributions")
struct DistributionTests {
    @Test("agree with SciPy and mpmath to 1e-10")
    func oracle() throws {
        let rows = try Reference.oracle("distributions.csv")
        #expect(rows.count > 700)
        for row in rows {
            let kind = try #require(row["kind"])
            let (a, b, x) = (try row.number("a"), try row.number("b"), try row.number("x"))
            let found = try #require(value(kind, a, b, x), "\(kind)")
            let wanted = try row.number("value")
            #expect(agrees(found, wanted, within: 1e-10), "\(kind) \(a) \(b) at \(x): \(found) for \(wanted)")
        }
    }

    @Test("Student and F agree with R to 1e-10")
    func studentAndF() throws {
        let rows = try Reference.oracle("student_f.csv")
        #expect(rows.count > 400)
        for row in rows {
            let kind = try #require(row["kind"])
            let (a, b, x) = (try row.number("a"), try row.number("b"), try row.number("x"))
            let found = try #require(value(kind, a, b, x), "\(kind)")
            let wanted = try row.number("value")
            #expect(agrees(found, wanted, within: 1e-10), "\(kind) \(a) \(b) at \(x): \(found) for \(wanted)")
        }
    }

    @Test("Far F quantiles agree with the closed form where R's do not", arguments: [1.0, 5, 40, 900])
    func farQuantiles(denominator: Double) {
        // Two numerator degrees of freedom: F = ν/2 ((1 − p)^(−2/ν) − 1).
        let wanted = denominator / 2 * expm1(-2 / denominator * log1p(-1e-6))
        #expect(
            agrees(FDistribution.quantile(.lower(1e-6), numerator: 2, denominator: denominator), wanted, within: 1e-10))
        for numerator in [1.0, 7, 60] {
            let point = FDistribution.quantile(.lower(1e-6), numerator: numerator, denominator: denominator)
            #expect(
                agrees(
                    FDistribution.tails(point, numerator: numerator, denominator: denominator).lower, 1e-6, within: 1e-9
                ))
        }
    }

    private func value(_ kind: String, _ a: Double, _ b: Double, _ x: Double) -> Double? {
        switch kind {
        case "gamma_lower": GammaDistribution.tails(x, shape: a).lower
        case "gamma_upper": GammaDistribution.tails(x, shape: a).upper
        case "gamma_ppf": GammaDistribution.quantile(.lower(x), shape: a)
        case "gamma_isf": GammaDistribution.quantile(.upper(x), shape: a)
        case "beta_lower": BetaDistribution.tails(x, a: a, b: b).lower
        case "beta_upper": BetaDistribution.tails(x, a: a, b: b).upper
        case "beta_ppf": BetaDistribution.quantile(.lower(x), a: a, b: b)
        case "beta_isf": BetaDistribution.quantile(.upper(x), a: a, b: b)
        case "normal_lower": NormalDistribution.tails(x).lower
        case "normal_isf": NormalDistribution.quantile(.upper(x))
        case "poisson_lower": PoissonDistribution.tails(Int(x), mean: a).lower
        case "poisson_upper": PoissonDistribution.tails(Int(x), mean: a).upper
        case "poisson_ppf": Double(PoissonDistribution.quantile(.lower(x), mean: a))
        case "binomial_lower": BinomialDistribution.tails(Int(x), trials: Int(a), share: b).lower
        case "binomial_upper": BinomialDistribution.tails(Int(x), trials: Int(a), share: b).upper
        case "binomial_ppf": Double(BinomialDistribution.quantile(.lower(x), trials: Int(a), share: b))
        case "negbin_lower": NegativeBinomialDistribution.tails(Int(x), mean: a, dispersion: b).lower
        case "negbin_upper": NegativeBinomialDistribution.tails(Int(x), mean: a, dispersion: b).upper
        case "negbin_ppf": Double(NegativeBinomialDistribution.quantile(.lower(x), mean: a, dispersion: b))
        case "student_lower": StudentDistribution.tails(x, degreesOfFreedom: a).lower
        case "student_upper": StudentDistribution.tails(x, degreesOfFreedom: a).upper
        case "student_two": StudentDistribution.twoSided(x, degreesOfFreedom: a)
        case "student_ppf": StudentDistribution.quantile(.lower(x), degreesOfFreedom: a)
        case "f_lower": FDistribution.tails(x, numerator: a, denominator: b).lower
        case "f_upper": FDistribution.tails(x, numerator: a, denominator: b).upper
        case "f_ppf": FDistribution.quantile(.lower(x), numerator: a, denominator: b)
        default: nil
        }
    }

    @Test("a quantile is the inverse of its tail", arguments: [0.2, 0.5, 3, 42.5, 900, 1e5, 3e6])
    func inverse(shape: Double) {
        for p in [1e-9, 0.001, 0.025, 0.4, 0.5, 0.75, 0.999] {
            let gamma = GammaDistribution.quantile(.lower(p), shape: shape)
            #expect(agrees(GammaDistribution.tails(gamma, shape: shape).lower, p, within: 1e-9))
            let beta = BetaDistribution.logOddsQuantile(.upper(p), a: shape, b: shape / 3)
            #expect(agrees(BetaDistribution.tails(logOdds: beta, shape, shape / 3).upper, p, within: 1e-9))
            let z = NormalDistribution.quantile(.lower(p))
            #expect(agrees(NormalDistribution.tails(z).lower, p, within: 1e-12))
        }
    }

    @Test("a discrete quantile is the first count that reaches the level", arguments: [0.2, 3, 77, 4000])
    func discrete(mean: Double) {
        for p in [0.001, 0.025, 0.5, 0.975, 0.9999] {
            for phi in [1.0, 1.5, 12] {
                let k = NegativeBinomialDistribution.quantile(.lower(p), mean: mean, dispersion: phi)
                #expect(NegativeBinomialDistribution.tails(k, mean: mean, dispersion: phi).lower >= p * (1 - 1e-9))
                if k > 0 {
                    #expect(NegativeBinomialDistribution.tails(k - 1, mean: mean, dispersion: phi).lower < p)
                }
            }
        }
    }

    @Test("Densities sum to the cumulative probability")
    func densities() {
        var sum = 0.0
        for k in 0...20 {
            sum += PoissonDistribution.density(k, mean: 7.5)
            #expect(agrees(sum, PoissonDistribution.tails(k, mean: 7.5).lower, within: 1e-12))
        }
        sum = 0
        for k in 0...19 {
            sum += BinomialDistribution.density(k, trials: 19, share: 0.3)
            #expect(agrees(sum, BinomialDistribution.tails(k, trials: 19, share: 0.3).lower, within: 1e-12))
        }
    }

    @Test("A dispersion of hardly more than 1 is Poisson")
    func continuity() {
        for k in [0, 3, 9, 20] {
            let poisson = PoissonDistribution.tails(k, mean: 8).lower
            let near = NegativeBinomialDistribution.tails(k, mean: 8, dispersion: 1 + 1e-7).lower
            #expect(agrees(poisson, near, within: 1e-5))
        }
    }

    @Test("Ends of the range have an answer")
    func ends() {
        #expect(GammaDistribution.quantile(.upper(0.025), shape: 0) == 0)
        #expect(GammaDistribution.quantile(.lower(0), shape: 2) == 0)
        #expect(GammaDistribution.quantile(.upper(0), shape: 2) == .infinity)
        #expect(GammaDistribution.tails(.infinity, shape: 2).lower == 1)
        #expect(BetaDistribution.quantile(.lower(0.5), a: 0, b: 3) == 0)
        #expect(BetaDistribution.quantile(.lower(0.5), a: 3, b: 0) == 1)
        #expect(NormalDistribution.quantile(.lower(0)) == -.infinity)
        #expect(NormalDistribution.tails(60).lower == 1)
        #expect(PoissonDistribution.tails(-1, mean: 3).lower == 0)
        #expect(PoissonDistribution.tails(0, mean: 0).lower == 1)
        #expect(BinomialDistribution.tails(5, trials: 5, share: 0.2).upper == 0)
        #expect(BinomialDistribution.quantile(.lower(0.5), trials: 9, share: 1) == 9)
        #expect(NegativeBinomialDistribution.quantile(.lower(0.9), mean: 0, dispersion: 4) == 0)
    }
}
