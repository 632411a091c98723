import Hummingbird
import SiteKit

/// Answers every request: the layers, each with one concern, and behind them the handler that finds the page or form.
///
/// A request without the site's cookie never reaches the database; an answer to somebody who is signed in is never kept.
struct SiteResponder: HTTPResponder {
    typealias Context = SiteRequestContext

    let site: Site
    let layers: [any Layer]
    let handler: Handler
    var connections = Connections()
    let sender: Sender
    /// `nil`: requests are not written down.
    let log: AccessLog?

    func respond(to request: Request, context: Context) async throws -> Response {
        let start = ContinuousClock.now
        var incoming = Incoming(request: request, peer: context.peer, phase: site.current)
        let outgoing: Outgoing
        if let answer = layers.answer(&incoming) {
            outgoing = answer
        } else {
            incoming.connection = connections.connection(context.channel)
            outgoing = await handler(incoming)
        }
        let response = sender.response(outgoing, to: request)
        log?.note(request, answeredBy: response, after: start.duration(to: .now))
        return response
    }
}

extension SiteResponder {
    init(site: Site, configuration: ServerConfig, maker: PageMaker, connections: Connections, sender: Sender) {
        let origin = configuration.origin.map { String($0.hasSuffix("/") ? $0.dropLast() : $0[...]) }
        let originHost = origin?.split(separator: "/").dropFirst().first.map(String.init)
        let services = site.services, hasAccounts = services.accounts != nil
        let cookie = SessionCookie(isSecure: configuration.isSecure)
        let proxies = TrustedProxies(configuration.trustedProxies)
        let channel = Channel(
            needsProxy: configuration.isSecure && configuration.certificate == nil, proxies: proxies)
        let visitors = Visitors(accounts: services.accounts, logger: maker.logger)
        let pages = PageHandler(
            services: services,
            files: ServiceAnswers(
                style: services.style, security: sender.security,
                word: SecurityWord(configuration.securityContact, origin: origin, now: services.now)),
            origin: origin, cookie: cookie,
            security: sender.security, readings: ReadingLog(), maker: maker)
        let forms = FormHandler(
            site: site, origin: origin, isSecure: configuration.isSecure, cookie: cookie, proxies: proxies,
            visitors: visitors, maker: maker)
        self.init(
            site: site,
            layers: [
                Reception(
                    hosts: HostList(configuration.hosts + [originHost].compactMap(\.self)), channel: channel,
                    takesForms: hasAccounts),
                CookieReader(cookie: cookie, channel: channel, hasAccounts: hasAccounts), KeptAnswers(), visitors,
            ],
            handler: { incoming in incoming.isForm ? await forms.answer(incoming) : await pages.answer(incoming) },
            connections: connections, sender: sender,
            log: configuration.logsAccess ? AccessLog(logger: maker.logger) : nil)
    }
}
