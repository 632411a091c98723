package import Accounts

/// Who sent a request, as far as its cookie tells.
package struct Visitor: Sendable {
    /// What the cookie brought, whether a session belongs to it or not.
    package let token: SecretToken?
    package let viewer: Viewer

    package init(token: SecretToken?, viewer: Viewer) {
        self.token = token
        self.viewer = viewer
    }

    package static let anonymous = Visitor(token: nil, viewer: .public)
}
