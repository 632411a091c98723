import Phrases
import SiteKit

/// Methods behind single figures.
extension AlgorithmEntry {
    static let change = AlgorithmEntry(
        word: Word("verschil", "change"),
        title: Phrase("Is een verschil meer dan toeval?", "Is a change more than chance?"),
        purpose: Phrase(
            "Bij elk verschil tussen twee perioden zeggen of het meer is dan toeval, met een marge.",
            "To say of every change between two periods whether it is more than chance, with a margin."),
        data: Phrase(
            "Twee aantallen geregistreerde misdrijven van hetzelfde gebied en dezelfde soort, en de maanden van die reeks.",
            "Two numbers of registered offences of the same area and type, and the months of that series."),
        method: Phrase(
            "De exacte voorwaardelijke toets van twee aantallen. Hoe sterk de maanden van de reeks zelf schommelen, en hoe sterk zulke perioden van jaar tot jaar schommelen, maakt de toets ruimer. Beide aantallen tellen even zwaar: wie de perioden omdraait, krijgt het omgekeerde oordeel. De band, de marge en het oordeel komen uit dezelfde toets.",
            "The exact conditional test of two counts. How strongly the months of the series itself vary, and how strongly such periods vary from year to year, widens the test. Both counts weigh the same: swapping the periods mirrors the verdict. Band, margin and verdict come from the same test."
        ),
        papers: [
            "J. Przyborowski & H. Wilenski (1940), Biometrika 31", "C. Clopper & E. Pearson (1934), Biometrika 26",
            "P. McCullagh & J. Nelder (1989), Generalized Linear Models, ch. 9", "J. Skellam (1948), JRSS B 10",
        ],
        limits: Phrase(
            "Meer dan toeval zegt niet waardoor het komt. Bij veel vergelijkingen valt er gemiddeld één op de twintig door toeval buiten de band. Was het eerste aantal lager dan 20, dan geven wij geen percentage; een oordeel wel. Zijn beide aantallen samen te klein, zoals van 2 naar 4, dan zeggen wij dat. In proeven zonder verandering (30 november 2026) zei de toets meestal in 1 tot 7 van de 100 gevallen ten onrechte “meer dan toeval”. Bij zeven jaar geschiedenis en een niveau dat traag schommelt zijn het er tot 11, bij elke lengte van de periode. Bij enkele gevallen per maand die in groepjes komen, is het tot 16 van de 100 keer dat er genoeg is om te toetsen.",
            "More than chance does not say why. Of many comparisons about one in twenty falls outside the band by chance. When the first number was under 20 there is no percentage; there is a verdict. When both together are too small, such as from 2 to 4, we say so. In trials without change (30 November 2026) the test wrongly said “more than chance” in mostly 1 to 7 of 100 cases. With seven years of history and a level that wanders slowly it is up to 11, whatever the length of the period. With a few cases a month that come in clusters it is up to 16 of 100 times that there is enough to test."
        ),
        human: Phrase(
            "De uitkomst is een tekst bij een cijfer. Wat eraan gedaan wordt, beslissen mensen.",
            "The outcome is a text beside a figure. What is done about it is for people to decide."),
        since: "2026-11", version: 3)

    static let margin = AlgorithmEntry(
        word: Word("marge", "margin"),
        title: Phrase("Marge van een cijfer per 1.000 inwoners", "Margin of a figure per 1,000 residents"),
        purpose: Phrase(
            "Laten zien hoe zeker een cijfer per 1.000 inwoners is.",
            "To show how certain a figure per 1,000 residents is."),
        data: Phrase(
            "Een aantal geregistreerde misdrijven en het aantal inwoners op 1 januari.",
            "A number of registered offences and the number of residents on 1 January."),
        method: Phrase(
            "Het exacte 95%-interval van een aantal, gedeeld door de inwoners.",
            "The exact 95% interval of a count, divided by the residents."),
        papers: ["F. Garwood (1936), Biometrika 28"],
        limits: Phrase(
            "Bezoekers tellen niet als inwoner. Een centrum lijkt daardoor onveiliger dan het is. Bij weinig inwoners geven wij geen cijfer; de grens staat in de uitleg over de cijfers.",
            "Visitors are not residents. A centre therefore looks less safe than it is. With few residents there is no figure; the explanation of the figures states the limit."
        ),
        human: Phrase(
            "De marge staat naast het cijfer, ter beoordeling van de lezer.",
            "The margin stands beside the figure, for the reader to judge."),
        since: "2026-11", version: 1)

    static let ranking = AlgorithmEntry(
        word: Word("rangorde", "ranking"),
        title: Phrase("Plaats in een rangorde", "Place in a ranking"),
        purpose: Phrase(
            "Gebieden naast elkaar zetten zonder schijnzekerheid over hun plaats.",
            "To put areas side by side without false certainty about their place."),
        data: Phrase(
            "Cijfers per 1.000 inwoners van gebieden van hetzelfde niveau, met hun marge.",
            "Figures per 1,000 residents of areas of the same level, with their margins."),
        method: Phrase(
            "De volgorde van de cijfers. Waar marges elkaar overlappen, is de volgorde onzeker; dat staat in de grafiek.",
            "The order of the figures. Where margins overlap the order is uncertain; the chart says so."),
        papers: ["M. Klein, T. Wright & J. Wieczorek (2020), JRSS A 183"],
        limits: Phrase(
            "Een plaats zegt niets over de oorzaak en niets over de kwaliteit van het werk in een gebied.",
            "A place says nothing about the cause, nor about the quality of the work in an area."),
        human: Phrase(
            "Er hangt geen besluit aan een plaats vast.", "No decision hangs on a place."),
        since: "2026-11", version: 1)

    static let mapClasses = AlgorithmEntry(
        word: Word("kaartklassen", "map-classes"),
        title: Phrase("Kleuren op de kaart", "Colours on the map"),
        purpose: Phrase(
            "Cijfers per 1.000 inwoners op een kaart leesbaar maken.",
            "To make figures per 1,000 residents readable on a map."),
        data: Phrase(
            "De cijfers per 1.000 inwoners van de gebieden op de kaart.",
            "The figures per 1,000 residents of the areas on the map."),
        method: Phrase(
            "Vijf klassen met natuurlijke grenzen, afgerond op hele getallen.",
            "Five classes with natural breaks, rounded to whole numbers."),
        papers: ["G. Jenks (1967), International Yearbook of Cartography 7", "W. Fisher (1958), JASA 53"],
        limits: Phrase(
            "Een klasse is geen oordeel. Twee gebieden in verschillende klassen kunnen bijna hetzelfde cijfer hebben; de tabel onder de kaart geeft de cijfers met hun marge.",
            "A class is no verdict. Two areas in different classes can have almost the same figure; the table under the map gives the figures with their margins."
        ),
        human: Phrase("Alleen weergave.", "Display only."),
        since: "2026-11", version: 1)

    static let freeText = AlgorithmEntry(
        word: Word("vrije-tekst", "free-text"),
        title: Phrase("Controle van vrije tekst", "Check of free text"),
        purpose: Phrase(
            "Voorkomen dat persoonsgegevens in een opmerking terechtkomen.",
            "To keep personal data out of remarks."),
        data: Phrase(
            "De tekst die een gebruiker invult. De controle bewaart niets.",
            "The text that a user enters. The check keeps nothing."),
        method: Phrase(
            "Vaste patronen: burgerservicenummer met de elfproef, telefoonnummer, kenteken, mailadres en rekeningnummer met het controlegetal.",
            "Fixed patterns: citizen service number with its check, telephone number, licence plate, mail address and bank account number with its check digits."
        ),
        papers: ["ISO 13616 (IBAN)"],
        limits: Phrase(
            "Namen en omschrijvingen van personen herkent de controle niet. Zij kan ook iets aanwijzen dat geen persoonsgegeven is.",
            "The check does not recognise names or descriptions of persons. It can also point at something that is no personal data."
        ),
        human: Phrase(
            "De schrijver past de tekst aan. Waar tekst openbaar wordt, is opslaan met zo’n gegeven niet mogelijk.",
            "The writer changes the text. Where text becomes public it cannot be saved with such data in it."),
        since: "2026-11", version: 1)

    static let smallCounts = AlgorithmEntry(
        word: Word("kleine-aantallen", "small-counts"),
        title: Phrase("Kleine aantallen weglaten", "Leaving out small counts"),
        purpose: Phrase(
            "Voorkomen dat een klein aantal uit een bron die niet openbaar is, naar een persoon leidt.",
            "To keep a small count of a source that is not public from leading to a person."),
        data: Phrase(
            "De aantallen van één bron per gebied, periode en soort. Wat een bron zelf openbaar maakt, blijft zoals het is.",
            "The counts of one source by area, period and kind. What a source publishes itself stays as it is."),
        method: Phrase(
            "Kleine aantallen blijven weg. Daarna blijven ook andere aantallen weg, tot een klein aantal uit geen enkele optelling meer te berekenen is: voor elk weggelaten aantal bestaan dan andere tabellen met dezelfde zichtbare cijfers.",
            "Small counts are left out. Then other counts are left out too, until no sum gives a small count away: for each count left out there are then other tables with the same visible figures."
        ),
        papers: [
            "Cox (1980), Suppression methodology and statistical disclosure control, JASA 75",
            "Giessing & Repsilber (2002), Tools and strategies to protect multiple tables, LNCS 2316",
        ],
        limits: Phrase(
            "De methode werkt binnen één versie van de cijfers. Wie twee versies naast elkaar legt of al iets van de kleine aantallen weet, kan meer weten.",
            "The method works within one version of the figures. Whoever compares two versions, or knows something of the small counts already, can know more."
        ),
        human: Phrase(
            "De coalitie bepaalt per bron welke aantallen klein zijn en wie welk gebied en welke periode ziet.",
            "The coalition decides for each source which counts are small, and who sees which area and period."),
        since: "2026-11", version: 1)
}
