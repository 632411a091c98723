package import Accounts
package import Phrases

/// The address of a one-time link, for whoever hands it out.
package enum InvitationAddress {
    /// `/uitnodiging?code=…`
    package static func path(_ token: SecretToken, in language: Language) -> String {
        (language == .dutch ? "/" : "/\(language.tag)/") + RouteWord.invitation(language) + "?code=" + token.text
    }
}
