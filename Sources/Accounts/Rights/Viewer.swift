package import Facts

/// Who is looking at a page or sending a form.
package enum Viewer: Hashable, Sendable {
    case `public`
    case signedIn(SessionViewer)

    package var session: SessionViewer? {
        if case .signedIn(let session) = self { session } else { nil }
    }

    /// The most that this viewer may see of the figures.
    package var audience: Audience {
        if Rights.allows(self, .view(.analysts)) { return .analyst }
        return Rights.allows(self, .view(.partners)) ? .partners : .public
    }
}

/// Somebody who is signed in: through passphrase and, where it is obligatory, the second factor.
package struct SessionViewer: Hashable, Sendable {
    package let account: AccountID
    package let name: String
    package let roles: Set<Role>
    /// The session's own name, which is no secret: the beginning of the hash of its token.
    package let session: String
    package let signedInAt: Int64
    /// When passphrase or second factor were last entered; sensitive acts want it recent.
    package let confirmedAt: Int64

    package init(
        account: AccountID, name: String, roles: Set<Role>, session: String = "", signedInAt: Int64 = 0,
        confirmedAt: Int64 = 0
    ) {
        self.account = account
        self.name = name
        self.roles = roles
        self.session = session
        self.signedInAt = signedInAt
        self.confirmedAt = confirmedAt
    }

    package var organisations: Set<CoalitionMember> { Set(roles.compactMap(\.organisation)) }
}
