import Phrases

/// The texts of the page about who decides.
enum GovernancePhrases {
    static let description = Phrase(
        "Wie in de coalitie besluit: colleges, driehoeken en taskforces, met hun ritme en besluiten.",
        "Who decides in the coalition: boards, triangles and task forces, with their rhythm and decisions.")
    static let lead = Phrase(
        "Welke overleggen er zijn, wie erin zit (functies, geen namen) en hoe vaak zij bij elkaar komen.",
        "Which bodies there are, who sits in them (functions, no names) and how often they meet.")
    static let tree = Phrase("Hoe het in elkaar zit", "How it fits together")
    static let none = Phrase("Er staan nog geen overleggen in het plan.", "There are no bodies in the plan yet.")
    static let members = Phrase("Wie erin zit", "Who sits in it")
    static let chair = Phrase("Voorzitter", "Chair")
    static let rhythm = Phrase("Hoe vaak", "How often")
    static let decisions = Phrase("Besluiten", "Decisions")
    static let steers = Phrase("Stuurt", "Steers")
}
