import Phrases
import Records
import Registers

/// The texts of forms in which registers are written.
enum WritingPhrases {
    // MARK: Inputs

    static let whyEmpty = Phrase("Leeg? Zeg waarom", "Empty? Say why")
    static func reasonOf(_ label: Phrase) -> Phrase {
        Phrase { Phrase("Waarom leeg: ", "Why empty: ")($0) + label($0) }
    }
    static let nothingChosen = Phrase("niets gekozen", "nothing chosen")
    static let onePerLine = Phrase("Elk op een eigen regel.", "Each on a line of its own.")
    static func number(_ form: NumberForm) -> Phrase? {
        if let smallest = form.smallest {
            return Phrase(
                "0, “minder dan \(smallest)”, of \(smallest) en meer.",
                "0, “fewer than \(smallest)”, or \(smallest) and more.")
        }
        guard form.isStated else { return nil }
        return Phrase(
            "Een getal, of zoals de bron het zegt: ruim 400, ten minste 10, 60 tot 70.",
            "A number, or as the source says it: ruim 400, ten minste 10, 60 tot 70.")
    }
    static let euros = Phrase("In euro's.", "In euros.")
    static let statedEuros = Phrase(
        "In euro's, of zoals de bron het zegt: ruim 400.", "In euros, or as the source says it: ruim 400.")
    static func periods(_ grains: [PeriodGrain]) -> Phrase {
        let examples: [(PeriodGrain, String)] = [
            (.year, "2022"), (.halfYear, "2022-H1"), (.quarter, "2022-Q4"), (.month, "2022-12"), (.day, "31-12-2022"),
        ]
        let shown = examples.filter { grains.isEmpty ? $0.0 != .day : grains.contains($0.0) }.map(\.1)
        return Phrase { Phrase("Schrijf ", "Write ")($0) + $0.alternatives(shown) + "." }
    }
    static let link = Phrase(
        "Een adres dat begint met https://, en daarachter hoe het heet.",
        "An address that begins with https://, and behind it what it is called.")
    static let links = Phrase(
        "Per regel een adres dat begint met https://, en daarachter hoe het heet.",
        "Per line an address that begins with https://, and behind it what it is called.")
    static let sources = Phrase(
        "Document en regels, zoals jaarplan-2022:1046-1047; meer met een puntkomma ertussen.",
        "Document and lines, such as jaarplan-2022:1046-1047; several with a semicolon between them.")
    static let amounts = Phrase(
        "Een getal per gebied, of “nog niet bekend”. Leeg: dit gebied doet niet mee.",
        "A number per area, or “not yet known”. Empty: this area takes no part.")
    static let firstDay = Phrase("Dag", "Day")
    static let fromTime = Phrase("Vanaf", "From")
    static let lastDay = Phrase("Laatste dag", "Last day")
    static let untilTime = Phrase("Tot", "Until")
    static let dayNotKnown = Phrase("De dag is nog niet bekend", "The day is not known yet")
    static let someTimeWithin = Phrase("In de loop van", "Some time in")
    static let someTimeHint = Phrase(
        "Een maand, kwartaal, halfjaar of jaar: 2022-06, 2022-Q2, 2022-H1 of 2022. Laat de dag dan leeg.",
        "A month, quarter, half-year or year: 2022-06, 2022-Q2, 2022-H1 or 2022. Leave the day empty then.")
    static let whichHour = Phrase("Welk van de twee uren", "Which of the two hours")
    static let summerTime = Phrase("zomertijd (het eerste)", "summer time (the first)")
    static let winterTime = Phrase("wintertijd (het tweede)", "winter time (the second)")

    // MARK: What is wrong

    static func noAddress(_ text: String) -> Phrase {
        Phrase(
            "“\(text)” is geen adres dat wij aannemen; het begint met https:// en de naam van een openbare site.",
            "“\(text)” is no address that we take; it begins with https:// and the name of a public site.")
    }
    static let dayMissing = Phrase("Vul de dag in.", "Fill in the day.")
    static let noPeriod = Phrase(
        "Schrijf een maand, kwartaal, halfjaar of jaar, zoals 2022-Q2, en laat de uren leeg.",
        "Write a month, quarter, half-year or year, such as 2022-Q2, and leave the hours empty.")
    static let dayOrPeriod = Phrase(
        "Vul de dag in of de periode, niet allebei.", "Fill in the day or the period, not both.")
    static let timeMissing = Phrase("Vul ook in vanaf hoe laat.", "Fill in from what time as well.")
    static let lastTimeMissing = Phrase("Vul ook in tot hoe laat.", "Fill in until what time as well.")
    static let noTime = Phrase("Schrijf een tijd zoals 14:00.", "Write a time such as 14:00.")
    static let endBeforeStart = Phrase("Het einde moet na het begin liggen.", "The end must be after the start.")
    static let skippedHour = Phrase(
        "Deze tijd bestaat niet: in die nacht gaat de klok van 02:00 naar 03:00. Kies een andere tijd.",
        "This time does not exist: in that night the clock goes from 02:00 to 03:00. Choose another time.")
    static let hourTwice = Phrase(
        "In die nacht is het twee keer zo laat. Kies zomertijd of wintertijd.",
        "In that night it is that time twice. Choose summer time or winter time.")
    static func problem(_ problem: RowProblem) -> Phrase {
        Phrase { language in
            let found = language.sentenceStart(problem.found(language)),
                cure = language.sentenceStart(problem.cure(language))
            return Phrase(
                "\(found); verwacht: \(problem.expected(language)). \(cure).",
                "\(found); expected: \(problem.expected(language)). \(cure).")(language)
        }
    }

    // MARK: Forms

    static func new(_ one: String) -> Phrase { Phrase("Nieuw: \(one)", "New: \(one)") }
    static let change = Phrase("Wijzigen", "Change")
    static let history = Phrase("Geschiedenis", "History")
    static let keeping = Phrase("Bijhouden", "Keep up")
    static let editions = Phrase("Edities", "Editions")
    static let series = Phrase("Reeks", "Series")
    static let save = Phrase("Opslaan", "Save")
    static let preview = Phrase("Bekijk eerst wat er verandert", "See first what changes")
    static let previewTitle = Phrase("Zo verandert het", "This is how it changes")
    static let nothingChanges = Phrase("Er verandert niets.", "Nothing changes.")
    static let reason = Phrase("Waarom", "Why")
    static let reasonHint = Phrase(
        "Staat in de geschiedenis, voor wie de rij mag wijzigen.", "Stands in the history, for who may change the row.")
    static let source = Phrase("Bron", "Source")
    static let toConfirm = Phrase("Nog te bevestigen", "To be confirmed")
    static let toConfirmHint = Phrase("Wat, en door wie.", "What, and by whom.")
    static let noPersons = Phrase(
        "Schrijf geen namen, adressen of andere gegevens waaraan iemand te herkennen is.",
        "Write no names, addresses or other data by which somebody can be recognised.")
    static let whatElse = Phrase("Bron en wat nog niet zeker is", "Source, and what is not certain yet")
    static let begins = Phrase("Begint als", "Begins as")
    static let notYours = Phrase(
        "Andere velden van deze rij houdt iemand anders bij.", "Somebody else keeps the other fields of this row.")

    // MARK: State

    static let move = Phrase("Verplaatsen", "Move")
    static let moveTo = Phrase("Naar", "To")
    static let since = Phrase("Sinds", "Since")
    static let sinceHint = Phrase("Leeg: vandaag.", "Empty: today.")
    static let movedMeanwhile = Phrase(
        "Iemand anders heeft deze rij intussen gewijzigd. Kijk of verplaatsen nog klopt en verstuur het dan opnieuw.",
        "Somebody else changed this row meanwhile. See whether moving it still holds, then send it again.")
    static func needs(_ state: String, _ fields: String) -> Phrase {
        Phrase("Voor “\(state)” is nodig: \(fields).", "“\(state)” needs: \(fields).")
    }

    // MARK: Conflict

    static let conflictProblem = Phrase(
        "Iemand anders heeft deze rij intussen gewijzigd. Kies hieronder wat blijft en sla dan op.",
        "Somebody else changed this row meanwhile. Choose below what stays, then save.")
    static let conflict = Phrase("Wat u allebei wijzigde", "What you both changed")
    static let conflictNone = Phrase(
        "U wijzigde iets anders dan de ander. Beide wijzigingen staan in het formulier; sla op om ze te bewaren.",
        "You changed something else than the other did. Both changes are in the form; save to keep them.")
    static let was = Phrase("Het was", "It was")
    static let theirs = Phrase("De ander schreef", "The other wrote")
    static let yours = Phrase("U schreef", "You wrote")
    static let keepYours = Phrase("Bewaar wat ik schreef", "Keep what I wrote")
    static let takeTheirs = Phrase("Neem over wat de ander schreef", "Take what the other wrote")
    static let gone = Phrase("Deze rij is er niet meer.", "This row is no longer there.")

    // MARK: What waits

    static let waiting = Phrase("Wacht op vrijgave", "Waits for release")
    static let waitingExplained = Phrase(
        "Lezers zien deze tekst pas als iemand anders hem vrijgeeft.",
        "Readers see this text only when somebody else releases it.")
    static func waitingShown(_ revision: Int) -> Phrase {
        Phrase("Zij zien nu nog versie \(revision).", "They still see version \(revision) now.")
    }
    static let released = Phrase("vrijgegeven", "released")
    static let doesNotFit = Phrase(
        "Past niet meer in het register", "No longer fits the register")
    static let returned = Phrase("Teruggegeven", "Returned")
    static let release = Phrase("Vrijgeven", "Release")
    static let giveBack = Phrase("Teruggeven", "Return")
    static let remark = Phrase("Opmerking", "Remark")
    static let remarkHint = Phrase("Nodig als u teruggeeft.", "Needed when you return it.")
    static let undo = Phrase("Maak de laatste wijziging ongedaan", "Undo the last change")
    static let review = Phrase("Nagekeken: het klopt nog", "Reviewed: it still holds")
    static let reviewRegister = Phrase("Heel het register nagekeken", "The whole register reviewed")

    // MARK: Destroying

    static let destroy = Phrase("Vernietigen", "Destroy")
    static let destroyExplained = Phrase(
        "Weg zijn dan: deze rij, al haar eerdere versies, en wat er in edities van staat. Dat kan niet worden teruggedraaid. Blijven: dat er een rij was, wie haar vernietigde, wanneer en waarom.",
        "Gone are then: this row, all its earlier versions, and what editions hold of it. That cannot be undone. What remains: that there was a row, who destroyed it, when and why."
    )
    static let secondPerson = Phrase(
        "Iemand anders bevestigt het; tot dan verandert er niets.",
        "Somebody else confirms it; until then nothing changes.")
    static let askDestroy = Phrase("Vraag om te vernietigen", "Ask to destroy")
    static let confirmDestroy = Phrase("Bevestig: vernietig voorgoed", "Confirm: destroy for ever")
    static let decline = Phrase("Niet vernietigen", "Do not destroy")
    static let asked = Phrase("Gevraagd om te vernietigen", "Asked to be destroyed")
    static let due = Phrase("Bewaartermijn voorbij", "Time of keeping is over")
    static func dueSince(_ day: String) -> Phrase { Phrase("te bewaren tot en met \(day)", "to be kept until \(day)") }

    // MARK: Pages

    static let nothingWaits = Phrase("Er wacht niets op u.", "Nothing waits for you.")
    static let toRelease = Phrase("Om vrij te geven", "To be released")
    static let notAllowedHere = Phrase("U mag deze rij niet wijzigen.", "You may not change this row.")
    static let freeze = Phrase("Maak een editie van vandaag", "Make an edition of today")
    static let freezeExplained = Phrase(
        "Een editie is het register zoals het vandaag is. Zij verandert daarna niet meer, en iedereen leest haar pas als een tweede persoon haar vrijgeeft.",
        "An edition is the register as it is today. It never changes after that, and is read only when a second person releases it."
    )
    static let noEditions = Phrase("Er zijn nog geen edities.", "There are no editions yet.")
    static func edition(_ number: Int, _ day: String) -> Phrase {
        Phrase("Editie \(number), \(day)", "Edition \(number), \(day)")
    }
    static func editionNote(_ day: String) -> Phrase {
        Phrase(
            "U leest een editie: het register zoals het was op \(day). De namen van de rijen leiden naar hoe die nu zijn.",
            "You read an edition: the register as it was on \(day). The names of the rows lead to how these are now.")
    }
    static func asOf(_ day: String) -> Phrase { Phrase("Zo was het op \(day).", "This is how it was on \(day).") }
    static let now = Phrase("Naar hoe het nu is", "To how it is now")
    static let onDay = Phrase("Zoals het was op", "As it was on")
    static let show = Phrase("Toon", "Show")
    static let fromPack = Phrase("uit de bestanden van de regio", "from the files of the region")
    static let erased = Phrase("Deze tekst is gewist.", "This text was erased.")
    static let removed = Phrase("Teruggedraaid tot vóór de eerste tekst.", "Taken back to before its first text.")
    static let destroyed = Phrase("Deze rij is vernietigd.", "This row was destroyed.")
    static let unreadable = Phrase(
        "Deze tekst past niet in het register zoals het nu is.", "This text does not fit the register as it is now.")
    static let firstText = Phrase("eerste tekst", "first text")
    static let shownNow = Phrase("dit zien lezers nu", "readers see this now")
    static func takesBack(_ number: Int) -> Phrase {
        Phrase("draait versie \(number) terug", "takes back version \(number)")
    }
    static func version(_ number: Int) -> Phrase { Phrase("versie \(number)", "version \(number)") }
    static let older = Phrase("Eerdere versies", "Earlier versions")

    // MARK: Series

    static let seriesExplained = Phrase(
        "Vul de rij één keer in; daarvan komen er zoveel als u kiest, elk op zijn eigen dag. U ziet eerst welke dagen het worden.",
        "Fill in the row once; as many as you choose are made of it, each on its own day. You see the days first.")
    static let every = Phrase("Hoe vaak", "How often")
    static let weekly = Phrase("elke week", "every week")
    static let fortnightly = Phrase("elke twee weken", "every two weeks")
    static let monthly = Phrase("elke maand", "every month")
    static let times = Phrase("Hoeveel keer", "How many times")
    static let timesHint = Phrase("Hoogstens 104.", "At most 104.")
    static let timesWrong = Phrase(
        "Schrijf een aantal van 2 tot en met 104.", "Write a number from 2 up to and including 104.")
    static let seriesDay = Phrase("De eerste moet op een dag zijn.", "The first one must be on a day.")
    static let seriesEnd = Phrase(
        "Een van de dagen bestaat niet in die maand, of is te ver weg.",
        "One of the days does not exist in that month, or is too far away.")
    static func moreRefused(_ count: Int) -> Phrase {
        count == 1
            ? Phrase("Nog 1 andere rij kan zo niet.", "1 other row cannot be made like this either.")
            : Phrase(
                "Nog \(count) andere rijen kunnen zo niet.", "\(count) other rows cannot be made like this either.")
    }
    static let makeSeries = Phrase("Maak deze rijen", "Make these rows")
    static let seeDays = Phrase("Bekijk de dagen", "See the days")
    static let theseDays = Phrase("Deze dagen worden het", "These will be the days")

    static func refusal(_ refusal: RegisterRefusal) -> Phrase {
        switch refusal {
        case .noSuchRegister, .noSuchRow, .noSuchRevision: gone
        case .notAllowed: Phrase("Dit mag u in dit register niet doen.", "You may not do this in this register.")
        case .sealed:
            Phrase(
                "Deze rij is verzegeld: alleen de organisatie zelf schrijft haar, en zij blijft van die organisatie.",
                "This row is sealed: only the organisation itself writes it, and it stays theirs.")
        case .notNewest:
            Phrase("Alleen de nieuwste wijziging kan ongedaan worden gemaakt.", "Only the newest change can be undone.")
        case .notOwn: Phrase("U kunt alleen uw eigen wijziging ongedaan maken.", "You can only undo your own change.")
        case .tooLate:
            Phrase(
                "Ongedaan maken kan binnen een dag. Wijzig de rij als het anders moet.",
                "Undoing works within a day. Change the row if it has to be different.")
        case .secondPersonNeeded:
            Phrase(
                "Dit moet iemand anders doen dan wie het schreef of vroeg.",
                "Somebody else than who wrote or asked it has to do this.")
        case .decidedAlready:
            Phrase("Iemand heeft hier intussen over beslist.", "Somebody decided on this meanwhile.")
        case .notDeclared:
            Phrase("In dit register bestaat dit niet.", "There is no such thing in this register.")
        case .reasonMissing: Phrase("Schrijf waarom.", "Write why.")
        case .reasonPointsAtPerson:
            Phrase("Dit wijst naar een persoon. Schrijf het zonder.", "This points at a person. Write it without.")
        case .askedAlready:
            Phrase(
                "Dit is al gevraagd en wacht op een tweede persoon.",
                "This was asked already and waits for a second person.")
        case .stillShown:
            Phrase(
                "Lezers zien deze tekst nog. Schrijf eerst de betere.",
                "Readers still see this text. Write the better one first.")
        case .destroyed: destroyed
        case .tooMany(let limit):
            Phrase("Dat is te veel in één keer; hoogstens \(limit).", "That is too much at once; at most \(limit).")
        }
    }
}
