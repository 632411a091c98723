import Geography
import SiteKit

/// What the day monitor is asked, and its events.
struct DayMonitorQuery: PageQuery {
    static let parameters: [QueryParameter<DayMonitorQuery>] = [.init(\.municipality, .municipality)]

    /// `nil`: one's own, or the first by name.
    var municipality: AreaCode?
}
