import Phrases

/// The texts of the page about who decides.
enum GovernancePhrases {
    static let description = Phrase(
        "Wie in de coalitie besluit: colleges, driehoeken en taskforces, met hun ritme en besluiten.",
        "Who decides in the coalition: boards, triangles and task forces, with their rhythm and decisions.")
    static let lead = Phrase(
        "Welke overleggen er zijn, wie erin zit (functies, geen namen) en hoe vaak zij bij elkaar komen.",
        "Which bodies there are, who sits in them (functions, no names) and how often they meet.")
    static let counted = (one: Phrase("overleg", "body"), many: Phrase("overleggen", "bodies"))
    static let noDecisions = Phrase(
        "In het plan staan nog geen besluiten.", "The plan has no decisions yet.")
    static func decided(_ count: Int, last: String) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                count == 1
                    ? "Er staat 1 besluit in het plan, van \(last)."
                    : "Er staan \(number) besluiten in het plan, het laatste van \(last).",
                count == 1
                    ? "The plan has 1 decision, of \(last)."
                    : "The plan has \(number) decisions, the last of \(last).")(language)
        }
    }
    static let tree = Phrase("Hoe het in elkaar zit", "How it fits together")
    static let none = Phrase("Er staan nog geen overleggen in het plan.", "There are no bodies in the plan yet.")
    static let members = Phrase("Wie erin zit", "Who sits in it")
    static let chair = Phrase("Voorzitter", "Chair")
    static let rhythm = Phrase("Hoe vaak", "How often")
    static let decisions = Phrase("Besluiten", "Decisions")
    static let steers = Phrase("Stuurt", "Steers")
}
