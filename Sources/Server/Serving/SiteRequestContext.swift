import Hummingbird
import Logging
import NIOCore

/// What Hummingbird keeps of a request, and the address at the other end of its connection.
struct SiteRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Names the connection in `Connections`.
    let channel: ObjectIdentifier
    private let remote: SocketAddress?

    /// The numeric address of the peer, without its port; empty where there is none.
    var peer: String { remote?.ipAddress ?? "" }

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = ObjectIdentifier(source.channel)
        remote = source.channel.remoteAddress
    }
}
