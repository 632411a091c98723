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
    /// What the handler behind a layer was given.
    private final class Behind: Sendable {
        let seen = Mutex([Incoming]())

        @Sendable func answer(_ incoming: Incoming) async -> Outgoing {
            seen.withLock { $0.append(incoming) }
            return .answer(.text("behind"))
        }
    }

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

    private func status(_ outgoing: Outgoing) -> HTTPResponse.Status {
        switch outgoing {
        case .answer(let answer): answer.status
        case .kept(let stored): stored.status
        case .stream(let stream): stream.status
        }
    }

    private let open = Channel(needsProxy: false, proxies: TrustedProxies([]))
    private let behindProxy = Channel(needsProxy: true, proxies: TrustedProxies(["10.0.0.1"]))

    @Test("Layers are passed in their order, and one that answers keeps the rest out of it")
    func order() async {
        struct Named: Layer {
            let name: String
            let stops: Bool

            func answer(_ incoming: Incoming, _ next: Handler) async -> Outgoing {
                guard !stops, case .answer(let answer) = await next(incoming) else { return .answer(.text(name)) }
                return .answer(.text(name + String(decoding: answer.body, as: UTF8.self)))
            }
        }
        func body(_ layers: [any Layer]) async -> String {
            guard case .answer(let answer) = await layers.around(Behind().answer)(incoming()) else { return "" }
            return String(decoding: answer.body, as: UTF8.self)
        }
        #expect(await body([Named(name: "a", stops: false), Named(name: "b", stops: false)]) == "abbehind")
        #expect(await body([Named(name: "a", stops: false), Named(name: "b", stops: true)]) == "ab")
    }

    @Test("The reception refuses other methods and names, and a form on a connection that all can read")
    func reception() async {
        let behind = Behind()
        let door = Reception(hosts: HostList(["site.nl"]), channel: behindProxy, takesForms: true)
        #expect(status(await door.answer(incoming(.put), behind.answer)) == .methodNotAllowed)
        #expect(status(await door.answer(incoming(host: "elders.nl"), behind.answer)) == .misdirectedRequest)
        #expect(status(await door.answer(incoming(.post), behind.answer)) == .methodNotAllowed)
        #expect(behind.seen.withLock { $0.isEmpty })
        #expect(status(await door.answer(incoming(.post, peer: "10.0.0.1"), behind.answer)) == .ok)
        #expect(status(await door.answer(incoming(host: "site.nl:8080"), behind.answer)) == .ok)
        let reading = Reception(hosts: HostList([]), channel: open, takesForms: false)
        #expect(status(await reading.answer(incoming(.post), behind.answer)) == .methodNotAllowed)
    }

    @Test("The cookie is read only where it can be secret, and where somebody can sign in")
    func cookie() async throws {
        let token = try #require(SecretToken(String(repeating: "A", count: 43)))
        let cookie = SessionCookie(isSecure: false)
        func found(_ channel: Channel, _ hasAccounts: Bool, peer: String) async -> SecretToken? {
            let behind = Behind()
            _ = await CookieReader(cookie: cookie, channel: channel, hasAccounts: hasAccounts)
                .answer(incoming(peer: peer, cookie: "\(cookie.name)=\(token.text)"), behind.answer)
            return behind.seen.withLock { $0.first?.token }
        }
        #expect(await found(open, true, peer: "10.0.0.9") == token)
        #expect(await found(open, false, peer: "10.0.0.9") == nil)
        #expect(await found(behindProxy, true, peer: "10.0.0.9") == nil)
        #expect(await found(behindProxy, true, peer: "10.0.0.1") == token)
    }

    @Test("A kept answer goes to whoever brings no cookie, and to nobody else")
    func kept() async throws {
        let site = PublishedSite(try TestEdition.make(), features: .all), cache = ResponseCache(limit: 1_000_000)
        let key = ResponseCache.Key(target: "/gebieden", audience: .public, plan: site.planKey)
        _ = await cache.response(for: key) { (StoredResponse(.text("kept"), security: [:]), true) }
        let behind = Behind(), phase = Site.Phase.ready(site, cache)
        if case .answer = await KeptAnswers().answer(incoming(.get, "/gebieden", phase: phase), behind.answer) {
            Issue.record("the kept answer was not found")
        }
        #expect(behind.seen.withLock { $0.isEmpty })
        var signedIn = incoming(.get, "/gebieden", phase: phase)
        signedIn.token = SecretToken(String(repeating: "A", count: 43))
        _ = await KeptAnswers().answer(signedIn, behind.answer)
        _ = await KeptAnswers().answer(incoming(.post, "/gebieden", phase: phase), behind.answer)
        _ = await KeptAnswers().answer(incoming(.get, "/", phase: phase), behind.answer)
        #expect(behind.seen.withLock { $0.count } == 3)
    }

    @Test("Without a token nobody is looked up")
    func visitors() async {
        let behind = Behind()
        _ = await Visitors(accounts: nil, logger: Logger(label: "test")).answer(incoming(), behind.answer)
        #expect(behind.seen.withLock { $0.first?.visitor.viewer } == .public)
    }

    @Test("The log never holds the secret of a calendar")
    func log() {
        #expect(AccessLog.withoutSecrets("/agenda/geheim.ics") == "/agenda/….ics")
        #expect(AccessLog.withoutSecrets("/gebieden") == "/gebieden")
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
