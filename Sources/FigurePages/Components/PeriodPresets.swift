import Facts
import Phrases
import SiteKit

/// The periods that a reader chooses with one tap, within what was delivered.
struct PeriodPresets: Sendable {
    struct Preset: Hashable, Sendable {
        let period: PeriodRange
        let title: Phrase
    }

    let presets: [Preset]

    /// The page's own period, the last 12 months and the last 3 years; what is the same or was not delivered is left out.
    init(_ choice: PeriodChoice) {
        let usual = choice.usual
        var presets = [Preset(period: usual, title: Phrase { $0.period(usual) })]
        switch choice.available {
        case .months(let all):
            let last = all.upperBound
            for (count, title) in [(12, PeriodPhrases.twelveMonths), (36, PeriodPhrases.threeYears)] {
                let first = last.advanced(by: 1 - count)
                if first >= all.lowerBound { presets.append(Preset(period: .months(first...last), title: title)) }
            }
        case .years(let all):
            let first = all.upperBound - 2
            if first >= all.lowerBound {
                presets.append(Preset(period: .years(first...all.upperBound), title: PeriodPhrases.threeYears))
            }
        }
        var seen: Set<PeriodRange> = []
        self.presets = presets.filter { seen.insert($0.period).inserted }
    }
}
