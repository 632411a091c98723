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

    static func promise(_ years: String) -> Phrase {
        Phrase("Wat de coalitie in \(years) wil bereiken:", "What the coalition wants to reach in \(years):")
    }

    static let registers = Phrase("Registers van de coalitie", "Registers of the coalition")
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
    static let items = (one: Phrase("onderdeel", "item"), many: Phrase("onderdelen", "items"))
    static func description(_ year: Int) -> Phrase {
        Phrase(
            "Wat de veiligheidscoalitie in \(year) doet, wat het opleverde en hoe ver het is.",
            "What the safety coalition does in \(year), what came of it and how far it is.")
    }
    static let years = Phrase("Alle jaren", "All years")
    static let whole = Phrase("Alle acties in één plaat", "All actions in one picture")
    static let wholeExplained = Phrase(
        "Elk teken is een actie. Staat er een maand in het plan, dan staat het teken op die maand. Kies een naam om verder te lezen.",
        "Every mark is an action. Where the plan names a month, the mark stands at that month. Choose a name to read on."
    )
    static let wholeWithoutMonths = Phrase(
        "Elk teken is een actie. Kies een naam om verder te lezen.",
        "Every mark is an action. Choose a name to read on.")
    static let choose = Phrase("Wat is er voor u bij?", "What is in it for you?")
    static let withoutMonth = Phrase("in de loop van het jaar", "during the year")
    static let noActions = Phrase("geen acties", "no actions")
    static let programmes = Phrase("Programma’s", "Programmes")
    static let projects = Phrase("Projecten", "Projects")
    static let programmesCounted = (one: Phrase("programma", "programme"), many: Phrase("programma’s", "programmes"))
    static let projectsCounted = (one: Phrase("project", "project"), many: Phrase("projecten", "projects"))
    static let strategy = Phrase("Waar het om gaat", "What it is about")
    static let targets = Phrase("De weg naar de doelen", "The way to the targets")
    static let more = Phrase("Meer over dit jaar", "More on this year")
    static let nothingFound = Phrase(
        "Met deze keuze staat er niets in het plan.", "With this choice there is nothing in the plan.")
    static func found(_ count: String) -> Phrase { Phrase("\(count) in het plan:", "\(count) in the plan:") }
    static let wholePlan = Phrase("Toon het hele plan", "Show the whole plan")
    static let timelineExplained = Phrase(
        "Wat wanneer klaar moet zijn, maand voor maand.", "What has to be ready when, month by month.")
    static func dated(_ dated: Int, of all: Int) -> Phrase {
        Phrase { language in
            let (some, total) = (language.number(dated), language.number(all))
            return Phrase(
                "Bij \(some) van de \(total) acties staat in het plan wanneer zij klaar moeten zijn.",
                "For \(some) of the \(total) actions the plan says when they have to be ready.")(language)
        }
    }
    static func compared(goingOn: Int, new: Int, ended: Int) -> Phrase {
        Phrase { language in
            let (on, new, over) = (language.number(goingOn), language.number(new), language.number(ended))
            return Phrase(
                "Gaat door: \(on). Nieuw: \(new). Gaat niet verder: \(over).",
                "Goes on: \(on). New: \(new). Does not go on: \(over).")(language)
        }
    }
    static let duringTheYear = Phrase("In de loop van het jaar", "During the year")
    static func against(_ year: Int, _ other: Int) -> Phrase {
        Phrase("\(year) naast \(other)", "\(year) beside \(other)")
    }
    static let againstExplained = Phrase(
        "Wat doorgaat, wat nieuw is en wat niet verdergaat.", "What goes on, what is new and what ends.")
    static let goesOn = Phrase("Gaat door", "Goes on")
    static let isNew = Phrase("Nieuw", "New")
    static let ends = Phrase("Gaat niet verder", "Does not go on")
    static let intervention = Phrase("interventie", "intervention")
    static let pilot = Phrase("proef", "pilot")
    static let grant = Phrase("subsidie", "grant")
}
