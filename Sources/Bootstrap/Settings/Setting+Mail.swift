import Facts

extension Setting {
    /// The settings around the mail relay.
    var mailExplanation: LocalizedText {
        switch self {
        case .mailRelay:
            LocalizedText(
                dutch: "De mailserver voor herinneringen, bijvoorbeeld mail.voorbeeld.nl:587.",
                english: "The mail server for reminders, for instance mail.example.org:587.")
        case .mailEncryption:
            LocalizedText(
                dutch: "Versleuteling naar de mailserver: starttls, tls of none (alleen op een gesloten netwerk).",
                english: "Encryption to the mail server: starttls, tls or none (only on a closed network).")
        case .mailSender:
            LocalizedText(
                dutch: "Het adres waarvan herinneringen komen.", english: "The address that reminders come from.")
        case .mailUser:
            LocalizedText(
                dutch: "De naam waarmee de mailserver ons kent; leeg: zonder aanmelden.",
                english: "The name by which the mail server knows us; empty: without signing in.")
        default:
            LocalizedText(
                dutch: "Het wachtwoord bij mail-user; geef het in de omgeving of in vib.yaml, niet als optie.",
                english: "The password of mail-user; give it in the environment or in vib.yaml, not as an option.")
        }
    }
}
