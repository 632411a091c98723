import Phrases

/// The texts of the budget.
enum BudgetPhrases {
    static func description(_ year: Int) -> Phrase {
        Phrase(
            "De begroting van \(year), met toelichting en bijdragen.",
            "The budget of \(year), with notes and contributions.")
    }
    static let lead = Phrase(
        "Wat er binnenkomt, wat eraan opgaat en wat gemeenten bijdragen.",
        "What comes in, what it is spent on and what municipalities contribute.")
    static let line = Phrase("Post", "Line")
    static let difference = Phrase("Verschil", "Difference")
    static let note = Phrase("noot", "note")
    static let notes = Phrase("Toelichting", "Notes")
    static let contributions = Phrase("Bijdragen van gemeenten", "Contributions of municipalities")
    static let what = Phrase("Waarvoor", "For what")
    static let municipalities = Phrase("Gemeenten", "Municipalities")
    static let key = Phrase("Hoe verdeeld", "How divided")
    static let total = Phrase("Totaal", "Total")
    static let amount = Phrase("Bedrag", "Amount")
    static let unknownAmounts = Phrase(
        "Van deze posten kennen wij niet alle bedragen. Waar een bedrag ontbreekt, staat waarom. Wij vullen niets in.",
        "We do not know all amounts of these lines. Where an amount is missing, it says why. We fill in nothing.")
}
