import Accounts
import Phrases

/// The texts around passkeys.
enum PasskeyPhrases {
    static let title = Phrase("Toegangssleutels", "Passkeys")
    static let lead = Phrase(
        "Met een toegangssleutel (passkey) logt u in met uw vingerafdruk, uw gezicht of een pincode, of met een sleutel die u in de computer steekt. Een wachtzin en een code hoeft u dan niet te typen. Op een nagemaakte site werkt uw sleutel niet.",
        "With a passkey you sign in with your fingerprint, your face or a PIN, or with a key that you plug into the computer. You then need not type a passphrase and a code. Your key does not work on a fake site."
    )
    static let yours = Phrase("Uw toegangssleutels", "Your passkeys")
    static let manage = Phrase("Toegangssleutels beheren", "Manage passkeys")
    static func count(_ count: Int) -> Phrase {
        switch count {
        case 0: Phrase("U heeft nog geen toegangssleutel.", "You have no passkey yet.")
        case 1: Phrase("U heeft 1 toegangssleutel.", "You have 1 passkey.")
        default: Phrase("U heeft \(count) toegangssleutels.", "You have \(count) passkeys.")
        }
    }
    static let secondStepOn = Phrase(
        "Bij het inloggen vragen we uw toegangssleutel.", "When signing in we ask for your passkey.")
    static let columns = [
        Phrase("Naam", "Name"), Phrase("Gemaakt", "Made"), Phrase("Laatst gebruikt", "Last used"),
        Phrase("Verwijderen", "Remove"),
    ]

    static let add = Phrase("Een toegangssleutel toevoegen", "Add a passkey")
    static let name = Phrase("Naam van de sleutel", "Name of the key")
    static let nameHint = Phrase(
        "Bijvoorbeeld het apparaat waar de sleutel in zit. Alleen u ziet deze naam.",
        "For example the device that holds the key. Only you see this name.")
    static let make = Phrase("Maak een toegangssleutel", "Make a passkey")
    static let tooMany = Phrase(
        "U heeft al \(Passkey.limit) toegangssleutels. Verwijder er eerst een.",
        "You have \(Passkey.limit) passkeys already. Remove one first.")
    static let taken = Phrase(
        "Van dit apparaat is al een sleutel in gebruik.", "A key of this device is in use already.")
    static let unknownKind = Phrase(
        "Dit apparaat maakt een soort sleutel die we niet kennen. Kies een ander apparaat, zoals uw telefoon.",
        "This device makes a kind of key that we do not know. Choose another device, such as your phone.")

    static let remove = Phrase("Verwijderen", "Remove")
    static let removeExplained = Phrase(
        "Met deze sleutel kan dan niemand meer inloggen. Op andere apparaten wordt u uitgelogd.",
        "Nobody can sign in with this key any more. You are signed out on other devices.")
    static let removeNow = Phrase("Ja, verwijder deze sleutel", "Yes, remove this key")
    static let isLast = Phrase(
        "Met uw rollen is een tweede stap verplicht, en dit is uw laatste. Voeg eerst een andere sleutel of een authenticator-app toe.",
        "Your roles need a second step, and this is your last one. First add another key or an authenticator app.")

    static let signIn = Phrase("Inloggen met een toegangssleutel", "Sign in with a passkey")
    static let secondTitle = Phrase("Uw toegangssleutel", "Your passkey")
    static let secondLead = Phrase(
        "Uw wachtzin klopt. Gebruik nu uw toegangssleutel.", "Your passphrase is right. Now use your passkey.")
    static let goOn = Phrase("Ga verder met uw toegangssleutel", "Continue with your passkey")
    static let lost = Phrase("Geen toegang tot uw sleutel?", "No access to your key?")

    static let absent = Phrase(
        "Uw browser kan hier geen toegangssleutels gebruiken. Daarvoor is een recente browser nodig waarin JavaScript aanstaat.",
        "Your browser cannot use passkeys here. That needs a recent browser with JavaScript switched on.")
    static let needsName = Phrase(
        "Toegangssleutels horen bij de naam van een site. Op een adres met alleen cijfers werken ze niet: open de site op zijn naam. Op uw eigen computer is dat localhost.",
        "Passkeys belong to the name of a site. They do not work at an address of numbers only: open the site by its name. On your own computer that is localhost."
    )
    static let needsHTTPS = Phrase(
        "Toegangssleutels werken alleen over een beveiligde verbinding (https).",
        "Passkeys only work over a secure connection (https).")
    static let failed = Phrase(
        "Uw apparaat gaf geen sleutel. Probeer het opnieuw, of kies een andere manier.",
        "Your device gave no key. Try again, or choose another way.")
    static let refused = Phrase(
        "Deze toegangssleutel kunnen we niet aannemen. Probeer het opnieuw.",
        "We cannot accept this passkey. Try again.")
    static let refusedAlone = Phrase(
        "Met deze toegangssleutel kunt u hier niet inloggen, of het duurde te lang. Probeer het opnieuw, of gebruik uw wachtzin.",
        "You cannot sign in here with this passkey, or it took too long. Try again, or use your passphrase.")
    static let tooLate = Phrase("Het duurde te lang. Probeer het opnieuw.", "It took too long. Try again.")
}
