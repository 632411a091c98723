import Accounts
import Phrases

/// The texts of the administration of accounts.
enum AdministrationPhrases {
    static let accounts = Phrase("Accounts", "Accounts")
    static let lead = Phrase("Wie mag inloggen, en wat die mag.", "Who may sign in, and what they may do.")
    static let list = Phrase("Alle accounts", "All accounts")
    static let columns = [
        Phrase("Wie", "Who"), Phrase("Rollen", "Roles"), Phrase("Toestand", "State"),
        Phrase("Tweede stap", "Second step"), Phrase("Laatst ingelogd", "Last signed in"),
    ]
    static let never = Phrase("nog nooit", "never yet")
    static let yes = Phrase("ja", "yes")
    static let no = Phrase("nee", "no")
    static func state(_ state: Account.State) -> Phrase {
        switch state {
        case .invited: Phrase("uitgenodigd", "invited")
        case .active: Phrase("actief", "active")
        case .disabled: Phrase("gesloten", "closed")
        }
    }

    static let roles = Phrase("Rollen", "Roles")
    static let noRoles = Phrase("geen", "none")
    static let partner = Phrase("Partner", "Partner")
    static let editor = Phrase("Redacteur", "Editor")
    static let editorOfAll = Phrase("Redacteur van het hele jaarplan", "Editor of the whole year plan")
    static let analyst = Phrase("Analist", "Analyst")
    static let approver = Phrase("Goedkeurder", "Approver")
    static let administrator = Phrase("Beheerder", "Administrator")
    static let police = Phrase("Politie", "Police")
    static let prosecution = Phrase("Openbaar Ministerie", "Public prosecution")
    static let bureau = Phrase("Bureau van de coalitie", "Bureau of the coalition")

    static func leftThePlan(_ code: String) -> Phrase {
        Phrase("\(code) (staat niet meer in het jaarplan)", "\(code) (no longer in the year plan)")
    }

    static let partnerOf = Phrase("Partner namens", "Partner on behalf of")
    static let partnerHint = Phrase(
        "Ziet wat partners zien en houdt bij wat van de eigen organisatie is.",
        "Sees what partners see and keeps up what is their own organisation's.")
    static let tasks = Phrase("Taken in het bureau", "Tasks in the bureau")
    static let tasksHint = Phrase(
        "Voor deze taken is bij het inloggen een tweede stap verplicht.",
        "For these tasks a second step is obligatory when signing in.")
    static let programmes = Phrase("Redacteur van programma's", "Editor of programmes")
    static let programmesHint = Phrase(
        "De korte namen van programma's of projecten, met spaties, zoals ze in hun adres staan.",
        "The short names of programmes or projects, separated by spaces, as in their address.")
    static let noSuchRole = Phrase("Deze rol bestaat niet.", "There is no such role.")
    static func noSuchOrganisation(_ code: String) -> Phrase {
        Phrase("Het jaarplan kent geen organisatie \(code).", "The year plan knows no organisation \(code).")
    }
    static let noSuchProgramme = Phrase(
        "Een korte naam bestaat uit kleine letters, cijfers en streepjes.",
        "A short name consists of small letters, digits and hyphens.")

    static let invite = Phrase("Iemand uitnodigen", "Invite somebody")
    static let inviteExplained = Phrase(
        "U krijgt een link die één keer werkt. Geef die zelf door, langs een weg die u vertrouwt.",
        "You get a link that works once. Pass it on yourself, in a way that you trust.")
    static let makeLink = Phrase("Maak de link", "Make the link")
    static let mailTaken = Phrase(
        "Er is al een account met dit e-mailadres.", "There is an account with this email address already.")
    static let lastAdministrator = Phrase(
        "Er moet altijd een beheerder zijn. Maak eerst iemand anders beheerder.",
        "There must always be an administrator. First make somebody else one.")

    static let linkTitle = Phrase("De link staat klaar", "The link is ready")
    static let linkLead = Phrase(
        "Wij tonen deze link één keer. Kopieer hem nu en geef hem door.",
        "We show this link once. Copy it now and pass it on.")
    static let linkFor = Phrase("Voor", "For")
    static let linkUntil = Phrase("Werkt tot", "Works until")
    static let toAccounts = Phrase("Terug naar de accounts", "Back to the accounts")

    static let rolesExplained = Phrase(
        "Na een andere rol moet dit account opnieuw inloggen.",
        "After a change of roles this account has to sign in again.")
    static let save = Phrase("Opslaan", "Save")
    static let whatTheyDid = Phrase("Wat dit account deed", "What this account did")
    static let whatWasDone = Phrase("Wat er aan dit account veranderde", "What was changed about this account")
    static let acts = Phrase("Toegang", "Access")
    static let reset = Phrase("Maak een nieuwe link", "Make a new link")
    static let resetExplained = Phrase(
        "Is de wachtzin of de app kwijt? Met een nieuwe link stelt iemand beide opnieuw in. Inloggen met de oude wachtzin kan dan meteen niet meer.",
        "Passphrase or app lost? With a new link somebody sets both anew. Signing in with the old passphrase ends at once."
    )
    static let signOut = Phrase("Log overal uit", "Sign out everywhere")
    static let signOutExplained = Phrase(
        "Beëindigt alle sessies van dit account, op elk apparaat.",
        "Ends all sessions of this account, on every device.")
    static let disable = Phrase("Sluit dit account", "Close this account")
    static let disableExplained = Phrase(
        "Iemand kan dan niet meer inloggen. Wat het account deed blijft bewaard.",
        "Nobody can sign in with it any more. What the account did is kept.")
    static let enable = Phrase("Open dit account weer", "Open this account again")
    static let enableExplained = Phrase(
        "De wachtzin van eerder geldt dan weer.", "The passphrase from before is valid again.")
}
