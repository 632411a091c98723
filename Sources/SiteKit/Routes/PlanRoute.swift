import Phrases
package import Records
import Strategy

/// The addresses of the year plan and of what belongs to it: `/jaarplan/2022`, `/en/year-plan/2022`.
package enum PlanRoute: Hashable, Sendable {
    /// Every year that there is a plan of.
    case years
    case year(Int)
    /// What is due when.
    case timeline(Int)
    /// The plan of a year beside that of another one.
    case against(Int, Int)
    /// A programme or project as it is in the plan of a year.
    case programme(Int, ItemID)
    /// An action or an item of a look-back.
    case item(ItemID)
    /// The actions of a year as a file.
    case actionsFile(Int)
    case results(Int)
    case indicators
    case indicator(ItemID)
    case indicatorFile(ItemID, FileFormat)
    case indicatorsFile
    case participation
    case participationFile
    case budget(Int)
    case governance
    case interventions
    case pilots
    case grants

    /// Whether the answer is a page, and not a file.
    package var isPage: Bool {
        switch self {
        case .actionsFile, .indicatorFile, .indicatorsFile, .participationFile: false
        default: true
        }
    }
}

/// The fixed words of the plan's addresses.
package enum PlanWord {
    package static let plan = Word("jaarplan", "year-plan")
    package static let timeline = Word("tijdlijn", "timeline")
    static let beside = Word("naast", "beside")
    package static let programme = Word("programma", "programme")
    package static let item = Word("onderdeel", "item")
    package static let actions = Word("acties", "actions")
    package static let results = Word("jaarresultaten", "year-results")
    package static let indicators = Word("indicatoren", "indicators")
    package static let indicator = Word(same: "indicator")
    package static let participation = Word("deelname", "participation")
    package static let budget = Word("begroting", "budget")
    package static let governance = Word("bestuur", "governance")
    package static let interventions = Word("interventies", "interventions")
    package static let pilots = Word("proeven", "pilots")
    package static let grants = Word("subsidies", "grants")
}

extension PlanRoute {
    /// The segments of the path without the language.
    func tail(in language: Language) -> [String] {
        func word(_ word: Word) -> String { word(language) }
        return switch self {
        case .years: [word(PlanWord.plan)]
        case .year(let year): [word(PlanWord.plan), String(year)]
        case .timeline(let year): [word(PlanWord.plan), String(year), word(PlanWord.timeline)]
        case .against(let year, let other):
            [word(PlanWord.plan), String(year), word(PlanWord.beside), String(other)]
        case .programme(let year, let id): [word(PlanWord.plan), String(year), word(PlanWord.programme), id.rawValue]
        case .item(let id): [word(PlanWord.plan), word(PlanWord.item), id.rawValue]
        case .actionsFile(let year): [word(PlanWord.plan), String(year), word(PlanWord.actions) + ".csv"]
        case .results(let year): [word(PlanWord.results), String(year)]
        case .indicators: [word(PlanWord.indicators)]
        case .indicatorsFile: [word(PlanWord.indicators) + ".csv"]
        case .indicator(let id): [word(PlanWord.indicator), id.rawValue]
        case .indicatorFile(let id, let format):
            [word(PlanWord.indicator), id.rawValue, "\(ChartName.trend.word(language)).\(format.rawValue)"]
        case .participation: [word(PlanWord.participation)]
        case .participationFile: [word(PlanWord.participation) + ".csv"]
        case .budget(let year): [word(PlanWord.budget), String(year)]
        case .governance: [word(PlanWord.governance)]
        case .interventions: [word(PlanWord.interventions)]
        case .pilots: [word(PlanWord.pilots)]
        case .grants: [word(PlanWord.grants)]
        }
    }

    /// What the page listens to.
    package var parameters: [PageParameter] {
        switch self {
        case .year, .timeline, .actionsFile: [.municipality, .policeDistrict, .partner, .owner, .actionStatus, .due]
        case .item: [.date]
        case .indicators: [.owner, .programme, .search]
        case .participation: [.municipality]
        default: []
        }
    }
}
