import Phrases
import SiteKit

/// Methods that look at series of months.
extension AlgorithmEntry {
    static let band = AlgorithmEntry(
        word: Word("band", "band"),
        title: Phrase("De band per maand", "The band per month"),
        purpose: Phrase(
            "Laten zien waar een maand terechtkomt als er niets is veranderd.",
            "To show where a month ends up if nothing has changed."),
        data: Phrase(
            "De maanden van dezelfde reeks in de vijf jaar ervoor; minstens drie jaar.",
            "The months of the same series in the five years before; three years at least."),
        method: Phrase(
            "Het niveau van de laatste tijd maal het seizoen, met zoveel spreiding als de reeks zelf heeft. De trend loopt niet door: de band is wat “er veranderde niets” betekent.",
            "The recent level times the season, with as much spread as the series itself has. The trend is not carried on: the band is what “nothing changed” means."
        ),
        papers: [
            "A. Harvey & C. Fernandes (1989), JBES 7", "R. Marshall (1991), Applied Statistics 40",
            "P. Huber (1981), Robust Statistics",
        ],
        limits: Phrase(
            "95 van de 100 maanden vallen binnen de band als er niets verandert; vijf dus niet. Een reeks die al jaren daalt, ligt vaker onder de band.",
            "95 of 100 months fall inside the band if nothing changes; five do not. A series that has been falling for years lies under it more often."
        ),
        human: Phrase(
            "De band staat in de grafiek, met een tabel eronder.", "The band is in the chart, with a table under it."),
        since: "2026-11", version: 1)

    static let signals = AlgorithmEntry(
        word: Word("signalen", "signals"),
        title: Phrase("Signalen per maand", "Signals per month"),
        purpose: Phrase(
            "Uit duizenden reeksen de paar halen waarin een maand hoger is dan toeval en seizoen verklaren, zonder steeds vals alarm.",
            "To find among thousands of series the few in which a month is higher than chance and season explain, without crying wolf."
        ),
        data: Phrase(
            "Aantallen geregistreerde misdrijven per maand, per gemeente en per buurt. Maanden met een lockdown en maanden van voor een andere manier van tellen doen niet mee (het register van breuken in het regiopakket).",
            "Numbers of registered offences per month, by municipality and neighbourhood. Months of a lockdown and months before another way of counting do not take part (the registry of breaks in the region pack)."
        ),
        method: Phrase(
            "Per reeks een verwachting uit de vijf jaar ervoor: een trend en een seizoen, met de spreiding van reeksen die erop lijken. Komt een soort in de hele regio elk jaar in dezelfde maand, zoals vuurwerk, dan telt dat mee. Voor reeksen met bijna niets: een gemiddelde dat ook meeweegt hoe het in andere zulke reeksen gaat. Daarna één grens voor de hele lijst, die mikt op één toevallig signaal op de tien. Gemeenten en buurten hebben elk hun eigen grens. Wat getoetst wordt, hangt nooit af van het aantal in de maand zelf.",
            "For each series an expectation from the five years before: a trend and a season, with the spread of series that resemble it. Where a type comes in the same month every year in the whole region, such as fireworks, that counts too. For series with hardly anything: a mean drawn towards other such series. Then one limit for the whole list, which aims at one chance signal in ten. Municipalities and neighbourhoods each have their own limit. What is tested never depends on the number in the month itself."
        ),
        papers: [
            "A. Noufaily et al. (2013), Statistics in Medicine 32", "C. Farrington et al. (1996), JRSS A 159",
            "Y. Benjamini & Y. Hochberg (1995), JRSS B 57", "R. Marshall (1991), Applied Statistics 40",
        ],
        limits: Phrase(
            "Een signaal zegt dat een aantal ongewoon is, niet waardoor. Een deel van de signalen is toeval: in proeven met verzonnen reeksen één op de vijf, bij de voorbeeldcijfers een op de drie, omdat reeksen onrustiger kunnen zijn dan hun geschiedenis laat zien. Een deel van wat er speelt blijft onopgemerkt, vooral bij kleine aantallen. Wat alleen op één plek elk jaar in dezelfde maand komt, zoals een kermis, kan elk jaar een signaal geven. Alleen stijgingen; aantallen van 1 en 2 staan er niet in. Het zegt niets over mensen en geeft een buurt geen risicoscore.",
            "A signal says that a number is unusual, not why. A part of the signals is chance: one in five in trials with invented series, one in three with the example figures, because series can be more restless than their history shows. A part of what happens stays unnoticed, above all with small numbers. What comes in the same month every year in one place only, such as a fair, can give a signal every year. Rises only; numbers of 1 and 2 are not listed. It says nothing about people and gives no neighbourhood a risk score."
        ),
        human: Phrase(
            "Een adviseur bekijkt het signaal en kan vastleggen: gezien, bekende oorzaak of vervolg. Het product geeft geen advies en stuurt niemand ergens heen.",
            "An adviser looks at the signal and can record: seen, known cause or follow up. The product gives no advice and sends nobody anywhere."
        ),
        since: "2026-11", version: 1)

    static let effect = AlgorithmEntry(
        word: Word("effect", "effect"),
        title: Phrase("Effect van een gebeurtenis", "Effect of an event"),
        purpose: Phrase(
            "Schatten hoeveel misdrijven er geregistreerd zouden zijn als een gebeurtenis er niet was geweest.",
            "To estimate how many offences would have been registered had an event not taken place."),
        data: Phrase(
            "De maanden van één reeks voor en tijdens de gebeurtenis; minstens drie jaar ervoor.",
            "The months of one series before and during the event; three years before it at least."),
        method: Phrase(
            "Onderbroken tijdreeks: een trend en een seizoen op de tijd ervoor, doorgetrokken over de maanden van de gebeurtenis. De marge houdt rekening met toeval, met de spreiding van de reeks en met wat niet zeker is aan de trend.",
            "Interrupted time series: a trend and a season on the time before, carried on over the months of the event. The margin takes account of chance, of the spread of the series and of what is not sure about the trend."
        ),
        papers: [
            "A. Wagner et al. (2002), Journal of Clinical Pharmacy and Therapeutics 27",
            "J. Lopez Bernal, S. Cummins & A. Gasparrini (2017), International Journal of Epidemiology 46",
        ],
        limits: Phrase(
            "Het verschil kan ook door iets anders komen dat tegelijk gebeurde. Hoe langer geleden de tijd ervoor, hoe onzekerder. Minder aangiften is niet hetzelfde als minder misdrijven.",
            "The difference can also be due to something else that happened at the same time. The longer ago the time before, the less certain. Fewer reports are not the same as fewer offences."
        ),
        human: Phrase(
            "De lezer kiest gebied, soort en gebeurtenis en weegt de aannames, die op de pagina staan.",
            "The reader chooses area, type and event and weighs the assumptions, which are on the page."),
        since: "2026-11", version: 1)

    static let forecast = AlgorithmEntry(
        word: Word("wat-normaal-zou-zijn", "what-would-be-normal"),
        title: Phrase("Wat normaal zou zijn", "What would be normal"),
        purpose: Phrase(
            "Laten zien welke aantallen in de komende maanden gewoon zouden zijn, zodat een nieuw cijfer te plaatsen is.",
            "To show which numbers would be usual in the coming months, so that a new figure can be placed."),
        data: Phrase(
            "De maanden van één reeks in de vijf jaar ervoor.", "The months of one series in the five years before."),
        method: Phrase(
            "Dezelfde methode als bij de signalen, vooruit gekeken: trend en seizoen lopen door. Verder weg is de marge breder.",
            "The same method as for signals, looking ahead: trend and season go on. Further away the margin is wider."),
        papers: ["A. Noufaily et al. (2013), Statistics in Medicine 32"],
        limits: Phrase(
            "Geen voorspelling van wat er gaat gebeuren, en niets over wie of waar precies. Het is wat u kunt verwachten als het zo doorgaat.",
            "No prediction of what will happen, and nothing about who or where exactly. It is what to expect if things go on like this."
        ),
        human: Phrase(
            "Alleen ter vergelijking; er volgt niets automatisch uit.",
            "For comparison only; nothing follows from it automatically."),
        since: "2026-11", version: 1)
}
