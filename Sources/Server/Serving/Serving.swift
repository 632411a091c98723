import Glibc
import Hummingbird
package import Logging
import NIOCore

/// Serves a site until the process is asked to stop (SIGTERM, SIGINT), finishing the requests under way.
///
/// `onRunning` hears the port once the server listens, also when the system chose it.
package func serveSite(
    _ site: Site, configuration: ServerConfig, logger: Logger,
    onRunning: @escaping @Sendable (_ port: Int) async -> Void
) async throws {
    let work = HeavyPools()
    let application = try makeApplication(
        site: site, configuration: configuration, logger: logger, work: work, onRunning: onRunning)
    let ending = Shutdown(grace: configuration.graceSeconds, work: work, logger: logger)
    defer { ending.cancel() }
    do {
        try await application.runService()
    } catch let error as IOError {
        throw ListenFailure(errno: error.errnoCode)
    }
}

/// Why the server cannot listen on the address that it was given.
package struct ListenFailure: Error, Hashable {
    package let errno: Int32

    /// Another program has the port.
    package var isInUse: Bool { errno == EADDRINUSE }

    /// The system's own words.
    package var reason: String { String(cString: strerror(errno)) }
}
