import Figures
import Foundation
import SiteKit
import Testing

@testable import Server
@testable import SiteFixtures
@testable import SiteMap

@Suite("The search for signals before anybody asks")
struct SearchAheadTests {
    private func searches(after pause: Duration?) async throws -> Int {
        var configuration = ServerConfig()
        configuration.searchAhead = pause
        let site = Site(configuration: configuration, features: .all)
        site.publish(try PageEditions.full())
        let signals = try #require(site.current.published?.signals)
        let end = Date.now.addingTimeInterval(pause == nil ? 0.3 : 20)
        while signals.searches == 0, Date.now < end { try await Task.sleep(for: .milliseconds(20)) }
        return signals.searches
    }

    @Test("The newest month is searched after publishing")
    func ahead() async throws { #expect(try await searches(after: .zero) > 0) }

    @Test("Without it nothing is searched until somebody asks")
    func asked() async throws { #expect(try await searches(after: nil) == 0) }
}
