import Phrases

/// The texts of the page of a programme.
enum ProgrammePhrases {
    static func description(_ title: String, _ year: Int) -> Phrase {
        Phrase(
            "\(title): doel, terugblik op \(year - 1) en acties in \(year).",
            "\(title): goal, look-back on \(year - 1) and actions in \(year).")
    }
    static let forWhom = Phrase("Voor", "For")
    static let owner = Phrase("eigenaar", "owner")
    static let note = Phrase("Noot", "Note")
    static func agenda(_ year: Int) -> Phrase { Phrase("Actieagenda \(year)", "Action agenda \(year)") }
    static let bare = Phrase("los: zonder bron", "bare: without a source")
    static let belongs = Phrase("Wat erbij hoort", "What belongs to it")
    static let bound = Phrase("gebonden aan een indicator", "bound to an indicator")
    static let districts = Phrase("Thema’s per district en voor de regio", "Themes by district and for the region")
    static let ethics = Phrase("Zorgvuldig met gegevens", "Careful with data")
    static let founded = Phrase("Waar het op berust", "What it rests on")
    static let goal = Phrase("Meerjarendoel", "Multi-year goal")
    static let noGoal = Phrase(
        "Voor dit onderdeel staat er geen meerjarendoel in het plan.", "The plan states no multi-year goal for this.")
    static let noLookBack = Phrase("Er is geen terugblik op dit jaar.", "There is no look-back on this year.")
    static let number = Phrase("Getal", "Number")
    static let numbers = Phrase("Waar komen de getallen vandaan?", "Where do the numbers come from?")
    static func numbersCounted(_ count: Int) -> Phrase {
        Phrase(count == 1 ? "1 getal" : "\(count) getallen", count == 1 ? "1 number" : "\(count) numbers")
    }
    static let numbersExplained = Phrase(
        "Een gebonden getal komt uit de indicator en verandert mee. Een getypt getal staat in de tekst, met zijn bron.",
        "A bound number comes from the indicator and changes with it. A typed number stands in the text, with its source."
    )
    static let project = Phrase("Project", "Project")
    static let silent = Phrase("Al een kwartaal stil", "Silent for a quarter")
    static let silentExplained = Phrase(
        "Van deze acties heeft drie maanden niemand iets laten weten.",
        "Nobody has reported on these actions for three months.")
    static let typed = Phrase("getypt, met bron", "typed, with a source")
}
