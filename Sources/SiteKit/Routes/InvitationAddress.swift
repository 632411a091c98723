package import Accounts
import Markup
package import Phrases

/// The address of a one-time link, for whoever hands it out.
package enum InvitationAddress {
    /// `/uitnodiging?code=…`
    package static func path(_ token: SecretToken, in language: Language) -> String {
        let segments = (language == .dutch ? [] : [language.tag]) + [RouteWord.invitation(language)]
        return Href(path: segments, query: InvitationQuery(token).pairs(in: language)).value
    }
}

/// What the page is asked that a one-time link opens.
package struct InvitationQuery: PageQuery {
    package static let parameters: [QueryParameter<InvitationQuery>] = [.init(\.code, .secret(Word("code", "code")))]

    package var code: SecretToken?

    package init() {}
    init(_ code: SecretToken) { self.code = code }
}
