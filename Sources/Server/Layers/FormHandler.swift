import Accounts
import HTTPTypes
import Hummingbird
import Logging
import Markup
import Phrases
import SiteKit

/// Answers a form that was sent: where it comes from, its token, who sends it and what for; only then its handler.
struct FormHandler: Sendable {
    let site: Site
    let origin: String?
    let isSecure: Bool
    let cookie: SessionCookie
    let proxies: TrustedProxies
    let visitors: Visitors
    let maker: PageMaker

    private var services: SiteServices { maker.services }

    /// A form with its description, on the page that it was sent from.
    private struct Sent {
        let form: Form
        let description: FormDescription
        let context: PageContext
        /// Where it was sent from.
        let address: String

        func has(_ trait: FormDescription.Traits) -> Bool { description.traits.contains(trait) }
    }

    func answer(_ incoming: Incoming) async -> Outgoing {
        let request = incoming.request, visitor = incoming.visitor
        guard let published = incoming.phase.published else {
            return .answer(incoming.phase.waiting(site.services.style))
        }
        guard let read = try? RequestTarget(incoming.target),
            let (route, language) = Route.parse(segments: read.segments), let page = published.features.page(route),
            let query = try? page.query.read(read.query, in: language)
        else { return .answer(ErrorPages.badAddress(published)) }
        var context = published.context(route, language, query: query, viewer: visitor.viewer, origin: origin)
        context.formToken = visitor.token?.formToken
        context.token = visitor.token
        let address = proxies.client(of: incoming.peer, headers: request.headers)
        let form: Form, description: FormDescription?
        do throws(FormRefusal) {
            guard FormOrigin.isOwn(request, origin: origin, isSecure: isSecure) else { throw .elsewhere }
            // Files of somebody whose session has ended are not read; after signing in they are chosen again.
            let takesFiles = page.traits.contains(.takesFiles)
            if takesFiles, visitor.viewer == .public { return .answer(maker.turnedAway(context)) }
            form = try await FormBody.read(request, files: page.access.admits(visitor.viewer) ? page.fileLimits : nil)
            description = form.act.flatMap(published.features.form)
            guard visitor.token?.accepts(formToken: form.token) == true else {
                return stale(form, described: description, on: context, from: address)
            }
        } catch {
            maker.logger.notice("form refused", metadata: ["reason": "\(error)", "address": "\(address)"])
            return refused(error, context)
        }
        guard let description else { return refused(.malformed, context) }
        let sent = Sent(form: form, description: description, context: context, address: address)
        if let first = turnedAway(sent, page) { return .answer(first) }
        let base = origin ?? (isSecure ? "https://" : "http://") + (request.head.authority ?? "")
        let submission = Submission(
            act: sent.description.act, form: sent.form, context: context, published: published, services: services,
            visitor: visitor, address: address, base: base, client: request.headers[.userAgent] ?? "",
            logger: maker.logger)
        let answer: FormAnswer
        do throws(HeavyWork.Refusal) {
            answer = try await submitted(submission, by: sent.description, for: incoming.connection)
        } catch {
            return .answer(maker.busy(error, context))
        }
        if sent.has(.isPublication), case .done = answer.kind { site.showPublishedPlans() }
        if sent.has(.writesRows), case .done = answer.kind { site.showPublishedRegisters() }
        return await finish(answer, submission)
    }

    /// A form of another session: kept for who may have it back, and else shown to its sender once more.
    private func stale(
        _ form: Form, described description: FormDescription?, on context: PageContext, from address: String
    ) -> Outgoing {
        let sent = description.map { Sent(form: form, description: $0, context: context, address: address) }
        if let sent, let elsewhere = keptElsewhere(sent) { return .answer(.seeOther(elsewhere)) }
        maker.logger.notice(
            "form refused", metadata: ["reason": "\(FormRefusal.stale)", "address": "\(address)"])
        return refused(.stale, context, typed: sent?.has(.keepsTyping) == true ? form : nil)
    }

    /// Who may not send it, or has to sign in or to confirm first; what was typed is kept where it may be.
    private func turnedAway(_ sent: Sent, _ page: PageDescription) -> Answer? {
        let context = sent.context
        guard page.access.admits(context.viewer), sent.description.access.admits(context.viewer) else {
            guard context.viewer == .public, let elsewhere = keptElsewhere(sent) else {
                return maker.turnedAway(context)
            }
            return .seeOther(elsewhere)
        }
        guard let first = maker.confirmation(sent.has(.isSensitive), context) else { return nil }
        guard first.status == .seeOther else { return first }
        let page = kept(sent, because: FormPhrases.keptUnconfirmed) ?? context.here(telling: .unconfirmed)
        return .seeOther(context.href(.confirm, BackQuery(back: page)))
    }

    /// Keeps what was typed, and answers where its sender finds it again: the page itself, or first signing in.
    private func keptElsewhere(_ sent: Sent) -> Href? {
        guard sent.has(.keepsTyping), let page = kept(sent, because: FormPhrases.kept) else { return nil }
        guard sent.context.viewer == .public else { return page }
        return sent.context.href(.signIn, BackQuery(back: page))
    }

    /// The page of a form under an address by which it shows what was typed; `nil` where nothing is kept.
    private func kept(_ sent: Sent, because why: Phrase) -> Href? {
        guard sent.description.isKeepable, sent.context.query is any KeepsForms, let kept = services.kept,
            let accounts = services.accounts, let owner = owner(of: sent, accounts)
        else { return nil }
        let name = accounts.newToken()
        let hasRoom = kept.keep(
            sent.form, sent.description.act, as: name, of: owner, because: why, at: services.now())
        return hasRoom ? sent.context.here(keeping: name) : nil
    }

    /// Whoever is signed in, or was under this cookie; nobody who never was.
    private func owner(of sent: Sent, _ accounts: AccountService) -> KeptForms.Owner? {
        guard let token = sent.context.token else { return nil }
        do {
            let account = try sent.context.viewer.session?.account ?? accounts.owner(of: token)
            return account.map { KeptForms.Owner(account: $0, browser: token, address: sent.address) }
        } catch {
            maker.logger.error("session", metadata: ["error": "\(error)"])
            return nil
        }
    }

    private func submitted(
        _ submission: Submission, by description: FormDescription, for connection: Connection?
    ) async throws(HeavyWork.Refusal) -> FormAnswer {
        guard description.traits.contains(.isHeavy) else { return await description.answer(submission) }
        do {
            return try await maker.work.sending.run(for: connection) { await description.answer(submission) }
        } catch {
            throw error as? HeavyWork.Refusal ?? .ended
        }
    }

    private func finish(_ answer: FormAnswer, _ submission: Submission) async -> Outgoing {
        var extra: HTTPFields = [:], context = submission.context
        switch answer.session {
        case .keep: break
        case .clear: extra[.setCookie] = cookie.clear
        case .set(let token):
            extra[.setCookie] = cookie.set(token)
            if let old = submission.visitor.token { services.kept?.follow(old, to: token) }
            context = context.seen(by: visitors.visitor(token).viewer)
            context.formToken = token.formToken
            context.token = token
        }
        var missing: Answer { ErrorPages.notFound([], in: submission.published, for: submission.visitor) }
        switch answer.kind {
        case .done(let href): return .answer(.seeOther(href), adding: extra)
        case .again(let state):
            context.form = state
            guard var again = await maker.made(context, submission.published) else { return .answer(missing) }
            if again.status == .ok { again.status = .unprocessableContent }
            return .answer(again.private(when: true))
        case .show(let page):
            return .answer(Answer.page(Layout.render(page, context)).private(when: true), adding: extra)
        case .missing: return .answer(missing, adding: extra)
        case .forbidden: return .answer(ErrorPages.forbidden(context), adding: extra)
        case .stopped(let reference):
            let page = ErrorPages.stopped(reference, context, typed: submission.form)
            return .answer(page.private(when: true), adding: extra)
        case .failed(let reference):
            return .answer(await failed(submission, on: context, telling: reference), adding: extra)
        case .tooLong: return .answer(ErrorPages.tooLong(context), adding: extra)
        case .busy(let seconds):
            extra[.retryAfter] = String(seconds)
            return .answer(ErrorPages.busy(context), adding: extra)
        }
    }

    /// The page again with what was typed, to be sent once more; where the page fails too, at least the texts.
    private func failed(
        _ submission: Submission, on context: PageContext, telling reference: String
    ) async -> Answer {
        var context = context
        context.form = submission.state([FormProblem(nil, FormPhrases.notDone(reference))])
        do {
            if var again = try await maker.tried(context, submission.published), again.status == .ok {
                again.status = .internalServerError
                return again.private(when: true)
            }
        } catch {
            maker.logger.error(
                "page after a failed form failed", metadata: ["reference": "\(reference)", "error": "\(error)"])
        }
        context.form = nil
        return ErrorPages.failed(reference, context, typed: submission.form)
    }

    private func refused(_ refusal: FormRefusal, _ context: PageContext, typed form: Form? = nil) -> Outgoing {
        .answer(
            ErrorPages.refused(refusal, context, typed: form),
            adding: refusal == .tooSlow || refusal == .tooLarge ? [.connection: "close"] : [:])
    }
}

extension PageDescription {
    /// Within which bounds the page takes files; `nil`: it takes none.
    fileprivate var fileLimits: FormBody.Limits? {
        guard traits.contains(.takesFiles) else { return nil }
        return traits.contains(.takesLargeFiles) ? .withLargeFiles : .withFiles
    }
}
