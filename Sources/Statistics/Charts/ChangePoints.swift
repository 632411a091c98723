import Glibc

/// Where the level of a run of counts changed, found by weighing every set of change points.
///
/// `R. Killick, P. Fearnhead & I. Eckley (2012), Optimal detection of changepoints with a linear computational cost (PELT), JASA 107`, with the
/// Poisson likelihood divided by φ, and a penalty of 3 log n per change (`N. Zhang & D. Siegmund 2007, Biometrics 63`, in its leading term).
package enum ChangePoints: Hashable, Sendable {
    /// Segments in order; one when nothing changed.
    case segments([Segment])
    case tooFew(usable: Int, required: Int)
    case allZero

    package struct Segment: Hashable, Sendable {
        /// Places in the series.
        package let months: Range<Int>
        package let mean: Double
    }

    /// - Parameters:
    ///   - counts: take season out first where there is one, by `exposure`.
    ///   - exposure: what each count is proportional to, such as month factors; empty for equal.
    ///   - dispersion: φ of the counts, at least 1.
    ///   - minimumLength: no segment is shorter.
    package static func of(
        _ counts: [Double], exposure: [Double] = [], dispersion: Double = 1, minimumLength: Int = 6
    ) -> ChangePoints {
        let n = counts.count
        let shortest = max(2, minimumLength)
        guard n >= 2 * shortest else { return .tooFew(usable: n, required: 2 * shortest) }
        let clean = counts.map(PoissonInterval.admissible)
        guard clean.contains(where: { $0 > 0 }) else { return .allZero }
        let exposures =
            exposure.count == n && exposure.allSatisfy(NullBand.isExposure)
            ? exposure : [Double](repeating: 1, count: n)
        var cases = [0.0]
        var sizes = [0.0]
        for i in 0..<n {
            cases.append(cases[i] + clean[i])
            sizes.append(sizes[i] + exposures[i])
        }
        let phi = Dispersion.usable(dispersion)
        // Minus twice the Poisson log-likelihood of one level, without what is the same for all segmentations.
        func cost(_ start: Int, _ end: Int) -> Double {
            let sum = cases[end] - cases[start]
            return sum > 0 ? -2 * sum * log(sum / (sizes[end] - sizes[start])) / phi : 0
        }
        let penalty = 3 * log(Double(n))
        var best = [Double](repeating: .infinity, count: n + 1)
        var previous = [Int](repeating: 0, count: n + 1)
        best[0] = -penalty
        var candidates = [0]
        for end in shortest...n {
            var found = Double.infinity
            for start in candidates where end - start >= shortest {
                let value = best[start] + cost(start, end) + penalty
                if value < found {
                    found = value
                    previous[end] = start
                }
            }
            best[end] = found
            candidates.removeAll { end - $0 >= shortest && best[$0] + cost($0, end) > found }
            if end + 1 - shortest >= shortest { candidates.append(end + 1 - shortest) }
        }
        var segments: [Segment] = []
        var end = n
        while end > 0 {
            let start = previous[end]
            segments.append(
                Segment(months: start..<end, mean: (cases[end] - cases[start]) / (sizes[end] - sizes[start])))
            end = start
        }
        return .segments(segments.reversed())
    }
}
