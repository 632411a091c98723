import Records
import SiteKit

/// What the list of indicators is asked.
struct IndicatorsQuery: PageQuery {
    static let parameters: [QueryParameter<IndicatorsQuery>] = [
        .init(\.owner, .owner), .init(\.programme, .programme), .init(\.words, .words),
    ]

    var owner: OrganisationID?
    var programme: ItemID?
    var words = ""
}

extension QueryKey<ItemID> {
    static let programme = QueryKey(Word("programma", "programme"), ItemID.init(_:), \.rawValue)
}
