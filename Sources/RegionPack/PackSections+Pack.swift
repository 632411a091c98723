import Facts
import Geography
import Phrases

extension PackSections {
    /// The pack that the sections make; `nil` when the region itself could not be read.
    func pack(id: String, fingerprint: String) -> RegionPack? {
        guard let region = region.code?.value, let name = self.region.name else { return nil }
        return RegionPack(
            id: id, name: name, region: region, areas: areas(region: region, name: name.dutch),
            memberships: memberships(region: region), offences: offences.classification, groups: groups.groups,
            events: events.entries.map(\.event), tiles: tiles.tiles.map(\.placement), policy: self.region.policy,
            headline: self.region.headline.map(\.value), boundaryChanges: boundaryChanges.entries.map(\.change),
            areaChanges: boundaryChanges.areas.entries.map(\.change),
            fingerprint: fingerprint, notes: notes(), auditMonths: self.region.auditMonths,
            unit: self.region.unit, approval: self.region.approval,
            sources: sources.entries.map(\.source), centres: municipalities.centres.centres,
            inhabitants: municipalities.inhabitants, postcodes: postcodes.areas, peers: peers.entries.map(\.group),
            guides: guides, examples: examples.examples)
    }

    private func areas(region: AreaCode, name: String) -> [Area] {
        var areas = [Area(code: region, name: name)]
        for district in districts.districts {
            areas.append(
                Area(
                    code: district.code.value, name: district.name, parent: region,
                    isUnconfirmed: district.note.certainty != .high))
            areas += district.teams.map { team in
                Area(
                    code: team.code.value, name: team.name, parent: district.code.value,
                    isUnconfirmed: team.isUnconfirmed)
            }
        }
        return areas + municipalities.entries.map { area(of: $0, region: region) }
    }

    /// A municipality stands below its team, or below its district when several teams share it.
    private func area(of entry: MunicipalitiesSection.Entry, region: AreaCode) -> Area {
        let code = entry.code.value
        let whole = districts.teams.first { $0.whole.contains { $0.value == code } }
        let serving = districts.teams.filter { ($0.whole + $0.parts).contains { $0.value == code } }
        return Area(
            code: code, name: entry.name, parent: whole?.code.value ?? entry.district?.value ?? region,
            validity: validity(entry), isUnconfirmed: serving.contains { $0.isUnconfirmed })
    }

    /// An open end of the validity becomes the first or last year that a period can have.
    private func validity(_ entry: MunicipalitiesSection.Entry) -> ClosedRange<Int>? {
        if entry.from == nil, entry.until == nil { return nil }
        let first = entry.from ?? 1900
        return first...max(first, entry.until ?? 2199)
    }

    private func memberships(region: AreaCode) -> [Membership] {
        func member(
            _ entry: MunicipalitiesSection.Entry, of whole: AreaCode, isPartial: Bool = false,
            isUnconfirmed: Bool = false
        ) -> Membership {
            Membership(
                whole: whole, part: entry.code.value, from: entry.from, until: entry.until, isPartial: isPartial,
                isUnconfirmed: isUnconfirmed)
        }
        var all = municipalities.entries.map { member($0, of: region) }
        all += municipalities.entries.compactMap { entry in entry.district.map { member(entry, of: $0.value) } }
        for team in districts.teams {
            for (codes, isPartial) in [(team.whole, false), (team.parts, true)] {
                all += codes.compactMap { municipalities[$0.value] }.map {
                    member($0, of: team.code.value, isPartial: isPartial, isUnconfirmed: team.isUnconfirmed)
                }
            }
        }
        return all
    }

    private func notes() -> [AreaCode: AreaNote] {
        let all =
            districts.districts.map { ($0.code.value, $0.note) } + districts.teams.map { ($0.code.value, $0.note) }
            + municipalities.entries.map { ($0.code.value, $0.note) }
        return Dictionary(all, uniquingKeysWith: { first, _ in first })
    }
}
