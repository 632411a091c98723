import Phrases

/// The texts that several pages of the year plan have.
enum PlanPhrases {
    static func fromPlan(of year: Int) -> Phrase {
        Phrase("U leest wat er in het jaarplan \(year) staat.", "You read what the year plan \(year) has.")
    }
    static let otherYears = Phrase("Ook in", "Also in")
    static let dutchOnly = Phrase(
        "De teksten van het plan zijn in het Nederlands.", "The texts of the plan itself are in Dutch.")
    static let onThisPage = Phrase("Op deze pagina", "On this page")
    static let programme = Phrase("Programma", "Programme")
    static let actions = (one: Phrase("actie", "action"), many: Phrase("acties", "actions"))
    static let targetsExplained = Phrase(
        "Punt: de stand. Streep: het doel. De grijze band is wat er nog tussen zit. Wat per jaar wordt geteld, krijgt pas een punt als dat jaar bekend is.",
        "Dot: how it stands. Rule: the target. The grey band is what lies between. What is counted per year has a dot only once that year is known."
    )
    static let notes = Phrase("Waar de bron niet klopt", "Where the source does not add up")
    static let notesCounted = (
        one: Phrase("noot bij de bron", "note on the source"), many: Phrase("noten bij de bron", "notes on the source")
    )
    static let notesExplained = Phrase(
        "Het jaarplan spreekt zichzelf soms tegen. Dan zeggen wij erbij wat er staat, wat wij tonen en waarom.",
        "The year plan sometimes contradicts itself. Then we say what it reads, what we show and why."
    )
    static let municipality = Phrase("Gemeente", "Municipality")
    static let owner = Phrase("Eigenaar", "Owner")
    static let state = Phrase("Stand", "Status")
    static let due = Phrase("Klaar", "Due")
    static let show = Phrase("Toon", "Show")
    static func lookBack(_ year: Int) -> Phrase { Phrase("Terugblik \(year)", "Look back on \(year)") }
    static let noAgenda = Phrase("Er staan geen acties voor dit jaar in.", "There are no actions for this year.")
    static let action = Phrase("Actie", "Action")
    static let partners = Phrase("Partners", "Partners")
    static let source = Phrase("Bron", "Source")
    static let targetsAndFigures = Phrase("Doelen en cijfers", "Targets and figures")
    static let indicators = Phrase("Indicatoren", "Indicators")
    static let remark = Phrase("Toelichting", "Remark")
    static func budget(_ year: Int) -> Phrase { Phrase("Begroting \(year)", "Budget \(year)") }
    static let onMap = Phrase("De cijfers van", "The figures of")
    static let ambitions = Phrase("De ambities", "The ambitions")
    static func ambitions(_ years: String) -> Phrase {
        Phrase("De ambities voor \(years)", "The ambitions for \(years)")
    }
    static func timeline(_ year: Int) -> Phrase { Phrase("Tijdlijn \(year)", "Timeline \(year)") }
    static let interventions = Phrase("Interventies", "Interventions")
    static let pilots = Phrase("Proeven", "Pilots")
    static let grants = Phrase("Subsidies", "Grants")
    static let participation = Phrase("Welke gemeente doet waaraan mee", "Which municipality takes part in what")
    static let whoTakesPart = Phrase("Wie doet mee", "Who takes part")
    static let place = Phrase("Waar", "Where")
}
