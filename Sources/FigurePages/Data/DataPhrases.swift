import Facts
import Phrases

enum DataPhrases {
    static let title = Phrase("Data", "Data")
    static let description = Phrase(
        "De leveringen waaruit de cijfers zijn berekend, met wat erin gevonden is.",
        "The deliveries that the figures are computed from, with what was found in them.")
    static let lead = Phrase(
        "Elk cijfer komt uit een levering. Van elke levering bewaren we wat erin stond en wat ons opviel.",
        "Every figure comes from a delivery. Of every delivery we keep what was in it and what we noticed.")
    static let exampleLead = Phrase(
        "Er zijn nog geen echte cijfers gepubliceerd. Wat u ziet is verzonnen en verdwijnt zodra er echte cijfers zijn.",
        "No real figures have been published yet. What you see is invented, and vanishes as soon as there are real figures."
    )
    static let fingerprint = Phrase("Kenmerk", "Fingerprint")
    static let through = Phrase("Loopt tot en met", "Runs through")
    static let division = Phrase("Gebiedsindeling", "Division of areas")
    static let deliveries = Phrase("Gepubliceerde leveringen", "Published deliveries")
    static let deliveriesTable = Phrase(
        "Leveringen met bron, tabel, perioden en bevindingen", "Deliveries with source, table, periods and findings")
    static let delivery = Phrase("Levering", "Delivery")
    static func numbered(_ id: DeliveryID) -> Phrase { Phrase("Levering \(id)", "Delivery \(id)") }
    static let toDrafts = Phrase("Concepten bekijken of een bestand inlezen", "Look at drafts or import a file")
    static let toDifference = Phrase("Bekijk wat deze levering veranderde", "See what this delivery changed")
    static let versions = Phrase("Eerdere standen", "Earlier states")
    static let versionsExplained = Phrase(
        "Elke keer dat er iets is gepubliceerd of van de site is gehaald, kreeg de site een nieuwe stand. Elke stand blijft te lezen, op een adres dat niet verandert.",
        "Each time that something was published or taken off, the site got a new state. Every state can still be read, at an address that does not change."
    )
    static func publishedState(_ id: DeliveryID) -> Phrase {
        Phrase("levering \(id) gepubliceerd", "delivery \(id) published")
    }
    static func withdrawnState(_ id: DeliveryID) -> Phrase {
        Phrase("levering \(id) van de site gehaald", "delivery \(id) taken off the site")
    }
    static func state(_ number: Int64) -> Phrase { Phrase("Stand \(number)", "State \(number)") }
    static let order = Phrase(
        "Gaan twee leveringen over hetzelfde, dan geldt de bovenste: die is het laatst gepubliceerd.",
        "Where two deliveries are about the same, the upper one counts: it was published last.")
    static let withdrawnDeliveries = Phrase("Niet meer op de site", "No longer on the site")
    static let published = Phrase("Gepubliceerd", "Published")
    static let withdrawnLead = Phrase(
        "De cijfers van deze levering staan niet meer op de site. Deze pagina blijft bestaan, zodat een verwijzing ernaar klopt.",
        "The figures of this delivery are no longer on the site. This page stays, so that a reference to it holds.")
    static let columns = [
        Phrase("Levering", "Delivery"), Phrase("Bron", "Source"), Phrase("Tabel", "Table"),
        Phrase("Ontvangen", "Received"), Phrase("Gepubliceerd", "Published"), Phrase("Perioden", "Periods"),
        Phrase("Indeling", "Division"),
        Phrase("Bevindingen", "Findings"),
    ]
    static let finding = Phrase("bevinding", "finding")
    static let findings = Phrase("bevindingen", "findings")
    static let received = Phrase("Ontvangen", "Received")
    static let checksum = Phrase("Controlegetal van het bestand (SHA-256)", "Checksum of the file (SHA-256)")
    static let checksumOfCells = Phrase(
        "Controlegetal van de ingelezen cijfers (SHA-256)", "Checksum of the figures that were read (SHA-256)")

    static let downloads = Phrase("Zelf rekenen", "Compute yourself")
    static let downloadsExplained = Phrase(
        "Onder elke grafiek, kaart en tabel staan de cijfers als CSV en de tekening als SVG. In elk bestand staat de bron, de gegevensversie en of de cijfers verzonnen zijn.",
        "Under every chart, map and table are the figures as CSV and the drawing as SVG. Every file names the source, the data version and whether the figures are invented."
    )

    static let findingsTitle = Phrase("Wat er in deze levering gevonden is", "What was found in this delivery")
    static let findingsExplained = Phrase(
        "Bij het inlezen is elke regel gecontroleerd. Dit viel op.",
        "Every row was checked while reading. This was noticed.")
    static let noFindings = Phrase("Er viel niets op.", "Nothing was noticed.")
    static let findingsElsewhere = Phrase(
        "De beheerder kan ze opvragen met de opdracht vib findings.",
        "The administrator can list them with the command vib findings.")
    static let andMore = Phrase("En nog meer:", "And more:")
    static let row = Phrase("regel", "row")
    static let column = Phrase("kolom", "column")
    static let found = Phrase("Gevonden", "Found")
    static let expected = Phrase("Verwacht", "Expected")
    static let cure = Phrase("Herstel", "Cure")

    static func severity(_ severity: Finding.Severity) -> Phrase {
        switch severity {
        case .note: Phrase("Opmerking", "Note")
        case .warning: Phrase("Waarschuwing", "Warning")
        case .error: Phrase("Fout", "Error")
        }
    }
}
