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
