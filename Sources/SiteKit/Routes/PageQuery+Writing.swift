import Accounts
import Facts
package import Figures
import Geography
import Markup
package import Phrases

extension PageQuery {
    /// The pairs of the canonical address: only what the page listens to, in fixed order, without defaults.
    package func pairs(in language: Language, for route: Route) -> [(name: String, value: String)] {
        route.parameters.compactMap { parameter in
            value(of: parameter, in: language).map { (parameter.word(language), $0) }
        }
    }

    private func value(of parameter: PageParameter, in language: Language) -> String? {
        switch parameter {
        case .period: period?.key
        case .comparison:
            if case .year(let year) = comparison { String(year) } else { nil }
        case .offence: Self.word(for: offence)
        case .sort: sort.map { $0.word(in: language) }
        case .level: level.flatMap { Self.levelWords[$0]?(language) }
        case .population: population == .nearestYear ? Self.nearest(language) : nil
        case .search: search
        case .back: back?.value
        case .notice: notice?.word(language)
        case .code: code?.text
        case .actor: actor
        case .object: object
        case .before: before.map(String.init)
        case .area: area?.rawValue
        case .event: event
        case .kept: kept?.text
        case .municipality, .policeDistrict, .partner, .owner, .actionStatus, .due, .programme, .date:
            plan.value(of: parameter, in: language)
        }
    }

    /// The word of a selection in `soort=`: a code or the id of a group; nothing for all.
    package static func word(for selection: OffenceSelection) -> String? {
        switch selection {
        case .all, .offence(.total): nil
        case .offence(let code): code.rawValue
        case .group(let id): id
        }
    }

    package static let nearest = Word("dichtstbij", "nearest")

    static let levelWords: [AreaLevel: Word] = [
        .policeDistrict: Word("district", "police-district"), .basicTeam: Word("basisteam", "basic-team"),
        .municipality: Word("gemeente", "municipality"), .cbsWijk: Word("wijk", "wijk"),
        .neighbourhood: Word("buurt", "neighbourhood"),
    ]
}

extension TableSort {
    /// `aantal`, or `aantal-oplopend` against the column's own direction.
    package func word(in language: Language) -> String {
        let column = column.word(language)
        if isAscending == self.column.startsAscending { return column }
        return column + "-" + (isAscending ? Self.ascending : Self.descending)(language)
    }

    static let ascending = Word("oplopend", "ascending")
    static let descending = Word("aflopend", "descending")
}
