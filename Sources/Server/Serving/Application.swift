import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import SiteKit

/// The application that serves a site: listens, bounds connections and headers, and gives each request to the responder.
///
/// `onRunning` hears the port once it listens.
func makeApplication(
    site: Site, configuration: ServerConfig, logger: Logger, work: HeavyPools = HeavyPools(),
    onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let connections = Connections(), pace = configuration.pace
    let responder = SiteResponder(
        site: site, configuration: configuration,
        maker: PageMaker(services: site.services, logger: logger, work: work), connections: connections,
        sender: Sender(
            security: SecurityHeaders.fields(
                isSecure: configuration.isSecure, hasFonts: !site.services.style.fonts.isEmpty)))
    var channel = HTTP1Channel.Configuration(idleTimeout: .seconds(Int64(configuration.idleSeconds)))
    channel.httpDecoder = .init(maxHeaderFieldSize: 8 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)
    channel.additionalChannelHandlers = { [GuardPlacer(pace: pace, connections: connections)] }
    return Application(
        responder: responder,
        server: try configuration.certificate.map {
            try .tls(.http1(configuration: channel), tlsConfiguration: $0.load())
        }
            ?? .http1(configuration: channel),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.address, port: configuration.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(configuration.maximumConnections)),
        onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? configuration.port) },
        logger: logger)
}
