import Phrases
import Writing

/// The texts of the step with which a year begins.
enum BeginPhrases {
    static func title(_ year: Int) -> Phrase { Phrase("Jaarplan \(year) beginnen", "Begin year plan \(year)") }
    static func begin(_ year: Int) -> Phrase {
        Phrase("Het jaarplan \(year) beginnen", "Begin the year plan \(year)")
    }
    static func isThere(_ year: Int) -> Phrase {
        Phrase("Het jaarplan \(year) is al begonnen.", "The year plan \(year) has begun already.")
    }
    static func lead(_ year: Int) -> Phrase {
        Phrase(
            "Kies wat er meegaat naar \(year). U ziet eerst een voorbeeld; daarna maakt u alles in één keer.",
            "Choose what goes along to \(year). You see a preview first; then you make all of it at once.")
    }
    static let rest = Phrase(
        "Thema’s, organisaties, programma’s, projecten, interventies, proeven, subsidies en bronnen gaan altijd mee. Wat u hier kiest, kunt u later nog veranderen.",
        "Themes, organisations, programmes, projects, interventions, pilots, grants and sources always go along. What you choose here can be changed later."
    )

    static let strategy = Phrase("Strategie", "Strategy")
    static func strategyEnds(_ years: String, _ year: Int) -> Phrase {
        Phrase(
            "De strategie \(years) geldt niet meer in \(year). Vul de nieuwe in, of laat de titel leeg als u dat later doet. Ambities die meegaan, volgen dan op die van nu.",
            "The strategy \(years) no longer covers \(year). Fill in the new one, or leave the title empty to do so later. Ambitions that go along then follow from the present ones."
        )
    }
    static func strategyGoesOn(_ years: String) -> Phrase {
        Phrase(
            "De strategie \(years) gaat mee. Begint er een nieuwe? Vul dan haar titel en jaren in.",
            "The strategy \(years) goes along. Does a new one begin? Then fill in its title and years.")
    }
    static let strategyTitle = Phrase("Titel van de nieuwe strategie", "Title of the new strategy")
    static let strategyFirst = Phrase("Eerste jaar", "First year")
    static let strategyLast = Phrase("Laatste jaar", "Last year")
    static let strategyYearsWrong = Phrase(
        "Schrijf het eerste en het laatste jaar van de strategie, zoals 2023 en 2026.",
        "Write the first and the last year of the strategy, such as 2023 and 2026.")

    static func part(_ part: YearBeginning.Part) -> Phrase {
        switch part {
        case .actions: Phrase("Acties", "Actions")
        case .goals: Phrase("Meerjarendoelen", "Multi-year goals")
        case .indicators: Phrase("Indicatoren", "Indicators")
        case .participation: Phrase("Deelname", "Participation")
        case .bodies: Phrase("Overleggen", "Bodies")
        case .budget: Phrase("Begrotingsregels", "Budget lines")
        case .ambitions: Phrase("Ambities", "Ambitions")
        }
    }
    static func word(_ choice: YearBeginning.Choice) -> Phrase {
        switch choice {
        case .along: Phrase("gaat mee", "goes along")
        case .lookBack: Phrase("wordt terugblik", "becomes look-back")
        case .leave: Phrase("gaat niet mee", "stays behind")
        }
    }
    static func all(_ choice: YearBeginning.Choice) -> Phrase {
        switch choice {
        case .along: Phrase("Alles mee", "All along")
        case .lookBack: Phrase("Alles terugblik", "All look-back")
        case .leave: Phrase("Niets mee", "None")
        }
    }
    static func counted(_ along: Int, of count: Int) -> Phrase {
        Phrase { language in
            let (some, all) = (language.number(along), language.number(count))
            return Phrase("\(some) van \(all) gaan mee.", "\(some) of \(all) go along.")(language)
        }
    }
    static func rows(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                count == 1 ? "1 regel" : "\(number) regels", count == 1 ? "1 row" : "\(number) rows")(language)
        }
    }
    static let what = Phrase("Wat", "What")
    static let stands = Phrase("Stand", "State")
    static let choice = Phrase("Keuze", "Choice")
    static func choiceFor(_ title: String) -> Phrase { Phrase("Keuze voor \(title)", "Choice for \(title)") }
    static func target(_ year: Int) -> Phrase { Phrase("Doel \(year)", "Target \(year)") }
    static func targetFor(_ title: String) -> Phrase {
        Phrase("Nieuw doel voor \(title)", "New target for \(title)")
    }
    static func targetWas(_ period: String, _ value: String) -> Phrase {
        Phrase("doel \(period): \(value)", "target \(period): \(value)")
    }
    static let preview = Phrase("Voorbeeld bekijken", "Show a preview")

    // The preview.
    static func makes(_ count: Int, _ year: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                "Het jaarplan \(year) begint met \(number) onderdelen.",
                "The year plan \(year) begins with \(number) items.")(language)
        }
    }
    static let made = Phrase("Dit wordt gemaakt", "This is made")
    static let left = Phrase("Dit gaat niet mee", "This stays behind")
    static let nothingFound = Phrase(
        "De controle vindt niets om op te letten.", "The checks find nothing to look at.")
    static func found(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                count == 1 ? "Let op: 1 punt" : "Let op: \(number) punten",
                count == 1 ? "To look at: 1 point" : "To look at: \(number) points")(language)
        }
    }
    static let foundExplained = Phrase(
        "U kunt wel beginnen, en dit daarna in het concept verbeteren.",
        "You can begin, and mend this in the draft afterwards.")
    static func make(_ year: Int) -> Phrase { Phrase("Begin het jaarplan \(year)", "Begin the year plan \(year)") }
    static let back = Phrase("Terug naar de keuze", "Back to the choice")

    // On the desk.
    static func began(_ date: String, _ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                "U bent dit plan begonnen op \(date), met \(number) onderdelen.",
                "You began this plan on \(date), with \(number) items.")(language)
        }
    }
    static let undo = Phrase("Het hele begin ongedaan maken", "Undo the whole beginning")
}
