import Phrases

extension Setting {
    /// The settings around fetching; `nil` for the others.
    var fetchExplanation: Phrase? {
        switch self {
        case .fetched:
            Phrase(
                "De map waarin vib fetch bewaart wat het ophaalt; leeg: naast de gegevensmap, met -fetched erachter.",
                "The folder in which vib fetch keeps what it fetches; empty: beside the data folder, named with -fetched."
            )
        case .fetchPolice:
            Phrase(
                "Waar de tabellen van de politie staan (OData versie 3).",
                "Where the police's tables are (OData version 3).")
        case .fetchStatistics:
            Phrase(
                "Waar de tabellen van het CBS staan; eindigt het op odata/v1, dan is het OData versie 4.",
                "Where Statistics Netherlands' tables are; when it ends in odata/v1 it is OData version 4.")
        case .fetchStatisticsNewer:
            Phrase(
                "Waar jaren met inwoners worden gezocht die fetch-statistics niet heeft, als fetch-statistics; leeg: nergens.",
                "Where years of inhabitants are looked for that fetch-statistics does not have, written in the same way; empty: nowhere."
            )
        case .fetchBoundaries:
            Phrase(
                "Waar de grenzen van PDOK staan (OGC API Features).", "Where PDOK's boundaries are (OGC API Features).")
        case .fetchPoliceTables:
            Phrase(
                "De tabellen met misdrijven, met komma's; zeggen er twee hetzelfde, dan geldt de laatste.",
                "The tables of offences, comma-separated; where two state the same the last one holds.")
        case .fetchNuisanceTables:
            Phrase("De tabellen met overlast, met komma's.", "The tables of nuisance, comma-separated.")
        case .fetchPopulationTitle:
            Phrase(
                "De woorden waarmee de titel van de tabel met inwoners begint; daarachter staat het jaar.",
                "The words with which the title of the table of inhabitants begins; the year follows.")
        case .fetchContact:
            Phrase(
                "Waar een bron ons bereikt (een mailadres of een adres met https://); gaat mee met elke vraag. Leeg: security-contact.",
                "Where a source reaches us (a mail address or an address with https://); goes along with every request. Empty: security-contact."
            )
        case .fetchTimeoutSeconds:
            Phrase(
                "Hoeveel seconden een bron bijna niets mag sturen voordat we het opnieuw vragen.",
                "For how many seconds a source may send hardly anything before it is asked again.")
        case .fetchWaitMilliseconds:
            Phrase(
                "Hoe lang we wachten voordat we iets voor de tweede keer vragen, in milliseconden; daarna steeds twee keer zo lang.",
                "How long we wait before asking a second time, in milliseconds; after that twice as long each time.")
        default: nil
        }
    }
}
