package import Accounts
import Facts
import Foundation
package import Phrases
import Records
import Store
import Strategy

/// The path of the page that opens a one-time link; which pages there are, only the site knows.
package typealias InvitationPage = (SecretToken, Language) -> String

extension Workplace {
    package func listAccounts(format: AnswerFormat) throws(CommandFailure) {
        let rows = try guarded { try store.accounts() }.map(AccountRow.init)
        guard format != .text || !rows.isEmpty else {
            return terminal.say(
                Phrase(
                    "Er zijn nog geen accounts; vib serve toont een link voor de eerste beheerder.",
                    "There are no accounts yet; vib serve shows a link for the first administrator."))
        }
        terminal.answer(rows, format: format)
    }

    /// - Parameter page: the address on the site where a link is accepted, without scheme and host.
    package func inviteAccount(
        _ mail: String, name: String, roles: [String], format: AnswerFormat, page: InvitationPage
    ) throws(CommandFailure) {
        guard let address = MailAddress(mail) else {
            throw .wrongUse(
                Phrase("“\(Finding.quote(mail))” is geen e-mailadres.", "“\(Finding.quote(mail))” is no email address.")
            )
        }
        guard let tidy = AccountName.tidy(name) else {
            throw .wrongUse(
                Phrase("De naam moet 1 tot 80 gewone tekens hebben.", "The name takes 1 to 80 plain characters."))
        }
        let roles = try parsed(roles)
        try checkOrganisations(roles)
        let new = NewAccount(mail: address, name: tidy, roles: Set(roles))
        let service = try accountService()
        let link = try guarded { try service.invite(new, by: actor, role: nil) }
        try show(link, mail: address, format: format, page: page)
    }

    package func changeRoles(
        _ mail: String, add: [String], remove: [String], format: AnswerFormat
    ) throws(CommandFailure) {
        let account = try account(mail), added = try parsed(add), removed = try parsed(remove)
        try checkOrganisations(added)
        let service = try accountService()
        let roles = account.roles.subtracting(removed).union(added)
        try guarded { try service.setRoles(account.id, roles, by: actor, role: nil) }
        try confirm(account.mail, format: format)
    }

    package func disableAccount(_ mail: String, format: AnswerFormat) throws(CommandFailure) {
        let account = try account(mail), service = try accountService()
        try guarded { try service.disable(account.id, by: actor, role: nil) }
        try confirm(account.mail, format: format)
    }

    package func enableAccount(_ mail: String, format: AnswerFormat) throws(CommandFailure) {
        let account = try account(mail), service = try accountService()
        try guarded { try service.enable(account.id, by: actor, role: nil) }
        try confirm(account.mail, format: format)
    }

    package func signOutAccount(_ mail: String, format: AnswerFormat) throws(CommandFailure) {
        let account = try account(mail), service = try accountService()
        try guarded { try service.signOutEverywhere(account.id, by: actor, role: nil) }
        try confirm(account.mail, format: format)
    }

    package func resetAccount(
        _ mail: String, format: AnswerFormat, page: InvitationPage
    ) throws(CommandFailure) {
        let account = try account(mail), service = try accountService()
        let link = try guarded { try service.reset(account.id, by: actor, role: nil) }
        try show(link, mail: account.mail, format: format, page: page)
    }

    // MARK: Parts

    /// Whoever has the command line has it through their user on this computer.
    package var actor: AuditActor { .commandLine(user: Self.user) }

    /// The same as the author of a text of the plan.
    var author: PlanAuthor { .commandLine(user: Self.user) }

    static var user: String { String(NSUserName().prefix(40)) }

    func guarded<T>(_ body: () throws -> T) throws(CommandFailure) -> T {
        do { return try body() } catch { throw failure(of: error) }
    }

    func account(_ mail: String) throws(CommandFailure) -> Account {
        let found = try guarded { try MailAddress(mail).flatMap { try store.credentials(of: $0) } }
        guard let found else {
            throw .wrongUse(
                Phrase(
                    "Er is geen account met “\(Finding.quote(mail))”; bekijk ze met: vib user list.",
                    "There is no account with “\(Finding.quote(mail))”; list them with: vib user list."))
        }
        return found.account
    }

    private func parsed(_ roles: [String]) throws(CommandFailure) -> [Role] {
        var parsed: [Role] = []
        for text in roles {
            guard let role = Role(rawValue: text) else {
                let known = try knownPartners()
                throw .wrongUse(
                    Phrase(
                        "“\(Finding.quote(text))” is geen rol; zie vib user --help. Partners zijn: \(known).",
                        "“\(Finding.quote(text))” is no role; see vib user --help. Partners are: \(known)."))
            }
            parsed.append(role)
        }
        return parsed
    }

    /// An account is made for an organisation that there is.
    private func checkOrganisations(_ roles: [Role]) throws(CommandFailure) {
        for role in roles {
            guard case .partner(.organisation(let code)) = role, try !accountCodes().contains(code.rawValue) else {
                continue
            }
            let known = try knownPartners()
            throw .wrongUse(
                Phrase(
                    "Het jaarplan kent geen organisatie “\(code)” die kan inloggen. Partners zijn: \(known).",
                    "The year plan knows no organisation “\(code)” that can sign in. Partners are: \(known)."))
        }
    }

    /// The codes of the organisations that can sign in: of the plans in the data folder, else of the pack's own.
    private func accountCodes() throws(CommandFailure) -> [String] {
        let kept = try guarded { try store.accountOrganisations().map(\.code) }
        guard kept.isEmpty, let plan = try loadPlan()?.document else { return kept }
        return plan.organisations.compactMap { plan.accountCode(of: $0.id) }
    }

    /// `partner:GM0344, partner:police, partner:pvo`: for who wrote another.
    private func knownPartners() throws(CommandFailure) -> String {
        let offices = ["police", "prosecution", "bureau"]
        let others = try accountCodes().filter { !offices.contains($0) && !$0.hasPrefix("GM") }.sorted()
        // One municipality stands for all: the role of each is its code.
        return (["GM0344"] + offices + others).map { "partner:\($0)" }.joined(separator: ", ")
    }

    private func show(
        _ link: IssuedInvitation, mail: MailAddress, format: AnswerFormat, page: InvitationPage
    ) throws(CommandFailure) {
        let origin = settings.origin ?? "http://\(settings.host):\(settings.port)"
        let address = origin + page(link.token, terminal.language)
        if format == .json { return terminal.answerJSON(InvitationRow(mail: mail.rawValue, link: address)) }
        terminal.answer(address)
        let days = Int((link.endsAt - store.moment() + 3_600) / 86_400)
        terminal.say(
            Phrase(
                "Geef deze link aan \(mail). Hij werkt één keer, \(days) dagen lang.",
                "Give this link to \(mail). It works once, for \(days) days."))
    }

    private func confirm(_ mail: MailAddress, format: AnswerFormat) throws(CommandFailure) {
        let found = try guarded { try store.credentials(of: mail) }
        guard let found else { return }
        let row = AccountRow(found.account)
        if format == .json { terminal.answerJSON(row) } else { terminal.answer([row], format: format) }
    }
}

private struct InvitationRow: Encodable {
    let mail, link: String
}

/// An account as the command line shows it.
struct AccountRow: AnswerRow {
    let id: Int64
    let mail, name, state: String
    let roles: [String]
    let secondFactor: Bool
    let lastSignIn: String

    init(_ account: Account) {
        id = account.id.rawValue
        mail = account.mail.rawValue
        name = account.name
        state = account.state.rawValue
        roles = account.roles.sorted().map(\.rawValue)
        secondFactor = account.hasSecondFactor
        lastSignIn = account.lastSignInAt.map { Date(timeIntervalSince1970: Double($0)).formatted(.iso8601) } ?? ""
    }

    static let headers = ["id", "mail", "name", "state", "roles", "second-factor", "last-sign-in"]

    var cells: [String] {
        ["\(id)", mail, name, state, roles.joined(separator: " "), secondFactor ? "yes" : "no", lastSignIn]
    }

    func words(in language: Language) -> [String] {
        var words = cells
        words[3] = Account.State(rawValue: state).map { $0.word(language) } ?? state
        words[5] = secondFactor ? Phrase("ja", "yes")(language) : Phrase("nee", "no")(language)
        return words
    }
}

extension Account.State {
    fileprivate var word: Phrase {
        switch self {
        case .invited: Phrase("uitgenodigd", "invited")
        case .active: Phrase("actief", "active")
        case .disabled: Phrase("gesloten", "closed")
        }
    }
}
