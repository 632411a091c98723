import Geography
import SiteKit

/// What the index of areas is asked: the order of its tables, and the municipality whose buurten are shown.
struct AreaIndexQuery: ChoosesFigures {
    static let parameters: [QueryParameter<AreaIndexQuery>] = [
        .init(\.area, .area), .init(\.chosen.sort, .sort),
    ]

    var chosen = FigureChoice()
    var area: AreaCode?

    init() {}
    init(area: AreaCode) { self.area = area }
}

/// What the index of offences is asked: the order of its rows.
struct OffenceIndexQuery: ChoosesFigures {
    static let parameters: [QueryParameter<OffenceIndexQuery>] = [.init(\.chosen.sort, .sort)]

    var chosen = FigureChoice()
}
