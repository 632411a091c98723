/// Round values for an axis: few, evenly spaced, from zero and beyond the data.
package struct Ticks: Sendable, Hashable {
    /// Rising; 2 to 5 values that enclose zero and the data.
    package let values: [Double]
    package let step: Double

    package var low: Double { values.first ?? 0 }
    package var high: Double { values.last ?? 1 }
    /// Decimals needed to write the values.
    package let decimals: Int

    /// Chooses ticks for values between `low` and `high`; `wholeNumbers` keeps counts from getting half steps.
    ///
    /// Weighs the room that stays empty against the roundness of the step, as in Talbot, Lin and Hanrahan (2010),
    /// with fewer terms.
    package init(low: Double = 0, high: Double, wholeNumbers: Bool = false) {
        let limit = 1e15
        let bottom = low.isFinite ? max(min(0, low), -limit) : 0
        let top = high.isFinite ? min(max(0, high), limit) : 0
        let span = top - bottom
        guard span > 1e-12 else {
            (values, step, decimals) = ([0, 1], 1, 0)
            return
        }
        var best: (cost: Double, first: Int, last: Int, step: Step)?
        for step in Self.steps(around: wholeNumbers ? max(span, 1) : span) where !wholeNumbers || step.isWhole {
            let first = Int((bottom / step.value + 1e-9).rounded(.down))
            let last = Int((top / step.value - 1e-9).rounded(.up))
            guard (1...4).contains(last - first) else { continue }
            let empty = Double(last - first) * step.value / span - 1
            let count: Double = [1: 0.5, 2: 0.04, 3: 0, 4: 0.06][last - first] ?? 1
            let cost = empty + step.penalty + count
            if cost < best?.cost ?? .infinity { best = (cost, first, last, step) }
        }
        // Within the powers tried a step of 1 to 4 intervals always exists; the fallback keeps this total.
        let chosen = best ?? (0, 0, 1, Step(digit: span, power: 0, penalty: 0))
        values = (chosen.first...max(chosen.last, chosen.first + 1)).map { chosen.step.times($0) }
        step = chosen.step.value
        decimals = chosen.step.decimals
    }

    private struct Step {
        let digit: Double
        let power: Int
        let penalty: Double

        var value: Double { times(1) }
        var isWhole: Bool { value >= 1 && value == value.rounded() }
        var decimals: Int { max(0, -power + (digit == digit.rounded() ? 0 : 1)) }

        /// A multiple without the error of repeated addition: 3 × 0.1 is 0.3.
        func times(_ count: Int) -> Double {
            let whole = digit * Double(count)
            var scale = 1.0
            for _ in 0..<abs(power) { scale *= 10 }
            return power < 0 ? whole / scale : whole * scale
        }
    }

    private static func steps(around span: Double) -> [Step] {
        var power = 0
        var magnitude = 1.0
        while magnitude * 10 <= span { (magnitude, power) = (magnitude * 10, power + 1) }
        while magnitude > span { (magnitude, power) = (magnitude / 10, power - 1) }
        return [power - 1, power].flatMap { power in
            [(1.0, 0.0), (2, 0), (2.5, 0.04), (3, 0.06), (4, 0.06), (5, 0)].map {
                Step(digit: $0.0, power: power, penalty: $0.1)
            }
        } + [Step(digit: 1, power: power + 1, penalty: 0)]
    }
}

extension Ticks {
    /// The ends of a range as they are, for a drawing without an axis.
    init(exactly range: ClosedRange<Double>) {
        let isOpen = range.upperBound > range.lowerBound
        values = [range.lowerBound, isOpen ? range.upperBound : range.lowerBound + 1]
        step = values[1] - values[0]
        decimals = 0
    }
}
