package import Phrases

extension Measure {
    /// The title of a column or chart, with a capital.
    package func text(in language: Language) -> String { phrase(language) }

    private var phrase: Phrase {
        switch self {
        case .count: Phrase("Geregistreerde misdrijven", "Registered offences")
        case .rate: Phrase("Per 1.000 inwoners per jaar", "Per 1,000 residents per year")
        case .change: Phrase("Verandering", "Change")
        case .yearToDate: Phrase("Dit jaar tot nu toe", "Year to date")
        case .moving12Months: Phrase("Afgelopen 12 maanden", "Past 12 months")
        case .index: Phrase("Index (vergelijkingsjaar = 100)", "Index (comparison year = 100)")
        case .share: Phrase("Aandeel in alle misdrijven", "Share of all offences")
        case .rank: Phrase("Plaats op volgorde van aantal per 1.000 inwoners", "Place by number per 1,000 residents")
        }
    }
}
