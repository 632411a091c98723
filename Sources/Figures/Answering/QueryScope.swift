import Facts
import Geography
import RegionPack

/// What one request needs more than once: resolved areas and offences, statuses, the rates of neighbours.
struct QueryScope {
    let edition: Edition
    let population: PopulationChoice
    let audience: Audience
    /// Whether the spread of a series is asked where the counts are too few for any verdict: files say it, pages do not.
    let needsEverySpread: Bool
    private var areas: [AreaCode: AreaPlan] = [:]
    private var offences: [OffenceSelection: OffencePlan] = [:]
    private var statuses: [PeriodRange: (status: ReleaseStatus, notes: [FigureNote])] = [:]
    private var events: [EventKey: [RegistryEvent]] = [:]
    private var siblings: [SiblingKey: SiblingRates] = [:]

    private struct EventKey: Hashable {
        let period: PeriodRange
        let base: PeriodRange?
    }

    struct SiblingKey: Hashable {
        let parent: AreaCode?
        let level: AreaLevel
        let selection: OffenceSelection
        let period: PeriodRange
    }

    init(
        _ edition: Edition, population: PopulationChoice = .sameYear, audience: Audience, needsEverySpread: Bool = true
    ) {
        self.needsEverySpread = needsEverySpread
        self.edition = edition
        self.population = population
        self.audience = audience
    }

    mutating func area(_ code: AreaCode) -> AreaPlan {
        if let known = areas[code] { return known }
        let plan = edition.plan(code)
        areas[code] = plan
        return plan
    }

    mutating func offence(_ selection: OffenceSelection) -> OffencePlan {
        if let known = offences[selection] { return known }
        let plan = edition.plan(selection)
        offences[selection] = plan
        return plan
    }

    mutating func status(of period: PeriodRange) -> (status: ReleaseStatus, notes: [FigureNote]) {
        if let known = statuses[period] { return known }
        let status = edition.status(of: period)
        statuses[period] = status
        return status
    }

    /// Breaks and events between the start of the comparison and the end of the period.
    mutating func events(_ selection: OffenceSelection, _ period: PeriodRange, base: PeriodRange?) -> [FigureNote] {
        let key = EventKey(period: period, base: base)
        let near = events[key] ?? edition.events(period, base: base)
        events[key] = near
        return edition.eventNotes(selection, near: near, period: period, base: base)
    }

    mutating func rates(_ key: SiblingKey, _ compute: (inout QueryScope) -> SiblingRates) -> SiblingRates {
        if let known = siblings[key] { return known }
        let rates = compute(&self)
        siblings[key] = rates
        return rates
    }
}
