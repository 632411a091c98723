import Facts
import Figures
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Markup
import NIOCore
import Phrases
import Records
import Strategy
import Testing

@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// Runs the real server on a loopback port and asks it.
enum Loopback {
    static func run(
        site: Site? = nil, configuration: ServerConfig = ServerConfig(),
        _ body: @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        let shown = Site(configuration: configuration, features: .all)
        if site == nil {
            let edition = try TestEdition.make()
            shown.publish(
                edition, archive: TestArchive(), plans: PublishedPlans(PlanEditions.published(of: edition.pack)),
                today: PlanDate("2022-06-01"))
        }
        var configuration = configuration
        configuration.port = 0
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = try makeApplication(site: site ?? shown, configuration: configuration, logger: logger)
        try await application.test(.live, body)
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}

@Suite("The server")
struct ServerTests {
    @Test("Every committed address is answered", arguments: CommittedRoutes.pages)
    func committed(_ address: String) async throws {
        try await Loopback.run { client in
            try await client.execute(uri: address, method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.xContentTypeOptions] == "nosniff")
                #expect(!response.text.isEmpty)
            }
        }
    }

    @Test("Every committed file is there", arguments: CommittedRoutes.files)
    func files(_ address: String) async throws {
        try await Loopback.run { client in
            let response = try await client.execute(uri: address, method: .get)
            #expect(response.status == .ok)
            #expect(response.headers[.contentDisposition]?.contains("filename=") == true)
            let isTable = address.hasSuffix(".csv") || address.hasSuffix(".xlsx")
            #expect(isTable || response.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
        }
    }

    @Test(
        "Every answer carries the headers that keep others out",
        arguments: ["/", "/bestaat-niet", "/gezond", "/favicon.svg"])
    func securityHeaders(_ address: String) async throws {
        try await Loopback.run { client in
            try await client.execute(uri: address, method: .get) { response in
                let policy = response.headers[.contentSecurityPolicy] ?? ""
                #expect(policy.hasPrefix("default-src 'none'"))
                #expect(policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("unsafe-eval"))
                #expect(
                    response.headers.contains {
                        $0.name.canonicalName == "referrer-policy" && $0.value == "same-origin"
                    })
                #expect(response.headers[.setCookie] == nil)
                #expect(response.headers[.server] == nil)
                #expect(response.headers[.accessControlAllowOrigin] == nil)
            }
        }
    }

    @Test("A page is sent compressed once its tag is unknown, and not again when it is known")
    func conditional() async throws {
        try await Loopback.run { client in
            let first = try await client.execute(uri: "/misdrijven", method: .get, headers: [.acceptEncoding: "gzip"])
            #expect(first.headers[.contentEncoding] == "gzip")
            #expect(first.headers[.vary] == "Accept-Encoding")
            #expect(first.headers[.cacheControl] == "no-cache")
            #expect(Array(first.body.readableBytesView.prefix(2)) == [0x1F, 0x8B])
            let tag = try #require(first.headers[.eTag])
            for accepted in ["gzip", "identity"] {
                let second = try await client.execute(
                    uri: "/misdrijven", method: .get, headers: [.acceptEncoding: accepted, .ifNoneMatch: tag])
                #expect(second.status == .notModified)
                #expect(second.body.readableBytes == 0)
                #expect(second.headers[.eTag] != nil)
            }
            let plain = try await client.execute(uri: "/misdrijven", method: .get)
            #expect(plain.headers[.contentEncoding] == nil)
            #expect(plain.text.hasPrefix("<!doctype html>"))
            #expect(plain.headers[.eTag] != tag)
        }
    }

    @Test("HEAD says what GET would, without a body")
    func head() async throws {
        try await Loopback.run { client in
            let get = try await client.execute(uri: "/gebieden", method: .get)
            let head = try await client.execute(uri: "/gebieden", method: .head)
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(get.body.readableBytes))
            #expect(head.headers[.eTag] == get.headers[.eTag])
        }
    }

    @Test("The site is for reading", arguments: [HTTPRequest.Method.post, .put, .delete, .options, .patch])
    func methods(_ method: HTTPRequest.Method) async throws {
        try await Loopback.run { client in
            let response = try await client.execute(uri: "/", method: method)
            #expect(response.status == .methodNotAllowed)
            #expect(response.headers[.allow] == "GET, HEAD")
        }
    }

    @Test("Another host name is refused")
    func host() async throws {
        try await Loopback.run { client in
            let port = try #require(client.port)
            try await TestClient.withClient(host: "localhost", port: port) { other in
                for (authority, status) in [("evil.example", 421), ("localhost", 200), ("127.0.0.1:\(port)", 200)] {
                    let request = TestClient.Request("/", method: .get, authority: authority, headers: [:])
                    let response = try await other.execute(request)
                    #expect(response.status.code == status, "\(authority)")
                }
            }
        }
    }

    @Test(
        "An address that is not canonical leads to the one that is",
        arguments: [
            ("/gebied/GM0344", "/gebied/GM0344-utrecht"), ("/gebied/gm0344-x?utm=1", "/gebied/GM0344-utrecht"),
            ("/misdrijf/1.1.1/", "/misdrijf/1.1.1-diefstal-inbraak-woning"), ("/gebieden?x=1", "/gebieden"),
            ("/gebied/GM0344-utrecht?periode=2017", "/gebied/GM0344-utrecht?periode=2017JJ00"),
            ("/en/area/GM0344-utrecht?compare=previous-year", "/en/area/GM0344-utrecht"), ("/en/", "/en"),
        ])
    func redirects(_ address: String, _ expected: String) async throws {
        try await Loopback.run { client in
            let response = try await client.execute(uri: address, method: .get)
            #expect(response.status == .movedPermanently)
            #expect(response.headers[.location] == expected)
        }
    }

    @Test(
        "What does not exist is a page that says so",
        arguments: ["/gebied/GM9999", "/groep/onbekend", "/data/levering/99", "/bestaat-niet", "/en/offence/XX/y.csv"])
    func notFound(_ address: String) async throws {
        try await Loopback.run { client in
            let response = try await client.execute(uri: address, method: .get)
            #expect(response.status == .notFound)
            #expect(response.headers[.cacheControl] == "no-store")
            #expect(response.text.contains("<h1>"))
            #expect(response.text.contains("noindex"))
            #expect(!response.text.contains("rel=\"canonical\""))
        }
    }

    @Test("A wrong address names what was meant, perhaps")
    func nearest() async throws {
        try await Loopback.run { client in
            let response = try await client.execute(uri: "/gebied/utrech", method: .get)
            #expect(response.status == .notFound)
            #expect(response.text.contains("/gebied/GM0344-utrecht"))
        }
    }

    @Test(
        "A value that cannot be is a page that shows it harmlessly",
        arguments: [
            "/gebied/GM0344-utrecht?periode=%3Cscript%3Ealert(1)%3C/script%3E",
            "/en/area/GM0344-utrecht?sort=%3Cscript%3E",
        ])
    func badValue(_ address: String) async throws {
        try await Loopback.run { client in
            let response = try await client.execute(uri: address, method: .get)
            #expect(response.status == .badRequest)
            #expect(!response.text.contains("<script>"))
            #expect(response.text.contains("&lt;script&gt;"))
        }
    }

    @Test(
        "Hostile addresses are refused shortly",
        arguments: [
            ("/%2e%2e/%2e%2e/etc/passwd", 400), ("/a%00b", 400), ("/%", 400), ("/gebied/GM0344%0d%0aX:1", 400),
            ("/" + String(repeating: "a", count: 4_000), 414), ("/zoeken?q=%ff", 400),
        ])
    func hostile(_ address: String, _ status: Int) async throws {
        try await Loopback.run { client in
            let response = try await client.execute(uri: address, method: .get)
            #expect(response.status.code == status)
            #expect(response.body.readableBytes < 20_000)
        }
    }

    @Test("Addresses that only differ in what a page does not listen to take no room")
    func unknownParameters() async throws {
        let site = Site(features: .all)
        site.publish(try TestEdition.make())
        try await Loopback.run(site: site) { client in
            for number in 0..<50 {
                let response = try await client.execute(uri: "/gebieden?x=\(number)", method: .get)
                #expect(response.status == .movedPermanently)
            }
            for number in 0..<50 { _ = try await client.execute(uri: "/zoeken?q=\(number)", method: .get) }
            let health = try await client.execute(uri: "/gezond", method: .get)
            #expect(health.text.contains("\"storedAnswers\":0"))
        }
    }

    @Test("Style and script have an address of their content and may be kept for ever")
    func assets() async throws {
        try await Loopback.run { client in
            for asset in [SiteStyle.plain.stylesheet, Assets.script] {
                let response = try await client.execute(uri: asset.href.value, method: .get)
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == asset.mediaType)
                #expect(response.headers[.cacheControl]?.contains("immutable") == true)
                #expect(response.body.readableBytes == asset.bytes.count)
            }
        }
    }

    @Test("The script is at most 21 KB")
    func scriptSize() { #expect(Assets.script.bytes.count <= 21 * 1_024) }

    @Test("All own script together is under 25 KB")
    func allScripts() {
        let all = [Assets.script, Assets.passkeys, Assets.news, Assets.explorer]
        #expect(all.reduce(0) { $0 + $1.bytes.count } < 25 * 1_000)
    }

    @Test("Publishing shows the new edition and drops stored answers of the old one")
    func publish() async throws {
        let site = Site(features: .all)
        site.publish(try TestEdition.make(isExample: true))
        try await Loopback.run(site: site) { client in
            let example = try await client.execute(uri: "/data", method: .get)
            #expect(example.text.contains("class=\"example\""))
            #expect(try await client.execute(uri: "/robots.txt", method: .get).text.contains("Disallow: /\n"))
            site.publish(try TestEdition.make())
            let real = try await client.execute(uri: "/data", method: .get)
            #expect(!real.text.contains("class=\"example\""))
            #expect(real.headers[.eTag] != example.headers[.eTag])
            #expect(try await client.execute(uri: "/robots.txt", method: .get).text.contains("Disallow: /zoeken\n"))
        }
    }

    @Test("While the figures load, visitors read so and programs are told to come back")
    func loading() async throws {
        let site = Site(features: .all)
        site.report(LoadingProgress(.reading, fraction: 0.421))
        try await Loopback.run(site: site) { client in
            let page = try await client.execute(uri: "/gebied/GM0344", method: .get)
            #expect(page.status == .serviceUnavailable)
            #expect(page.headers[.retryAfter] == "5")
            #expect(page.text.contains("42%"))
            #expect(page.text.contains("lang=\"en\""))
            let health = try await client.execute(uri: "/gezond", method: .get)
            #expect(health.status == .serviceUnavailable)
            #expect(health.text.contains("\"percent\":42"))
            #expect(try await client.execute(uri: SiteStyle.plain.stylesheet.href.value, method: .get).status == .ok)
            site.publish(try TestEdition.make())
            #expect(try await client.execute(uri: "/gezond", method: .get).text.contains("\"ready\""))
            site.report(LoadingProgress(.reading))
            #expect(try await client.execute(uri: "/", method: .get).status == .ok)
        }
    }

    @Test("Loading that failed does not refresh for ever")
    func failed() async throws {
        let site = Site(features: .all)
        site.reportFailure("The file is <gone>.")
        try await Loopback.run(site: site) { client in
            let page = try await client.execute(uri: "/", method: .get)
            #expect(page.status == .serviceUnavailable)
            #expect(!page.text.contains("gone"))
            #expect(try await client.execute(uri: "/gezond", method: .get).text.contains("\\u003cgone\\u003e"))
        }
    }
}
