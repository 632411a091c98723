import Facts
import Geography
import RegionPack

/// What one request needs more than once: resolved areas and offences, statuses, the rates of neighbours.
struct QueryScope {
    let edition: Edition
    let population: PopulationChoice
    let audience: Audience
    private var areas: [AreaCode: AreaPlan] = [:]
    private var offences: [OffenceSelection: OffencePlan] = [:]
    private var statuses: [PeriodRange: (status: ReleaseStatus, notes: [FigureNote])] = [:]
    private var events: [EventKey: [FigureNote]] = [:]
    private var siblings: [SiblingKey: [AreaCode: Double]] = [:]

    private struct EventKey: Hashable {
        let selection: OffenceSelection
        let period: PeriodRange
        let base: PeriodRange?
    }

    struct SiblingKey: Hashable {
        let parent: AreaCode?
        let level: AreaLevel
        let selection: OffenceSelection
        let period: PeriodRange
    }

    init(_ edition: Edition, population: PopulationChoice = .sameYear, audience: Audience) {
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
        let key = EventKey(selection: selection, period: period, base: base)
        if let known = events[key] { return known }
        let notes = edition.eventNotes(selection, period, base: base)
        events[key] = notes
        return notes
    }

    mutating func rates(_ key: SiblingKey, _ compute: (inout QueryScope) -> [AreaCode: Double]) -> [AreaCode: Double] {
        if let known = siblings[key] { return known }
        let rates = compute(&self)
        siblings[key] = rates
        return rates
    }
}

extension Edition {
    func eventNotes(_ selection: OffenceSelection, _ period: PeriodRange, base: PeriodRange?) -> [FigureNote] {
        guard period.isSensible else { return [] }
        let months = period.months, earlier = base.flatMap { $0.isSensible ? $0.months : nil }
        let start = min(months.lowerBound, earlier?.lowerBound ?? months.lowerBound)
        let end = max(months.upperBound, earlier?.upperBound ?? months.upperBound)
        return events(touching: selection, within: start...end).compactMap { event in
            if event.kind == .breakInSeries {
                // A break at the very start changes nothing inside.
                return event.from > start ? .breakInPeriod(eventID: event.id) : nil
            }
            let span = event.from...max(event.from, event.until ?? event.from)
            let touches = span.overlaps(months) || earlier.map(span.overlaps) == true
            return touches ? .eventInPeriod(eventID: event.id) : nil
        }
    }

    /// Changes of boundaries that concern an area between two months.
    func boundaryNotes(_ area: AreaPlan, _ period: PeriodRange, base: PeriodRange?) -> [FigureNote] {
        guard period.isSensible, !pack.boundaryChanges.isEmpty else { return [] }
        let start = min(period.months.lowerBound, (base.flatMap { $0.isSensible ? $0.months.lowerBound : nil }) ?? period.months.lowerBound)
        return pack.boundaryChanges.compactMap { change in
            guard !change.isPlanned, let month = Month(isoDate: change.effective), month > start,
                month <= period.months.upperBound, concerns(area, change)
            else { return nil }
            return .boundaryChange(effective: change.effective, note: change.note)
        }
    }

    private func concerns(_ area: AreaPlan, _ change: BoundaryChange) -> Bool {
        let touched = change.from + [change.to]
        if area.isRollUp { return pack.memberships.contains { $0.whole == area.code && touched.contains($0.part) } }
        return area.code.municipality.map(touched.contains) ?? false
    }
}

extension Month {
    /// The month of a date as packs write it, `2022-01-01`.
    init?(isoDate text: String) {
        let parts = text.split(separator: "-")
        guard parts.count >= 2, let year = Int(parts[0]), let month = Int(parts[1]) else { return nil }
        self.init(year: year, month: month)
    }
}
