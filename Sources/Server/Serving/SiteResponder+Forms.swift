import Accounts
import Facts
import HTTPTypes
import Hummingbird
import Logging
import Markup
import Phrases
import SiteKit

extension SiteResponder {
    /// A form that was sent: where it comes from, its token, who sends it and what for; only then its handler.
    func submitted(_ request: Request, from source: Context) async -> Response {
        let phase = site.current
        guard let published = phase.published else { return send(phase.waiting, request) }
        guard let read = try? RequestTarget(request.head.path ?? "/"),
            let (route, language) = Route.parse(segments: read.segments), let page = published.features.page(route),
            let query = try? PageQuery.read(read.query, for: route, in: language)
        else { return send(ErrorPages.badAddress(published), request) }
        let visitor = visitor(cookie.token(in: request.headers))
        var context = published.context(route, language, query: query, viewer: visitor.viewer, origin: origin)
        context.formToken = visitor.token?.formToken
        context.token = visitor.token
        let form: Form
        do throws(FormRefusal) {
            guard FormOrigin.isOwn(request, origin: origin, isSecure: isSecure) else { throw .elsewhere }
            // Files of somebody whose session has ended are not read; after signing in they are chosen again.
            let takesFiles = page.traits.contains(.takesFiles)
            if takesFiles, visitor.viewer == .public { return turnedAway(context, request) }
            form = try await FormBody.read(
                request, takesFiles: takesFiles && page.access.admits(visitor.viewer))
            guard visitor.token?.accepts(formToken: form.token) == true else {
                if let elsewhere = keptElsewhere(form, description(form, published), context) {
                    return send(.seeOther(elsewhere), request)
                }
                throw .stale
            }
        } catch {
            logger.notice("form refused", metadata: ["reason": "\(error)", "address": "\(address(request, source))"])
            return refused(error, context, request)
        }
        guard let description = description(form, published) else { return refused(.malformed, context, request) }
        return await permitted(
            description, page, form, context, published, visitor, address(request, source), request)
    }

    private func description(_ form: Form, _ published: PublishedSite) -> FormDescription? {
        form.act.flatMap(published.features.form)
    }

    /// Keeps what was typed, and answers where its sender finds it again: the page itself, or first signing in.
    private func keptElsewhere(_ form: Form, _ description: FormDescription?, _ context: PageContext) -> Href? {
        guard let description, description.traits.contains(.keepsTyping),
            let page = kept(form, description.act, context, because: FormPhrases.kept)
        else { return nil }
        guard context.viewer == .public else { return page }
        return context.href(.signIn, PageQuery().with { $0.back = page })
    }

    /// The page of a form under an address by which it shows what was typed; `nil` where nothing is kept.
    private func kept(_ form: Form, _ act: Act, _ context: PageContext, because why: Phrase) -> Href? {
        guard let kept = site.services.kept, let accounts = site.services.accounts else { return nil }
        let name = accounts.newToken()
        kept.keep(form, act, as: name, because: why, at: site.services.now())
        return context.href(context.route, context.query.with { $0.kept = name })
    }

    /// The passphrase first, and then the page again with what was typed.
    private func confirmedFirst(_ description: FormDescription, _ form: Form, _ context: PageContext) -> Answer? {
        guard let accounts = site.services.accounts,
            let first = confirmation(description.traits.contains(.isSensitive), context, accounts)
        else { return nil }
        guard let page = kept(form, description.act, context, because: FormPhrases.keptUnconfirmed) else { return first }
        return .seeOther(context.href(.confirm, PageQuery().with { $0.back = page }))
    }

    private func permitted(
        _ description: FormDescription, _ page: PageDescription, _ form: Form, _ context: PageContext,
        _ published: PublishedSite, _ visitor: Visitor, _ address: String, _ request: Request
    ) async -> Response {
        guard page.access.admits(visitor.viewer), description.access.admits(visitor.viewer) else {
            guard visitor.viewer == .public else { return send(ErrorPages.forbidden(context), request) }
            if let elsewhere = keptElsewhere(form, description, context) { return send(.seeOther(elsewhere), request) }
            let back = context.href(context.route, context.query)
            return send(.seeOther(context.href(.signIn, PageQuery().with { $0.back = back })), request)
        }
        let base = origin ?? (isSecure ? "https://" : "http://") + (request.head.authority ?? "")
        if let first = confirmedFirst(description, form, context) { return send(first, request) }
        let submission = Submission(
            act: description.act, form: form, context: context, published: published, services: site.services, visitor: visitor,
            address: address, base: base, client: request.headers[.userAgent] ?? "", logger: logger)
        let answer = await description.submit(submission)
        if description.traits.contains(.isPublication), case .done = answer.kind { site.showPublishedPlan() }
        return await finish(answer, submission, request)
    }

    private func finish(_ answer: FormAnswer, _ submission: Submission, _ request: Request) async -> Response {
        var extra: HTTPFields = [:], context = submission.context
        switch answer.session {
        case .keep: break
        case .clear: extra[.setCookie] = cookie.clear
        case .set(let token):
            extra[.setCookie] = cookie.set(token)
            context = context.seen(by: visitor(token).viewer)
            context.formToken = token.formToken
            context.token = token
        }
        switch answer.kind {
        case .done(let href): return send(.seeOther(href), request, extra: extra)
        case .again(let state):
            context.form = state
            guard var again = await made(context, submission.published) else {
                return send(ErrorPages.notFound([], submission.published, submission.visitor), request)
            }
            if again.status == .ok { again.status = .unprocessableContent }
            return send(again.private(when: true), request, extra: extra)
        case .show(let page):
            return send(Answer.page(Layout.render(page, context)).private(when: true), request, extra: extra)
        case .missing:
            return send(ErrorPages.notFound([], submission.published, submission.visitor), request, extra: extra)
        case .forbidden: return send(ErrorPages.forbidden(context), request, extra: extra)
        case .failed(let reference):
            return send(ErrorPages.failed(reference, context), request, extra: extra)
        case .busy(let seconds):
            extra[.retryAfter] = String(seconds)
            return send(ErrorPages.busy(context), request, extra: extra)
        }
    }

    private func refused(_ refusal: FormRefusal, _ context: PageContext, _ request: Request) -> Response {
        send(
            ErrorPages.refused(refusal, context), request,
            extra: refusal == .tooSlow || refusal == .tooLarge ? [.connection: "close"] : [:])
    }

    /// The address of the client, or the one that a trusted proxy tells.
    private func address(_ request: Request, _ source: Context) -> String {
        proxies.client(of: source.peer, headers: request.headers)
    }
}
