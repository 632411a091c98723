import Facts
import Figures
import Geography
import SiteKit

/// What the page of a month's signals is asked.
struct SignalsQuery: PageQuery {
    static let parameters: [QueryParameter<SignalsQuery>] = [.init(\.area, .area), .init(\.offence, .offence)]

    var area: AreaCode?
    var offence: OffenceSelection = .all

    var forAreas: any PageQuery { AreaQuery(offence: offence) }
}

/// What a line-up is asked: of which signal, and which panel was chosen.
struct LineUpQuery: PageQuery {
    static let parameters: [QueryParameter<LineUpQuery>] = [
        .init(\.area, .area), .init(\.offence, .offence), .init(\.panel, .panel),
    ]

    var area: AreaCode?
    var offence: OffenceSelection = .all
    /// From 1; `nil` while nobody has chosen.
    var panel: Int?
}

extension QueryKey<Int> {
    /// The number of a panel.
    static let panel = QueryKey(
        Word("keuze", "choice"),
        { text in
            guard text.utf8.count <= 2, let number = Int(text), (1...SignalLineUp.size).contains(number) else {
                return nil
            }
            return number
        }, { String($0) })
}

/// What the page of an effect is asked, and its files.
struct EffectQuery: PageQuery {
    static let parameters: [QueryParameter<EffectQuery>] = [
        .init(\.area, .area), .init(\.offence, .offence), .init(\.event, .event), .init(\.period, .period),
        .periodOfForm(\.period),
    ]

    var area: AreaCode?
    var offence: OffenceSelection = .all
    /// The id of an event of the pack.
    var event: String?
    /// `nil`: the months around the event.
    var period: PeriodRange?

    var forAreas: any PageQuery {
        var query = AreaQuery(offence: offence)
        query.chosen.period = period
        return query
    }
}

extension QueryKey<String> {
    static let event = QueryKey(
        Word("gebeurtenis", "event"), { $0.utf8.count <= 60 && $0.utf8.allSatisfy(isSlugByte) ? $0 : nil }, \.self)

    private static func isSlugByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
}
