import Cube
package import Facts
package import Geography
package import RegionPack

/// What an effect is asked of: a series, and the months in which something was different.
package struct EffectQuestion: Hashable, Sendable {
    package let area: AreaCode
    package let offence: OffenceSelection
    package let months: ClosedRange<Month>
    /// The event of the pack that the months are of; `nil` for months that the reader chose.
    package let eventID: String?

    package init(area: AreaCode, offence: OffenceSelection, months: ClosedRange<Month>, eventID: String? = nil) {
        self.area = area
        self.offence = offence
        self.months = months
        self.eventID = eventID
    }

    /// Three years: further ahead the trend from before says nothing any more.
    package static let longest = 36
}

extension Edition {
    /// The events that the pack states about registered offences that lie in the figures, the newest first.
    package func effectEvents() -> [RegistryEvent] {
        guard let months = effectChoices else { return [] }
        return pack.events.filter {
            $0.cause == .stated && $0.scope == .registeredOffences && months.contains($0.from)
        }
        .sorted { ($1.from, $1.id) < ($0.from, $0.id) }
    }

    /// Those among them that touch a selection.
    package func effectEvents(touching offence: OffenceSelection) -> [RegistryEvent] {
        effectEvents().filter { touches($0, offence) }
    }

    /// Months that can be asked about: those with figures, the first excepted.
    package var effectChoices: ClosedRange<Month>? {
        guard let first = cube.firstMonthWithValues, let last = cube.lastMonthWithValues, first < last else {
            return nil
        }
        return first.advanced(by: 1)...last
    }

    /// The months of an event: its own, and for what goes on the year that it begins.
    package func effectMonths(of event: RegistryEvent) -> ClosedRange<Month> {
        let goesOn = event.kind == .breakInSeries || event.until == nil || event.until == event.from
        let last = goesOn ? event.from.advanced(by: 11) : event.until ?? event.from
        let held = cube.lastMonthWithValues ?? last
        return event.from...max(event.from, min(last, held, event.from.advanced(by: EffectQuestion.longest - 1)))
    }
}
