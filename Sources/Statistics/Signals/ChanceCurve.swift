import Glibc

/// How many finds chance would give in a family, by the p-value up to which is listed.
///
/// A count cannot reach every p-value: a series that expects 0.01 case has P(X ≥ 3) = 1e-6 and nothing between that and its next step. The
/// curve adds up what each series can reach, counts under the least that is listed left out; see `BenjaminiHochberg.discreteQValues`.
struct ChanceCurve: Sendable {
    /// p-values at which a series comes in reach, rising, and the sum of chances up to each.
    private var places: [Double]
    private var sums: [Double]
    /// Series with so many possible counts that every p-value is in reach.
    private let continuous: Double
    private let tests: Double

    /// Above this p-value the curve goes on as if every series could reach every p-value.
    private static let end = 0.05
    /// From this mean on, or with this much scatter, the steps are too small to matter and too many to write down.
    private static let largeMean = 30.0
    private static let largeDispersion = 50.0

    private struct Step: Comparable, Sendable {
        let place: Double
        let chance: Double

        static func < (a: Step, b: Step) -> Bool { a.place == b.place ? a.chance < b.chance : a.place < b.place }
    }

    init(_ predictions: [PredictiveCount], minimumCount: Int) {
        var steps: [Step] = concurrently(predictions.count) { range in
            var found: [Step] = []
            for index in range where Self.hasSteps(predictions[index]) {
                predictions[index].steps(from: minimumCount, under: Self.end) { place, chance in
                    found.append(Step(place: place, chance: chance))
                }
            }
            return found
        }
        steps.sort()
        places = steps.map(\.place)
        sums = []
        sums.reserveCapacity(steps.count)
        var sum = 0.0
        for step in steps {
            sum += step.chance
            sums.append(sum)
        }
        continuous = Double(predictions.count { !Self.hasSteps($0) })
        tests = Double(predictions.count)
    }

    private static func hasSteps(_ count: PredictiveCount) -> Bool {
        count.mean < largeMean && count.dispersion < largeDispersion
    }

    /// Finds by chance when everything at or under a p-value is listed.
    func expected(_ p: Double) -> Double {
        guard p <= Self.end else { return expected(Self.end) + tests * (p - Self.end) }
        // Rounding must not keep a series from its own step.
        let limit = p * (1 + 1e-7)
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] <= limit { low = middle + 1 } else { high = middle }
        }
        return (low > 0 ? sums[low - 1] : 0) + continuous * p
    }

    /// The largest p-value up to which at most so many finds by chance are expected, to eight digits.
    func largest(expecting count: Double) -> Double {
        var low = 0.0
        var high = 1.0
        guard expected(high) > count else { return high }
        while high - low > 1e-9 * high, high > 1e-300 {
            let middle = low == 0 ? high / 1024 : (low + high) / 2
            if expected(middle) <= count { low = middle } else { high = middle }
        }
        return low
    }
}

extension PredictiveCount {
    /// P(X ≥ k) for every count from the first whose chance is under the end, with the difference to the next one.
    func steps(from minimum: Int, under end: Double, _ body: (_ place: Double, _ chance: Double) -> Void) {
        guard mean > 0 else { return }
        var term = atZero
        var tail = 1 - term
        var k = 1
        // `tail` is P(X ≥ k), `term` P(X = k − 1).
        while k < minimum || tail > end {
            term *= ratio(k)
            tail -= term
            k += 1
            if k > 100_000 { return }
        }
        if tail < 1e-4 { tail = atLeast(k) }
        while tail > 1e-12 {
            term *= ratio(k)
            let next = max(0, tail - term)
            body(tail, tail - next)
            if term <= 0 { return }
            tail = next
            k += 1
        }
    }
}
