import Accounts
import Facts
import HTTPTypes
import Logging
import Markup
import Phrases
import SiteKit

/// Answers an address: a file of the program, the page that a feature has there, or where it went.
struct PageHandler: Sendable {
    let services: SiteServices
    let files: ServiceAnswers
    let origin: String?
    let cookie: SessionCookie
    let security: HTTPFields
    let readings: ReadingLog
    let maker: PageMaker
    private let states = StateShelf()

    /// An address that a feature has, with what it asks.
    private struct Asked {
        let target: String
        let segments: [String]
        let page: PageDescription
        let published: PublishedSite
        let visitor: Visitor
        let connection: Connection?
        var context: PageContext

        var missing: Answer { ErrorPages.notFound(segments, in: published, for: visitor) }
    }

    func answer(_ incoming: Incoming) async -> Outgoing {
        let phase = incoming.phase, visitor = incoming.visitor
        let read: RequestTarget
        do throws(RequestTarget.Refusal) { read = try RequestTarget(incoming.target) } catch {
            return .answer(error == .tooLong ? .uriTooLong() : ErrorPages.badAddress(phase.published))
        }
        if let stored = files.stored(read.segments) { return .kept(stored) }
        if let answer = files.answer(read.segments, phase) { return .answer(answer) }
        guard case .ready(let shown, let cache) = phase else { return .answer(phase.waiting(services.style)) }
        let (state, segments) = AskedState.split(read.segments), published: PublishedSite
        // A state takes seconds to make: not for an address that no page has.
        guard state == nil || Route.parse(segments: segments) != nil else {
            return .answer(ErrorPages.notFound(segments, in: shown, for: visitor))
        }
        switch await site(state, incoming, beside: shown) {
        case .success(let site): published = site
        case .failure(let instead): return .answer(instead.answer)
        }
        guard let (route, language) = Route.parse(segments: segments), let page = published.features.page(route)
        else { return .answer(ErrorPages.notFound(segments, in: published, for: visitor)) }
        var query: any PageQuery
        do throws(BadQueryValue) { query = try page.query.read(read.query, in: language) } catch {
            return .answer(ErrorPages.badValue(error, at: route, in: language, of: published, for: visitor))
        }
        // A link from elsewhere does not make the site say that something has been done.
        if FormOrigin.isLedFromElsewhere(incoming.request), var told = query as? any TellsNotice {
            told.notice = nil
            query = told
        }
        var context = published.context(route, language, query: query, viewer: visitor.viewer, origin: origin)
        context.formToken = visitor.token?.formToken
        context.state = state
        guard page.access.admits(visitor.viewer) else { return .answer(maker.turnedAway(context)) }
        let asked = Asked(
            target: incoming.target, segments: segments, page: page, published: published, visitor: visitor,
            connection: incoming.connection, context: context)
        if let elsewhere = elsewhere(asked) { return .answer(elsewhere) }
        if case .events(let make) = page.content {
            guard state == nil, let source = make(context) else { return .answer(asked.missing) }
            return events(source, to: visitor, over: incoming.connection)
        }
        return state == nil && page.isKept && visitor.viewer == .public ? await shared(asked, cache) : await own(asked)
    }

    private struct Instead: Error { let answer: Answer }

    /// The site in the state that an address asks for, or what is answered instead. A draft is for who works on it alone.
    private func site(
        _ state: AskedState?, _ incoming: Incoming, beside shown: PublishedSite
    ) async -> Result<PublishedSite, Instead> {
        guard let state else { return .success(shown) }
        let visitor = incoming.visitor, context = shown.context(.drafts, .dutch, viewer: visitor.viewer, origin: origin)
        if case .draft = state, shown.features.page(.drafts)?.access.admits(visitor.viewer) != true {
            return .failure(Instead(answer: maker.turnedAway(context)))
        }
        do {
            let made = try await maker.work.reading.run(for: incoming.connection) { [states] in
                try states.site(state, beside: shown)
            }
            guard let made else {
                return .failure(Instead(answer: ErrorPages.notFound(state.segments, in: shown, for: visitor)))
            }
            return .success(made)
        } catch let refusal as HeavyWork.Refusal {
            return .failure(Instead(answer: maker.busy(refusal, context)))
        } catch {
            let reference = services.errorReference()
            maker.logger.error("state failed", metadata: ["reference": "\(reference)", "error": "\(error)"])
            return .failure(Instead(answer: ErrorPages.failed(reference, context)))
        }
    }

    /// A permanent redirect when the address is not the canonical one; browsers ask again, because names can change.
    private func elsewhere(_ asked: Asked) -> Answer? {
        let context = asked.context, isKept = asked.page.isKept
        let canonical = context.here.value
        func comparable(_ text: String) -> Substring { isKept ? text[...] : text.prefix { $0 != "?" } }
        guard comparable(canonical) != comparable(asked.target), !isKept || asked.page.exists(context) else {
            return nil
        }
        var answer = Answer.text("", status: .movedPermanently)
        answer.headers = [.cacheControl: "no-cache", .location: canonical]
        return answer
    }

    /// The same for everybody, made once.
    private func shared(_ asked: Asked, _ cache: ResponseCache) async -> Outgoing {
        let key = ResponseCache.Key(target: asked.target, audience: .public, plan: asked.published.planKey)
        return .kept(
            await cache.response(for: key) {
                guard let answer = await maker.made(asked.context, asked.published) else {
                    let missing = ErrorPages.notFound(asked.segments, in: asked.published, for: .anonymous)
                    return (StoredResponse(missing, security: security), false)
                }
                return (StoredResponse(answer, security: security), answer.status == .ok && answer.isKept)
            })
    }

    /// For one visitor only, or of what visitors type freely.
    private func own(_ asked: Asked) async -> Outgoing {
        let traits = asked.page.traits, visitor = asked.visitor, hasGuestForm = traits.contains(.hasGuestForm)
        var extra: HTTPFields = [:], context = asked.context
        if let accounts = services.accounts {
            let token = visitor.token ?? accounts.newToken()
            context.formToken = token.formToken
            context.token = token
            if let first = maker.confirmation(traits.contains(.isSensitive), context) { return .answer(first) }
            if let account = visitor.viewer.session?.account, let name = context.kept {
                context.form = services.kept?.form(name, of: account, in: token, at: services.now())
            }
            if visitor.token == nil, hasGuestForm { extra[.setCookie] = cookie.set(token) }
        }
        let answer = await maker.made(context, asked.published, for: asked.connection) ?? asked.missing
        readings.note(context, of: traits, through: services, logger: maker.logger)
        return .answer(answer.private(when: visitor.viewer != .public || hasGuestForm), adding: extra)
    }
}
