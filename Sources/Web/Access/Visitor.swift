package import Accounts

/// Who sent a request, as far as its cookie tells.
package struct Visitor: Sendable {
    /// What the cookie brought, whether a session belongs to it or not.
    let token: SecretToken?
    package let viewer: Viewer

    static let anonymous = Visitor(token: nil, viewer: .public)
}
