package import Accounts
import Facts
package import Figures
package import Phrases
package import Records
import RegionPack
import Strategy

/// An edition and a plan with everything that is derived from them for the site.
package final class PublishedSite: Sendable {
    package let edition: Edition
    package let archive: (any DeliveryArchive)?
    package let services: SiteServices
    package let features: SiteFeatures
    package let plans: PublishedPlans
    package let today: PlanDate?
    package let names: NameSearch
    package let signals: SignalRuns
    package let planNames: PlanNameSearch?
    /// Versions of the plans and the day, which every page has at its foot: answers that were kept for another one are not found again.
    package let planKey: String

    private init(
        _ edition: Edition, archive: (any DeliveryArchive)?, services: SiteServices, features: SiteFeatures,
        plans: PublishedPlans, today: PlanDate?, names: NameSearch, signals: SignalRuns
    ) {
        self.services = services
        self.features = features
        self.edition = edition
        self.archive = archive
        self.plans = plans
        self.today = today
        self.names = names
        self.signals = signals
        planNames = plans.plans.isEmpty ? nil : PlanNameSearch(plans.open)
        planKey = "\(plans.version)@\(today?.description ?? "")"
    }

    package convenience init(
        _ edition: Edition, archive: (any DeliveryArchive)? = nil, services: SiteServices = SiteServices(),
        features: SiteFeatures, plans: PublishedPlans = .empty, today: PlanDate? = nil
    ) {
        self.init(
            edition, archive: archive, services: services, features: features, plans: plans, today: today,
            names: NameSearch(edition), signals: SignalRuns(edition))
    }

    /// The same figures beside other publications of plans, or on another day.
    package func with(_ plans: PublishedPlans, today: PlanDate?) -> PublishedSite {
        PublishedSite(
            edition, archive: archive, services: services, features: features, plans: plans, today: today, names: names,
            signals: signals)
    }

    /// The same site with other figures, to be looked at: nothing is searched ahead, and nothing is sent from it.
    package func showing(_ edition: Edition) -> PublishedSite {
        var services = services
        (services.marks, services.deliveries) = (nil, nil)
        return PublishedSite(
            edition, archive: archive, services: services, features: features, plans: plans, today: today,
            names: NameSearch(edition), signals: SignalRuns(edition))
    }

    /// What a page of this site is made for.
    package func context(
        _ route: Route, _ language: Language, query: (any PageQuery)? = nil, viewer: Viewer = .public,
        origin: String? = nil
    ) -> PageContext {
        var context = PageContext(
            edition: edition, language: language, route: route, query: query ?? features.query(route), viewer: viewer,
            origin: origin,
            shelf: plans.visible(to: viewer), registers: plans.registers(visibleTo: viewer), today: today)
        context.services = services
        if viewer != .public { context.ownLinks = Result { try features.ownLinks(context) } }
        return context
    }
}
