import Hummingbird
package import Logging

/// Serves a site until the process is asked to stop (SIGTERM, SIGINT), finishing the requests under way.
package func serveSite(_ site: Site, configuration: ServerConfig, logger: Logger) async throws {
    try await makeApplication(site: site, configuration: configuration, logger: logger).runService()
}
