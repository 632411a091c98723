import Phrases
import SiteKit

enum AboutPhrases {
    static let description = Phrase(
        "Wat de cijfers betekenen, hoe zeker ze zijn, waar ze vandaan komen en wat hier niet staat.",
        "What the figures mean, how sure they are, where they come from and what is not here.")
    static let lead = Phrase(
        "Elk cijfer op deze site is geteld of berekend uit openbare gegevens. Hier staat hoe, en waar u op moet letten.",
        "Every figure on this site is counted or computed from public data. This page says how, and what to look out for."
    )

    static func title(_ anchor: AboutAnchor) -> Phrase {
        switch anchor {
        case .count: Phrase("Aantal", "Count")
        case .rate: Phrase("Per 1.000 inwoners", "Per 1,000 residents")
        case .change: Phrase("Verschil", "Change")
        case .band: Phrase("De band", "The band")
        case .verdict: Phrase("Meer dan toeval?", "More than chance?")
        case .states: Phrase("Drie standen", "Three states")
        case .provisional: Phrase("Voorlopig", "Provisional")
        case .breaks: Phrase("Breuken en gebeurtenissen", "Breaks and events")
        case .boundaries: Phrase("Grenzen die veranderen", "Boundaries that change")
        case .restrictions: Phrase("Wat niet gepubliceerd wordt", "What is not published")
        case .groups: Phrase("Groepen", "Groups")
        case .sources: Phrase("Bronnen", "Sources")
        case .method: Phrase("Hoe wij rekenen", "How we compute")
        case .notHere: Phrase("Wat hier niet staat", "What is not here")
        }
    }

    static let source = Phrase("Bron:", "Source:")
    static let certainties: [String: Phrase] = [
        "high": Phrase("zeker", "sure"), "medium": Phrase("redelijk zeker", "fairly sure"),
        "low": Phrase("onzeker", "unsure"),
    ]
    static let howSure = Phrase("Hoe zeker:", "How sure:")
    static let breakInSeries = Phrase("breuk", "break")
    static let event = Phrase("gebeurtenis", "event")
    static let since = Phrase("sinds", "since")
    static let allOffences = Phrase("alle soorten", "all types")
    static let effect = Phrase(
        "Verschil door deze breuk, volgens de bron:", "Change by this break, according to the source:")
    static let planned = Phrase("gepland", "planned")
    static let none = Phrase("Er zijn er geen vastgelegd.", "None are recorded.")
    static let perYearOnly = Phrase(
        "Alleen per jaar en per gemeente, niet per wijk of buurt:",
        "Per year and municipality only, not per wijk or neighbourhood:")
    static let ofThese = Phrase(
        "Uit deze leveringen zijn de cijfers op de site nu berekend:",
        "The figures on this site are now computed from these deliveries:")
    static let allDeliveries = Phrase("Alle leveringen en versies", "All deliveries and versions")
}
