import Phrases
import SiteKit

/// The texts of registers as files.
enum FilePhrases {
    static let title = Phrase("Meenemen", "Take along")
    static let schema = Phrase("Uitleg van de kolommen (Table Schema)", "What the columns are (Table Schema)")
    static let chosenOnly = Phrase("Alleen de rijen die u hebt gekozen.", "Only the rows that you have chosen.")
    static let feedsExplained = Phrase(
        "Kopieer het adres naar uw agenda of lezer; die blijft dan bij.",
        "Copy the address to your calendar or reader, which then keeps up.")
    static let ownFeeds = Phrase(
        "Alleen voor wie is ingelogd. Uw agenda kan dit adres niet lezen; maak daarvoor een eigen adres bij Mijn werk.",
        "Only for who is signed in. Your calendar cannot read this address; make one of your own at My work.")
    static let follow = Phrase("Volgen", "Follow")
    static let closedFeeds = Phrase(
        "Van registers voor partners leest uw agenda alleen het eigen adres dat u bij Mijn werk maakt.",
        "Of registers for partners your calendar reads only the address of your own that you make at My work.")
    // MARK: Addresses that do not answer

    static let linksTitle = Phrase("Webadressen om na te kijken", "Web addresses to look at")
    static let linkBarred = Phrase(
        "leidt naar een eigen netwerk en wordt niet gevraagd", "leads into a private network and is not asked")
    static func linkBroken(since day: String, status: Int) -> Phrase {
        let answer = linkAnswer(status)
        return Phrase { "\(Phrase("werkt niet sinds", "has not worked since")($0)) \(day)\(answer($0))" }
    }
    static func linkFailing(on day: String, status: Int) -> Phrase {
        let answer = linkAnswer(status)
        return Phrase {
            "\(Phrase("werkte niet op", "did not work on")($0)) \(day)\(answer($0)); \(Phrase("over een week vragen we het nog eens", "it is asked again in a week")($0))"
        }
    }
    static func linkUnknown(on day: String, status: Int) -> Phrase {
        let answer = linkAnswer(status)
        return Phrase {
            "\(Phrase("niet te zeggen op", "cannot be said on")($0)) \(day)\(answer($0)); \(Phrase("open het zelf om te kijken", "open it yourself to see")($0))"
        }
    }
    private static func linkAnswer(_ status: Int) -> Phrase {
        status == 0
            ? Phrase(" (geen antwoord)", " (no answer)") : Phrase(" (antwoord \(status))", " (answer \(status))")
    }

    static let bring = Phrase("Een ingevulde tabel inlezen", "Import a filled-in table")

    static func file(_ file: RegisterFormat) -> Phrase {
        switch file {
        case .csv: Phrase(verbatim: "CSV")
        case .xlsx: Phrase(verbatim: "Excel (XLSX)")
        case .json: Phrase(verbatim: "JSON")
        case .schema: schema
        case .calendar: Phrase("Agenda (iCal)", "Calendar (iCal)")
        case .news: Phrase("Wat er nieuw is (Atom)", "What is new (Atom)")
        }
    }
}
