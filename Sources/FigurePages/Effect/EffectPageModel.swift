import Facts
import Figures
import Geography
import RegionPack
import SiteKit

/// What the page of an effect shows: what was asked, the answer when enough was asked, and what can be chosen.
struct EffectPageModel: Sendable {
    let area: Area
    let offence: OffenceSelection
    let event: RegistryEvent?
    /// `nil` while neither an event nor months are chosen.
    let analysis: EffectAnalysis?
    /// Events that can be chosen, the newest first.
    let events: [RegistryEvent]
    /// Months that can be chosen.
    let months: ClosedRange<Month>?

    /// `nil` for an area or event that nobody knows.
    init?(_ context: PageContext) {
        let edition = context.edition, query = context.asked(EffectQuery.self)
        guard let area = edition.areas[query.area ?? edition.pack.region] else { return nil }
        if let id = query.event, !edition.pack.events.contains(where: { $0.id == id }) { return nil }
        self.area = area
        offence = query.offence
        events = edition.effectEvents()
        let event = query.event.flatMap { id in edition.pack.events.first { $0.id == id } }
        self.event = event
        months = edition.effectChoices
        let asked: ClosedRange<Month>? =
            if case .months(let run) = query.period { run } else { event.map { edition.effectMonths(of: $0) } }
        analysis = asked.map { months in
            edition.effect(
                EffectQuestion(area: area.code, offence: query.offence, months: months, eventID: query.event),
                audience: context.audience)
        }
    }

    /// Whether the registry says that the event touches the type.
    func isTouched(_ context: PageContext) -> Bool {
        guard let event else { return true }
        return context.edition.effectEvents(touching: offence).contains(event)
    }
}
