import Figures
import Phrases

/// The texts of the pages about signals.
enum SignalPhrases {
    static let description = Phrase(
        "Soorten misdrijven die in een gemeente of buurt vaker zijn geregistreerd dan toeval en seizoen verklaren.",
        "Types of offence registered more often in a municipality or neighbourhood than chance and season explain.")
    static let lead = Phrase(
        "Een signaal is een soort misdrijf waarvan er in een gemeente of buurt meer zijn geregistreerd dan door toeval en seizoen te verwachten was. Het is een reden om te kijken, geen verklaring.",
        "A signal is a type of offence that was registered more often in a municipality or neighbourhood than chance and season would lead to expect. It is a reason to look, not an explanation."
    )
    static let nothingYet = Phrase(
        "Er zijn nog niet genoeg cijfers om naar signalen te zoeken.",
        "There are not enough figures yet to search for signals.")
    static func needed(_ months: Int) -> Phrase {
        Phrase(
            "Daarvoor zijn \(months) maanden aan cijfers nodig, en een maand daarna.",
            "That takes \(months) months of figures, and a month after them.")
    }

    static let notTitle = Phrase("Wat een signaal niet is", "What a signal is not")
    static let notShort = Phrase(
        "Geen uitspraak over mensen, geen risicoscore van een buurt, geen advies en geen bewijs.",
        "No statement about people, no risk score of a neighbourhood, no advice and no proof.")
    static let notMore = Phrase("Wat dat betekent", "What that means")
    static let howSearched = Phrase("Zo is er gezocht", "How the search was done")
    static func expectedOf(_ mean: String) -> Phrase { Phrase("verwacht \(mean)", "expected \(mean)") }
    /// Of a municipality’s signal: how many of its buurten stand out with it.
    static func alsoIn(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                "ook in \(number) \(count == 1 ? "buurt" : "buurten")",
                "also in \(number) \(count == 1 ? "neighbourhood" : "neighbourhoods")")(language)
        }
    }
    static let notItems: [Phrase] = [
        Phrase(
            "Geen uitspraak over mensen. Wij tellen misdrijven per gebied en weten niets van personen.",
            "No statement about people. We count offences by area and know nothing of persons."),
        Phrase(
            "Geen risicoscore van een buurt. Een buurt met een signaal is niet onveiliger dan een andere. Het aantal is hoger dan daar gewoon is.",
            "No risk score of a neighbourhood. A neighbourhood with a signal is not less safe than another. The number is higher than is usual there."
        ),
        Phrase(
            "Geen advies om mensen in te zetten. Wat een signaal betekent, bepalen mensen die het gebied kennen.",
            "No advice to deploy people. What a signal means is for people to decide who know the area."),
        Phrase(
            "Geen bewijs. Over een jaar is ongeveer één op de tien signalen toeval, in een enkele maand soms meer. En ook een andere manier van registreren geeft een signaal.",
            "No proof. Over a year about one in ten signals is chance, in a single month sometimes more. And another way of registering gives a signal too."
        ),
        Phrase(
            "Niet alles wat er speelt. Van stijgingen zoals wij die in verzonnen cijfers verstoppen, vindt de zoektocht er in gemeenten ongeveer twee op de drie en in buurten de helft. Met zulke aantallen kan geen methode veel meer.",
            "Not all that happens. Of rises like those we hide in invented figures, the search finds about two in three in municipalities and half in neighbourhoods. With such numbers no method can do much more."
        ),
    ]
    static let whatASeriesIs = Phrase(
        "Een reeks is één soort misdrijf in één gebied, maand na maand.",
        "A series is one type of offence in one area, month by month.")
    /// A month can stand out here and lie inside the band of the area's own page.
    static let otherBand = Phrase(
        "De band op de pagina van een gebied is een andere: die rekent zonder trend, met het seizoen van dat gebied zelf en zonder wat er in de rest van de regio gebeurde. Een maand kan daar binnen de band liggen en hier opvallen, of andersom.",
        "The band on the page of an area is another one: it reckons without a trend, with the area’s own season and without what happened in the rest of the region. A month can lie within it there and stand out here, or the other way round."
    )
    static let onlyMore = Phrase(
        "Wij zoeken alleen naar meer dan verwacht. Aantallen van 1 of 2 staan nooit in de lijst. Wijken toetsen wij niet: dat zijn optellingen van buurten, en dan telt dezelfde stijging dubbel.",
        "We look only for more than expected. Numbers of 1 or 2 are never listed. Wijken are not tested: they are sums of neighbourhoods, and the same rise would count twice."
    )
    static let regionTitle = Phrase("In de hele regio", "In the whole region")
    static let regionText = Phrase(
        "Van deze soorten zijn er in de hele regio samen meer geregistreerd dan trend en seizoen verklaren. Een gemeente of buurt die daarin alleen meegaat, krijgt meestal geen signaal. Was de regio eerder altijd rustig, dan kan zij er toch bij staan.",
        "Of these types more were registered in the whole region together than trend and season explain. A municipality or neighbourhood that only goes along with that mostly gets no signal. Where the region was always calm before, it can still be listed."
    )
    static let regionCounts = Phrase(
        "Wat in de hele regio tegelijk meer of minder wordt, zoals vuurwerk in december of alles tijdens een lockdown, telt mee in de verwachting. Een signaal is wat daarboven uitkomt.",
        "What goes up or down in the whole region at once, such as fireworks in December or everything during a lockdown, counts in the expectation. A signal is what rises above that."
    )
    static let inside = Phrase("In deze buurten", "In these neighbourhoods")
    static func held(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.count(count, one: one, many: many)
            let isOne = count == 1
            return Phrase(
                "\(language.sentenceStart(number)) in een buurt \(isOne ? "hoort" : "horen") bij een signaal van de gemeente en \(isOne ? "staat" : "staan") daar.",
                "\(language.sentenceStart(number)) in a neighbourhood \(isOne ? "belongs" : "belong") to a signal of the municipality and \(isOne ? "stands" : "stand") there."
            )(language)
        }
    }
    static let groupsToo = Phrase(
        "Bij gemeenten toetsen wij ook de groepen van de regio. Een groep en een soort die erin zit kunnen dus samen in de lijst staan.",
        "For municipalities the region’s groups are tested too. A group and a type within it can therefore both be listed."
    )
    static let lookBack = Phrase(
        "Terugblik: hoeveel signalen waren er per maand?", "Look back: how many signals were there per month?")

    static let filter = Phrase("Kies een gebied of soort", "Choose an area or type")
    static let showAll = Phrase("Toon alle signalen van deze maand", "Show all signals of this month")
    static let months = Phrase("Andere maanden", "Other months")
    static let allMonths = Phrase("Alle maanden", "All months")
    static let earlier = Phrase("Vorige maand", "Previous month")
    static let later = Phrase("Volgende maand", "Next month")

    static let unusual = Phrase("Hoe ongewoon", "How unusual")
    static let certain = Phrase("Hoe zeker", "How certain")
    static let nearby = Phrase("In de buurt", "Nearby")
    static let before = Phrase("Eerder", "Before")
    static let sameMonth = Phrase("Dezelfde maand in eerdere jaren", "The same month in earlier years")
    static let nothingNearby = Phrase(
        "Geen ander signaal van deze soort in dezelfde gemeente of ernaast.",
        "No other signal of this type in the same municipality or next to it.")
    static func nothingBefore(_ months: Int) -> Phrase {
        guard months > 1 else {
            return Phrase(
                "In de maand ervoor stond deze reeks niet in de lijst.",
                "In the month before, this series was not listed.")
        }
        return Phrase(
            "In de \(months) maanden ervoor stond deze reeks niet in de lijst.",
            "In the \(months) months before, this series was not listed.")
    }
    static let beforeUnknown = Phrase(
        "De maanden ervoor worden nog doorzocht. De uitkomst verschijnt hier vanzelf.",
        "The months before are still being searched. The result appears here by itself.")
    /// For who has no script.
    static let beforeUnknownAlone = Phrase("Laad de pagina straks opnieuw.", "Load the page again later.")
    static let provisional = Phrase(
        "Deze maand is voorlopig. Aangiften kunnen nog bijkomen.",
        "This month is provisional. Reports can still come in.")
    static let noSignals = Phrase("Geen signalen in deze maand.", "No signals in this month.")
    static let noSignalsHere = Phrase("Geen signalen voor deze keuze.", "No signals for this choice.")
    static let noneIsInformation = Phrase(
        "Dat is ook een uitkomst: niets week verder af dan toeval en seizoen verklaren.",
        "That is an outcome too: nothing deviated further than chance and season explain.")
    static let restsOn = Phrase("Waar deze lijst op rust", "What this list rests on")
    static let band = (
        full: Phrase("verwacht: 95 van de 100 keer hierin", "expected: in here 95 times in 100"),
        short: Phrase("verwacht", "expected")
    )

    static let busyTitle = Phrase("Wij zoeken naar signalen", "Searching for signals")
    static let busyText = Phrase(
        "Voor deze maand worden alle reeksen getoetst. Dat duurt even. De pagina komt vanzelf.",
        "All series are being tested for this month. That takes a moment. The page comes by itself.")
    static let busyHistory = Phrase(
        "Wij doorzoeken twee jaar, maand voor maand. Dat duurt even. De pagina komt vanzelf.",
        "We are searching two years, month by month. That takes a moment. The page comes by itself.")

    static func family(_ family: SignalFamily) -> Phrase {
        switch family {
        case .municipality: Phrase("Gemeenten", "Municipalities")
        case .neighbourhood: Phrase("Buurten", "Neighbourhoods")
        }
    }

    static let one = Phrase("signaal", "signal"), many = Phrase("signalen", "signals")
    static func number(_ count: Int) -> Phrase {
        Phrase { language in
            guard count > 0 else { return Phrase("geen signalen", "no signals")(language) }
            return language.count(count, one: one, many: many)
        }
    }
}
