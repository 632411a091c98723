import Foundation
import Testing

@testable import Statistics

@Suite("Regressions of counts")
struct RegressionTests {
    private static let months = 48

    private static let series: [String: [Double]] = [
        "a": (1...months).map { Double($0 * 37 % 23 + ($0 >= 30 ? 9 : 0)) },
        "b": (1...months).map { Double($0 * $0 * 7 % 51 + 100) },
        "c": (1...months).map { $0 * 11 % 4 == 0 ? 3 : 0 },
    ]

    private static let names = ["(Intercept)", "ty", "c1", "s1", "step"]

    private static var design: DesignMatrix {
        SegmentedDesign(harmonics: 1, breaks: [], period: 29..<36).matrix(Array(0..<months))
    }

    @Test("Coefficients, errors, φ, θ and Newey-West errors agree with R")
    func oracle() throws {
        var compared = 0
        for row in try Reference.oracle("regression.csv") {
            let name = try #require(row["series"])
            let counts = try #require(Self.series[name])
            let wanted = try row.number("value")
            let term = try #require(row["term"])
            let model = try #require(row["model"])
            let errors: CountRegression.Errors = model == "nw_se" ? .neweyWest(lag: 12) : .model
            let fit =
                model.hasPrefix("nb")
                ? try CountRegression.negativeBinomial(counts, Self.design, errors: errors)
                : try CountRegression.quasiPoisson(counts, Self.design, errors: errors)
            let found: Double
            switch term {
            case "dispersion": found = try #require(fit.dispersion)
            case "theta": found = try #require(fit.theta)
            default:
                let place = try #require(Self.names.firstIndex(of: term))
                found = model.hasSuffix("_se") ? fit.standardErrors[place] : fit.coefficients[place]
            }
            compared += 1
            #expect(agrees(found, wanted, within: 1e-6), "\(row) \(found)")
        }
        Reference.report("regression", compared: compared, worst: 1e-6)
    }

    @Test("The worked case of docs/methods: two groups are their means")
    func worked() throws {
        let counts = [4.0, 6, 5, 12, 8, 10]
        let design = DesignMatrix(columns: [[1, 1, 1, 1, 1, 1], [0, 0, 0, 1, 1, 1]])
        let fit = try CountRegression.quasiPoisson(counts, design)
        #expect(agrees(fit.coefficients[0], log(5), within: 1e-12))
        #expect(agrees(fit.coefficients[1], log(2), within: 1e-12))
        // Σ (y−μ)²/μ = 2/5 + 8/10 = 1.2 on 4 degrees of freedom.
        #expect(agrees(try #require(fit.dispersion), 0.3, within: 1e-8))
        // Variance of the difference: φ (1/15 + 1/30).
        #expect(agrees(fit.standardErrors[1], (0.3 * 0.1).squareRoot(), within: 1e-9))
    }

    @Test("Columns that follow from others are named")
    func rank() {
        let design = DesignMatrix(columns: [
            [1, 1, 1, 1, 1], [0, 1, 2, 3, 4], [2, 3, 4, 5, 6], [1, 0, 0, 0, 1],
        ])
        #expect(throws: CountRegression.Failure.rankDeficient([2])) {
            try CountRegression.quasiPoisson([3, 4, 4, 6, 9], design)
        }
    }

    @Test("Scatter no larger than Poisson has no θ")
    func noOverdispersion() throws {
        let design = DesignMatrix(columns: [[Double](repeating: 1, count: 24)])
        let fit = try CountRegression.negativeBinomial([Double](repeating: 7, count: 24), design)
        #expect(fit.scatter == .poisson)
        #expect(agrees(fit.fitted[0], 7, within: 1e-9))
    }

    @Test("Weights of past outbreaks sum to the number of months and fall only on high counts")
    func weights() {
        var counts = [Double](repeating: 20, count: 30)
        counts[11] = 90
        counts[20] = 0
        var model = LogLinearModel(DesignMatrix(columns: [[Double](repeating: 1, count: 30)]))
        model.iterate(counts)
        var weights = [Double](repeating: 0, count: 30)
        let isAny = AnscombeWeights.fill(&weights, counts: counts, model: model, dispersion: 1, threshold: 2.58)
        #expect(isAny)
        #expect(agrees(weights.reduce(0, +), 30, within: 1e-12))
        #expect(weights.indices.filter { weights[$0] < weights[0] } == [11])
    }
}
