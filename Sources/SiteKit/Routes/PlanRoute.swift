package import Records

/// The addresses of the year plan and of what belongs to it: `/jaarplan/2022`, `/en/year-plan/2022`.
///
/// What names no year leads to the newest published plan that has it; under `inYear` it stays where it is.
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
    /// What a strategy set out to reach, over its years.
    case ambition(ItemID)
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
    /// One of these as it is in the plan of a year.
    case inYear(Int, PlanPart)
}

extension PlanRoute {
    static let addresses = AddressTable<PlanRoute>(
        [
            .init([.word(PlanWord.plan)], .years),
            .init([.word(PlanWord.plan), .value], .year, PlanRoute.year) {
                if case .year(let year) = $0 { year } else { nil }
            },
            .init([.word(PlanWord.plan), .value, .word(PlanWord.timeline)], .year, PlanRoute.timeline) {
                if case .timeline(let year) = $0 { year } else { nil }
            },
            .init(
                [.word(PlanWord.plan), .value, .word(Word(PlanWord.actions, ending: "csv"))], .year,
                PlanRoute.actionsFile
            ) { if case .actionsFile(let year) = $0 { year } else { nil } },
            .init([.word(PlanWord.plan), .value, .word(PlanWord.programme), .value], .year, .item, PlanRoute.programme)
            {
                if case .programme(let year, let id) = $0 { (year, id) } else { nil }
            },
            .init(
                [.word(PlanWord.plan), .value, .word(PlanWord.beside), .value], .year, .year,
                { $0 == $1 ? nil : .against($0, $1) }
            ) { if case .against(let year, let other) = $0 { (year, other) } else { nil } },
            .init([.word(PlanWord.plan), .word(PlanWord.item), .value], .item, PlanRoute.item) {
                if case .item(let id) = $0 { id } else { nil }
            },
            .init([.word(PlanWord.ambition), .value], .item, PlanRoute.ambition) {
                if case .ambition(let id) = $0 { id } else { nil }
            },
            .init([.word(PlanWord.results), .value], .year, PlanRoute.results) {
                if case .results(let year) = $0 { year } else { nil }
            },
            .init([.word(PlanWord.budget), .value], .year, PlanRoute.budget) {
                if case .budget(let year) = $0 { year } else { nil }
            },
            .init([.word(PlanWord.indicators)], .indicators),
            .init([.word(Word(PlanWord.indicators, ending: "csv"))], .indicatorsFile),
            .init([.word(PlanWord.indicator), .value], .item, PlanRoute.indicator) {
                if case .indicator(let id) = $0 { id } else { nil }
            },
            .init(
                [.word(PlanWord.indicator), .value, .value], .item, .file,
                { $1.chart == .trend ? .indicatorFile($0, $1.format) : nil }
            ) { if case .indicatorFile(let id, let format) = $0 { (id, PageFile(.trend, format)) } else { nil } },
            .init([.word(PlanWord.participation)], .participation),
            .init([.word(Word(PlanWord.participation, ending: "csv"))], .participationFile),
            .init([.word(PlanWord.governance)], .governance),
            .init([.word(PlanWord.interventions)], .interventions),
            .init([.word(PlanWord.pilots)], .pilots),
            .init([.word(PlanWord.grants)], .grants),
        ] + PlanPart.addresses)
}

/// The fixed words of the plan's addresses.
package enum PlanWord {
    static let plan = Word("jaarplan", "year-plan")
    static let timeline = Word("tijdlijn", "timeline")
    static let beside = Word("naast", "beside")
    static let programme = Word("programma", "programme")
    static let item = Word("onderdeel", "item")
    package static let actions = Word("acties", "actions")
    static let ambition = Word("ambitie", "ambition")
    static let results = Word("jaarresultaten", "year-results")
    package static let indicators = Word("indicatoren", "indicators")
    static let indicator = Word("indicator", "indicator")
    package static let participation = Word("deelname", "participation")
    static let budget = Word("begroting", "budget")
    static let governance = Word("bestuur", "governance")
    static let interventions = Word("interventies", "interventions")
    static let pilots = Word("proeven", "pilots")
    static let grants = Word("subsidies", "grants")
}
