import Glibc

/// How cases that come in clumps split over two spans: beta-binomial given their sum, when each span is negative binomial.
///
/// `J. Skellam (1948), JRSS B 10`. Dividing by φ (`ConditionalTest`) is right for sums of many clumps. Where a span usually holds few
/// of them, a large sum is one clump, and one clump falls on one side: "0 and 25" is then the usual split and shows nothing.
struct ClumpedSplit: Hashable, Sendable {
    let now: Int
    let before: Int
    /// The shapes of both sides: what a span usually holds, over φ − 1.
    let shapeNow: Double
    let shapeBefore: Double

    /// `nil` where nothing is clumped, or the sum holds so many clumps that dividing by φ says the same.
    /// - Parameter usual: what the series usually counts in such a span, on the scale of `before`.
    init?(_ test: ConditionalTest, usual: Double) {
        let total = test.now + test.before
        guard test.dispersion > 1, usual > 0, total > 0, total < Self.most,
            usual < Self.manyClumps * test.dispersion
        else { return nil }
        now = Int(test.now.rounded())
        before = Int(test.before.rounded())
        shapeBefore = usual / (test.dispersion - 1)
        shapeNow = shapeBefore * exp(test.logExposureRatio)
    }

    private static let most = 2_000.0
    private static let manyClumps = 30.0

    /// Twice the smaller tail, at most 1.
    var doubled: Double {
        min(
            1,
            2
                * min(
                    chanceOf(atMost: now, a: shapeNow, b: shapeBefore),
                    chanceOf(atMost: before, a: shapeBefore, b: shapeNow)))
    }

    /// The same for all cases on the likelier side: the least that this sum can reach.
    var least: Double {
        min(
            1,
            2 * min(chanceOf(atMost: 0, a: shapeNow, b: shapeBefore), chanceOf(atMost: 0, a: shapeBefore, b: shapeNow)))
    }

    /// The chance that at most so many of all cases fall on the side of shape a.
    private func chanceOf(atMost most: Int, a: Double, b: Double) -> Double {
        let total = Double(now + before)
        var density = exp(lgamma(b + total) - lgamma(a + b + total) + lgamma(a + b) - lgamma(b))
        var sum = density
        for k in 0..<max(0, most) {
            density *= (total - Double(k)) * (a + Double(k)) / (Double(k + 1) * (b + total - Double(k) - 1))
            sum += density
        }
        return sum
    }
}
