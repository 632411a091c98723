package import Phrases

/// How a change relates to what chance can do.
package enum BandVerdict: Sendable, Hashable, CaseIterable {
    /// More than expected, outside the band.
    case more
    /// Less than expected, outside the band.
    case less
    /// Inside the band.
    case chance
    /// Counts too small to say anything.
    case little

    package var words: Phrase {
        switch self {
        case .more, .less: ChartPhrases.moreThanChance
        case .chance: ChartPhrases.canBeChance
        case .little: ChartPhrases.tooLittle
        }
    }

    /// The class for `.verdict` and `.chg`.
    package var cssClass: StaticString {
        switch self {
        case .more: "up"
        case .less: "down"
        case .chance: "in"
        case .little: "little"
        }
    }
}
