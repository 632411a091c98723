/// How much sums of months vary by themselves, as a test of two of them uses it.
struct SumSpread: Hashable {
    /// Variance over mean, 1 or more.
    let phi: Double
    /// What the series usually counts in such a sum; `nil` where that is not known.
    let usual: Double?
    /// False where the series is too short to know it, and a stated default stands in.
    let isKnown: Bool
}
