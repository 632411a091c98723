import Facts
import Geography
import RegionPack

extension Edition {
    /// Events and breaks of the pack, whatever they touch, that lie in the span.
    func events(_ period: PeriodRange, base: PeriodRange?) -> [RegistryEvent] {
        guard let span = span(period, base: base) else { return [] }
        return pack.events.filter { $0.from <= span.upperBound && ($0.until ?? $0.from) >= span.lowerBound }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// Breaks anywhere between the two periods, events inside either.
    func eventNotes(
        _ selection: OffenceSelection, near: [RegistryEvent], period: PeriodRange, base: PeriodRange?
    ) -> [FigureNote] {
        guard !near.isEmpty, let span = span(period, base: base) else { return [] }
        let earlier = base.flatMap { $0.isSensible ? $0.months : nil }
        return near.compactMap { event in
            guard touches(event, selection) else { return nil }
            if event.kind == .breakInSeries {
                // A break at the very start changes nothing inside.
                return event.from > span.lowerBound ? .breakInPeriod(eventID: event.id) : nil
            }
            let own = event.from...max(event.from, event.until ?? event.from)
            let isInside = own.overlaps(period.months) || earlier.map(own.overlaps) == true
            return isInside ? .eventInPeriod(eventID: event.id) : nil
        }
    }

    /// Changes of boundaries that concern an area, with the first month on the new boundaries.
    func boundaryChanges(of code: AreaCode) -> [(month: Month, note: FigureNote)] {
        pack.boundaryChanges.compactMap { change in
            guard !change.isPlanned, concerns(code, change), let month = Month(isoDate: change.effective) else {
                return nil
            }
            return (month, .boundaryChange(effective: change.effective, note: change.note))
        } + areaChanges(of: code)
    }

    /// Of a wijk or buurt itself: what happens inside it leaves it as it is.
    private func areaChanges(of code: AreaCode) -> [(month: Month, note: FigureNote)] {
        pack.changes(of: code).filter { $0.kind != .renamed }.compactMap { change in
            Month(isoDate: change.effective).map {
                ($0, .boundaryChange(effective: change.effective, note: change.note))
            }
        }
    }

    private func concerns(_ code: AreaCode, _ change: BoundaryChange) -> Bool {
        let touched = change.from + [change.to]
        if code.level.isRollUp { return pack.memberships.contains { $0.whole == code && touched.contains($0.part) } }
        return code.municipality.map(touched.contains) ?? false
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
