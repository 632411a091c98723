package import Facts
import Statistics

/// Which part of a larger area's offences an area has, now and before: a comparison that needs no inhabitants.
package struct PartContrast: Sendable {
    package struct Part: Sendable {
        package let count: Int
        package let whole: Int
        /// Percent, unrounded; not published on a base under the pack's minimum.
        package let percent: Observed<Double>
    }

    package let now: Part
    package let before: Part
    /// Whether the area changed otherwise than the rest of the larger one did.
    package let verdict: DifferenceVerdict
}

extension Edition {
    /// Holds the change of an area against that of the rest of an area that holds it; `nil` unless both compare the same months and types.
    ///
    /// The exact conditional test of the area's two counts (`RateRatio`), the counts of the rest being what each period would lead to
    /// expect. The rest is a count too and scatters itself: the dispersion is raised by the ratio of the variances of both log ratios,
    /// φᵣ(1/c + 1/d) over φ(1/a + 1/b) (delta method, `Rothman, Greenland & Lash 2008, Modern Epidemiology, ch. 14`).
    package func partContrast(of own: Figure, within above: Figure) -> PartContrast? {
        guard let mine = own.comparison, let whole = above.comparison, own.offence == above.offence,
            own.period == above.period, mine.period == whole.period, own.missing == above.missing,
            own.notes.typesAdded == above.notes.typesAdded
        else { return nil }
        let rest = (now: whole.count - mine.count, before: whole.baseCount - mine.baseCount)
        guard rest.now > 0, rest.before > 0, mine.count + mine.baseCount > 0 else { return nil }
        func variance(_ counts: (Int, Int)) -> Double {
            1 / max(Double(counts.0), 0.5) + 1 / max(Double(counts.1), 0.5)
        }
        let scatter = variance(rest) * whole.dispersion / variance((mine.count, mine.baseCount))
        let ratio = RateRatio.compare(
            now: Double(mine.count), before: Double(mine.baseCount),
            exposure: (Double(rest.now), Double(rest.before)), dispersion: mine.dispersion + scatter)
        func part(_ count: Int, of whole: Int) -> PartContrast.Part {
            .init(count: count, whole: whole, percent: publicationPolicy.percentage(of: count, base: whole))
        }
        let now = part(mine.count, of: whole.count), before = part(mine.baseCount, of: whole.baseCount)
        let isRise = now.count * before.whole > before.count * now.whole
        return PartContrast(now: now, before: before, verdict: DifferenceVerdict(ratio, isRise: isRise))
    }
}

extension [FigureNote] {
    /// How many types a total adds up; `nil` for a published total, a type or a group.
    fileprivate var typesAdded: Int? {
        for case .totalIsSumOfTypes(let count) in self { return count }
        return nil
    }
}
