import Accounts
import Facts
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Markup
import Synchronization
import Testing

@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("Layers of the server")
struct LayerTests {
    private func incoming(
        _ method: HTTPRequest.Method = .get, _ path: String = "/", host: String = "localhost",
        peer: String = "10.0.0.9",
        cookie: String? = nil, known: String? = nil, phase: Site.Phase = .loading(LoadingProgress())
    ) -> Incoming {
        var head = HTTPRequest(method: method, scheme: "http", authority: host, path: path)
        if let cookie { head.headerFields[.cookie] = cookie }
        if let known { head.headerFields[.ifNoneMatch] = known }
        return Incoming(request: Request(head: head, body: .init(buffer: .init())), peer: peer, phase: phase)
    }

    private func status(_ layer: some Layer, _ incoming: Incoming) -> HTTPResponse.Status? {
        var incoming = incoming
        switch layer.answer(&incoming) {
        case nil: return nil
        case .answer(let answer): return answer.status
        case .kept(let stored): return stored.status
        case .stream(let stream): return stream.status
        }
    }

    private let open = Channel(needsProxy: false, proxies: TrustedProxies([]))
    private let behindProxy = Channel(needsProxy: true, proxies: TrustedProxies(["10.0.0.1"]))

    @Test("Layers are passed in their order, and one that answers keeps the rest out of it")
    func order() {
        struct Named: Layer {
            let name: String
            let stops: Bool

            func answer(_ incoming: inout Incoming) -> Outgoing? {
                incoming.token = SecretToken(String(repeating: name, count: 43))
                return stops ? .answer(.text(name)) : nil
            }
        }
        func passed(_ layers: [any Layer]) -> (answer: String?, last: Character?) {
            var incoming = incoming(), answer: String?
            if case .answer(let found) = layers.answer(&incoming) {
                answer = String(decoding: found.body, as: UTF8.self)
            }
            return (answer, incoming.token?.text.first)
        }
        #expect(passed([Named(name: "A", stops: false), Named(name: "E", stops: false)]) == (nil, "E"))
        #expect(passed([Named(name: "A", stops: true), Named(name: "E", stops: true)]) == ("A", "A"))
    }

    @Test("The reception refuses other methods and names, and a form on a connection that all can read")
    func reception() {
        let door = Reception(hosts: HostList(["site.nl"]), channel: behindProxy, takesForms: true)
        #expect(status(door, incoming(.put)) == .methodNotAllowed)
        #expect(status(door, incoming(host: "elders.nl")) == .misdirectedRequest)
        #expect(status(door, incoming(.post)) == .methodNotAllowed)
        #expect(status(door, incoming(.post, peer: "10.0.0.1")) == nil)
        #expect(status(door, incoming(host: "site.nl:8080")) == nil)
        let reading = Reception(hosts: HostList([]), channel: open, takesForms: false)
        #expect(status(reading, incoming(.post)) == .methodNotAllowed)
    }

    @Test("The cookie is read only where it can be secret, and where somebody can sign in")
    func cookie() throws {
        let token = try #require(SecretToken(String(repeating: "A", count: 43)))
        let cookie = SessionCookie(isSecure: false)
        func found(_ channel: Channel, _ hasAccounts: Bool, peer: String) -> SecretToken? {
            var incoming = incoming(peer: peer, cookie: "\(cookie.name)=\(token.text)")
            let reader = CookieReader(cookie: cookie, channel: channel, hasAccounts: hasAccounts)
            return reader.answer(&incoming) == nil ? incoming.token : nil
        }
        #expect(found(open, true, peer: "10.0.0.9") == token)
        #expect(found(open, false, peer: "10.0.0.9") == nil)
        #expect(found(behindProxy, true, peer: "10.0.0.9") == nil)
        #expect(found(behindProxy, true, peer: "10.0.0.1") == token)
    }

    @Test("A kept answer goes to whoever brings no cookie, and to nobody else")
    func kept() async throws {
        let site = PublishedSite(try TestEdition.make(), features: .all), cache = ResponseCache(limit: 1_000_000)
        let key = ResponseCache.Key(target: "/gebieden", audience: .public, plan: site.planKey)
        _ = await cache.response(for: key) { (StoredResponse(.text("kept"), security: [:]), true) }
        let phase = Site.Phase.ready(site, cache), asked = incoming(.get, "/gebieden", phase: phase)
        #expect(status(KeptAnswers(), asked) == .ok)
        var signedIn = asked
        signedIn.token = SecretToken(String(repeating: "A", count: 43))
        #expect(status(KeptAnswers(), signedIn) == nil)
        #expect(status(KeptAnswers(), incoming(.post, "/gebieden", phase: phase)) == nil)
        #expect(status(KeptAnswers(), incoming(.get, "/", phase: phase)) == nil)
    }

    @Test("Without a token nobody is looked up")
    func visitors() {
        var asked = incoming()
        let answer = Visitors(accounts: nil, logger: Logger(label: "test")).answer(&asked)
        #expect(answer == nil && asked.visitor.viewer == .public)
    }

    @Test("The log never holds the secret of a calendar")
    func log() {
        #expect(AccessLog.withoutSecrets("/agenda/geheim.ics") == "/agenda/….ics")
        #expect(AccessLog.withoutSecrets("/gebieden") == "/gebieden")
        // The steps of a guide are somebody's answers.
        for (path, written) in [
            ("/wegwijzer", "/wegwijzer"), ("/wegwijzer/delen", "/wegwijzer/…"),
            ("/wegwijzer/delen/gevaar", "/wegwijzer/…"), ("/en/guide/delen/gevaar", "/en/guide/…"),
            ("//wegwijzer///delen/gevaar/", "/wegwijzer/…"), ("/%77egwijzer/delen/gevaar", "/wegwijzer/…"),
            ("/gebied/wegwijzer-x/y", "/gebied/wegwijzer-x/y"),
        ] { #expect(AccessLog.withoutSecrets(path[...]) == written, "\(path)") }
    }

    @Test("A line of the log has the metadata that its request was given")
    func metadata() {
        final class Lines: Sendable { let written = Mutex([Logger.Metadata]()) }
        struct Kept: LogHandler {
            let lines: Lines
            var metadata: Logger.Metadata = ["site": "vib"]
            var logLevel = Logger.Level.notice

            subscript(metadataKey key: String) -> Logger.MetadataValue? {
                get { metadata[key] }
                set { metadata[key] = newValue }
            }

            func log(event: LogEvent) {
                lines.written.withLock { $0.append(metadata.merging(event.metadata ?? [:]) { $1 }) }
            }
        }
        let lines = Lines(), log = Logger(label: "test", factory: { _ in LateMetadata(Kept(lines: lines)) })
        var request = log
        request[metadataKey: "request"] = "1"
        request.notice("written", metadata: ["reason": "test"])
        request.info("not written")
        log.notice("written")
        #expect(
            lines.written.withLock { $0 } == [["site": "vib", "request": "1", "reason": "test"], ["site": "vib"]])
    }

    @Test("What a browser has already is not sent again, and HEAD has no body")
    func sender() {
        let sender = Sender(security: [.contentSecurityPolicy: "default-src 'none'"])
        let asked = incoming().request, first = sender.response(.answer(.page("<p>tekst</p>")), to: asked)
        #expect(first.headers[.contentSecurityPolicy] != nil && first.body.contentLength == 12)
        let again = incoming(known: first.headers[.eTag]).request
        let known = sender.response(.answer(.page("<p>tekst</p>")), to: again)
        #expect(known.status == .notModified && known.body.contentLength == 0)
        let head = sender.response(.answer(.page("<p>tekst</p>")), to: incoming(.head).request)
        #expect(head.body.contentLength == 0 && head.headers[.contentLength] == "12")
    }
}
