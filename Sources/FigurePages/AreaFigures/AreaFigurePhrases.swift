import Phrases

/// The texts of what pages show of an area.
enum AreaFigurePhrases {
    static let trend = Phrase("Verloop", "Trend")
    static let years = Phrase("Over de jaren", "Over the years")
    static let rings = Phrase("Maand voor maand", "Month by month")
    static let ringsHere = Phrase("Alle jaren, maand voor maand", "All years, month by month")
    static let bar = Phrase("Balk", "Bar")
    static let averageOf12 = Phrase("gemiddeld over 12 maanden", "average over 12 months")
    static let unitPerYear = Phrase("misdrijven per jaar", "offences per year")
    static let signalsHere = Phrase("Signalen hier", "Signals here")
    static let effectHere = Phrase("Wat deed een gebeurtenis hier?", "What did an event do here?")
    static let bandExplained = Phrase(
        "laat zien waar een maand terechtkomt als er niets is veranderd. Ligt een punt erbuiten, dan is er meer aan de hand dan toeval en seizoen. Een signaal rekent met een andere verwachting: met een trend, en met wat de rest van de regio deed. De twee kunnen dus iets anders zeggen.",
        "shows where a month ends up if nothing has changed. A point outside it is more than chance and season. A signal works with another expectation: with a trend, and with what the rest of the region did. So the two can say different things."
    )
    static let provisionalExplained = Phrase(
        "Aangiften over deze maand kunnen nog bijkomen. Het cijfer wordt meestal iets hoger.",
        "Reports about this month can still come in. The figure usually becomes a little higher.")
    static let incompleteExplained = Phrase(
        "Een deel van wat hierbij hoort is niet geleverd. Het cijfer is daardoor te laag.",
        "A part of what belongs here was not delivered. The figure is therefore too low.")
    static let notDeliveredExplained = Phrase(
        "Van deze maand is niets geleverd. Dat is geen nul. Wij tellen die maand niet mee.",
        "Nothing was delivered for this month. That is not zero. We leave the month out.")
    static let goodToKnow = Phrase("Goed om te weten", "Good to know")
    static let registered = Phrase(
        "Geteld is wat de politie registreerde, niet alles wat er gebeurde. Veel mensen doen geen aangifte.",
        "Counted is what the police registered, not all that happened. Many people do not report.")
    static let exampleSource = Phrase("verzonnen voorbeeldcijfers", "invented example figures")
    static let residentsAtRisk = Phrase(
        "Bezoekers en werkers tellen niet als inwoner. Een winkelgebied lijkt daardoor onveiliger dan het is.",
        "Visitors and workers are not residents. A shopping area therefore looks less safe than it is.")
    static let dataVersion = Phrase("Gegevensversie", "Data version")
}
