package import Facts
package import Geography
package import Records

/// A number that the coalition steers by: what it means, where it comes from, its values and its targets.
package struct Indicator: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// What is counted, in one or two sentences.
    package var definition: String
    package var unit: IndicatorUnit
    package var decimals: Int
    package var direction: Direction
    /// What a share or a count is out of: `gemeenten in de regio`, `Burgernetacties`.
    package var denominator: String?
    package var basis: ComparisonBasis
    package var origin: IndicatorSource
    /// The programme or project that it belongs to; `nil` for a year result of the whole.
    package var programme: ItemID?
    package var owner: OrganisationID?
    /// Shown among the year results.
    package var isYearResult: Bool
    package var values: [IndicatorValue]
    package var targets: [IndicatorTarget]
    package var caveats: [String]
    /// Values per municipality that the law keeps from publication; see `PublicationBar`.
    package var bar: PublicationBar?
    package var audience: PlanAudience
    package var fields: [PlanField: PlanAudience]
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, title: String, definition: String, unit: IndicatorUnit, decimals: Int = 0,
        direction: Direction = .none, denominator: String? = nil, basis: ComparisonBasis = .none,
        origin: IndicatorSource = .typed, programme: ItemID? = nil, owner: OrganisationID? = nil,
        isYearResult: Bool = false, values: [IndicatorValue] = [], targets: [IndicatorTarget] = [],
        caveats: [String] = [], bar: PublicationBar? = nil, audience: PlanAudience = .partners,
        fields: [PlanField: PlanAudience] = [:], source: SourceReference? = nil, text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.unit = unit
        self.decimals = decimals
        self.direction = direction
        self.denominator = denominator
        self.basis = basis
        self.origin = origin
        self.programme = programme
        self.owner = owner
        self.isYearResult = isYearResult
        self.values = values
        self.targets = targets
        self.caveats = caveats
        self.bar = bar
        self.audience = audience
        self.fields = fields
        self.source = source
        self.text = text
    }

    /// Where it should go; `none` when the coalition states no wish.
    package enum Direction: String, Hashable, Sendable, Codable, CaseIterable { case up, down, none }
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
    package var measure: Measure
    /// A group of the pack, an offence code, or `all`.
    package var offence: OffenceName
    /// `nil` for the whole region.
    package var area: AreaCode?

    package init(
        measure: Measure = .count, offence: OffenceName, area: AreaCode? = nil
    ) {
        self.measure = measure
        self.offence = offence
        self.area = area
    }

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
    package var isProvisional: Bool
    /// When it was stated or typed.
    package var date: PlanDate?
    package var source: SourceReference?
    package var note: String?
    package var audience: PlanAudience?

    package init(
        period: PlanPeriod, area: AreaCode? = nil, value: PlanValue<StatedNumber>, isProvisional: Bool = false,
        date: PlanDate? = nil, source: SourceReference? = nil, note: String? = nil, audience: PlanAudience? = nil
    ) {
        self.period = period
        self.area = area
        self.value = value
        self.isProvisional = isProvisional
        self.date = date
        self.source = source
        self.note = note
        self.audience = audience
    }
}

/// What an indicator should become, and who says so.
package struct IndicatorTarget: Hashable, Sendable, Codable {
    /// The period in which it should hold.
    package var period: PlanPeriod
    package var area: AreaCode?
    package var bound: Bound
    package var value: Double
    package var origin: Origin
    package var source: SourceReference?
    package var note: String?
    package var audience: PlanAudience?

    package init(
        period: PlanPeriod, area: AreaCode? = nil, bound: Bound = .atLeast, value: Double, origin: Origin = .own,
        source: SourceReference? = nil, note: String? = nil, audience: PlanAudience? = nil
    ) {
        self.period = period
        self.area = area
        self.bound = bound
        self.value = value
        self.origin = origin
        self.source = source
        self.note = note
        self.audience = audience
    }

    package enum Bound: String, Hashable, Sendable, Codable, CaseIterable { case atLeast, moreThan, atMost, lessThan }

    package enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
        /// The national safety agenda.
        case nationalAgenda
        /// The coalition's own.
        case own
    }
}

/// What the law keeps from publication, whatever anybody writes as its audience.
package enum PublicationBar: String, Hashable, Sendable, Codable, CaseIterable {
    /// The resilience scan shows where a municipality's administration is weak: per municipality never public.
    case resilienceScan
    /// Other results per municipality that are its own: never public.
    case perMunicipality
}
