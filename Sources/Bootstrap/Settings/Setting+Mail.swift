import Phrases

extension Setting {
    /// The settings around the mail relay.
    var mailExplanation: Phrase {
        switch self {
        case .mailRelay:
            Phrase(
                "De mailserver voor herinneringen en berichten over accounts, bijvoorbeeld mail.voorbeeld.nl:587.",
                "The mail server for reminders and letters about accounts, for instance mail.example.org:587.")
        case .mailEncryption:
            Phrase(
                "Versleuteling naar de mailserver: starttls, tls of none (alleen op een gesloten netwerk).",
                "Encryption to the mail server: starttls, tls or none (only on a closed network).")
        case .mailSender: Phrase("Het adres waarvan onze mail komt.", "The address that our mail comes from.")
        case .mailUser:
            Phrase(
                "De naam waarmee de mailserver ons kent; leeg: zonder aanmelden.",
                "The name by which the mail server knows us; empty: without signing in.")
        default:
            Phrase(
                "Het wachtwoord bij mail-user; geef het in de omgeving of in vib.yaml, niet als optie.",
                "The password of mail-user; give it in the environment or in vib.yaml, not as an option.")
        }
    }
}
