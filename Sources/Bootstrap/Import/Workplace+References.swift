import Facts
import Geography
import Ingest
import Store

/// The files that name, people and draw the areas.
extension Workplace {
    func takeInAreas(
        _ path: String, _ name: String, _ options: IngestOptions, hasPopulation: Bool
    ) throws -> ImportOutcome {
        let list = try CodeList.read(path: path, options: options)
        let file = ReferenceFile(kind: "areaNames", fileName: name, sha256: list.sha256, entries: list.areas.count)
        try store.keep(
            areaNames: list.areas, divisionYear: options.divisionYear ?? list.divisionYear, of: file, by: actor)
        var findings = list.findings
        if hasPopulation { findings += try takeInPopulation(path, name, options).findings }
        return kept(name, LocalizedText(dutch: "namen van gebieden", english: "names of areas"), file, findings)
    }

    func takeInOffenceNames(_ path: String, _ name: String, _ options: IngestOptions) throws -> ImportOutcome {
        let list = try CodeList.read(path: path, options: options)
        let file = ReferenceFile(
            kind: "offenceNames", fileName: name, sha256: list.sha256, entries: list.offences.count)
        try store.keep(offenceNames: list.offences, of: file, by: actor)
        return kept(
            name, LocalizedText(dutch: "namen van misdrijven", english: "names of offences"), file, list.findings)
    }

    func takeInPeriods(_ path: String, _ name: String, _ options: IngestOptions) throws -> ImportOutcome {
        let list = try PeriodList.read(path: path, options: options)
        let file = ReferenceFile(kind: "periods", fileName: name, sha256: list.sha256, entries: list.statuses.count)
        try store.keep(statuses: list.statuses, of: file, by: actor)
        return kept(
            name, LocalizedText(dutch: "standen van perioden", english: "statuses of periods"), file, list.findings)
    }

    /// The year is in the options, in the file, or in its name; guessing it would put a rate on the wrong people.
    func takeInPopulation(_ path: String, _ name: String, _ options: IngestOptions) throws -> ImportOutcome {
        let table = try PopulationTable.read(path: path, options: options).withSums()
        guard let year = options.year ?? table.year ?? table.suggestedYear else {
            return .refused(
                name,
                LocalizedText(
                    dutch: "\(name) bevat inwoners, maar niet van welk jaar; geef het jaar met --year.",
                    english: "\(name) holds inhabitants, but not of which year; give the year with --year."))
        }
        var populations = Populations()
        for (code, inhabitants) in table.inhabitants { populations[code, year] = inhabitants }
        let file = ReferenceFile(
            kind: "population", fileName: name, sha256: table.sha256, entries: table.inhabitants.count)
        try store.keep(populations: populations, of: file, by: actor)
        return kept(
            name, LocalizedText(dutch: "inwoners op 1 januari \(year)", english: "inhabitants on 1 January \(year)"),
            file,
            table.findings)
    }

    func takeInBoundaries(_ path: String, _ name: String, _ options: IngestOptions) throws -> ImportOutcome {
        let read = try BoundaryFile.read(path: path, options: options)
        let boundaries = read.boundaries.codes.compactMap { read.boundaries[$0] }
        let file = ReferenceFile(
            kind: "boundaries", fileName: name, sha256: read.sha256, entries: boundaries.count)
        let year = options.year ?? options.divisionYear ?? read.divisionYear
        try store.keep(boundaries: boundaries, divisionYear: year, of: file, by: actor)
        try keepNames(of: boundaries, divisionYear: year, file)
        return kept(name, LocalizedText(dutch: "grenzen", english: "boundaries"), file, read.findings)
    }

    /// Boundary files name their areas too; a code list that was read earlier for that year keeps its names.
    private func keepNames(of boundaries: [Boundary], divisionYear: Int?, _ file: ReferenceFile) throws {
        let known = try store.areaNames(divisionYear: divisionYear)
        var names: [AreaCode: String] = [:]
        for boundary in boundaries where known[boundary.code] == nil { names[boundary.code] = boundary.name }
        guard !names.isEmpty else { return }
        let list = ReferenceFile(
            kind: "areaNames", fileName: file.fileName, sha256: file.sha256, entries: names.count)
        try store.keep(areaNames: names, divisionYear: divisionYear, of: list, by: actor)
    }

    private func kept(
        _ name: String, _ kind: LocalizedText, _ file: ReferenceFile, _ findings: [Finding]
    ) -> ImportOutcome {
        ImportOutcome(
            file: name, kind: kind, delivery: nil, isPublished: false, entries: file.entries, findings: findings,
            refusal: nil)
    }
}
