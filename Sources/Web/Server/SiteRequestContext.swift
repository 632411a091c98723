import Hummingbird
import Logging
import NIOCore

/// What Hummingbird keeps of a request, and the address at the other end of its connection.
struct SiteRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The numeric address of the peer, without its port; empty where there is none.
    let peer: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
    }
}
