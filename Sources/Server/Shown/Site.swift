package import Figures
package import Records
package import SiteKit
import Strategy
import Synchronization

/// What the server shows: the published edition, or how far the first loading is.
///
/// A lock around one reference: publishing swaps it, requests that are under way finish with the edition they began with.
package final class Site: Sendable {
    enum Phase: Sendable {
        case loading(LoadingProgress)
        case failed(String)
        /// With the answers that are kept of it.
        case ready(PublishedSite, ResponseCache)
    }

    /// Held from reading plans until they are shown.
    private let reading = Mutex<Void>(())
    private let phase: Mutex<Phase> = Mutex(.loading(LoadingProgress()))
    private let cacheBytes: Int
    private let searchAhead: Duration?
    private let features: SiteFeatures
    let services: SiteServices

    package init(
        configuration: ServerConfig = ServerConfig(), services: SiteServices = SiteServices(), features: SiteFeatures
    ) {
        cacheBytes = configuration.cacheBytes
        searchAhead = configuration.searchAhead
        self.services = services
        self.features = features
    }

    /// Shows an edition from now on; stored answers of the one before are dropped with it.
    package func publish(
        _ edition: Edition, archive: (any DeliveryArchive)? = nil, plans: PublishedPlans = .empty,
        today: PlanDate? = nil
    ) {
        let published = PublishedSite(
            edition, archive: archive, services: services, features: features, plans: plans, today: today)
        if let searchAhead { published.signals.begin(after: searchAhead) }
        phase.withLock { phase in
            if case .ready(let old, _) = phase { old.signals.stop() }
            phase = .ready(published, ResponseCache(limit: cacheBytes))
        }
    }

    /// Shows other publications of plans, or the same ones on another day, beside the figures that are shown.
    package func publish(_ plans: PublishedPlans, today: PlanDate?) {
        phase.withLock { phase in
            if case .ready(let old, let cache) = phase { phase = .ready(old.with(plans, today: today), cache) }
        }
    }

    /// Shows the plans that are published by now: whoever has just published one reads it with the next page.
    ///
    /// Where they cannot be read, what was shown stays. Of two who do so at once the later one reads later, so that no
    /// older plans are shown after newer ones.
    package func showPublishedPlans(today: PlanDate? = nil) {
        guard let publishedPlans = services.publishedPlans else { return }
        reading.withLock { _ in
            guard case .ready(let published, _) = current, let plans = publishedPlans(published.edition) else { return }
            publish(plans, today: today ?? published.today)
        }
    }

    /// Shows what is written in registers by now: whoever has just saved a row reads it with the next page.
    ///
    /// Where it cannot be read, what was shown stays.
    package func showPublishedRegisters() {
        reading.withLock { _ in
            guard case .ready(let published, _) = current,
                let plans = try? published.plans.withRenewedRegisters()
            else { return }
            publish(plans, today: published.today)
        }
    }

    /// Shows the same on another day.
    package func turn(to today: PlanDate?) {
        phase.withLock { phase in
            if case .ready(let old, let cache) = phase { phase = .ready(old.with(old.plans, today: today), cache) }
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
            if case .ready(let old, _) = phase {
                guard endsShowing else { return }
                old.signals.stop()
            }
            phase = .failed(reason)
        }
    }

    var current: Phase { phase.withLock { $0 } }
}

extension Site.Phase {
    /// What is shown; `nil` while there is nothing yet.
    var published: PublishedSite? { if case .ready(let published, _) = self { published } else { nil } }

    /// What visitors read as long as there is nothing to show.
    func waiting(_ style: SiteStyle) -> Answer {
        if case .loading(let progress) = self {
            LoadingPage.loading(progress, style: style)
        } else {
            LoadingPage.failed(style)
        }
    }
}
