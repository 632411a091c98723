import Phrases

enum IndexPhrases {
    static let areasDescription = Phrase(
        "Alle gebieden met een eigen pagina: politiedistricten, basisteams en gemeenten.",
        "All areas with a page of their own: police districts, basic police teams and municipalities.")
    static let smaller = Phrase(
        "Wijken en buurten vindt u op de pagina van hun gemeente, of met het zoekveld.",
        "Wijken and neighbourhoods are on the page of their municipality, or use the search field.")
    static let byDistrict = Phrase("Per politiedistrict", "By police district")
    static let byAlphabet = Phrase("Gemeenten van A tot Z", "Municipalities from A to Z")
    static let outside = Phrase("Buiten de regio", "Outside the region")
    static let outsideExplained = Phrase(
        "Deze gemeenten staan wel in de geleverde cijfers.", "These municipalities are in the delivered figures too.")

    static let offencesDescription = Phrase(
        "Alle soorten misdrijven met een eigen pagina, en de groepen die de regio gebruikt.",
        "All types of offences with a page of their own, and the groups that the region uses.")
    static let offencesLead = Phrase(
        "Misdrijven zoals de politie ze indeelt, en groepen die de regio daarvan maakt. Of bekijk",
        "Offences as the police classify them, and groups that the region makes of them. Or see")
    static let groups = Phrase("Groepen", "Groups")
    static let groupsExplained = Phrase(
        "Een groep is een optelsom van soorten. Elke regio kiest haar eigen groepen.",
        "A group is a sum of types. Every region chooses its own groups.")
    static let types = Phrase("Alle soorten", "All types")
    static let typesTable = Phrase(
        "Soorten misdrijven en hoe ze zijn gepubliceerd", "Types of offences and how they are published")
    static let otherTypes = Phrase("Andere geleverde soorten", "Other delivered types")
    static let type = Phrase("Soort", "Type")
    static let published = Phrase("Gepubliceerd", "Published")
    static let perMonth = Phrase("per maand en per buurt", "per month and neighbourhood")
    static let perYear = Phrase("per jaar en per gemeente", "per year and municipality")
}
