import Phrases

/// The texts of the pages about a whole year.
enum YearPhrases {
    static func lookedBack(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                "In de terugblik op dit jaar \(count == 1 ? "staat 1 punt" : "staan \(number) punten").",
                "The look-back on this year has \(number) \(count == 1 ? "point" : "points").")(language)
        }
    }

    static func lead(programmes: String, projects: String, year: Int) -> Phrase {
        Phrase(
            "\(programmes) en \(projects). Bij elk staat hetzelfde: wat wij over meer jaren willen, wat \(year - 1) opleverde en wat wij in \(year) doen.",
            "\(programmes) and \(projects). Each states the same: what we want over several years, what \(year - 1) brought and what we do in \(year)."
        )
    }

    static let ambitions = Phrase("De ambities", "The ambitions")
    static func ambitions(_ years: String) -> Phrase {
        Phrase("De ambities voor \(years)", "The ambitions for \(years)")
    }
    static let results = Phrase("Jaarresultaten", "Year results")
    static let participation = Phrase("Welke gemeente doet waaraan mee", "Which municipality takes part in what")
    static func budget(_ year: Int) -> Phrase { Phrase("Begroting \(year)", "Budget \(year)") }
    static let interventions = Phrase("Interventies", "Interventions")
    static let pilots = Phrase("Proeven", "Pilots")
    static let grants = Phrase("Subsidies", "Grants")
    static let actionsFile = Phrase("Alle acties (CSV)", "All actions (CSV)")
    static let named = Phrase("Hier genoemd", "Named here")
    static func named(_ place: String) -> Phrase { Phrase("Dit noemt \(place)", "What names \(place)") }
    static func district(_ place: String) -> Phrase {
        Phrase("Voor het hele district van \(place)", "For the whole district of \(place)")
    }
    static let region = Phrase("Voor alle gemeenten", "For all municipalities")
    static let takesPart = Phrase("Deelname", "Participation")
    static let also = Phrase("Wat erbij hoort", "What belongs to it")
    static let parts = Phrase("Onderdelen voor het district", "Parts for the district")
    static let onMap = Phrase("De cijfers van", "The figures of")
    static let items = (one: Phrase("onderdeel", "item"), many: Phrase("onderdelen", "items"))
}
