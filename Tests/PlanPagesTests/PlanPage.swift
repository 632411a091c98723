import Figures

@testable import PlanPages
@testable import SiteKit
@testable import SiteMap

/// The pages of the plan as the site makes them, without a server.
enum PlanPage {
    /// `nil` for a file, and for what the plan of this reader does not have.
    static func made(_ route: PlanRoute, _ context: PageContext) throws -> Page? {
        guard case .page(let make) = PlanDescriptions.page(route).content else { return nil }
        return try make(context, PublishedSite(context.edition, features: .all))
    }
}
