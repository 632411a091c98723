import Phrases

/// The texts of the pages of the year plan.
enum PlanPhrases {
    static func description(_ year: Int) -> Phrase {
        Phrase(
            "Wat de veiligheidscoalitie in \(year) doet, wat het opleverde en hoe ver het is.",
            "What the safety coalition does in \(year), what came of it and how far it is.")
    }
    static let years = Phrase("Alle jaren", "All years")
    static let noPlan = Phrase("Er is nog geen jaarplan gepubliceerd.", "No year plan has been published yet.")
    static let noPlanWhy = Phrase(
        "Zodra een jaarplan is vastgesteld en gepubliceerd, staat het hier.",
        "As soon as a year plan has been adopted and published, it is here.")
    static let dutchOnly = Phrase(
        "De teksten van het plan zijn in het Nederlands.", "The texts of the plan itself are in Dutch.")

    // MARK: The whole

    static let whole = Phrase("Het hele plan in één plaat", "The whole plan in one picture")
    static let wholeExplained = Phrase(
        "Elk teken is een actie. Staat er een maand in het plan, dan staat het teken op die maand. Kies een naam om verder te lezen.",
        "Every mark is an action. Where the plan names a month, the mark stands at that month. Choose a name to read on."
    )
    static let withoutMonth = Phrase("in de loop van het jaar", "during the year")
    static let noActions = Phrase("geen acties", "no actions")
    static let programmes = Phrase("Programma’s", "Programmes")
    static let projects = Phrase("Projecten", "Projects")
    static let programme = Phrase("Programma", "Programme")
    static let project = Phrase("Project", "Project")
    static let programmesCounted = (one: Phrase("programma", "programme"), many: Phrase("programma’s", "programmes"))
    static let projectsCounted = (one: Phrase("project", "project"), many: Phrase("projecten", "projects"))
    static let actions = (one: Phrase("actie", "action"), many: Phrase("acties", "actions"))
    static let strategy = Phrase("Waar het om gaat", "What it is about")
    static let targets = Phrase("De weg naar de doelen", "The way to the targets")
    static let targetsExplained = Phrase(
        "Punt: waar we staan. Streep: het doel. De grijze band is wat er nog moet gebeuren.",
        "Dot: where we are. Rule: the target. The grey band is what still has to happen.")
    static let more = Phrase("Meer over dit jaar", "More on this year")
    static let notes = Phrase("Waar de bron niet klopt", "Where the source does not add up")
    static let notesExplained = Phrase(
        "Het jaarplan spreekt zichzelf soms tegen. Wij kiezen dan niet stil, maar zeggen wat er staat en wat wij tonen.",
        "The year plan sometimes contradicts itself. We do not choose in silence, but say what it reads and what we show."
    )

    // MARK: Filter

    static let filter = Phrase("Kies uit het plan", "Choose from the plan")
    static let municipality = Phrase("Gemeente", "Municipality")
    static let allMunicipalities = Phrase("Alle gemeenten", "All municipalities")
    static let district = Phrase("District", "District")
    /// Of a choice under its own label.
    static let all = Phrase("Alle", "All")
    static let any = Phrase("Alles", "Any")
    static let partner = Phrase("Partner", "Partner")
    static let owner = Phrase("Trekker", "Owner")
    static let state = Phrase("Stand", "Status")
    static let due = Phrase("Klaar", "Due")
    static let overdue = Phrase("Had klaar moeten zijn", "Overdue")
    static let withoutDate = Phrase("Zonder datum", "Without a date")
    static let show = Phrase("Toon", "Show")
    static let wholePlan = Phrase("Toon het hele plan", "Show the whole plan")
    static let nothingFound = Phrase(
        "Met deze keuze staat er niets in het plan.", "With this choice there is nothing in the plan.")
    static func found(_ count: String) -> Phrase { Phrase("\(count) in het plan:", "\(count) in the plan:") }

    // MARK: A programme

    static let goal = Phrase("Meerjarendoel", "Multi-year goal")
    static let noGoal = Phrase(
        "Voor dit onderdeel staat er geen meerjarendoel in het plan.", "The plan states no multi-year goal for this.")
    static func lookBack(_ year: Int) -> Phrase { Phrase("Terugblik \(year)", "Look back on \(year)") }
    static let noLookBack = Phrase("Er is geen terugblik op dit jaar.", "There is no look-back on this year.")
    static func agenda(_ year: Int) -> Phrase { Phrase("Actieagenda \(year)", "Action agenda \(year)") }
    static let noAgenda = Phrase("Er staan geen acties voor dit jaar in.", "There are no actions for this year.")
    static let action = Phrase("Actie", "Action")
    static let who = Phrase("Wie", "Who")
    static let forWhom = Phrase("Voor wie", "For whom")
    static let districts = Phrase("Thema’s per district en voor de regio", "Themes by district and for the region")
    static let indicators = Phrase("Doelen en cijfers", "Targets and figures")
    static let partners = Phrase("Partners", "Partners")
    static let silent = Phrase("Al een kwartaal stil", "Silent for a quarter")
    static let silentExplained = Phrase(
        "Van deze acties heeft drie maanden niemand iets laten weten.",
        "Nobody has reported on these actions for three months.")
    static let ethics = Phrase("Zorgvuldig met gegevens", "Careful with data")
    static let belongs = Phrase("Wat erbij hoort", "What belongs to it")
    static let numbers = Phrase("Waar komen de getallen vandaan?", "Where do the numbers come from?")
    static let bound = Phrase("gebonden aan een indicator", "bound to an indicator")
    static let typed = Phrase("getypt, met bron", "typed, with a source")
    static let bare = Phrase("los: zonder bron", "bare: without a source")
    static let numbersExplained = Phrase(
        "Een gebonden getal komt uit de indicator en verandert mee. Een getypt getal staat in de tekst, met zijn bron.",
        "A bound number comes from the indicator and changes with it. A typed number stands in the text, with its source."
    )
    static let number = Phrase("Getal", "Number")
    static let founded = Phrase("Waarop het rust", "What it rests on")
    static func numbersCounted(_ count: Int) -> Phrase {
        Phrase(count == 1 ? "1 getal" : "\(count) getallen", count == 1 ? "1 number" : "\(count) numbers")
    }
    static let source = Phrase("Bron", "Source")

    // MARK: An item

    static let chain = Phrase("Van jaar op jaar", "From year to year")
    static let agreed = Phrase("Afgesproken", "Agreed")
    static let lookedBack = Phrase("Teruggekeken", "Looked back")
    static let history = Phrase("Zoals het er stond", "As it read")
    static let historyExplained = Phrase(
        "Kies een dag: u ziet de tekst van toen naast die van nu.",
        "Choose a day: you see the text of then beside today’s.")
    static let onDay = Phrase("Op", "On")
    static let now = Phrase("Nu", "Now")
    static let difference = Phrase("Wat er veranderde", "What changed")
    static let same = Phrase("De tekst is sindsdien niet veranderd.", "The text has not changed since.")
    static let notYet = Phrase(
        "Op die dag stond dit nog niet in het plan.", "On that day this was not in the plan yet.")
    static let versions = Phrase("Alle versies", "All versions")
    static let versionOfPack = Phrase(
        "Dit onderdeel is niet veranderd sinds het plan is gepubliceerd.",
        "This has not changed since the plan was published.")
    static let progress = Phrase("Wat er gebeurde", "What happened")
    static let evidence = Phrase("Waar het uit blijkt", "What shows it")

    // MARK: Years

    static func timeline(_ year: Int) -> Phrase { Phrase("Tijdlijn \(year)", "Timeline \(year)") }
    static let timelineExplained = Phrase(
        "Wat wanneer klaar moet zijn, maand voor maand.", "What has to be ready when, month by month.")
    static let duringTheYear = Phrase("In de loop van het jaar", "During the year")
    static func against(_ year: Int, _ other: Int) -> Phrase {
        Phrase("\(year) naast \(other)", "\(year) beside \(other)")
    }
    static let againstExplained = Phrase(
        "Wat doorgaat, wat nieuw is en wat niet verdergaat.", "What goes on, what is new and what ends.")
    static let goesOn = Phrase("Gaat door", "Goes on")
    static let isNew = Phrase("Nieuw", "New")
    static let ends = Phrase("Gaat niet verder", "Does not go on")
}
