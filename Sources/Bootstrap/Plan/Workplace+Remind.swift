import Accounts
import Foundation
import Geography
package import Mail
import Phrases
import Records
import RegionPack
import Registers
import Store
import Strategy
import Writing

extension Workplace {
    /// Shows or sends the reminders of today: to each account whose actions are overdue, due soon or silent.
    package func remind(isPreview: Bool, format: AnswerFormat) throws(CommandFailure) {
        let relay = isPreview ? nil : try mailRelay()
        let messages = try reminders()
        if format == .json {
            terminal.answerJSON(messages.map { Line(to: $0.to.rawValue, subject: $0.subject, text: $0.text) })
        } else if isPreview {
            for message in messages {
                terminal.answer("\(message.to)\n\(message.subject)\n\n\(message.text)\n")
            }
        }
        guard let relay else {
            terminal.say(
                Phrase(
                    "\(messages.count) herinneringen; er is niets verstuurd.",
                    "\(messages.count) reminders; nothing was sent."))
            return
        }
        try send(messages, relay)
    }

    private struct Line: Encodable {
        let to, subject, text: String
    }

    private func send(_ messages: [MailMessage], _ relay: SMTPRelay) throws(CommandFailure) {
        var failed = 0
        for message in messages {
            do throws(MailFailure) { try relay.send(message) } catch {
                failed += 1
                let code = error.replyCode > 0 ? " (\(error.replyCode))" : ""
                terminal.say(
                    Phrase(
                        "Een bericht is niet verstuurd: \(error.reason)\(code).",
                        "A message was not sent: \(error.reason)\(code)."))
            }
        }
        let sent = messages.count - failed
        guard failed == 0 else {
            throw .failed(
                Phrase(
                    "\(sent) verstuurd, \(failed) niet; controleer --mail-relay en probeer het opnieuw.",
                    "\(sent) sent, \(failed) not; check --mail-relay and try again."))
        }
        terminal.say(Phrase("\(sent) herinneringen verstuurd.", "\(sent) reminders sent."))
    }

    /// One message per active account with something pressing; no message names another account.
    private func reminders() throws(CommandFailure) -> [MailMessage] {
        let sender = MailAddress(settings.mailSender)
        // Says so when there is no plan at all.
        _ = try planYear(nil)
        let now = store.moment()
        do {
            guard let today = PlanMoment.day(now) else { return [] }
            let plans = try RunningPlans(store, today: today).work
            let region = pack.name.dutch, newest = plans.first?.document
            let registers = newest.map { registerShelf(beside: $0) } ?? .empty
            return try store.accounts().filter { $0.state == .active }.compactMap { account in
                let work = WorkList(plans, for: account.roles, today: today)
                let reviews =
                    newest.map { self.reviews(of: registers, for: account.roles, beside: $0, on: today) } ?? []
                guard
                    let text = ReminderText(work, reviews: reviews, region: region, address: settings.origin)
                else { return nil }
                return MailMessage(
                    from: sender ?? account.mail, to: account.mail, subject: text.subject, text: text.text, sentAt: now,
                    id: "\(now).\(account.id)")
            }
        } catch {
            throw .failed(Phrase(verbatim: "\(error)"))
        }
    }

    private func registerShelf(beside plan: PlanDocument) -> RegisterShelf {
        let world = plan.registerWorld(in: AreaDirectory(pack.areas))
        return RegisterFolder.read(pack: settings.region, world: world, on: nil).shelf
    }

    /// The registers that somebody's organisation is late with or is to review within a month.
    private func reviews(
        of shelf: RegisterShelf, for roles: Set<Role>, beside plan: PlanDocument, on today: PlanDate
    ) -> [ReviewWork.Item] {
        let viewer = PlanViewer(roles, in: plan)
        let world = plan.visible(to: viewer).registerWorld(in: AreaDirectory(pack.areas))
        return ReviewWork(shelf.visible(to: viewer, in: world), for: roles, in: plan, today: today)
            .pressing(on: today)
    }

    package func mailRelay() throws(CommandFailure) -> SMTPRelay {
        guard MailAddress(settings.mailSender) != nil else {
            throw .wrongUse(
                Phrase(
                    "Geef met --mail-sender het adres waarvan onze mail komt.",
                    "Give with --mail-sender the address that our mail comes from."))
        }
        let parts = settings.mailRelay.split(separator: ":")
        let port = parts.count > 1 ? Int(parts[parts.count - 1]) : settings.mailEncryption == .implicit ? 465 : 587
        let host = parts.count > 1 ? parts.dropLast().joined(separator: ":") : settings.mailRelay
        guard let port,
            let relay = SMTPRelay(
                host: host, port: port, encryption: settings.mailEncryption, user: settings.mailUser,
                password: settings.mailPassword)
        else {
            throw .wrongUse(
                Phrase(
                    "Geef met --mail-relay de mailserver van uw organisatie, bijvoorbeeld mail.voorbeeld.nl:587.",
                    "Give with --mail-relay the mail server of your organisation, for instance mail.example.org:587."))
        }
        return relay
    }
}
