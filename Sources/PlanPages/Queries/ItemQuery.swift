import Records
import SiteKit

/// What the page of an action or an item of a look-back is asked.
struct ItemQuery: PageQuery {
    static let parameters: [QueryParameter<ItemQuery>] = [.init(\.date, .date)]

    /// The day as of which the item is read.
    var date: PlanDate?
}

extension QueryKey<PlanDate> {
    static let date = QueryKey(Word("op", "on"), PlanDate.init(_:), \.description)
}
