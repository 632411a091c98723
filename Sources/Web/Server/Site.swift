package import Figures
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
    package func publish(_ edition: Edition, archive: (any DeliveryArchive)? = nil) {
        let published = PublishedSite(edition, archive: archive, services: services, cacheBytes: cacheBytes)
        phase.withLock { phase in
            if case .ready(let old) = phase { old.signals.stop() }
            phase = .ready(published)
        }
    }

    /// Tells visitors how far the first loading is; without effect once an edition is published.
    package func report(_ progress: LoadingProgress) {
        phase.withLock { if case .ready = $0 { return } else { $0 = .loading(progress) } }
    }

    /// Tells visitors that the first loading ended badly; `reason` is one English sentence for the log and health page.
    package func reportFailure(_ reason: String) {
        phase.withLock { if case .ready = $0 { return } else { $0 = .failed(reason) } }
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

/// An edition with everything that is derived from it for the site.
final class PublishedSite: Sendable {
    let edition: Edition
    let archive: (any DeliveryArchive)?
    let services: SiteServices
    let cache: ResponseCache
    let names: NameSearch
    let signals: SignalRuns
    var marks: (any SignalMarkArchive)? { services.marks }

    init(_ edition: Edition, archive: (any DeliveryArchive)?, services: SiteServices = SiteServices(), cacheBytes: Int)
    {
        self.services = services
        self.edition = edition
        self.archive = archive
        cache = ResponseCache(limit: cacheBytes)
        names = NameSearch(edition)
        signals = SignalRuns(edition)
        signals.begin()
    }
}
