import Phrases
import SiteKit

extension AlgorithmEntry {
    static let season = AlgorithmEntry(
        word: Word("verschil-zonder-seizoen", "change-without-season"),
        title: Phrase("Vergelijken met andere maanden van het jaar", "Comparing with other months of the year"),
        purpose: Phrase(
            "Een periode vergelijken met een periode van andere maanden, zoals het vorige halve jaar, zonder het seizoen voor een verandering aan te zien.",
            "To compare a period with one of other months, such as the half year before, without taking the season for a change."
        ),
        data: Phrase(
            "Twee aantallen geregistreerde misdrijven van hetzelfde gebied en dezelfde soort, en de maanden van die reeks buiten de twee perioden.",
            "Two numbers of registered offences of the same area and type, and the months of that series outside the two periods."
        ),
        method: Phrase(
            "Uit de andere jaren van de reeks zelf schatten wij voor elke maand hoeveel hoger of lager zij is dan gemiddeld. Zo weten wij welk verschil het seizoen alleen geeft. De exacte voorwaardelijke toets vraagt daarna of het verschil daarvan meer afwijkt dan door toeval. Hoe sterk de maanden schommelen, hoe sterk dezelfde twee stukken van andere jaren schommelen en hoe onzeker het seizoen zelf is, maakt de toets ruimer.",
            "From the other years of the series itself we estimate for each month how far it is above or below average. So we know what difference the season alone makes. The exact conditional test then asks whether the difference departs from that by more than chance. How much the months vary, how much the same two stretches of other years vary and how uncertain the season itself is, widens the test."
        ),
        papers: [
            "J. Przyborowski & H. Wilenski (1940), Biometrika 31",
            "P. McCullagh & J. Nelder (1989), Generalized Linear Models, ch. 6 and 9",
            "J. Shiskin, A. Young & J. Musgrave (1967), The X-11 variant of the Census Method II",
        ],
        limits: Phrase(
            "Van elke maand zijn drie andere jaren nodig; anders geven wij geen oordeel. Een seizoen dat zelf verandert, zoals een vakantie of feestdag die verschuift, telt als toeval mee of als verandering. In proeven met een seizoen en zonder verandering (30 november 2026) zei de toets in 0 tot 5 van de 100 gevallen ten onrechte “meer dan toeval”. Schommelt het niveau traag, dan zijn het er tot 9.",
            "Three other years of each month are needed; else we give no verdict. A season that itself changes, such as a holiday that moves, counts as chance or as change. In trials with a season and without change (30 November 2026) the test wrongly said “more than chance” in 0 to 5 of 100 cases. With a level that wanders slowly it is up to 9."
        ),
        human: Phrase(
            "De uitkomst is een tekst bij een cijfer. Wat eraan gedaan wordt, beslissen mensen.",
            "The outcome is a text beside a figure. What is done about it is for people to decide."),
        since: "2026-11", version: 1)
}
