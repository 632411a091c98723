import HummingbirdCore

/// Takes the token of the cookie, where the connection may carry one and somebody can sign in.
struct CookieReader: Layer {
    let cookie: SessionCookie
    let channel: Channel
    let hasAccounts: Bool

    func answer(_ incoming: inout Incoming) -> Outgoing? {
        if hasAccounts, channel.isPrivate(incoming.peer) {
            incoming.token = cookie.token(in: incoming.request.headers)
        }
        return nil
    }
}
