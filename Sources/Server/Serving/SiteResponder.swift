import Accounts
import Facts
import Figures
import HTTPTypes
import Hummingbird
import Logging
import Markup
import Phrases
import SiteKit

/// Answers every request: first from the stored answers, unread and unparsed; else by parsing, redirecting or rendering.
///
/// A request without the site's cookie never reaches the database; an answer to somebody who is signed in is never kept.
struct SiteResponder: HTTPResponder {
    typealias Context = SiteRequestContext

    let site: Site
    let hosts: HostList
    let services: ServiceAnswers
    let security: HTTPFields
    let origin: String?
    let cookie: SessionCookie
    let isSecure: Bool
    /// HTTPS is a proxy's: what comes past it is in the clear, and may read but not sign in.
    let needsProxy: Bool
    let proxies: TrustedProxies
    let readings: ReadingLog
    let logger: Logger
    let logsAccess: Bool

    func respond(to request: Request, context: Context) async throws -> Response {
        guard logsAccess else { return await answer(request, context) }
        let start = ContinuousClock.now
        let response = await answer(request, context)
        log(request, response, start.duration(to: .now))
        return response
    }

    private func answer(_ request: Request, _ context: Context) async -> Response {
        let isForm = request.method == .post && site.services.accounts != nil && isPrivate(context)
        guard request.method == .get || request.method == .head || isForm else {
            return send(.methodNotAllowed(allow: allowed), request)
        }
        guard hosts.allows(request.head.authority) else { return send(.misdirected(), request) }
        if isForm { return await submitted(request, from: context) }
        let target = request.head.path ?? "/"
        let phase = site.current
        var token = site.services.accounts == nil ? nil : cookie.token(in: request.headers)
        if token != nil, !isPrivate(context) { token = nil }
        if token == nil, case .ready(let published, let cache) = phase,
            let stored = cache.stored(
                ResponseCache.Key(target: target, audience: .public, plan: published.planKey))
        {
            if stored.isFirstReuse() { Recompression.later(stored) }
            return send(stored, request)
        }
        return await parsed(target, phase, request, visitor(token))
    }

    private func isPrivate(_ context: Context) -> Bool { !needsProxy || proxies.trusts(context.peer) }

    private var allowed: String { site.services.accounts == nil ? "GET, HEAD" : "GET, HEAD, POST" }

    /// Who a token belongs to; a database that cannot be read makes everybody the public.
    func visitor(_ token: SecretToken?) -> Visitor {
        guard let token, let accounts = site.services.accounts else { return .anonymous }
        do {
            return Visitor(token: token, viewer: try accounts.viewer(of: token))
        } catch {
            logger.error("session", metadata: ["error": "\(error)"])
            return Visitor(token: token, viewer: .public)
        }
    }

    private func parsed(
        _ target: String, _ phase: Site.Phase, _ request: Request, _ visitor: Visitor
    ) async -> Response {
        let read: RequestTarget
        do throws(RequestTarget.Refusal) { read = try RequestTarget(target) } catch {
            return send(error == .tooLong ? .uriTooLong() : ErrorPages.badAddress(phase.published), request)
        }
        if let stored = services.stored(read.segments) { return send(stored, request) }
        if let answer = services.answer(read.segments, phase) { return send(answer, request) }
        guard case .ready(let published, let cache) = phase else { return send(phase.waiting, request) }
        guard let (route, language) = Route.parse(segments: read.segments), let page = published.features.page(route)
        else { return send(ErrorPages.notFound(read.segments, published, visitor), request) }
        return await routed(route, page, language, target, read, published, cache, request, visitor)
    }

    private func routed(
        _ route: Route, _ page: PageDescription, _ language: Language, _ target: String, _ read: RequestTarget, _ published: PublishedSite,
        _ cache: ResponseCache, _ request: Request, _ visitor: Visitor
    ) async -> Response {
        let query: PageQuery
        do throws(BadQueryValue) { query = try PageQuery.read(read.query, for: route, in: language) } catch {
            return send(ErrorPages.badValue(error, route, language, published, visitor), request)
        }
        var context = published.context(route, language, query: query, viewer: visitor.viewer, origin: origin)
        context.formToken = visitor.token?.formToken
        guard page.access.admits(visitor.viewer) else { return turnedAway(context, request) }
        let canonical = route.href(in: language, edition: published.edition, query: query).value
        let isShared = page.isKept && visitor.viewer == .public
        if let elsewhere = redirect(path: canonical, from: target, ignoringQuery: !page.isKept),
            !page.isKept || page.exists(context)
        {
            return send(elsewhere.answer, request, extra: elsewhere.headers)
        }
        guard isShared else {
            var extra: HTTPFields = [:]
            if let accounts = site.services.accounts {
                let token = visitor.token ?? accounts.newToken()
                context.formToken = token.formToken
                context.token = token
                if let first = confirmation(page.traits.contains(.isSensitive), context, accounts) { return send(first, request) }
                if visitor.viewer != .public, let name = query.kept {
                    context.form = site.services.kept?.form(name, at: site.services.now())
                }
                if visitor.token == nil, page.traits.contains(.hasGuestForm) { extra[.setCookie] = cookie.set(token) }
            }
            let answer = await made(context, published) ?? ErrorPages.notFound(read.segments, published, visitor)
            readings.note(context, page.traits, site.services, logger)
            return send(answer.private(when: visitor.viewer != .public || page.traits.contains(.hasGuestForm)), request, extra: extra)
        }
        let key = ResponseCache.Key(target: target, audience: .public, plan: published.planKey)
        let shared = context
        let found = await cache.response(for: key) {
            guard let answer = await made(shared, published) else {
                let missing = ErrorPages.notFound(read.segments, published, .anonymous)
                return (StoredResponse(missing, security: security), false)
            }
            return (StoredResponse(answer, security: security), answer.status == .ok && answer.isKept)
        }
        return send(found, request)
    }

    /// The answer of a page or file; one that fails is told with a reference, and the log has the cause under it.
    ///
    /// Neither the page nor the log has the address: it can hold a secret or what was searched for.
    func made(_ context: PageContext, _ published: PublishedSite) async -> Answer? {
        do {
            var context = context
            _ = try context.ownLinks.get()
            if let token = context.token, let accounts = site.services.accounts {
                try published.features.lookUp(&context, token, accounts)
            }
            return try await published.features.page(context.route)?.answer(context, published)
        } catch {
            let reference = site.services.errorReference()
            logger.error("page failed", metadata: ["reference": "\(reference)", "error": "\(error)"])
            return ErrorPages.failed(reference, context)
        }
    }

    /// Pages with sensitive forms want the passphrase again first, so that nothing that was typed is lost on the way.
    func confirmation(_ isSensitive: Bool, _ context: PageContext, _ accounts: AccountService) -> Answer? {
        guard isSensitive, let session = context.viewer.session, !accounts.isConfirmed(session) else { return nil }
        let back = context.href(context.route, context.query)
        return .seeOther(context.href(.confirm, PageQuery().with { $0.back = back }))
    }

    /// Who is not signed in is asked to, and comes back; who is signed in without the right reads so.
    func turnedAway(_ context: PageContext, _ request: Request) -> Response {
        guard context.viewer == .public, site.services.accounts != nil else {
            return send(ErrorPages.forbidden(context), request)
        }
        let back = context.href(context.route, context.query)
        let signIn = context.href(.signIn, PageQuery().with { $0.back = back })
        return send(.seeOther(signIn), request)
    }

    /// A permanent redirect when the address is not the canonical one; browsers ask again, because names can change.
    private func redirect(
        path canonical: String, from target: String, ignoringQuery: Bool
    ) -> (answer: Answer, headers: HTTPFields)? {
        func comparable(_ text: String) -> Substring {
            ignoringQuery ? text.prefix { $0 != "?" } : text[...]
        }
        guard comparable(canonical) != comparable(target) else { return nil }
        var answer = Answer.text("", status: .movedPermanently)
        answer.headers = [.cacheControl: "no-cache"]
        return (answer, [.location: canonical])
    }

    func send(_ answer: Answer, _ request: Request, extra: HTTPFields = [:]) -> Response {
        var answer = answer
        answer.headers.append(extra)
        return send(StoredResponse(answer, security: security), request)
    }

    private func send(_ stored: StoredResponse, _ request: Request) -> Response {
        let accepted = request.headers[.acceptEncoding]
        let form = stored.form(acceptsGzip: accepted.map(AcceptEncoding.allowsGzip) ?? false)
        if stored.status == .ok, let known = request.headers[.ifNoneMatch], stored.matches(ifNoneMatch: known) {
            return notModified(form)
        }
        let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: form.body)
        return Response(status: stored.status, headers: form.headers, body: body)
    }

    private func notModified(_ form: StoredResponse.Form) -> Response {
        var headers = form.headers
        headers[.contentLength] = nil
        headers[.contentType] = nil
        headers[.contentEncoding] = nil
        var response = Response(status: .notModified, headers: headers)
        response.headers[.contentLength] = nil
        return response
    }

    /// The address of a calendar is a secret of its owner.
    private static func withoutSecrets(_ path: Substring) -> Substring {
        path.hasSuffix(".ics") ? path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) + "….ics" : path
    }

    /// Address without what was searched for, and nothing about who asked.
    private func log(_ request: Request, _ response: Response, _ duration: Duration) {
        let path = Self.withoutSecrets((request.head.path ?? "/").prefix(200).prefix { $0 != "?" })
        let (seconds, attoseconds) = duration.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        logger.info(
            "request",
            metadata: [
                "method": "\(request.method.rawValue.prefix(10))", "path": "\(Finding.quote(path, limit: 200))",
                "status": "\(response.status.code)", "bytes": "\(response.body.contentLength ?? 0)",
                "microseconds": "\(microseconds)",
            ])
    }
}
