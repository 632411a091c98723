import Facts
import Figures
import HTTPTypes
import Hummingbird
import Logging
import Markup
import Phrases

/// Answers every request: first from the stored answers, unread and unparsed; else by parsing, redirecting or rendering.
struct SiteResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let site: Site
    let hosts: HostList
    let services: ServiceAnswers
    let security: HTTPFields
    let origin: String?
    let logger: Logger
    let logsAccess: Bool

    func respond(to request: Request, context: Context) async throws -> Response {
        guard logsAccess else { return await answer(request) }
        let start = ContinuousClock.now
        let response = await answer(request)
        log(request, response, start.duration(to: .now))
        return response
    }

    private func answer(_ request: Request) async -> Response {
        let isHead = request.method == .head
        guard isHead || request.method == .get else {
            return send(.methodNotAllowed(), request, extra: [.allow: "GET, HEAD"])
        }
        guard hosts.allows(request.head.authority) else { return send(.misdirected(), request) }
        let target = request.head.path ?? "/"
        let phase = site.current
        if case .ready(let published) = phase,
            let stored = published.cache.stored(ResponseCache.Key(target: target, audience: .public))
        {
            return send(stored, request)
        }
        return await parsed(target, phase, request)
    }

    private func parsed(_ target: String, _ phase: Site.Phase, _ request: Request) async -> Response {
        let read: RequestTarget
        do throws(RequestTarget.Refusal) { read = try RequestTarget(target) } catch {
            return send(error == .tooLong ? .uriTooLong() : ErrorPages.badAddress(phase), request)
        }
        if let stored = services.stored(read.segments) { return send(stored, request) }
        if let answer = services.answer(read.segments, phase) { return send(answer, request) }
        guard case .ready(let published) = phase else { return send(LoadingPage.answer(phase), request, extra: [:]) }
        guard let (route, language) = Route.parse(segments: read.segments) else {
            return send(ErrorPages.notFound(read.segments, published), request)
        }
        return await routed(route, language, target, read, published, request)
    }

    private func routed(
        _ route: Route, _ language: Language, _ target: String, _ read: RequestTarget, _ published: PublishedSite,
        _ request: Request
    ) async -> Response {
        let query: PageQuery
        do throws(BadQueryValue) { query = try PageQuery.read(read.query, for: route, in: language) } catch {
            return send(ErrorPages.badValue(error, route, language, published), request)
        }
        let context = PageContext(
            edition: published.edition, language: language, route: route, query: query, origin: origin)
        let canonical = route.href(in: language, edition: published.edition, query: query).value
        guard route.isCached else {
            if let elsewhere = redirect(path: canonical, from: target, ignoringQuery: true) {
                return send(elsewhere.answer, request, extra: elsewhere.headers)
            }
            return send(Handlers.answer(context, published) ?? ErrorPages.notFound(read.segments, published), request)
        }
        if let elsewhere = redirect(path: canonical, from: target, ignoringQuery: false), Handlers.exists(context) {
            return send(elsewhere.answer, request, extra: elsewhere.headers)
        }
        let key = ResponseCache.Key(target: target, audience: .public)
        let found = await published.cache.response(for: key) {
            guard let answer = Handlers.answer(context, published) else {
                let missing = ErrorPages.notFound(read.segments, published)
                return (StoredResponse(missing, security: security), false)
            }
            return (StoredResponse(answer, security: security), answer.status == .ok)
        }
        if found.isNew {
            Recompression.later(found.response)
        }
        return send(found.response, request)
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

    private func send(_ answer: Answer, _ request: Request, extra: HTTPFields = [:]) -> Response {
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

    /// Address without what was searched for, and nothing about who asked.
    private func log(_ request: Request, _ response: Response, _ duration: Duration) {
        let path = (request.head.path ?? "/").prefix(200).prefix { $0 != "?" }
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
