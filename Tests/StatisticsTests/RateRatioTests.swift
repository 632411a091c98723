import Testing

@testable import Statistics

@Suite("Two counts compared")
struct RateRatioTests {
    @Test("Ratio, exact interval and the three p-values agree with R")
    func reference() throws {
        let rows = try Reference.shared("ratio_tests.csv")
        #expect(rows.count > 80)
        for row in rows {
            let (x1, x2) = (try row.number("x1"), try row.number("x2"))
            let (t1, t2) = (try row.number("t1"), try row.number("t2"))
            let found = RateRatio.compare(now: x1, before: x2, exposure: (t1, t2))
            let name: Comment = "\(x1)/\(t1) and \(x2)/\(t2)"
            if x2 > 0 {
                guard case .value(let ratio) = found.estimate else {
                    Issue.record("no ratio for \(x1) and \(x2)")
                    continue
                }
                #expect(agrees(ratio, try row.number("rr"), within: 1e-12), name)
            } else {
                #expect(found.estimate == .fromZero)
            }
            #expect(agrees(found.lower, try row.number("ci_lo"), within: 1e-9), name)
            #expect(agrees(found.upper, try row.number("ci_hi"), within: 1e-9), name)
            #expect(agrees(found.p, try row.number("p_double"), within: 1e-9), name)
            #expect(agrees(found.midP, try row.number("p_midp"), within: 1e-9), name)
            let likely = ConditionalTest.minimumLikelihood(now: Int(x1), before: Int(x2), share: t1 / (t1 + t2))
            #expect(agrees(likely, try row.number("p_minlike"), within: 1e-9), name)
        }
    }

    @Test("The worked case of docs/methods.md: 12 now, 5 before")
    func worked() {
        let found = RateRatio.compare(now: 12, before: 5)
        // P(X ≥ 12 | 17, ½) = 9402 / 131072.
        #expect(agrees(found.p, 2 * 9402.0 / 131072, within: 1e-12))
        #expect(found.verdict == .couldBeChance)
        #expect(RateRatio.compare(now: 24, before: 10).verdict == .moreThanChance)
        #expect(RateRatio.compare(now: 24, before: 10, dispersion: 2).verdict == .couldBeChance)
    }

    private static let pairs: [(Double, Double)] = [
        (0, 3), (0, 9), (1, 0), (9, 0), (3, 3), (12, 5), (30, 42), (120, 90), (558, 522), (40_000, 41_000),
    ]

    @Test("Exchanging now and before turns the ratio over", arguments: [1.0, 1.7, 6])
    func symmetry(phi: Double) {
        for (a, b) in Self.pairs {
            let there = RateRatio.compare(now: a, before: b, exposure: (2, 3), dispersion: phi)
            let back = RateRatio.compare(now: b, before: a, exposure: (3, 2), dispersion: phi)
            #expect(agrees(there.p, back.p, within: 1e-9))
            #expect(agrees(there.midP, back.midP, within: 1e-9))
            #expect(agrees(there.lower, 1 / back.upper, within: 1e-9))
            #expect(agrees(there.upper, 1 / back.lower, within: 1e-9))
        }
    }

    @Test("Test, interval and band say the same", arguments: [1.0, 1.3, 4, 20])
    func coherence(phi: Double) throws {
        for (a, b) in Self.pairs {
            for exposure in [(1.0, 1.0), (1.2, 1.0), (1.0, 5.0)] {
                let found = RateRatio.compare(now: a, before: b, exposure: exposure, dispersion: phi)
                let rejects = found.verdict == .moreThanChance
                #expect(rejects == (found.lower > 1 || found.upper < 1), "\(a) \(b) \(exposure)")
                guard case .counts(let lowest, let highest, _) = found.nullBand else {
                    Issue.record("no band for \(b)")
                    continue
                }
                #expect(rejects == (a < lowest || a > highest), "\(a) outside \(lowest)…\(highest)")
            }
        }
    }

    @Test("At the edges of the band the test stands at its level", arguments: [0.0, 1, 4, 6, 20, 55, 300, 52_000])
    func edges(before: Double) {
        for phi in [1.0, 2.5, 11] {
            for exposure in [(1.0, 1.0), (3.0, 2.0), (1.0, 12.0)] {
                guard
                    case .counts(let lowest, let highest, let change) = NullBand.around(
                        before: before, exposure: exposure, dispersion: phi)
                else {
                    Issue.record("no band")
                    continue
                }
                let top = RateRatio.compare(now: highest, before: before, exposure: exposure, dispersion: phi)
                #expect(agrees(top.p, 0.05, within: 1e-7), "\(before) \(phi) \(exposure) \(highest)")
                if lowest > 0 {
                    let bottom = RateRatio.compare(now: lowest, before: before, exposure: exposure, dispersion: phi)
                    #expect(agrees(bottom.p, 0.05, within: 1e-7), "\(before) \(phi) \(exposure) \(lowest)")
                }
                switch change {
                case .noBase: #expect(before == 0)
                case .relative(let low, let high):
                    #expect(low >= -1 && low < 0 && high > 0)
                }
            }
        }
    }

    @Test("Scaling both exposures changes nothing; more dispersion and a higher level widen")
    func monotone() {
        for (a, b) in Self.pairs {
            let base = RateRatio.compare(now: a, before: b, exposure: (2, 3))
            let scaled = RateRatio.compare(now: a, before: b, exposure: (2000, 3000))
            #expect(agrees(base.p, scaled.p, within: 1e-12))
            #expect(agrees(base.lower, scaled.lower, within: 1e-12))
            for wide in [
                RateRatio.compare(now: a, before: b, exposure: (2, 3), level: .percent99),
                RateRatio.compare(now: a, before: b, exposure: (2, 3), dispersion: 2),
            ] {
                #expect(wide.lower <= base.lower && wide.upper >= base.upper)
            }
        }
    }

    @Test("Nothing to compare is said")
    func degenerate() {
        let none = RateRatio.compare(now: 0, before: 0)
        #expect(none.estimate == .undefined && none.verdict == .nothingToCompare && none.p == 1)
        for bad in [
            RateRatio.compare(now: 5, before: 5, exposure: (0, 1)), RateRatio.compare(now: -1, before: 5),
            RateRatio.compare(now: .nan, before: 5), RateRatio.compare(now: 5, before: .infinity),
            RateRatio.compare(now: 5, before: 5, exposure: (1, .nan)),
        ] {
            #expect(bad.verdict == .nothingToCompare)
            #expect(bad.nullBand == .noExposure)
        }
        #expect(RateRatio.compare(now: 5, before: 5, dispersion: .nan) == RateRatio.compare(now: 5, before: 5))
        #expect(RateRatio.compare(now: 9, before: 0).verdict == .moreThanChance)
    }
}
