import Phrases

/// The texts of the choice from a plan.
enum FilterPhrases {
    static let filter = Phrase("Kies uit het plan", "Choose from the plan")
    static let district = Phrase("District", "District")
    /// Of a choice under its own label.
    static let all = Phrase("Alle", "All")
    static let any = Phrase("Alles", "Any")
    static let partner = Phrase("Partner", "Partner")
    static let overdue = Phrase("Had klaar moeten zijn", "Overdue")
    static let withoutDate = Phrase("Zonder datum", "Without a date")
}
