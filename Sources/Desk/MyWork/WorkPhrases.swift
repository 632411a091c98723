import Phrases
import Writing

/// The texts of one's own work.
enum WorkPhrases {
    static let title = Phrase("Mijn werk", "My work")
    static let description = Phrase(
        "De acties van uw organisatie of uw programma.", "The actions of your organisation or your programme.")
    static let lead = Phrase(
        "Dit zijn de acties waar uw organisatie of uw programma aan zet is. Meld hoe het staat; één zin is genoeg.",
        "These are the actions that your organisation or your programme is to carry out. Report how it stands; one sentence is enough."
    )
    static let nothing = Phrase(
        "Er staan geen acties op uw naam. Klopt dat niet? Vraag de redacteur van het programma om uw organisatie als eigenaar in te vullen.",
        "There are no actions in your name. Is that not right? Ask the editor of the programme to name your organisation as the owner."
    )

    static func left(_ codes: String) -> Phrase {
        Phrase(
            "Uw organisatie (\(codes)) staat niet meer in het jaarplan. U kunt blijven lezen, maar er is niets meer dat u bijhoudt.",
            "Your organisation (\(codes)) is no longer in the year plan. You can go on reading, but there is nothing left for you to keep up."
        )
    }

    static let explained = Phrase(
        "Open een actie en schrijf hoe het staat. U kunt er meer achter elkaar invullen; Alles melden onderaan verstuurt ze samen.",
        "Open an action and write how it stands. You can fill in several; Report all at the bottom sends them together."
    )
    static let openActions = (one: Phrase("open actie", "open action"), many: Phrase("open acties", "open actions"))
    static let first = Phrase("Eerst deze", "These first")
    static let nothingPresses = Phrase("Er is nu niets dringend.", "Nothing presses now.")
    static func allClosed(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                count == 1 ? "Uw actie is klaar of gestopt." : "Al uw \(number) acties zijn klaar of gestopt.",
                count == 1 ? "Your action is done or stopped." : "All your \(number) actions are done or stopped.")(
                    language)
        }
    }
    /// `2 te laat`, `15 waarover al drie maanden niets is gemeld`.
    static func pressing(_ urgency: WorkList.Urgency, _ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return switch urgency {
            case .overdue: Phrase("\(number) te laat", "\(number) overdue")(language)
            case .dueSoon: Phrase("\(number) binnen een maand", "\(number) due within a month")(language)
            default:
                Phrase(
                    "\(number) waarover drie maanden of langer niets is gemeld",
                    "\(number) without a report for three months or longer")(language)
            }
        }
    }
    static let programmes = Phrase("Programma’s en projecten", "Programmes and projects")
    /// `14 acties, 2 te laat`.
    static func count(_ count: Int, overdue: Int) -> Phrase {
        Phrase { language in
            let actions = language.count(count, one: Phrase("actie", "action"), many: Phrase("acties", "actions"))
            guard overdue > 0 else { return actions }
            return Phrase(
                "\(actions), waarvan \(language.number(overdue)) te laat",
                "\(actions), \(language.number(overdue)) of them overdue")(language)
        }
    }
    static func closed(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase("\(number) klaar of gestopt", "\(number) done or stopped")(language)
        }
    }

    static func overdue(_ day: String) -> Phrase { Phrase("te laat: \(day)", "overdue: \(day)") }
    static func dueOn(_ day: String) -> Phrase { Phrase("uiterlijk \(day)", "by \(day)") }
    static func silent(_ day: String) -> Phrase { Phrase("niets gehoord sinds \(day)", "no word since \(day)") }
    static let noWord = Phrase("nog niets gemeld", "nothing reported yet")

    static let lastWord = Phrase("Laatst bijgewerkt", "Last updated")
    static let never = Phrase("nog nooit", "never yet")
    static let inferred = Phrase("Wie dit doet, hebben wij afgeleid", "Who does this is our inference")
    static let read = Phrase("Lees de actie", "Read the action")
    static let whole = Phrase("Bewerk de hele actie", "Edit the whole action")
    static func stays(_ status: Phrase) -> Phrase {
        Phrase { "\(Phrase("blijft", "stays")($0)): \(status($0))" }
    }
    static let note = Phrase("Hoe staat het?", "How does it stand?")
    static let noteHint = Phrase(
        "Eén of twee zinnen, zonder namen van personen. Partners kunnen dit lezen.",
        "One or two sentences, without names of people. Partners can read this.")
    static let save = Phrase("Melden", "Report")
    static let saveAll = Phrase("Alles melden", "Report all")
    static let noteMissing = Phrase("Schrijf hoe het staat.", "Write how it stands.")
    static let nothingFilledIn = Phrase(
        "U hebt nog niets ingevuld. Open een actie en schrijf hoe het staat.",
        "You have not filled in anything yet. Open an action and write how it stands.")

    static let reported = Phrase("Door u gemeld", "Reported by you")
    static let reportedExplained = Phrase(
        "Dit hebt u het afgelopen etmaal gemeld. Zolang niemand na u de actie verandert, kunt u het een dag lang ongedaan maken.",
        "You reported this within the last day. As long as nobody changes the action after you, you can undo it for a day."
    )
    static let takenBack = Phrase("uw melding is teruggenomen", "your report was taken back")
    static func more(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase("Nog \(number)", "\(number) more")(language)
        }
    }

    static let calendarTitle = Phrase("In uw agenda", "In your calendar")
    static let calendarExplained = Phrase(
        "U kunt de termijnen in uw eigen agenda zien. Daarvoor maakt u een geheim adres. Wie het adres heeft, kan de termijnen lezen; een nieuw adres maakt het oude ongeldig.",
        "You can see the due dates in your own calendar. For that you make a secret address. Whoever has the address can read the due dates; a new address makes the old one invalid."
    )
    static let registersTitle = Phrase("Registers in uw agenda", "Registers in your calendar")
    static let registersExplained = Phrase(
        "Met hetzelfde geheim volgt uw agenda ook deze registers. Zij laten zien wat alle partners zien, en niets dat alleen voor uw organisatie is.",
        "With the same secret your calendar follows these registers too. They show what all partners see, and nothing that is for your organisation alone."
    )
    static let makeAddress = Phrase("Maak een nieuw adres", "Make a new address")
    static let addressMade = Phrase(
        "Dit is uw adres. Kopieer het nu; het wordt niet nog eens getoond.",
        "This is your address. Copy it now; it will not be shown again.")
}
