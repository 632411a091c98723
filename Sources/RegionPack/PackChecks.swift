import Facts
import Geography

/// All sections of a pack as they were read; what follows checks them against one another.
struct PackSections {
    let region: RegionSection
    let districts: DistrictsSection
    let municipalities: MunicipalitiesSection
    let boundaryChanges: BoundaryChangesSection
    let offences: OffenceClassification
    let groups: GroupsSection
    let events: EventsSection
    let tiles: TilesSection

    func check() {
        checkDistricts()
        checkTeams()
        checkBoundaryChanges()
        checkGroups()
        checkEvents()
        checkHeadline()
        checkTiles()
    }

    private func checkDistricts() {
        let known = Set(districts.districts.map(\.code.value))
        for entry in municipalities.entries {
            guard let district = entry.district, !known.contains(district.value) else { continue }
            district.reportUnknown("police district", definedIn: "districts.yaml", known: known.map(\.rawValue))
        }
    }

    private func checkTeams() {
        var served: [AreaCode: [(team: DistrictsSection.Team, isPart: Bool)]] = [:]
        for district in districts.districts {
            for team in district.teams {
                for (code, isPart) in team.whole.map({ ($0, false) }) + team.parts.map({ ($0, true) }) {
                    served[code.value, default: []].append((team, isPart))
                    checkMember(code, of: team, in: district)
                }
            }
        }
        guard !districts.teams.isEmpty else { return }
        for entry in municipalities.entries { checkService(of: entry, by: served[entry.code.value] ?? []) }
    }

    private func checkMember(
        _ code: Located<AreaCode>, of team: DistrictsSection.Team, in district: DistrictsSection.District
    ) {
        guard let entry = municipalities[code.value] else {
            return code.reportUnknown(
                "municipality", definedIn: "municipalities.yaml",
                known: municipalities.entries.map(\.code.value.rawValue))
        }
        guard let stated = entry.district, stated.value != district.code.value else { return }
        code.place.report(
            .packReference,
            found:
                "\(code.value) (\(entry.name)) in a team of \(district.code.value), but in \(stated.value) on line \(stated.place.line) of \(stated.place.file)",
            expected: "team and municipality in the same police district", cure: "correct one of the two")
    }

    private func checkService(
        of entry: MunicipalitiesSection.Entry, by teams: [(team: DistrictsSection.Team, isPart: Bool)]
    ) {
        let place = entry.code.place, name = "\(entry.code.value) (\(entry.name))"
        let list = teams.map(\.team.code.value.rawValue).joined(separator: ", ")
        if teams.isEmpty {
            place.report(
                severity: .warning, found: "\(name) in no basic team", expected: "a basic team",
                cure: "add it to a team in districts.yaml")
        } else if teams.count > 1, let whole = teams.first(where: { !$0.isPart }) {
            let other = teams.first { $0.team.code.value != whole.team.code.value } ?? whole
            other.team.code.place.report(
                found: "an overlap: \(name) as a whole in \(whole.team.code.value) and also in \(list)",
                expected: "each municipality in one team, or under partsOf in several",
                cure: "remove it from one team, or move it to partsOf in all of them")
        } else if teams.count == 1, teams[0].isPart {
            place.report(
                severity: .warning, found: "\(name) only partly in a team (\(list))",
                expected: "the other part as well",
                cure: "add it under partsOf of the other team")
        }
    }

    private func checkBoundaryChanges() {
        for entry in boundaryChanges.entries
        where !(entry.change.from + [entry.change.to]).contains(where: { municipalities[$0] != nil }) {
            entry.place.report(
                severity: .warning, found: "a change that touches no municipality of the pack",
                expected: "at least one of them in from or to", cure: "correct the codes, or remove the change")
        }
    }

    private func checkOffences(_ codes: [Located<OffenceCode>]) {
        for code in codes where offences[code.value] == nil {
            code.reportUnknown("offence", definedIn: "offences.yaml", known: offences.types.map(\.code.rawValue))
        }
    }

    private func checkGroups() {
        for entry in groups.entries {
            checkOffences(entry.parts + entry.excludes)
            for code in entry.excludes where entry.group.parts.contains(code.value) {
                code.place.report(
                    found: "\(code.value) both in parts and in excludes", expected: "it in one of the two",
                    cure: "remove it from one of the two")
            }
            if entry.group.parts.contains(.total), entry.group.parts.count > 1 {
                entry.id.place.report(
                    found: "the total 0.0.0 together with other offences", expected: "each offence counted once",
                    cure: "remove 0.0.0 from parts")
            }
            let yearly = entry.group.parts.filter { offences[$0]?.publication == .yearlyPerMunicipality }
            if !yearly.isEmpty, entry.group.caveats.isEmpty {
                entry.id.place.report(
                    severity: .warning,
                    found:
                        "\(yearly.map(\.rawValue).joined(separator: ", ")) in parts, published per year only, without a caveat",
                    expected: "a caveat that says so", cure: "add it under caveats")
            }
        }
    }

    private func checkEvents() {
        for entry in events.entries {
            checkOffences(entry.offences)
            checkOffences(entry.effects)
            for code in entry.effects where !entry.event.offences.isEmpty && !entry.event.offences.contains(code.value)
            {
                code.place.report(
                    .packReference, found: "an effect on \(code.value), which is not under offences",
                    expected: "effects on the event's own offences", cure: "add \(code.value) to offences")
            }
        }
    }

    private func checkHeadline() {
        let ids = Set(groups.entries.map(\.id.value))
        for item in region.headline where !ids.contains(item.value) {
            if let code = OffenceCode(item.value), offences[code] != nil { continue }
            item.reportUnknown(
                "offence or group", definedIn: "groups.yaml or offences.yaml",
                known: ids.sorted() + offences.types.map(\.code.rawValue))
        }
    }

    private func checkTiles() {
        for tile in tiles.tiles where municipalities[tile.code.value] == nil {
            tile.code.reportUnknown(
                "municipality", definedIn: "municipalities.yaml",
                known: municipalities.entries.map(\.code.value.rawValue))
        }
        let placed = Set(tiles.tiles.map(\.code.value))
        for entry in municipalities.entries where !placed.contains(entry.code.value) {
            tiles.place.report(
                severity: .warning, found: "no tile for \(entry.code.value) (\(entry.name))",
                expected: "a cell for every municipality", cure: "put its code in a row, near its neighbours")
        }
    }
}

extension Located where Value: CustomStringConvertible {
    /// Reports a reference to something that the pack does not define, with the nearest that it does.
    fileprivate func reportUnknown(_ what: String, definedIn file: String, known: [String]) {
        let text = value.description
        let nearest = known.min {
            (EditDistance.between(text, $0), $0) < (EditDistance.between(text, $1), $1)
        }
        let suggestion = nearest.map { "write a known code (nearest: \($0)), or" } ?? "write a known code, or"
        place.report(
            .packReference, found: "the unknown \(what) \"\(Finding.quote(text))\"",
            expected: "one that \(file) defines", cure: "\(suggestion) define it there")
    }
}
