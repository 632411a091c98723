/// A change between other months of the year, freed of what the season does by itself.
package enum SeasonalCorrection: Hashable, Sendable {
    case corrected(Corrected)
    /// Fewer than three years outside both periods: no verdict, for nobody knows what the season does.
    case tooFewYears

    package struct Corrected: Hashable, Sendable {
        /// What the season alone makes of the count, in percent: +20 is a fifth more than in the period held against.
        package let expectedPercent: Double
        /// What is left of the change, in percent; `nil` where the base is under the pack's minimum.
        package let percent: Double?
        /// 95% interval of what is left; `nil` without a percentage, or where nothing bounds it.
        package let interval: ClosedRange<Double>?
    }

    package var corrected: Corrected? { if case .corrected(let found) = self { found } else { nil } }
}
