import Facts
import Figures
import Geography
import RegionPack
import SiteKit

/// What the page of a type or group of offences shows: what it counts, and the region's figures of it.
struct OffenceModel: Sendable {
    let selection: OffenceSelection
    let type: OffenceType?
    let group: OffenceGroup?
    /// The region narrowed to this offence; `nil` when the region is not in the directory.
    let region: AreaModel?
    /// The parts of a group with the region's figures.
    let parts: [FormulaPart]
    /// From when on a group adds up other offences, first ones first.
    let changes: [RegistryEvent]
    /// The groups that count this type.
    let memberOf: [OffenceGroup]
    /// Breaks and events that touch it, first ones first.
    let events: [RegistryEvent]
    /// The context in which areas keep this offence in their addresses.
    let context: PageContext

    /// `nil` when neither the pack, a code list nor a delivery knows it.
    init?(_ selection: OffenceSelection, in context: PageContext) {
        let edition = context.edition
        let narrowed = context.narrowed(to: selection)
        self.selection = selection
        self.context = narrowed
        group = if case .group(let id) = selection { edition.pack.group(id: id) } else { nil }
        type = if case .offence(let code) = selection { edition.pack.offences[code] } else { nil }
        region = AreaModel(edition.pack.region, in: narrowed)
        guard selection == .all || group != nil || type != nil || Self.isDelivered(selection, to: region, in: edition)
        else {
            return nil
        }
        parts = Self.parts(of: group, region, narrowed)
        changes = group.map { edition.formulaBreaks(of: $0.id) } ?? []
        memberOf =
            if case .offence(let code) = selection {
                edition.pack.currentGroups.filter { $0.parts.contains(code) }
            } else {
                []
            }
        events = Self.events(selection, during: region, in: edition)
    }

    private static func isDelivered(_ selection: OffenceSelection, to region: AreaModel?, in edition: Edition) -> Bool {
        guard case .offence(let code) = selection else { return false }
        return edition.offenceNames[code] != nil || region?.offences.contains { $0.offence == selection } == true
    }

    private static func parts(of group: OffenceGroup?, _ region: AreaModel?, _ context: PageContext) -> [FormulaPart] {
        guard let group, let choice = region?.choice else { return [] }
        return context.edition.formula(
            of: group.id, area: context.edition.pack.region, period: choice.period, comparison: choice.comparison,
            audience: context.audience)
    }

    /// Over the whole series; without one, all that the pack knows.
    private static func events(_ selection: OffenceSelection, during region: AreaModel?, in edition: Edition)
        -> [RegistryEvent]
    {
        if let first = region?.series.points.first?.month, let last = region?.series.points.last?.month {
            return edition.events(touching: selection, within: first...last)
        }
        guard let first = Month(year: 1990, month: 1), let last = Month(year: 2199, month: 12) else { return [] }
        return edition.events(touching: selection, within: first...last)
    }
}

extension PageContext {
    /// The same page with another offence in its question.
    func narrowed(to selection: OffenceSelection) -> PageContext {
        var chosen = chosen
        chosen.offence = selection
        var query = OffenceQuery(chosen)
        query.shown = (self.query as? any LeavesPartsOut)?.shown
        return asking(query)
    }
}
