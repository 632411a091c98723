package import Facts
package import Phrases
import Statistics

/// The same month of the years before a signal.
///
/// The search follows the season with one smooth wave and with what the region as a whole does (`RegionalCourse`); what comes
/// in one month of every year in one place only, such as a fair, stands out each time. These counts show it.
package struct SameMonths: Hashable, Sendable {
    /// Months with a count, the newest first; at most five.
    package let points: [MonthPoint]
    /// Whether the signal is not clearly more than these, so that the time of the year can explain it; false with fewer than two.
    package let canBeTheSeason: Bool

    package static let years = 5

    /// One month beside the others together: the exact conditional test (`RateRatio`), with the scatter that is assumed where
    /// there is too little to estimate it.
    init(_ points: [MonthPoint], observed: Int) {
        let known = points.filter { $0.value.value != nil }
        self.points = known
        let sum = Double(known.compactMap(\.value.value).reduce(0, +))
        let ratio = RateRatio.compare(
            now: Double(observed), before: sum, exposure: (1, Double(max(1, known.count))),
            dispersion: Dispersion.assumed(mean: sum / Double(max(1, known.count))))
        canBeTheSeason = known.count > 1 && ratio.verdict == .couldBeChance
    }

    /// `5 in 2022, 7 in 2021. Dat is niet duidelijk minder: …`; `nil` when nothing is known.
    package func text(in language: Language) -> String? {
        guard !points.isEmpty else { return nil }
        let counts = points.map { "\(language.number($0.value.value ?? 0)) in \($0.month.year)" }
        let remark =
            canBeTheSeason
            ? Phrase(
                " Dat is niet duidelijk minder: het signaal kan bij de tijd van het jaar horen.",
                " That is not clearly less: the signal can belong to the time of the year.")(language) : ""
        return counts.joined(separator: ", ") + "." + remark
    }
}

extension Edition {
    /// The counts of the same month in the years before a signal, as its audience may see them.
    package func sameMonths(before signal: Signal, audience: Audience = .public) -> SameMonths {
        let first = signal.month.advanced(by: -12 * SameMonths.years), last = signal.month.advanced(by: -12)
        let points = series(
            area: signal.area, offence: signal.offence, months: first...last, band: false, audience: audience
        ).points
        let same = points.filter { $0.month.monthOfYear == signal.month.monthOfYear }
        return SameMonths(same.reversed(), observed: signal.observed)
    }
}
