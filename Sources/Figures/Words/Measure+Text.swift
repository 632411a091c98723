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

extension FigureUnit {
    /// The unit after a number or above an axis, lower case.
    package func text(in language: Language) -> String {
        switch self {
        case .offences: Phrase("geregistreerde misdrijven", "registered offences")(language)
        case .per1000InhabitantsPerYear: Phrase("per 1.000 inwoners per jaar", "per 1,000 residents per year")(language)
        case .percent: Phrase("procent", "percent")(language)
        case .index: Phrase("index (vergelijkingsjaar = 100)", "index (comparison year = 100)")(language)
        case .rank: Phrase("plaats (1 is het hoogst)", "place (1 is the highest)")(language)
        }
    }
}
