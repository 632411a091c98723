import Phrases

/// The texts of the indexes of areas and offences.
enum IndexPhrases {
    static let areasDescription = Phrase(
        "Alle gemeenten, politiedistricten, basisteams, wijken en buurten, met hun aantal geregistreerde misdrijven van de laatste twaalf maanden.",
        "All municipalities, police districts, basic police teams, wijken and neighbourhoods, with their number of registered offences in the last twelve months."
    )
    static let municipalities = Phrase("Gemeenten", "Municipalities")
    static let municipality = Phrase("Gemeente", "Municipality")
    static let allMunicipalities = Phrase("alle gemeenten", "all municipalities")
    static let place = Phrase("Gebied", "Area")
    static let buurten = Phrase("Wijken en buurten", "Wijken and neighbourhoods")
    static let buurtenExplained = Phrase(
        "Kies een gemeente. U ziet dan al haar wijken en buurten met hun cijfers.",
        "Choose a municipality to see all its wijken and neighbourhoods with their figures.")
    static let chooseMunicipality = Phrase("Kies een gemeente", "Choose a municipality")
    static let showBuurten = Phrase("Toon de buurten", "Show the neighbourhoods")
    static let police = Phrase("Politiedistricten en basisteams", "Police districts and basic teams")
    static let outside = Phrase("Buiten de regio", "Outside the region")
    static let outsideExplained = Phrase(
        "Deze gemeenten staan wel in de geleverde cijfers.", "These municipalities are in the delivered figures too.")
    static let nothingDelivered = Phrase(
        "Er zijn nog geen cijfers geleverd.", "No figures have been delivered yet.")

    static let regionRose = Phrase(
        "In de regio als geheel steeg het aantal meer dan door toeval te verwachten is.",
        "In the region as a whole the number rose more than chance can explain.")
    static let regionFell = Phrase(
        "In de regio als geheel daalde het aantal meer dan door toeval te verwachten is.",
        "In the region as a whole the number fell more than chance can explain.")

    static let months24 = Phrase("24 maanden", "24 months")
    static let lineExplained = Phrase(
        "Lijn: de laatste 24 maanden, elke rij op haar eigen schaal; paars is het laatste jaar. Staafjes: minder dan vijf per maand.",
        "Line: the last 24 months, every row on its own scale; purple is the last year. Columns: fewer than five a month."
    )
    static let inTheBand = Phrase("De verandering in de band van het toeval", "The change in the band of chance")
    static let noComparison = Phrase("geen vergelijking mogelijk", "no comparison possible")
    static let nothingToJudge = Phrase(
        "De aantallen zijn te klein om te zeggen of er iets veranderde.",
        "The numbers are too small to say whether anything changed.")
    static let manyComparisons = Phrase(
        "Bij zo veel vergelijkingen tegelijk valt er gemiddeld één op de twintig door toeval buiten de band.",
        "With so many comparisons at once, about one in twenty falls outside the band by chance.")

    static let offencesDescription = Phrase(
        "Alle soorten misdrijven met hun aantal in de regio, en de groepen die de regio gebruikt.",
        "All types of offences with their number in the region, and the groups that the region uses.")
    static let offencesLead = Phrase("Of bekijk", "Or see")
    static let groups = Phrase("Groepen", "Groups")
    static let group = Phrase("Groep", "Group")
    static let groupsExplained = Phrase(
        "Een groep is een optelsom van soorten. Elke regio kiest haar eigen groepen.",
        "A group is a sum of types. Every region chooses its own groups.")
    static let types = Phrase("Alle soorten", "All types")
    static let chaptersExplained = Phrase(
        "De indeling in kopjes is die van de regio. De politie geeft elke soort alleen een code.",
        "The headings are those of the region. The police only number the types.")
    static let otherTypes = Phrase("Andere soorten", "Other types")
    static let type = Phrase("Soort", "Type")
}
