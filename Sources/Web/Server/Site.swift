import Accounts
package import Figures
import Phrases
package import Records
import Strategy
import Synchronization

/// What the server shows: the published edition, or how far the first loading is.
///
/// A lock around one reference: publishing swaps it, requests that are under way finish with the edition they began with.
package final class Site: Sendable {
    enum Phase: Sendable {
        case loading(LoadingProgress)
        case failed(String)
        case ready(PublishedSite)
    }

    private let phase: Mutex<Phase> = Mutex(.loading(LoadingProgress()))
    private let cacheBytes: Int
    let services: SiteServices

    package init(configuration: ServerConfig = ServerConfig(), services: SiteServices = SiteServices()) {
        cacheBytes = configuration.cacheBytes
        self.services = services
    }

    /// Shows an edition from now on; stored answers of the one before are dropped with it.
    package func publish(
        _ edition: Edition, archive: (any DeliveryArchive)? = nil, plan: PublishedPlan? = nil, today: PlanDate? = nil
    ) {
        let published = PublishedSite(
            edition, archive: archive, services: services, cacheBytes: cacheBytes, plan: plan, today: today)
        phase.withLock { phase in
            if case .ready(let old) = phase { old.signals.stop() }
            phase = .ready(published)
        }
    }

    /// Shows another publication of the plan, or the same one on another day, beside the figures that are shown.
    package func publish(_ plan: PublishedPlan?, today: PlanDate?) {
        phase.withLock { phase in
            if case .ready(let published) = phase { phase = .ready(published.with(plan, today: today)) }
        }
    }

    /// Shows the plan that is published by now: whoever has just published it reads it with the next page.
    func showPublishedPlan() {
        guard let publishedPlan = services.publishedPlan, case .ready(let published) = current else { return }
        publish(publishedPlan(published.edition), today: published.today)
    }

    /// Shows the same on another day.
    package func turn(to today: PlanDate?) {
        phase.withLock { phase in
            if case .ready(let published) = phase { phase = .ready(published.with(published.plan, today: today)) }
        }
    }

    /// Tells visitors how far the first loading is; without effect once an edition is published.
    package func report(_ progress: LoadingProgress) {
        phase.withLock { if case .ready = $0 { return } else { $0 = .loading(progress) } }
    }

    /// Tells visitors that loading ended badly; `reason` is one English sentence for the log and health page.
    ///
    /// - Parameter endsShowing: nothing is published any more, so that what was shown before must not stay.
    package func reportFailure(_ reason: String, endsShowing: Bool = false) {
        phase.withLock { phase in
            if case .ready(let old) = phase {
                guard endsShowing else { return }
                old.signals.stop()
            }
            phase = .failed(reason)
        }
    }

    var current: Phase { phase.withLock { $0 } }

    /// The edition that visitors see; `nil` while loading.
    package var edition: Edition? {
        if case .ready(let published) = current { published.edition } else { nil }
    }
}

/// How far the first loading is.
package struct LoadingProgress: Hashable, Sendable {
    /// What is being done.
    package var step: Step
    /// From 0 to 1; `nil` when nobody knows.
    package var fraction: Double?

    package enum Step: Hashable, Sendable {
        case starting, reading, computing, writing
    }

    package init(_ step: Step = .starting, fraction: Double? = nil) {
        self.step = step
        self.fraction = fraction
    }
}

/// An edition and a plan with everything that is derived from them for the site.
final class PublishedSite: Sendable {
    let edition: Edition
    let archive: (any DeliveryArchive)?
    let services: SiteServices
    let plan: PublishedPlan?
    let today: PlanDate?
    let cache: ResponseCache
    let names: NameSearch
    let signals: SignalRuns
    var marks: (any SignalMarkArchive)? { services.marks }
    let planNames: PlanNameSearch?
    /// Version of the plan and day: answers that were kept for another one are not found again.
    let planKey: String

    init(
        _ edition: Edition, archive: (any DeliveryArchive)?, services: SiteServices, plan: PublishedPlan?,
        today: PlanDate?, cache: ResponseCache, names: NameSearch, signals: SignalRuns
    ) {
        self.services = services
        self.edition = edition
        self.archive = archive
        self.plan = plan
        self.today = today
        self.cache = cache
        self.names = names
        self.signals = signals
        planNames = plan.map { PlanNameSearch($0.open) }
        planKey = plan.map { "\($0.version)@\(today?.description ?? "")" } ?? ""
    }

    convenience init(
        _ edition: Edition, archive: (any DeliveryArchive)?, services: SiteServices = SiteServices(), cacheBytes: Int,
        plan: PublishedPlan? = nil, today: PlanDate? = nil
    ) {
        self.init(
            edition, archive: archive, services: services, plan: plan, today: today,
            cache: ResponseCache(limit: cacheBytes), names: NameSearch(edition), signals: SignalRuns(edition))
        signals.begin()
    }

    func with(_ plan: PublishedPlan?, today: PlanDate?) -> PublishedSite {
        PublishedSite(
            edition, archive: archive, services: services, plan: plan, today: today, cache: cache, names: names,
            signals: signals)
    }

    /// What a page of this site is made for.
    func context(
        _ route: Route, _ language: Language, query: PageQuery = PageQuery(), viewer: Viewer = .public,
        origin: String? = nil
    ) -> PageContext {
        var context = PageContext(
            edition: edition, language: language, route: route, query: query, viewer: viewer, origin: origin,
            plan: plan?.visible(to: viewer), today: today)
        context.services = services
        return context
    }
}
