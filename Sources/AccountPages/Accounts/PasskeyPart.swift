import Accounts
import Markup
import Phrases
import SiteKit

/// The part of a page where an authenticator is asked: a form that the page's script fills, and what it says without one.
///
/// Nothing of it shows before the script has looked at browser and address, but for `absent` where that is worth saying.
enum PasskeyPart {
    /// In place of passphrase and code.
    static func alone(_ context: PageContext) throws -> HTML? {
        guard let accounts = context.services.accounts, let token = context.token else { return nil }
        let ticket = try accounts.passkeyTicket(.alone, for: token)
        let form = FormView.html(.signInPasskey, in: context) { fields in
            "\(answer(fields, ticket))\(fields.button(PasskeyPhrases.signIn, css: "btn quiet"))"
        }
        return part(
            .get, options: request(ticket, keys: [], verification: "required", context), id: "passkey",
            form: form, context)
    }

    /// After the passphrase; nothing when the account has no passkey.
    static func secondFactor(_ context: PageContext) throws -> HTML? {
        guard let accounts = context.services.accounts, let token = context.token else { return nil }
        let keys = try accounts.passkeys(halfway: token)
        guard !keys.isEmpty else { return nil }
        let ticket = try accounts.passkeyTicket(.secondFactor, for: token)
        let isOnly = if case .passkey = context.secondFactor { true } else { false }
        let form = FormView.html(.givePasskey, in: context) { fields in
            "\(answer(fields, ticket))\(fields.button(PasskeyPhrases.goOn, css: isOnly ? "btn" : "btn quiet"))"
        }
        let lead: HTML? = isOnly ? "<p class=\"lead\">\(context(PasskeyPhrases.secondLead))</p>\n" : nil
        return part(
            .get, options: request(ticket, keys: keys, verification: "preferred", context), id: "passkey",
            lead: lead, form: form, saysAbsent: isOnly, context)
    }

    /// A further key of who is signed in.
    static func add(to account: Account, beside keys: [Passkey], _ context: PageContext) throws -> HTML? {
        guard let accounts = context.services.accounts, let token = context.token else { return nil }
        let ticket = try accounts.passkeyTicket(.add, for: token)
        let user = JSON.object([
            ("id", .text(Base64URL.encode(try accounts.passkeyHandle(of: account.id)))),
            ("name", .text(account.mail.rawValue)), ("displayName", .text(account.name)),
        ])
        let algorithms = PasskeyCeremony.algorithms.map {
            JSON.object([("type", .text("public-key")), ("alg", .number($0))])
        }
        let name: [(String, JSON)] = [("name", .text("Veiligheid in Beeld"))]
        let options = JSON.object([
            ("challenge", .text(Base64URL.encode(ticket.challenge))),
            ("rp", .object(name + siteName("id", context))), ("user", user),
            ("pubKeyCredParams", .list(algorithms)), ("excludeCredentials", named(keys)),
            (
                "authenticatorSelection",
                .object([("residentKey", .text("preferred")), ("userVerification", .text("preferred"))])
            ),
            ("attestation", .text("none")), ("timeout", .number(Int(PasskeyTicket.lifetime) * 1_000)),
        ])
        let form = FormView.html(.addPasskey, in: context) { fields in
            """
            \(fields.text(PasskeyField.name.rawValue, PasskeyPhrases.name, hint: PasskeyPhrases.nameHint, limit: 80))\
            \(fields.hidden(PasskeyField.ticket.rawValue, ticket.text))\
            \(each: [PasskeyField.id, .client, .attestation], { fields.hidden($0.rawValue, "") })\
            \(fields.button(PasskeyPhrases.make))
            """
        }
        return part(.create, options: options, id: "passkey", form: form, saysAbsent: true, context)
    }

    // MARK: Parts

    private enum Kind: String { case create, get }

    private static func part(
        _ kind: Kind, options: JSON, id: String, lead: HTML? = nil, form: HTML, saysAbsent: Bool = false,
        _ context: PageContext
    ) -> HTML {
        """
        <section class="prose stack" id="\(id)" data-passkey="\(kind.rawValue)" data-options="\(options.text)">
        \(when: saysAbsent, "<p class=\"note\" data-when=\"absent\">\(context(PasskeyPhrases.absent))</p>\n")\
        <p class="note" data-when="address" hidden>\(context(PasskeyPhrases.needsName))</p>
        <p class="note" data-when="failed" role="alert" hidden>\(context(PasskeyPhrases.failed))</p>
        <p class="note" data-when="taken" role="alert" hidden>\(context(PasskeyPhrases.taken))</p>
        <div class="stack" data-when="ready" hidden>\(lead)\(form)</div></section>

        """
    }

    private static func answer(_ fields: FormFields, _ ticket: PasskeyTicket) -> HTML {
        """
        \(fields.hidden(PasskeyField.ticket.rawValue, ticket.text))\
        \(each: [PasskeyField.id, .client, .data, .signature, .handle], { fields.hidden($0.rawValue, "") })
        """
    }

    private static func request(
        _ ticket: PasskeyTicket, keys: [Passkey], verification: String, _ context: PageContext
    ) -> JSON {
        let asked: [(String, JSON)] = [
            ("challenge", .text(Base64URL.encode(ticket.challenge))), ("allowCredentials", named(keys)),
            ("userVerification", .text(verification)), ("timeout", .number(Int(PasskeyTicket.lifetime) * 1_000)),
        ]
        return .object(asked + siteName("rpId", context))
    }

    private static func named(_ keys: [Passkey]) -> JSON {
        .list(keys.map { .object([("type", .text("public-key")), ("id", .text(Base64URL.encode($0.id)))]) })
    }

    /// Without one the browser takes the name in its address, which the answer is checked against.
    private static func siteName(_ member: String, _ context: PageContext) -> [(String, JSON)] {
        guard let origin = context.origin, let site = try? RelyingParty(origin) else { return [] }
        return [(member, .text(site.id))]
    }
}

/// The fields in which a browser brings what an authenticator answered, each in base64 for addresses.
enum PasskeyField: String {
    case ticket, id, client, attestation, data, signature, handle
    /// As the owner calls the key: plain text.
    case name
}
