package import Records

/// What every year's plan has and what has an address without a year too, where the newest plan is read.
package enum PlanPart: Hashable, Sendable {
    case item(ItemID)
    case ambition(ItemID)
    case indicators
    case indicator(ItemID)
    case indicatorFile(ItemID, FileFormat)
    case indicatorsFile
    case participation
    case participationFile
    case governance
    case interventions
    case pilots
    case grants

    /// `nil` for an address that names its year itself, or that is about all years.
    package init?(_ route: PlanRoute) {
        switch route {
        case .item(let id): self = .item(id)
        case .ambition(let id): self = .ambition(id)
        case .indicators: self = .indicators
        case .indicator(let id): self = .indicator(id)
        case .indicatorFile(let id, let format): self = .indicatorFile(id, format)
        case .indicatorsFile: self = .indicatorsFile
        case .participation: self = .participation
        case .participationFile: self = .participationFile
        case .governance: self = .governance
        case .interventions: self = .interventions
        case .pilots: self = .pilots
        case .grants: self = .grants
        case .years, .year, .timeline, .against, .programme, .actionsFile, .results, .budget, .inYear: return nil
        }
    }

    /// The address without a year.
    package var route: PlanRoute {
        switch self {
        case .item(let id): .item(id)
        case .ambition(let id): .ambition(id)
        case .indicators: .indicators
        case .indicator(let id): .indicator(id)
        case .indicatorFile(let id, let format): .indicatorFile(id, format)
        case .indicatorsFile: .indicatorsFile
        case .participation: .participation
        case .participationFile: .participationFile
        case .governance: .governance
        case .interventions: .interventions
        case .pilots: .pilots
        case .grants: .grants
        }
    }
}

/// The addresses of parts within a year: `/jaarplan/2022/indicatoren`.
extension PlanPart {
    static let addresses: [AddressTable<PlanRoute>.Row] =
        [
            one(PlanWord.indicators, .indicators),
            one(Word(PlanWord.indicators, ending: "csv"), .indicatorsFile),
            one(PlanWord.participation, .participation),
            one(Word(PlanWord.participation, ending: "csv"), .participationFile),
            one(PlanWord.governance, .governance), one(PlanWord.interventions, .interventions),
            one(PlanWord.pilots, .pilots), one(PlanWord.grants, .grants),
            one(PlanWord.item, item) { if case .item(let id) = $0 { id } else { nil } },
            one(PlanWord.ambition, ambition) { if case .ambition(let id) = $0 { id } else { nil } },
            one(PlanWord.indicator, indicator) { if case .indicator(let id) = $0 { id } else { nil } },
            file,
        ]

    private static func one(_ word: Word, _ part: PlanPart) -> AddressTable<PlanRoute>.Row {
        AddressTable<PlanRoute>.Row([.word(PlanWord.plan), .value, .word(word)], .year, { .inYear($0, part) }) {
            route in
            if case .inYear(let year, part) = route { year } else { nil }
        }
    }

    private static func one(
        _ word: Word, _ make: @escaping @Sendable (ItemID) -> PlanPart,
        take: @escaping @Sendable (PlanPart) -> ItemID?
    ) -> AddressTable<PlanRoute>.Row {
        AddressTable<PlanRoute>.Row(
            [.word(PlanWord.plan), .value, .word(word), .value], .year, .item, { .inYear($0, make($1)) }
        ) { route in
            if case .inYear(let year, let part) = route { take(part).map { (year, $0) } } else { nil }
        }
    }

    /// `/jaarplan/2022/indicator/burgernet.actions/verloop.csv`
    private static let file = AddressTable<PlanRoute>.Row(
        segments: [.word(PlanWord.plan), .value, .word(PlanWord.indicator), .value, .value],
        read: { texts, language in
            guard let year = AddressValue<Int>.year.read(texts[0], language),
                let id = AddressValue<ItemID>.item.read(texts[1], language),
                let file = AddressValue<PageFile>.file.read(texts[2], language), file.chart == .trend
            else { return nil }
            return .inYear(year, .indicatorFile(id, file.format))
        },
        write: { route in
            guard case .inYear(let year, .indicatorFile(let id, let format)) = route else { return nil }
            return { language, edition in
                [
                    AddressValue<Int>.year.write(year, language, edition),
                    AddressValue<ItemID>.item.write(id, language, edition),
                    AddressValue<PageFile>.file.write(PageFile(.trend, format), language, edition),
                ]
            }
        })
}
