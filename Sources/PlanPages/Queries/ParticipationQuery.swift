import Geography
import SiteKit

/// What the page of participation is asked.
struct ParticipationQuery: PageQuery {
    static let parameters: [QueryParameter<ParticipationQuery>] = [.init(\.municipality, .municipality)]

    var municipality: AreaCode?
}
