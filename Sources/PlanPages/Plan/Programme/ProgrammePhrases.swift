import Phrases

/// The texts of the page of a programme.
enum ProgrammePhrases {
    static func description(_ title: String, _ year: Int) -> Phrase {
        Phrase(
            "\(title): doel, terugblik op \(year - 1) en acties in \(year).",
            "\(title): goal, look-back on \(year - 1) and actions in \(year).")
    }
    static let owner = Phrase("trekker", "owner")
    static let note = Phrase("Noot", "Note")
    static let participation = Phrase("Wie doet mee", "Who takes part")
    static let interventions = Phrase("Interventies", "Interventions")
    static let pilots = Phrase("Proeven", "Pilots")
    static let grants = Phrase("Subsidies", "Grants")
}
