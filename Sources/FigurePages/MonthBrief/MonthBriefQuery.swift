import Facts
import SiteKit

/// What the page of a month in five sentences is asked.
struct MonthBriefQuery: PageQuery {
    static let parameters: [QueryParameter<MonthBriefQuery>] = [.init(\.month, .month)]

    /// `nil`: the newest month with figures.
    var month: Month?

    /// What it links to is shown in that month.
    var forAreas: any PageQuery {
        var query = AreaQuery()
        query.chosen.period = month.map { .months($0...$0) }
        return query
    }
}

extension QueryKey<Month> {
    /// `2017-11`
    static let month = QueryKey(Word("maand", "month"), { Month(dashed: $0) }, \.dashed)
}
