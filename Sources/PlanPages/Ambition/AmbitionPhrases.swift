import Phrases

/// The texts of the page of an ambition.
enum AmbitionPhrases {
    static let ambition = Phrase("Ambitie", "Ambition")
    static func description(_ title: String) -> Phrase {
        Phrase(
            "\(title): wat elk jaar ervoor doet en hoe ver het is.",
            "\(title): what each year does for it and how far it is.")
    }
    static let chain = Phrase("Van strategie op strategie", "From strategy to strategy")
    static let belongs = Phrase(
        "Acties die aan dezelfde indicatoren werken.", "Actions that work on the same indicators.")
    static let noActions = Phrase(
        "In dit jaar werkt geen actie aan de indicatoren van deze ambitie.",
        "In this year no action works on the indicators of this ambition.")
}
