import Figures
import Markup
import Phrases
import SiteKit

/// Under figures that are held against other months of the year: that the verdict knows the season, or why there is none.
enum SeasonNote {
    /// `nil` where both periods hold the same months.
    static func html(_ change: ComparisonResult?, in context: PageContext) -> HTML? {
        guard let season = change?.season else { return nil }
        let text = season == .tooFewYears ? tooFewYears : corrected
        return "<p class=\"note\">\(context(text)) \(AlgorithmEntry.season.link(context))</p>\n"
    }

    private static let corrected = Phrase(
        "De twee perioden gaan over andere maanden van het jaar. Bij elk oordeel houden wij daarom rekening met het seizoen, zoals dat in andere jaren was. De grijze band laat zien waar toeval en seizoen samen kunnen uitkomen.",
        "The two periods cover other months of the year. Every verdict therefore takes the season into account, as it was in other years. The grey band shows where chance and season together can end up."
    )
    private static let tooFewYears = Phrase(
        "De twee perioden gaan over andere maanden van het jaar. Wij geven geen oordeel: er zijn te weinig jaren om het seizoen te kennen.",
        "The two periods cover other months of the year. We give no verdict: there are too few years to know the season."
    )
}

extension SeasonalCorrection {
    /// For a narrow cell: `zonder seizoen −8%`; `nil` without a percentage.
    func shortText(in language: Language) -> String? {
        guard let percent = corrected?.percent.map({ language.signedPercent($0) }) else { return nil }
        return Phrase("zonder seizoen \(percent)", "without season \(percent)")(language)
    }
}

extension ComparisonResult {
    /// The sign of the verdict with its words, and the way to how it comes about.
    func explained(_ context: PageContext) -> HTML {
        guard let season else { return verdict.explained(context) }
        let link: HTML = "<span class=\"small\">\(AlgorithmEntry.season.link(context))</span>"
        return season == .tooFewYears ? link : "\(verdict.mark(in: context.language)) \(link)"
    }
}
