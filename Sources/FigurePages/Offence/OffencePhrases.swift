import Phrases

/// The texts of the page of an offence or group.
enum OffencePhrases {
    static let officialName = Phrase("bij de politie", "with the police")
    static let officialTitle = Phrase("Naam bij de politie", "Name with the police")
    static let definition = Phrase("Wat hierin meetelt", "What this counts")
    static let formula = Phrase("De optelsom", "The sum")
    static let ranking = Phrase("Volgorde van de gemeenten", "Order of the municipalities")
    static let breaks = Phrase("Breuken en gebeurtenissen", "Breaks and events")
    static let perMunicipality = Phrase("Per gemeente", "By municipality")
    static let classes = Phrase("Incidentcodes van de politie", "Police incident codes")
    static let set = Phrase("Optelsom", "Sum")
    static let version = Phrase("Versie", "Version")
    static let validFrom = Phrase("Geldig vanaf", "Valid from")
    static let publication = Phrase("Publicatie", "Publication")
    static let memberOf = Phrase("Telt mee in", "Counts in")
    static let monthly = Phrase("per maand, tot op buurtniveau", "per month, down to neighbourhoods")
    static let yearly = Phrase(
        "alleen per jaar en per gemeente, nooit per wijk of buurt",
        "per year and municipality only, never by wijk or neighbourhood")
    static let group = Phrase("Groep van misdrijven", "Group of offences")
    static let type = Phrase("Soort misdrijf", "Type of offence")
    static let everything = Phrase("Alles samen", "All together")
    static let allDefined = Phrase(
        "Alle misdrijven die de politie registreerde. Als de bron geen totaal levert, tellen wij alle geleverde soorten op en zeggen wij dat erbij.",
        "All offences that the police registered. When the source delivers no total, we add up all delivered types and say so."
    )
    static let typeDefined = Phrase(
        "Een soort uit de indeling van de politie. Een misdrijf telt mee als het een van de incidentcodes hieronder heeft. Pogingen tellen mee.",
        "A type in the classification of the police. An offence counts when it has one of the incident codes below. Attempts count."
    )
    static let unknownDefined = Phrase(
        "Deze soort staat in de levering. De indeling van deze regio beschrijft haar nog niet.",
        "This type is in the delivery. The classification of this region does not describe it yet.")
    static let caveats = Phrase("Let op", "Please note")
    static let part = Phrase("Soort", "Type")
    /// - Parameter months: `vanaf januari 2022`.
    static func counts(_ months: String) -> Phrase { Phrase("telt mee \(months)", "counts \(months)") }
    static let outside = Phrase("telt in deze periode niet mee", "does not count in this period")
    static let since = Phrase("In de indeling", "In the classification")
    static let noEvents = Phrase(
        "Er zijn geen breuken of gebeurtenissen bekend die deze cijfers raken.",
        "No breaks or events are known that touch these figures.")
    static let certainty = Phrase("Zekerheid", "Certainty")
    static let groupSum = Phrase(
        "Een groep is een optelsom van soorten. Coalities tellen soms anders op; vergelijk dus alleen cijfers met dezelfde optelsom.",
        "A group is a sum of types. Coalitions sometimes add up differently, so compare only figures with the same sum."
    )
}
