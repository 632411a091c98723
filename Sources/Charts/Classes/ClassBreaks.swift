package import Phrases

/// The bounds of at most five classes with round numbers, fit for rates that are skewed to the right.
package struct ClassBreaks: Sendable, Hashable {
    /// Rising bounds between the classes; n bounds make n + 1 classes.
    package let bounds: [Double]
    /// What all values are, where there is nothing to tell apart; `nil` with bounds, and without values.
    package let only: Double?
    /// Whether the first class holds zeros and nothing else.
    package let hasZeros: Bool

    package init(bounds: [Double], only: Double? = nil, hasZeros: Bool = false) {
        self.bounds = bounds
        self.only = only
        self.hasZeros = hasZeros
    }

    package var count: Int { bounds.count + 1 }

    /// The class of a value, from 0; a value on a bound belongs to the class above it.
    package func index(of value: Double) -> Int { bounds.count { value >= $0 } }

    /// The shade of a class, 1 to 5: fewer classes keep their distance, and zeros have the lightest.
    package func shade(of index: Int) -> Int {
        if only == 0 || hasZeros && index <= 0 { return 1 }
        if hasZeros && count == 2 { return 4 }
        let shades: [[Int]] = [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]]
        let row = shades[min(max(count, 1), 5) - 1]
        return row[min(max(index, 0), row.count - 1)]
    }

    package func shade(of value: Double) -> Int { shade(of: index(of: value)) }

    /// Chooses bounds: natural breaks (Fisher 1958, Jenks 1967) of the ranks and values, moved to round numbers.
    ///
    /// Classes are optimal for the square root of the values, which keeps a few very high rates from taking all
    /// classes. A bound then becomes the roundest number between the values on its two sides, or close by, that no value
    /// crosses when it is rounded to be written. Zeros are a class of their own.
    package static func rounded(_ values: [Double], classes: Int = 5) -> ClassBreaks {
        let sorted = values.filter { $0.isFinite && $0 >= 0 }.sorted()
        guard let first = sorted.first, let last = sorted.last, first < last else {
            return ClassBreaks(bounds: [], only: sorted.first)
        }
        let wanted = min(max(classes, 1), 5)
        guard first == 0, wanted > 1, let least = sorted.first(where: { $0 > 0 }) else {
            let found = bounds(sorted, classes: wanted)
            // Values that are written alike are one class.
            return ClassBreaks(bounds: found, only: found.isEmpty ? first : nil)
        }
        let zero = roundest(between: 0, and: least, near: least / 2)
        let positive = sorted.filter { $0 > 0 }
        return ClassBreaks(bounds: [zero] + bounds(positive, classes: wanted - 1), hasZeros: true)
    }

    private static func bounds(_ sorted: [Double], classes: Int) -> [Double] {
        let cuts = NaturalBreaks.cuts(sorted.map { $0.squareRoot() }, classes: min(classes, distinct(sorted)))
        return cuts.reduce(into: []) { bounds, cut in
            // A cut between two values that are written alike moves to a neighbour.
            let last = bounds.last
            let found = [0, 1, -1, 2, -2, 3, -3].lazy.compactMap { bound(at: cut + $0, sorted, after: last) }.first
            if let found { bounds.append(found) }
        }
    }

    /// The bound for a cut, round and such that every value lies on the same side of it as the number that is written.
    private static func bound(at cut: Int, _ sorted: [Double], after last: Double?) -> Double? {
        guard cut > 0, cut < sorted.count, sorted[cut - 1] < sorted[cut] else { return nil }
        let (below, above) = (sorted[cut - 1], sorted[cut])
        let slack = (sorted[sorted.count - 1] - sorted[0]) * 0.03
        // Between this bound and the one before it lies at least one value, above the last one too.
        let floor = sorted.first { $0 >= last ?? -.infinity } ?? sorted[0]
        let (low, high) = (max(below - slack, floor), min(above + slack, sorted[sorted.count - 1]))
        guard low < high else { return nil }
        let gap = (below + above) / 2
        let wide = roundest(between: low, and: high, near: low < gap && gap < high ? gap : (low + high) / 2)
        if isClear(wide, of: sorted) { return wide }
        let (least, most) = (max(below, written(below), floor), min(above, written(above)))
        guard least < most else { return nil }
        let narrow = roundest(between: least, and: most + (most - least) * 1e-6, near: (least + most) / 2)
        return isClear(narrow, of: sorted) ? narrow : nil
    }

    private static func isClear(_ bound: Double, of values: [Double]) -> Bool {
        values.allSatisfy { ($0 >= bound) == (written($0) >= bound) }
    }

    /// A rate as it is written: `Language.perThousand` as a number.
    static func written(_ value: Double) -> Double {
        let scale: Double = value == 0 || value >= 0.05 ? 10 : value >= 0.005 ? 100 : value >= 0.0005 ? 1000 : 10_000
        return (value * scale).rounded() / scale
    }

    private static func distinct(_ sorted: [Double]) -> Int {
        sorted.isEmpty ? 0 : 1 + zip(sorted, sorted.dropFirst()).count { $0 < $1 }
    }

    /// The number k × 10ⁿ with the roundest k in the interval; of equally round ones the nearest to the middle.
    static func roundest(between low: Double, and high: Double, near middle: Double) -> Double {
        for power in stride(from: 15, through: -6, by: -1) {
            for factor in [5.0, 2, 1, 2.5] {
                let nearest = multiple(of: factor, power, near: middle)
                if nearest > low, nearest < high, nearest > 0 { return nearest }
            }
        }
        return (low + high) / 2
    }

    private static func multiple(of factor: Double, _ power: Int, near value: Double) -> Double {
        var scale = 1.0
        for _ in 0..<abs(power) { scale *= 10 }
        let unit = power < 0 ? factor / scale : factor * scale
        let count = (value / unit).rounded()
        return power < 0 ? count * factor / scale : count * unit
    }

    /// The class for a fill: `q1` to `q5`.
    static func fill(_ shade: Int) -> StaticString {
        switch shade {
        case ...1: "q1"
        case 2: "q2"
        case 3: "q3"
        case 4: "q4"
        default: "q5"
        }
    }

    /// The bounds in words: "minder dan 10", "10 tot 14", "22 of meer"; "overal 7,0" where all are the same.
    package func labels(_ language: Language) -> [String] {
        guard let first = bounds.first, let last = bounds.last else {
            return only.map { [ChartPhrases.everywhere($0 == 0 ? "0" : language.perThousand($0))(language)] } ?? []
        }
        let decimals = bounds.map(Self.decimals).max() ?? 0
        func say(_ value: Double) -> String { language.number(value, decimals: decimals) }
        return [hasZeros ? "0" : ChartPhrases.lessThan(say(first))(language)]
            + zip(bounds, bounds.dropFirst()).map { ChartPhrases.between(say($0), say($1))(language) }
            + [ChartPhrases.orMore(say(last))(language)]
    }

    private static func decimals(_ value: Double) -> Int {
        var (scaled, places) = (value, 0)
        while places < 6, abs(scaled - scaled.rounded()) > 1e-6 { (scaled, places) = (scaled * 10, places + 1) }
        return places
    }
}
