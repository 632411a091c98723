import Accounts
import Phrases

/// The texts around signing in and one's own account.
enum AccountPhrases {
    static let signIn = Phrase("Inloggen", "Sign in")
    static let signInDescription = Phrase(
        "Voor medewerkers van gemeenten, politie, Openbaar Ministerie en het bureau.",
        "For staff of municipalities, police, public prosecution and the bureau.")
    static let signInLead = Phrase(
        "Voor medewerkers van gemeenten, politie, Openbaar Ministerie en het bureau van de coalitie. De cijfers voor iedereen ziet u zonder in te loggen.",
        "For staff of municipalities, police, public prosecution and the coalition's bureau. The figures for everybody need no account."
    )
    static let mail = Phrase("E-mailadres", "Email address")
    static let passphrase = Phrase("Wachtzin", "Passphrase")
    static let noAccount = Phrase(
        "Geen account, of uw wachtzin kwijt? Vraag de beheerder om een link. Er is geen andere weg: zo kan niemand zich voor u uitgeven.",
        "No account, or passphrase lost? Ask the administrator for a link. There is no other way: so nobody can pretend to be you."
    )
    static let refused = Phrase(
        "Dit e-mailadres en deze wachtzin horen niet bij elkaar.",
        "This email address and passphrase do not belong together.")
    static func wait(_ seconds: Int) -> Phrase {
        if seconds < 120 {
            return Phrase(
                "Er is te vaak geprobeerd in te loggen. Wacht \(seconds) seconden en probeer het dan opnieuw.",
                "There were too many attempts to sign in. Wait \(seconds) seconds and then try again.")
        }
        if seconds > 2 * 60 * 60 {
            let hours = (seconds + 3_599) / 3_600
            return Phrase(
                "Er is te vaak geprobeerd in te loggen. Wacht \(hours) uur en probeer het dan opnieuw.",
                "There were too many attempts to sign in. Wait \(hours) hours and then try again.")
        }
        let minutes = (seconds + 59) / 60
        return Phrase(
            "Er is te vaak geprobeerd in te loggen. Wacht \(minutes) minuten en probeer het dan opnieuw.",
            "There were too many attempts to sign in. Wait \(minutes) minutes and then try again.")
    }

    static let invitation = Phrase("Welkom", "Welcome")
    static let invitationReset = Phrase("Kies een nieuwe wachtzin", "Choose a new passphrase")
    static let invitationLead = Phrase(
        "Kies een wachtzin. Daarna kunt u inloggen. Deze link werkt één keer.",
        "Choose a passphrase. After that you can sign in. This link works once.")
    static let invitationFirst = Phrase(
        "U wordt de eerste beheerder. Er zijn nog geen andere accounts.",
        "You become the first administrator. There are no other accounts yet.")
    static let invitationFor = Phrase("Dit account is voor", "This account is for")
    static let invitationSpent = Phrase("Deze link werkt niet meer", "This link no longer works")
    static let invitationSpentLead = Phrase(
        "De link is al gebruikt, verlopen of niet helemaal overgenomen. Vraag de beheerder om een nieuwe.",
        "The link was used, has expired or was not copied whole. Ask the administrator for a new one.")
    static let name = Phrase("Naam", "Name")
    static let nameHint = Phrase(
        "Zo zien collega's u. Een functie mag ook.", "How colleagues see you. A function will do too.")
    static let newPassphrase = Phrase("Nieuwe wachtzin", "New passphrase")
    static let passphraseHint = Phrase(
        "Minstens 12 tekens. Een paar woorden achter elkaar is goed en onthoudt makkelijk. Hoofdletters en cijfers hoeven niet.",
        "At least 12 characters. A few words in a row are fine and easy to remember. No capitals or digits needed.")
    static let choose = Phrase("Wachtzin vastleggen", "Set passphrase")
    static let notMail = Phrase(
        "Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl.",
        "This is no email address. Write it as name@organisation.nl.")
    static let notName = Phrase("Gebruik 1 tot 80 gewone tekens.", "Use 1 to 80 plain characters.")

    static func weakness(_ weakness: Passphrase.Weakness) -> Phrase {
        switch weakness {
        case .tooShort: Phrase("Gebruik minstens 12 tekens.", "Use at least 12 characters.")
        case .tooLong: Phrase("Gebruik hoogstens 200 tekens.", "Use at most 200 characters.")
        case .common:
            Phrase(
                "Deze wachtzin is te bekend of te eenvoudig. Kies woorden die niet bij elkaar horen.",
                "This passphrase is too well known or too simple. Choose words that do not belong together.")
        case .guessable:
            Phrase(
                "Gebruik niet uw eigen naam of e-mailadres als wachtzin.",
                "Do not use your own name or email address as a passphrase.")
        }
    }

    static let codeTitle = Phrase("Uw code", "Your code")
    static let codeLead = Phrase(
        "Open uw authenticator-app en typ de zes cijfers die daar nu staan.",
        "Open your authenticator app and type the six digits that it shows now.")
    static let code = Phrase("Code van zes cijfers", "Six-digit code")
    static let codeRefused = Phrase(
        "Deze code klopt niet, of is al gebruikt. Wacht tot de app een nieuwe toont.",
        "This code is not right, or was used before. Wait until the app shows a new one.")
    static let goOn = Phrase("Ga verder", "Continue")
    static let lostApp = Phrase("Geen toegang tot uw app?", "No access to your app?")
    static let recovery = Phrase("Herstelcode", "Recovery code")
    static let recoveryHint = Phrase(
        "Een van de codes die u bij het instellen heeft bewaard. Elke code werkt één keer.",
        "One of the codes that you kept when you set it up. Each works once.")
    static let recoveryRefused = Phrase(
        "Deze herstelcode klopt niet, of is al gebruikt.", "This recovery code is not right, or was used before.")
    static let useRecovery = Phrase("Inloggen met herstelcode", "Sign in with recovery code")

    static let setUpTitle = Phrase("Stel uw tweede stap in", "Set up your second step")
    static let setUpLead = Phrase(
        "Met uw rollen kunt u veranderen wat anderen zien. Daarom is bij het inloggen ook een code nodig uit een authenticator-app op uw telefoon of computer. Elke app voor zulke codes is goed.",
        "With your roles you can change what others see. So signing in also takes a code from an authenticator app on your phone or computer. Any app for such codes will do."
    )
    static let setUpCamera = Phrase(
        "Voeg in de app een account toe en richt de camera op dit blok.",
        "Add an account in the app and point the camera at this square.")
    static let setUpPicture = Phrase(
        "QR-code met de sleutel voor uw app; de sleutel staat ook hieronder in letters",
        "QR code with the key for your app; the key is also below in letters")
    static let setUpSecret = Phrase(
        "Geen camera? Typ deze sleutel over in de app. Kies “op tijd gebaseerd”, zes cijfers.",
        "No camera? Type this key into the app. Choose “time-based”, six digits.")
    static let secretKey = Phrase("Sleutel", "Key")
    static let setUpOpen = Phrase("Open in de app op dit apparaat", "Open in the app on this device")
    static let setUpThen = Phrase(
        "Typ daarna de zes cijfers die de app toont.", "Then type the six digits that the app shows.")

    static let expiredTitle = Phrase("Log opnieuw in", "Sign in again")
    static let expired = Phrase(
        "Het duurde te lang, of u had uw wachtzin nog niet gegeven.",
        "It took too long, or you had not given your passphrase yet.")

    static let currentPassphrase = Phrase("Huidige wachtzin", "Current passphrase")
    static let changePassphrase = Phrase("Wachtzin veranderen", "Change passphrase")
    static let passphraseRefused = Phrase("Deze wachtzin klopt niet.", "This passphrase is not right.")
    static let secondStep = Phrase("Tweede stap", "Second step")
    static let secondStepOn = Phrase(
        "Bij het inloggen vragen we een code uit uw authenticator-app.",
        "When signing in we ask for a code from your authenticator app.")
    static let secondStepOff = Phrase(
        "U logt in met alleen uw wachtzin. Met een authenticator-app is uw account veel beter beschermd.",
        "You sign in with your passphrase alone. With an authenticator app your account is much better protected.")
    static func codesLeft(_ count: Int) -> Phrase {
        Phrase(
            count == 1 ? "U heeft nog 1 herstelcode." : "U heeft nog \(count) herstelcodes.",
            count == 1 ? "You have 1 recovery code left." : "You have \(count) recovery codes left.")
    }
    static let setUpApp = Phrase("Authenticator-app instellen", "Set up an authenticator app")
    static let replaceApp = Phrase("Andere app of telefoon instellen", "Set up another app or phone")
    static let renewCodes = Phrase("Nieuwe herstelcodes maken", "Make new recovery codes")
    static let sessions = Phrase("Waar u bent ingelogd", "Where you are signed in")
    static let sessionsExplained = Phrase(
        "Herkent u er een niet? Log daar uit en verander uw wachtzin.",
        "Do you not recognise one? Sign out there and change your passphrase.")
    static let sessionColumns = [
        Phrase("Waarmee", "With"), Phrase("Ingelogd", "Signed in"), Phrase("Laatst gebruikt", "Last used"),
        Phrase("Uitloggen", "Sign out"),
    ]
    static let thisOne = Phrase("hier", "here")
    static let unknownClient = Phrase("Onbekende browser", "Unknown browser")
    static let signOutEverywhere = Phrase("Overal uitloggen, ook hier", "Sign out everywhere, here too")
    static let confirmTitle = Phrase("Bevestig dat u het bent", "Confirm that it is you")
    static let confirmLead = Phrase(
        "Wat u nu gaat doen is gevoelig. Typ daarom uw wachtzin nog eens; daarna vragen we er tien minuten niet om.",
        "What you are about to do is sensitive. So type your passphrase again; after that we do not ask for ten minutes."
    )

    static let codesTitle = Phrase("Bewaar uw herstelcodes", "Keep your recovery codes")
    static let codesLead = Phrase(
        "Met een van deze codes logt u in als u uw app kwijt bent. Elke code werkt één keer. We tonen ze nu, en daarna nooit meer: print ze of zet ze in uw wachtwoordkluis.",
        "With one of these codes you can sign in when you have lost your app. Each works once. We show them now and never again: print them or put them in your password manager."
    )
    static let codesList = Phrase("Herstelcodes", "Recovery codes")
    static let codesKept = Phrase("Ik heb ze bewaard", "I have kept them")
}
