import Facts
import Geography
import Phrases
import PlacedYAML

/// All sections of a pack as they were read; what follows checks them against one another.
struct PackSections {
    let region: RegionSection
    let districts: DistrictsSection
    let municipalities: MunicipalitiesSection
    let boundaryChanges: BoundaryChangesSection
    let offences: JoinedOffences
    let groups: GroupsSection
    let events: EventsSection
    let sources: SourcesSection
    let tiles: TilesSection
    let postcodes: PostcodesSection
    let peers: PeersSection
    /// Each checked by itself already: a broken one is not among them.
    let guides: [Guide]
    let examples: ExamplesSection

    func check() {
        checkDistricts()
        checkTeams()
        checkBoundaryChanges()
        checkGroups()
        checkEvents()
        checkHeadline()
        checkTiles()
        checkCentres()
        checkOffenceNames()
        checkPostcodes()
        checkPeers()
    }

    private func checkDistricts() {
        let known = Set(districts.districts.map(\.code.value))
        for entry in municipalities.entries {
            guard let district = entry.district, !known.contains(district.value) else { continue }
            district.reportUnknown(
                Phrase("politiedistrict", "police district"), definedIn: Phrase(verbatim: "districts.yaml"),
                known: known.map(\.rawValue))
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
                Phrase("gemeente", "municipality"), definedIn: Phrase(verbatim: "municipalities.yaml"),
                known: municipalities.entries.map(\.code.value.rawValue))
        }
        guard let stated = entry.district, stated.value != district.code.value else { return }
        code.place.report(
            .packReference,
            found: Phrase(
                "\(code.value) (\(entry.name)) in een team van \(district.code.value), maar in \(stated.value) op regel \(stated.place.line) van \(stated.place.file)",
                "\(code.value) (\(entry.name)) in a team of \(district.code.value), but in \(stated.value) on line \(stated.place.line) of \(stated.place.file)"
            ),
            expected: Phrase(
                "team en gemeente in hetzelfde politiedistrict", "team and municipality in the same police district"),
            cure: Phrase("verbeter een van de twee", "correct one of the two"))
    }

    private func checkService(
        of entry: MunicipalitiesSection.Entry, by teams: [(team: DistrictsSection.Team, isPart: Bool)]
    ) {
        let place = entry.code.place, name = "\(entry.code.value) (\(entry.name))"
        let list = teams.map(\.team.code.value.rawValue).joined(separator: ", ")
        if teams.isEmpty {
            place.report(
                severity: .warning, found: Phrase("\(name) in geen enkel basisteam", "\(name) in no basic team"),
                expected: Phrase("een basisteam", "a basic team"),
                cure: Phrase(
                    "voeg de gemeente toe aan een team in districts.yaml", "add it to a team in districts.yaml"))
        } else if teams.count > 1, let whole = teams.first(where: { !$0.isPart }) {
            let other = teams.first { $0.team.code.value != whole.team.code.value } ?? whole
            other.team.code.place.report(
                found: Phrase(
                    "overlap: \(name) hoort helemaal bij \(whole.team.code.value) en ook bij \(list)",
                    "an overlap: \(name) as a whole in \(whole.team.code.value) and also in \(list)"),
                expected: Phrase(
                    "elke gemeente in één team, of onder partsOf in meer teams",
                    "each municipality in one team, or under partsOf in several"),
                cure: Phrase(
                    "haal de gemeente uit één team, of zet haar in alle teams onder partsOf",
                    "remove it from one team, or move it to partsOf in all of them"))
        } else if teams.count == 1, teams[0].isPart {
            place.report(
                severity: .warning,
                found: Phrase(
                    "\(name) maar voor een deel in een team (\(list))", "\(name) only partly in a team (\(list))"),
                expected: Phrase("ook het andere deel", "the other part as well"),
                cure: Phrase(
                    "voeg de gemeente toe onder partsOf van het andere team", "add it under partsOf of the other team"))
        }
    }

    private func checkBoundaryChanges() {
        for entry in boundaryChanges.entries
        where !(entry.change.from + [entry.change.to]).contains(where: { municipalities[$0] != nil }) {
            entry.place.report(
                severity: .warning,
                found: Phrase(
                    "een wijziging die geen gemeente van het pakket raakt",
                    "a change that touches no municipality of the pack"),
                expected: Phrase("minstens een van hen in from of to", "at least one of them in from or to"),
                cure: Phrase("verbeter de codes of haal de wijziging weg", "correct the codes, or remove the change"))
        }
        let known = Set(municipalities.entries.map(\.code.value) + boundaryChanges.entries.flatMap(\.change.from))
        for entry in boundaryChanges.areas.entries
        where !(entry.change.from + entry.change.to).contains(where: { $0.municipality.map(known.contains) ?? false }) {
            entry.place.report(
                severity: .warning,
                found: Phrase(
                    "een wijziging van gebieden in geen gemeente van het pakket",
                    "a change of areas in no municipality of the pack"),
                expected: Phrase(
                    "minstens een wijk of buurt van een gemeente in municipalities.yaml",
                    "at least one wijk or buurt of a municipality in municipalities.yaml"),
                cure: Phrase("verbeter de codes of haal de wijziging weg", "correct the codes, or remove the change"))
        }
    }

    private func checkOffences(_ codes: [Located<OffenceCode>]) {
        for code in codes where offences[code.value] == nil {
            code.reportUnknown(
                Phrase("misdrijf", "offence"), definedIn: Phrase(verbatim: "offences.yaml"),
                known: offences.types.map(\.code.rawValue))
        }
    }

    private func checkGroups() {
        groups.checkMonths(in: offences.classification)
        for entry in groups.entries {
            checkOffences(entry.parts + entry.excludes)
            for code in entry.excludes where entry.group.parts.contains(code.value) {
                code.place.report(
                    found: Phrase(
                        "\(code.value) zowel in parts als in excludes", "\(code.value) both in parts and in excludes"),
                    expected: Phrase("de code in een van de twee", "it in one of the two"),
                    cure: Phrase("haal de code uit een van de twee", "remove it from one of the two"))
            }
            if entry.group.parts.contains(.total), entry.group.parts.count > 1 {
                entry.id.place.report(
                    found: Phrase(
                        "het totaal 0.0.0 samen met andere misdrijven", "the total 0.0.0 together with other offences"),
                    expected: Phrase("elk misdrijf één keer geteld", "each offence counted once"),
                    cure: Phrase("haal 0.0.0 uit parts", "remove 0.0.0 from parts"))
            }
            let yearly = entry.group.parts.filter { offences[$0]?.publication == .yearlyPerMunicipality }
            if !yearly.isEmpty, entry.group.caveats.isEmpty {
                entry.id.place.report(
                    severity: .warning,
                    found: Phrase { language in
                        let codes = yearly.map(\.rawValue).joined(separator: ", ")
                        return Phrase(
                            "\(codes) in parts, dat alleen per jaar verschijnt, zonder kanttekening",
                            "\(codes) in parts, published per year only, without a caveat")(language)
                    },
                    expected: Phrase("een kanttekening die dat zegt", "a caveat that says so"),
                    cure: Phrase("voeg die toe onder caveats", "add it under caveats"))
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
                    .packReference,
                    found: Phrase(
                        "een effect op \(code.value), dat niet onder offences staat",
                        "an effect on \(code.value), which is not under offences"),
                    expected: Phrase(
                        "effecten op misdrijven van de gebeurtenis zelf", "effects on the event's own offences"),
                    cure: Phrase("zet \(code.value) bij offences", "add \(code.value) to offences"))
            }
        }
    }

    private func checkHeadline() {
        let ids = Set(groups.entries.map(\.id.value))
        for item in region.headline where !ids.contains(item.value) {
            if let code = OffenceCode(item.value), offences[code] != nil { continue }
            item.reportUnknown(
                Phrase("misdrijf of groep", "offence or group"),
                definedIn: Phrase("groups.yaml of offences.yaml", "groups.yaml or offences.yaml"),
                known: ids.sorted() + offences.types.map(\.code.rawValue))
        }
    }

    private func checkTiles() {
        for tile in tiles.tiles where municipalities[tile.code.value] == nil {
            tile.code.reportUnknown(
                Phrase("gemeente", "municipality"), definedIn: Phrase(verbatim: "municipalities.yaml"),
                known: municipalities.entries.map(\.code.value.rawValue))
        }
        guard let place = tiles.place else { return }
        let placed = Set(tiles.tiles.map(\.code.value))
        for entry in municipalities.entries where !placed.contains(entry.code.value) {
            place.report(
                severity: .warning,
                found: Phrase(
                    "geen tegel voor \(entry.code.value) (\(entry.name))",
                    "no tile for \(entry.code.value) (\(entry.name))"),
                expected: Phrase("een vakje voor elke gemeente", "a cell for every municipality"),
                cure: Phrase(
                    "zet de code in een rij, bij de buurgemeenten", "put its code in a row, near its neighbours"))
        }
    }

    /// A map needs the place of all: one that lacks would leave the whole region without.
    private func checkCentres() {
        let centres = municipalities.centres
        for entry in centres.places where municipalities[entry.code.value] == nil {
            entry.code.reportUnknown(
                Phrase("gemeente", "municipality"), definedIn: Phrase(verbatim: "municipalities.yaml"),
                known: municipalities.entries.map(\.code.value.rawValue))
        }
        guard let place = centres.place else { return }
        let placed = Set(centres.places.map(\.code.value))
        for entry in municipalities.entries where !placed.contains(entry.code.value) {
            place.report(
                severity: .warning,
                found: Phrase(
                    "geen middelpunt van \(entry.code.value) (\(entry.name))",
                    "no centre of \(entry.code.value) (\(entry.name))"),
                expected: Phrase(
                    "een middelpunt van elke gemeente; zonder dat is er geen kaart",
                    "a centre of every municipality; without it there is no map"),
                cure: Phrase("voeg de breedte en de lengte toe", "add its latitude and longitude"))
        }
    }
}

extension Located where Value: CustomStringConvertible {
    /// Reports a reference to something that the pack does not define, with the nearest that it does.
    func reportUnknown(_ what: Phrase, definedIn file: Phrase, known: [String]) {
        let text = value.description
        let nearest = known.min {
            (EditDistance.between(text, $0), $0) < (EditDistance.between(text, $1), $1)
        }
        let quoted = Finding.quote(text)
        place.report(
            .packReference,
            found: Phrase("\(what.dutch) \"\(quoted)\", die onbekend is", "the unknown \(what.english) \"\(quoted)\""),
            expected: Phrase("een naam of code uit \(file.dutch)", "one that \(file.english) defines"),
            cure: Phrase { language in
                let near = nearest.map { Phrase(" (lijkt op: \($0))", " (nearest: \($0))")(language) } ?? ""
                return Phrase(
                    "schrijf een bekende code\(near) of leg de code daar vast",
                    "write a known code\(near), or define it there")(language)
            })
    }
}
