import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Markup
import Testing

@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("The site's own families of type")
struct TypeFaceServingTests {
    private static let font = Array("wOF2".utf8) + (0..<90).map { UInt8($0) }

    private func site(_ faces: TypeFaces?) throws -> Site {
        var services = SiteServices()
        services.style = SiteStyle(faces)
        let site = Site(services: services, features: .all)
        site.publish(try TestEdition.make())
        return site
    }

    @Test("They are served for ever under the address of their content, and only then does the policy allow fonts")
    func served() async throws {
        let faces = TypeFaces(text: Self.font, headings: Self.font + [1])
        try await Loopback.run(site: try site(faces)) { client in
            let page = try await client.execute(uri: "/data", method: .get)
            #expect(page.headers[.contentSecurityPolicy]?.hasSuffix("; font-src 'self'") == true)
            for asset in SiteStyle(faces).fonts {
                #expect(page.text.contains("<link rel=\"preload\" href=\"\(asset.href.value)\" as=\"font\""))
                let file = try await client.execute(uri: asset.href.value, method: .get)
                #expect(file.headers[.contentType] == "font/woff2")
                #expect(file.headers[.cacheControl]?.contains("immutable") == true)
                #expect(Array(file.body.readableBytesView) == asset.bytes)
            }
        }
    }

    @Test("Without them a page names none and the policy allows none")
    func none() async throws {
        try await Loopback.run(site: try site(nil)) { client in
            let page = try await client.execute(uri: "/data", method: .get)
            #expect(page.headers[.contentSecurityPolicy]?.contains("font-src") == false)
            #expect(!page.text.contains("woff2"))
            #expect(try await client.execute(uri: "/letter-0123456789.woff2", method: .get).status == .notFound)
        }
    }
}
