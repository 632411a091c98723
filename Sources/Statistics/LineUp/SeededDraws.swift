/// Counts drawn by chance, the same for the same seed on every machine.
///
/// SplitMix64 (`G. Steele, D. Lea & C. Flood 2014, Fast splittable pseudorandom number generators, OOPSLA`), turned into counts by the
/// inverse of their distribution.
package struct SeededDraws: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// The seed that belongs to a name: FNV-1a over its bytes.
    package init(name: String) {
        state = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    package mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Strictly between 0 and 1.
    package mutating func share() -> Double { (Double(bits() >> 12) + 0.5) * 0x1p-52 }

    /// 0 ..< bound, each as likely as the others.
    package mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        let span = UInt64(bound), end = UInt64.max - UInt64.max % span
        var drawn = bits()
        while drawn >= end { drawn = bits() }
        return Int(drawn % span)
    }

    /// A negative binomial count with the mean and scatter of a month.
    package mutating func count(_ month: NullCourse.Month) -> Int {
        let share = share()
        let tail: TailProbability = share < 0.5 ? .lower(share) : .upper(1 - share)
        return NegativeBinomialDistribution.quantile(tail, mean: month.mean, dispersion: month.dispersion)
    }
}
