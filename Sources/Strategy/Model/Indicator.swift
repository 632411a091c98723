package import Facts
package import Geography
package import Records

/// A number that the coalition steers by: what it means, where it comes from, its values and its targets.
package struct Indicator: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// What is counted, in one or two sentences.
    package var definition: String
    /// What kind of number it is; `nil` where nobody said so, and then no sentence takes it for one.
    package var kind: Kind?
    package var unit: IndicatorUnit
    package var decimals: Int = 0
    package var direction: Direction = .none
    /// What a share or a count is out of: `gemeenten in de regio`, `Burgernetacties`.
    package var denominator: String?
    package var basis: ComparisonBasis = .none
    package var origin: IndicatorSource = .typed
    /// The register that lists what is counted; beside whatever `origin` says.
    package var countIn: RegisterCount?
    /// The programme or project that it belongs to; `nil` for a year result of the whole.
    package var programme: ItemID?
    package var owner: OrganisationID?
    /// Shown among the year results.
    package var isYearResult: Bool = false
    package var values: [IndicatorValue] = []
    package var targets: [IndicatorTarget] = []
    package var caveats: [String] = []
    /// Values per municipality that the law keeps from publication; see `PublicationBar`.
    package var bar: PublicationBar?
    package var audience: PlanAudience = .partners
    package var fields: [PlanField: PlanAudience] = [:]
    package var source: SourceReference?
    package var text: PlanText = .empty

    /// Where it should go; `none` when the coalition states no wish.
    package enum Direction: String, Hashable, Sendable, Codable, CaseIterable { case up, down, none }

    /// What a value of it says once its period is over; the raw value is the word of the text format.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Counted over a year, and begun again at the next: 838 actions.
        case perYear
        /// How it stands on a day, and until it is known anew: 24 municipalities that take part.
        case state
        /// A difference from a year before.
        case change
    }
}

extension Indicator {
    /// What kind of number it is; a change in per cent is a change, said or not.
    package var numberKind: Kind? { unit == .percentChange ? .change : kind }
}

/// What an indicator's numbers are of.
package enum IndicatorUnit: Hashable, Sendable, Codable {
    /// A count with its noun: `1 casus`, `129 casussen`.
    case count(one: String, many: String)
    /// A share in per cent.
    case percent
    /// A change in per cent against the comparison basis.
    case percentChange
    case euro
    case millionEuro
    /// The source names no unit, and none is invented.
    case notStated
}

/// What a value is held against.
package enum ComparisonBasis: Hashable, Sendable, Codable {
    case none
    /// The same stretch of the year before.
    case previousYear
    /// The same stretch of one year, such as 2019.
    case year(Int)
}

/// Where an indicator's values come from.
package enum IndicatorSource: Hashable, Sendable, Codable {
    /// Values that are typed, each with source and date.
    case typed
    /// The municipalities that the participation list of this subject counts.
    case participation(of: ItemID)
    /// Registered crime, computed by `Figures`.
    case figure(FigureDefinition)
}

/// A figure of registered crime that an indicator is: group or offence, measure and area.
package struct FigureDefinition: Hashable, Sendable, Codable {
    package var measure: Measure = .count
    /// A group of the pack, an offence code, or `all`.
    package var offence: OffenceName
    /// `nil` for the whole region.
    package var area: AreaCode?

    package enum Measure: String, Hashable, Sendable, Codable, CaseIterable { case count, rate, change }

    package enum OffenceName: Hashable, Sendable, Codable {
        case all
        case offence(OffenceCode)
        case group(String)
    }
}

/// What an indicator was in a period and area.
package struct IndicatorValue: Hashable, Sendable, Codable {
    package var period: PlanPeriod
    /// `nil` for the whole region.
    package var area: AreaCode?
    package var value: PlanValue<StatedNumber>
    package var isProvisional: Bool = false
    /// When it was stated or typed.
    package var date: PlanDate?
    package var source: SourceReference?
    package var note: String?
    package var audience: PlanAudience?
    /// The owner that stated it on the site; `nil`: who writes the plan did.
    package var by: OrganisationID?
}

/// What an indicator should become, and who says so.
package struct IndicatorTarget: Hashable, Sendable, Codable {
    /// The period in which it should hold.
    package var period: PlanPeriod
    /// The years that it holds over together, ending with its period; then no single year reaches or misses it.
    package var years: YearRange?
    package var area: AreaCode?
    package var bound: Bound = .atLeast
    package var value: Double
    package var origin: Origin = .own
    package var source: SourceReference?
    package var note: String?
    package var audience: PlanAudience?

    package enum Bound: String, Hashable, Sendable, Codable, CaseIterable { case atLeast, moreThan, atMost, lessThan }

    package enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
        /// The national safety agenda.
        case nationalAgenda
        /// The coalition's own.
        case own
        /// The source does not say whose it is.
        case notStated
    }
}

/// What the law keeps from publication, whatever anybody writes as its audience.
package enum PublicationBar: String, Hashable, Sendable, Codable, CaseIterable {
    /// The resilience scan shows where a municipality's administration is weak: per municipality never public.
    case resilienceScan
    /// Other results per municipality that are its own: never public.
    case perMunicipality
}

extension PublicationBar {
    /// A resilience scan is the municipality's own; other barred results stay among the partners.
    func narrowed(_ audience: PlanAudience, municipality: AreaCode) -> PlanAudience {
        if case .organisation = audience { return audience }
        switch self {
        case .resilienceScan:
            return OrganisationID(municipality: municipality).map(PlanAudience.organisation) ?? .partners
        case .perMunicipality: return .partners
        }
    }
}

extension Indicator {
    /// For whom a value is: its own audience, and never wider than the law allows.
    package func audience(of value: IndicatorValue) -> PlanAudience {
        let own = value.audience ?? audience
        guard let bar, let area = value.area, area.level == .municipality else { return own }
        return bar.narrowed(own, municipality: area)
    }
}
