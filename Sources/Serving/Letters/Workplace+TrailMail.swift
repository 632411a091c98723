import Accounts
import Bootstrap
import Editions
import Logging
import Mail
import Phrases
import Store

/// What administrators get by mail of the audit trail, where a mail relay is set.
extension Workplace {
    func mail(alarm fault: AuditFault, logger: Logger) {
        let sentence = StoreError.auditBroken(fault).sentence
        send(
            Phrase(
                "Het controlespoor van Veiligheid in Beeld klopt niet",
                "The audit trail of Veiligheid in Beeld is not sound"),
            sentence, logger: logger)
    }

    func mail(checkpoint: AuditCheckpoint, logger: Logger) {
        send(
            Phrase(
                "Controlepunt van Veiligheid in Beeld, regel \(checkpoint.number)",
                "Checkpoint of Veiligheid in Beeld, entry \(checkpoint.number)"),
            Phrase(
                "Bewaar dit bericht. Hiermee ziet u later of iemand een oude database heeft teruggezet: zet de regels hieronder in een bestand en geef dat aan vib audit verify --checkpoint.\n\n\(checkpoint.lines)",
                "Keep this message. It shows later whether somebody put back an older database: put the lines below into a file and give that to vib audit verify --checkpoint.\n\n\(checkpoint.lines)"
            ), logger: logger)
    }

    private func send(_ subject: Phrase, _ text: Phrase, logger: Logger) {
        guard !settings.mailRelay.isEmpty, let sender = MailAddress(settings.mailSender) else { return }
        do {
            let relay = try mailRelay(), moment = store.moment()
            for account in try store.accounts()
            where account.state == .active && account.roles.contains(.administrator) {
                try relay.send(
                    MailMessage(
                        from: sender, to: account.mail, subject: terminal[subject], text: terminal[text],
                        sentAt: moment, id: "trail.\(moment).\(account.id)"))
            }
        } catch {
            logger.error("mail about the audit trail was not sent", metadata: ["error": "\(error)"])
        }
    }
}
