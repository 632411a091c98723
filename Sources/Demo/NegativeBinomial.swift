#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Counts that vary more than chance alone: variance mean + mean² / size.
enum NegativeBinomial {
    /// The count at a uniform number between 0 and 1, by adding up probabilities from 0 on.
    @inline(__always)
    static func count(mean: Double, size: Double, at uniform: Double) -> Int32 {
        // The chance of none is never less than 1 − mean: most small places need no more than this.
        if uniform < 1 - mean || mean <= 0 { return 0 }
        return invert(mean: mean, size: size, at: uniform)
    }

    private static func invert(mean: Double, size: Double, at uniform: Double) -> Int32 {
        let odds = mean / (mean + size)
        var probability = exp(-size * log1p(mean / size))
        var sum = probability, count = 0.0
        let limit = mean * 30 + 200
        while uniform >= sum && count < limit {
            probability *= (count + size) / (count + 1) * odds
            count += 1
            sum += probability
        }
        return Int32(count)
    }
}
