import Hummingbird
import SiteKit

/// Lets in what is asked by a method and by a name that this site knows.
struct Reception: Layer {
    let hosts: HostList
    let channel: Channel
    /// Whether there is anything to send a form to.
    let takesForms: Bool

    func answer(_ incoming: inout Incoming) -> Outgoing? {
        let request = incoming.request
        let isForm = incoming.isForm && takesForms && channel.isPrivate(incoming.peer)
        guard request.method == .get || request.method == .head || isForm else {
            return .answer(.methodNotAllowed(allow: takesForms ? "GET, HEAD, POST" : "GET, HEAD"))
        }
        guard hosts.allows(request.head.authority) else { return .answer(.misdirected()) }
        return nil
    }
}

/// Which connections may carry a secret.
struct Channel: Sendable {
    /// HTTPS is a proxy's: what comes past it is in the clear, and may read but not sign in.
    let needsProxy: Bool
    let proxies: TrustedProxies

    func isPrivate(_ peer: String) -> Bool { !needsProxy || proxies.trusts(peer) }
}
