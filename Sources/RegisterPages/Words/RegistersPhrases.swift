import Phrases
import Registers

/// The texts of the pages of the registers.
enum RegistersPhrases {
    static let lead = Phrase(
        "De lijsten die de coalitie bijhoudt: wat er is afgesproken, wie meedoet, wat er loopt en wat er nog niet bekend is.",
        "The lists that the coalition keeps: what was agreed, who takes part, what is going on and what is not known yet."
    )
    static let description = Phrase(
        "De registers van de veiligheidscoalitie, met wat er in elk staat.",
        "The registers of the safety coalition, with what each holds.")
    static let none = Phrase("Er zijn geen registers.", "There are no registers.")
    static let forEverybody = Phrase("Voor iedereen", "For everybody")
    static let forPartners = Phrase("Alleen als u bent ingelogd", "Only when you are signed in")
    static let forPartnersExplained = Phrase(
        "Deze registers ziet het publiek niet.", "The public does not see these registers.")
    static let stillEmpty = Phrase("Nog zonder gegevens", "Nothing entered yet")
    static let leftOut = Phrase("Registers met fouten", "Registers with mistakes")
    static let leftOutExplained = Phrase(
        "Wat hier staat, is weggelaten tot de bestanden zijn verbeterd. Alleen het bureau ziet deze lijst.",
        "What stands here was left out until the files are corrected. Only the bureau sees this list.")
    static let expected = Phrase("verwacht", "expected")

    static let example = Phrase("Voorbeeld", "Example")
    static let examples = Phrase("Voorbeelden", "Examples")
    static let examplesExplained = Phrase(
        "Rijen met “Voorbeeld” zijn verzonnen, om te laten zien hoe dit register werkt. Ze tellen niet mee voor het jaarplan.",
        "Rows marked “Example” are invented, to show how this register works. They do not count for the year plan.")
    static let dutchOnly = Phrase(
        "De rijen zijn in het Nederlands geschreven.", "The rows are written in Dutch.")
    static let notFilledIn = Phrase("niet ingevuld", "not filled in")
    static let noState = Phrase("Stand niet bekend", "Status not known")
    static let unstated = Phrase("niet ingevuld", "not filled in")
    static let unknown = Phrase("niet bekend", "not known")
    static let nothing = Phrase("geen", "none")
    static let source = Phrase("Bron", "Source")
    static let keptBy = Phrase("Houdt het bij", "Kept by")
    static let notConfirmed = Phrase("Nog te bevestigen", "To be confirmed")
    static let countsOnly = Phrase(
        "De rijen van dit register ziet u niet; alleen deze aantallen.",
        "You do not see the rows of this register; only these counts.")

    static func isEmpty(_ many: String) -> Phrase { Phrase("Nog geen \(many).", "No \(many) yet.") }
    static func emptyExplained(_ many: String) -> Phrase {
        Phrase(
            "Er staan nog geen \(many) in dit register. Dat zegt niet dat ze er niet zijn: ze zijn nog niet ingevoerd.",
            "There are no \(many) in this register yet. That does not say that there are none: nobody entered them yet."
        )
    }

    // MARK: The finding

    static func stateUnknown(_ count: Int) -> Phrase {
        Phrase("van \(count) is de stand niet bekend", "the status of \(count) is not known")
    }
    static func lastChange(_ heading: String, to state: String, on day: String) -> Phrase {
        Phrase(
            "Laatste verandering: \(heading) staat sinds \(day) op “\(state)”.",
            "Last change: \(heading) is “\(state)” since \(day).")
    }
    static func ranOut(_ count: String) -> Phrase { Phrase("\(count) verlopen", "\(count) expired") }
    static func runningOut(_ count: String) -> Phrase {
        Phrase("\(count) verloopt binnenkort", "\(count) running out soon")
    }
    static func runningOutMany(_ count: String) -> Phrase {
        Phrase("\(count) verlopen binnenkort", "\(count) running out soon")
    }
    static let reviewOverdue = Phrase(
        "Dit register had al nagekeken moeten zijn.", "This register should have been reviewed.")
    static func reviewOverdueRows(_ count: String) -> Phrase {
        Phrase("\(count) hadden al nagekeken moeten zijn.", "\(count) should have been reviewed.")
    }
    static func reviewOverdueRow(_ count: String) -> Phrase {
        Phrase("\(count) had al nagekeken moeten zijn.", "\(count) should have been reviewed.")
    }

    // MARK: Choosing

    static let views = Phrase("Weergave", "View")
    static func view(_ kind: ViewKind) -> Phrase {
        switch kind {
        case .table: Phrase("Tabel", "Table")
        case .board: Phrase("Bord", "Board")
        case .calendar: Phrase("Kalender", "Calendar")
        case .map: Phrase("Kaart", "Map")
        case .matrix: Phrase("Matrix", "Matrix")
        case .drawers: Phrase("Laden", "Drawers")
        case .hours: Phrase("Vraag en aanbod", "Demand and supply")
        }
    }
    static let filter = Phrase("Kies rijen", "Choose rows")
    static let search = Phrase("Zoek in dit register", "Search this register")
    static let all = Phrase("alles", "all")
    static let show = Phrase("Toon", "Show")
    static let clear = Phrase("Alles tonen", "Show everything")
    static func remove(_ what: String) -> Phrase { Phrase("\(what) weghalen", "Remove \(what)") }
    static func found(_ count: String, of all: String) -> Phrase { Phrase("\(count) van \(all)", "\(count) of \(all)") }
    static let nothingFound = Phrase(
        "Geen enkele rij past bij uw keuze.", "No row fits your choice.")
    static let pages = Phrase("Bladzijden", "Pages")
    static let previous = Phrase("Vorige", "Previous")
    static let next = Phrase("Volgende", "Next")
    static func page(_ page: Int, of pages: Int) -> Phrase {
        Phrase("bladzijde \(page) van \(pages)", "page \(page) of \(pages)")
    }
    static func more(_ count: Int) -> Phrase { Phrase("Alle \(count) in de tabel", "All \(count) in the table") }

    // MARK: A row

    static let since = Phrase("sinds", "since")
    static let then = Phrase("Hierna kan het worden", "After this it can become")
    static let validThrough = Phrase("Geldig tot en met", "Valid up to and including")
    static let validity = Phrase("Geldigheid", "Validity")
    static func expired(_ day: String) -> Phrase { Phrase("verlopen op \(day)", "expired on \(day)") }
    static func validUntil(_ day: String) -> Phrase { Phrase("tot en met \(day)", "up to and including \(day)") }
    static func runsOut(_ day: String) -> Phrase { Phrase("verloopt op \(day)", "runs out on \(day)") }
    static let validityUnknown = Phrase("tot wanneer is niet bekend", "until when is not known")
    static let reviewed = Phrase("Nagekeken", "Reviewed")
    static let neverReviewed = Phrase("nog niet nagekeken", "not reviewed yet")
    static func dueSince(_ day: String) -> Phrase {
        Phrase("had moeten worden nagekeken op \(day)", "should have been reviewed on \(day)")
    }
    static func namedBy(_ title: String) -> Phrase { Phrase("Genoemd in: \(title)", "Named in: \(title)") }
    static let kept = Phrase("Hoe lang dit blijft staan", "How long this is kept")
    static func keptFor(_ months: String, _ basis: String) -> Phrase {
        Phrase("\(months). \(basis).", "\(months). \(basis).")
    }
    static let oneMonth = Phrase("maand", "month")
    static let manyMonths = Phrase("maanden", "months")
    static let oneYear = Phrase("jaar", "year")
    static let manyYears = Phrase("jaar", "years")

    // MARK: Calendar

    static let undated = Phrase("Wanneer is niet bekend", "When is not known")
    static func someTime(_ period: String) -> Phrase { Phrase("In de loop van \(period)", "Some time in \(period)") }
    static let dayUnknown = Phrase("dag niet bekend", "day not known")
    static let years = Phrase("Jaren", "Years")
    static let noneInYear = Phrase("In dit jaar staat er niets.", "There is nothing in this year.")

    // MARK: Counts

    static let counts = Phrase("Geteld", "Counted")
    static func countedOver(_ rows: String) -> Phrase { Phrase("geteld over \(rows)", "counted over \(rows)") }
    static func countedOverAll(_ minimum: Int) -> Phrase {
        Phrase(
            "geteld over alle rijen; niets waar minder dan \(minimum) achter staan",
            "counted over all rows; nothing that fewer than \(minimum) stand behind")
    }
    static let withheld = Phrase("niet getoond", "not shown")
    static func withheldExplained(_ minimum: Int) -> Phrase {
        Phrase(
            "Niet getoond: er staan minder dan \(minimum) achter, of een ander klein getal zou eruit volgen.",
            "Not shown: fewer than \(minimum) stand behind it, or another small number would follow from it.")
    }
    static let noMiddle = Phrase("niets om te tellen", "nothing to count")
    static func atLeast(_ number: String) -> Phrase { Phrase("ten minste \(number)", "at least \(number)") }
    static func between(_ least: String, _ most: String) -> Phrase {
        Phrase("\(least) tot \(most)", "\(least) to \(most)")
    }
    static let divided = Phrase("Verdeeld", "Divided")

    // MARK: Drawers

    static let howMuch = Phrase("In deze lade", "In this drawer")
    static let emptyDrawer = Phrase("Deze lade is nog leeg.", "This drawer is still empty.")
    static let nothingHere = Phrase(
        "Hiervoor staat er nog niets in de kast.", "There is nothing for this in the cabinet yet.")

    // MARK: Map

    static let mapExplained = Phrase(
        "Per gemeente de stand van wat er in dit register staat. De kaart zegt niet hoeveel het er zijn.",
        "By municipality the status of what stands in this register. The map does not say how many there are.")
    static let notInRegister = Phrase("niet in dit register", "not in this register")
    static let several = Phrase("verschillend", "several")
    static let schematic = Phrase(
        "Schematische kaart: elke gemeente ligt ongeveer op haar plaats, maar niet in haar echte vorm en grootte.",
        "Schematic map: every municipality lies about where it is, but not in its real shape and size.")

    // MARK: Demand beside supply

    static let hoursExplained = Phrase(
        "Per team en dienstdag de uren die evenementen vragen, naast de uren die er zijn. Dit overzicht vergelijkt alleen; hoe de inzet wordt verdeeld, besluiten de driehoeken.",
        "By team and duty day the hours that events ask, beside those there are. This overview only compares; how the police are deployed is for the triangles to decide."
    )
    static func dutyDay(_ time: String) -> Phrase {
        Phrase("Een dienstdag begint om \(time).", "A duty day begins at \(time).")
    }
    static let day = Phrase("Dienstdag", "Duty day")
    static let pool = Phrase("Team of district", "Team or district")
    static let asked = Phrase("Gevraagd", "Asked")
    static let available = Phrase("Beschikbaar", "Available")
    static let comparison = Phrase("Vergelijking", "Comparison")
    static let events = Phrase("Evenementen", "Events")
    static let noHoursAsked = Phrase("In deze maand vraagt geen evenement uren.", "No event asks hours in this month.")
    static let enough = Phrase("genoeg", "enough")
    static let short = Phrase("te weinig", "too few")
    static let months = Phrase("Maanden", "Months")
    static let hours = UnitWords(one: Phrase("uur", "hour"), many: Phrase("uur", "hours"))
}
