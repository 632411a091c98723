import Geography
import Phrases

extension AreaLevel {
    /// The level as a noun: `gemeente`, `municipality`.
    var one: Phrase {
        switch self {
        case .country: Phrase("land", "country")
        case .otherPublished: Phrase("gebied", "area")
        case .region: Phrase("regio", "region")
        case .policeDistrict: Phrase("politiedistrict", "police district")
        case .basicTeam: Phrase("basisteam", "basic police team")
        case .municipality: Phrase("gemeente", "municipality")
        case .cbsWijk: Phrase("wijk", "wijk")
        case .neighbourhood: Phrase("buurt", "neighbourhood")
        }
    }

    /// The level as a plural: `gemeenten`, `municipalities`.
    var many: Phrase {
        switch self {
        case .country: Phrase("landen", "countries")
        case .otherPublished: Phrase("gebieden", "areas")
        case .region: Phrase("regio’s", "regions")
        case .policeDistrict: Phrase("politiedistricten", "police districts")
        case .basicTeam: Phrase("basisteams", "basic police teams")
        case .municipality: Phrase("gemeenten", "municipalities")
        case .cbsWijk: Phrase("wijken", "wijken")
        case .neighbourhood: Phrase("buurten", "neighbourhoods")
        }
    }

    /// `dit politiedistrict`, `deze gemeente`.
    var this: Phrase {
        let isNeuter = [.country, .otherPublished, .policeDistrict, .basicTeam].contains(self)
        return Phrase((isNeuter ? "dit " : "deze ") + one.dutch, "this " + one.english)
    }
}

extension Area {
    /// The name, or `gebied zonder naam (GM0637)` while no code list names it.
    func displayName(in language: Language) -> String {
        guard !isNamed else { return name }
        return language.choose(
            "\(level.one.dutch) zonder naam (\(code.rawValue))",
            "\(level.one.english) without a name (\(code.rawValue))")
    }
}
