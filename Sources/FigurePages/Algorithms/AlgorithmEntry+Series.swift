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
            "Het niveau van de laatste tijd maal het seizoen, met zoveel spreiding als de reeks zelf heeft. Vanaf gemiddeld tien per maand komt daarbij hoe sterk niveaus van zulke gebieden vanzelf verschuiven, geleerd van de jaren ervoor. De trend loopt niet door: de band is wat “er veranderde niets” betekent.",
            "The recent level times the season, with as much spread as the series itself has. From ten a month on average how fast levels of such areas move by themselves is added, learnt from the years before. The trend is not carried on: the band is what “nothing changed” means."
        ),
        papers: [
            "A. Harvey & C. Fernandes (1989), JBES 7", "R. Marshall (1991), Applied Statistics 40",
            "P. Huber (1981), Robust Statistics", "R. DerSimonian & N. Laird (1986), Controlled Clinical Trials 7",
        ],
        limits: Phrase(
            "Van echte maanden een jaar vooruit vielen er 94 tot 96 van de 100 in de band; onder gemiddeld tien per maand 97 tot 99 (drie gemeenten, 2014 tot en met 2017, getoetst op 30 november 2026). Een reeks die al jaren daalt, ligt vaker onder de band. Een signaal heeft een eigen verwachting en kan iets anders zeggen.",
            "Of real months a year ahead 94 to 96 of 100 lay inside the band; under ten a month on average 97 to 99 (three municipalities, 2014 to 2017, tested on 30 November 2026). A series that has been falling for years lies under it more often. A signal has an expectation of its own and can say something else."
        ),
        human: Phrase(
            "De band staat in de grafiek, met een tabel eronder.", "The band is in the chart, with a table under it."),
        since: "2026-11", version: 2)

    static let signals = AlgorithmEntry(
        word: Word("signalen", "signals"),
        title: Phrase("Signalen per maand", "Signals per month"),
        purpose: Phrase(
            "Uit duizenden reeksen de paar halen waarin een maand hoger is dan toeval en seizoen verklaren, zonder steeds vals alarm.",
            "To find among thousands of series the few in which a month is higher than chance and season explain, without crying wolf."
        ),
        data: Phrase(
            "Aantallen geregistreerde misdrijven per maand, per gemeente en per buurt. Maanden van voor een andere manier van tellen doen niet mee (het register van breuken in het regiopakket).",
            "Numbers of registered offences per month, by municipality and neighbourhood. Months before another way of counting do not take part (the registry of breaks in the region pack)."
        ),
        method: Phrase(
            "Per reeks een verwachting uit de vijf jaar ervoor: een trend en een seizoen, maal wat de rest van de regio in elke maand deed. Oudere maanden wegen minder, en maanden die zelf een stijging lijken ook. Hoe onrustig een reeks is, weten wij niet precies: die onzekerheid telt mee, geleerd van alle reeksen samen. Voor reeksen met bijna niets: een niveau dat ook meeweegt hoe het in andere reeksen gaat. De volgorde is hoe waarschijnlijk een aantal een stijging is. De grens volgt uit twaalf doorzochte maanden samen: hoogstens één op de tien aantallen erboven is naar verwachting toeval. Gemeenten en buurten hebben elk hun eigen grens. Wat getoetst wordt, hangt nooit af van het aantal in de maand zelf.",
            "For each series an expectation from the five years before: a trend and a season, times what the rest of the region did in each month. Older months weigh less, and so do months that look like a rise themselves. How restless a series is, is not known exactly: that uncertainty counts, learnt from all series together. For series with hardly anything: a level drawn towards those of other series. The order is how likely a number is to be a rise. The limit follows from twelve searched months together: at most one in ten numbers above it is expected to be chance. Municipalities and neighbourhoods each have their own limit. What is tested never depends on the number in the month itself."
        ),
        papers: [
            "J. Heyse (2011), A false discovery rate procedure for categorical data",
            "S. Döhler, G. Durand & E. Roquain (2018), Electronic Journal of Statistics 12",
            "W. Sun & T. Cai (2007), JASA 102", "B. Efron (2016), Biometrika 103",
            "D. Cox & N. Reid (1987), JRSS B 49", "C. Morris (1983), JASA 78",
        ],
        limits: Phrase(
            "Een signaal zegt dat een aantal ongewoon is, niet waardoor. Een deel van de signalen is toeval: over een jaar ongeveer één op de tien; voor de lijst van één maand is er geen belofte. Een deel van wat er speelt blijft onopgemerkt, vooral bij kleine aantallen. Wat alleen op één plek elk jaar in dezelfde maand komt, zoals een kermis, kan elk jaar een signaal geven. Getoetst op verzonnen cijfers waarin stijgingen waren verstopt (30 november 2026): ongeveer één op de tien signalen was toeval. Van elke 100 verstopte stijgingen vond de zoektocht er 60 tot 70; wie alles van de reeksen weet, vindt er 70 tot 80. Waren er in het verleden ook veel stijgingen, dan vond zij er ruim 40. Alleen stijgingen; aantallen van 1 en 2 staan er niet in. Het zegt niets over mensen en geeft een buurt geen risicoscore.",
            "A signal says that a number is unusual, not why. A part of the signals is chance: about one in ten over a year; for the list of a single month nothing is promised. A part of what happens stays unnoticed, above all with small numbers. What comes in the same month every year in one place only, such as a fair, can give a signal every year. Tested on invented figures in which rises were hidden (30 November 2026): about one in ten signals was chance. Of every 100 hidden rises the search found 60 to 70; who knows everything about the series finds 70 to 80. Where the past held many rises too, it found just over 40. Rises only; numbers of 1 and 2 are not listed. It says nothing about people and gives no neighbourhood a risk score."
        ),
        human: Phrase(
            "Een adviseur bekijkt het signaal en kan vastleggen: gezien, bekende oorzaak of vervolg. Het product geeft geen advies en stuurt niemand ergens heen.",
            "An adviser looks at the signal and can record: seen, known cause or follow up. The product gives no advice and sends nobody anywhere."
        ),
        since: "2026-11", version: 2)

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
            "Een trend en een seizoen op de laatste vijf jaar, vooruit gekeken: beide lopen door. Verder weg is de marge breder.",
            "A trend and a season on the last five years, looking ahead: both go on. Further away the margin is wider."),
        papers: ["A. Noufaily et al. (2013), Statistics in Medicine 32"],
        limits: Phrase(
            "Geen voorspelling van wat er gaat gebeuren, en niets over wie of waar precies. Het is wat u kunt verwachten als het zo doorgaat.",
            "No prediction of what will happen, and nothing about who or where exactly. It is what to expect if things go on like this."
        ),
        human: Phrase(
            "Alleen ter vergelijking; er volgt niets automatisch uit.",
            "For comparison only; nothing follows from it automatically."),
        since: "2026-11", version: 1)

    static let day = AlgorithmEntry(
        word: Word("een-dag-vergeleken", "a-day-compared"),
        title: Phrase("Een dag vergeleken", "A day compared"),
        purpose: Phrase(
            "Laten zien of een dag in de dagmonitor anders is dan dezelfde weekdag gewoonlijk is. Alleen voor partners.",
            "To show whether a day of the day monitor differs from what the same weekday usually is. For partners only."
        ),
        data: Phrase(
            "Aantallen incidenten per dag en soort in één gemeente, van de acht weken ervoor. Dagen die niet zijn geleverd, tellen niet mee.",
            "Counts of incidents by day and type in one municipality, of the eight weeks before. Days that were not delivered do not count."
        ),
        method: Phrase(
            "Het gemiddelde van dezelfde weekdag, met een marge: een negatief-binomiale verdeling, zo breed als de aantallen zelf schommelen en breder omdat acht dagen weinig zijn. Buiten de marge valt door toeval 1 van de 100 dagen. Met minder dan vier geleverde weken zeggen we niets.",
            "The mean of the same weekday, with a margin: a negative binomial distribution, as wide as the counts themselves fluctuate and wider because eight days are few. One in 100 days lies outside it by chance. With fewer than four delivered weeks we say nothing."
        ),
        papers: ["J. Lawless (1987), Canadian Journal of Statistics 15"],
        limits: Phrase(
            "Feestdagen, evenementen en het seizoen zitten er niet in. Bij twintig soorten valt er ongeveer eens in de vijf dagen een door toeval op.",
            "Holidays, events and the season are not in it. With twenty types one stands out by chance about once in five days."
        ),
        human: Phrase(
            "Wie de inzet plant, beslist. Er volgt niets automatisch uit, en het zegt niets over personen.",
            "Who plans the deployment decides. Nothing follows from it automatically, and it says nothing about persons."
        ),
        since: "2026-11", version: 1)
}
