package import Phrases

extension AreaLevel {
    /// One area of the level, lower case; the police's terms and those of CBS are kept apart.
    package func text(in language: Language) -> String { singular(language) }

    /// A number of areas: `1 buurt`, `26 buurten`.
    package func counted(_ number: Int, in language: Language) -> String {
        language.count(number, one: singular, many: plural)
    }

    /// `gemeente`, `municipality`.
    package var singular: Phrase {
        switch self {
        case .country: Phrase("land", "country")
        case .otherPublished: Phrase("landsdeel, provincie of eenheid", "part of the country, province or police unit")
        case .region: Phrase("regio", "region")
        case .policeDistrict: Phrase("politiedistrict", "police district")
        case .basicTeam: Phrase("basisteam", "basic police team")
        case .municipality: Phrase("gemeente", "municipality")
        case .cbsWijk: Phrase("wijk", "wijk")
        case .neighbourhood: Phrase("buurt", "neighbourhood")
        }
    }

    /// `gemeenten`, `municipalities`.
    package var plural: Phrase {
        switch self {
        case .country: Phrase("landen", "countries")
        case .otherPublished:
            Phrase("landsdelen, provincies of eenheden", "parts of the country, provinces or police units")
        case .region: Phrase("regio’s", "regions")
        case .policeDistrict: Phrase("politiedistricten", "police districts")
        case .basicTeam: Phrase("basisteams", "basic police teams")
        case .municipality: Phrase("gemeenten", "municipalities")
        case .cbsWijk: Phrase("wijken", "wijken")
        case .neighbourhood: Phrase("buurten", "neighbourhoods")
        }
    }
}
