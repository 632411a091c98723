import Geography
import SiteKit

/// What the page of a source is asked: of which area its values are shown.
struct SourceQuery: PageQuery {
    static let parameters: [QueryParameter<SourceQuery>] = [.init(\.area, .area)]

    /// `nil`: the region, or the first area that has values.
    var area: AreaCode?
}
