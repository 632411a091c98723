import Cube
import Editions
import Facts
import Geography
import Ingest
import Phrases
import Records
import RegionPack
import Store

/// The files that name, people and draw the areas.
extension Workplace {
    func takeInAreas(
        _ file: RecognisedFile, name: String, options: IngestOptions, hasPopulation: Bool
    ) throws -> ImportOutcome {
        let list = try CodeList.read(file, options: options)
        if let refusal = refusal(of: list.areas.values, in: name) { return refusal }
        let names = ReferenceContents.areaNames(
            list.areas, divisionYear: options.divisionYear ?? list.divisionYear)
        var findings = list.findings, contents = [names]
        if hasPopulation, case .read(let population, _, _, let more) = try population(in: file, called: name, options) {
            contents.append(population)
            findings += more
        }
        try keep(contents, ReferenceFile(name: name, sha256: list.sha256))
        return kept(
            names, of: name, kind: Phrase("namen van gebieden", "names of areas"),
            findings: findings)
    }

    func takeInOffenceNames(_ file: RecognisedFile, name: String, options: IngestOptions) throws -> ImportOutcome {
        let list = try CodeList.read(file, options: options)
        if let refusal = refusal(of: list.offences.values, in: name) { return refusal }
        let names = ReferenceContents.offenceNames(list.offences)
        try keep([names], ReferenceFile(name: name, sha256: list.sha256))
        return kept(
            names, of: name, kind: Phrase("namen van misdrijven", "names of offences"),
            findings: list.findings)
    }

    func takeInPeriods(_ file: RecognisedFile, name: String, options: IngestOptions) throws -> ImportOutcome {
        let list = try PeriodList.read(file, options: options)
        let statuses = ReferenceContents.statuses(list.statuses)
        try keep([statuses], ReferenceFile(name: name, sha256: list.sha256))
        return kept(
            statuses, of: name, kind: Phrase("standen van perioden", "statuses of periods"),
            findings: list.findings)
    }

    func takeInPopulation(_ file: RecognisedFile, name: String, options: IngestOptions) throws -> ImportOutcome {
        switch try population(in: file, called: name, options) {
        case .refused(let why): return .refused(name, why)
        case .read(let population, let year, let sha256, let findings):
            try keep([population], ReferenceFile(name: name, sha256: sha256))
            return kept(
                population, of: name,
                kind: Phrase("inwoners op 1 januari \(year)", "inhabitants on 1 January \(year)"), findings: findings)
        }
    }

    private enum ReadPopulation {
        case read(ReferenceContents, year: Int, sha256: String, [Finding])
        case refused(Phrase)
    }

    /// The year is in the options, in the file, or in its name; guessing it would put a rate on the wrong people.
    private func population(
        in file: RecognisedFile, called name: String, _ options: IngestOptions
    ) throws -> ReadPopulation {
        let table = try PopulationTable.read(file, options: options).withSums()
        guard let year = options.year ?? table.year ?? table.suggestedYear else {
            return .refused(
                Phrase(
                    "\(name) bevat inwoners, maar niet van welk jaar; geef het jaar met --year.",
                    "\(name) holds inhabitants, but not of which year; give the year with --year."))
        }
        if let received = options.received, year > received.year {
            return .refused(
                Phrase(
                    "\(name) bevat inwoners op 1 januari \(year), en dat moet nog komen; kijk welk jaar het is en geef het met --year.",
                    "\(name) holds inhabitants on 1 January \(year), which is still to come; see which year it is and give it with --year."
                ))
        }
        return .read(
            .population(table.inhabitants, year: year), year: year, sha256: table.sha256, table.findings)
    }

    func takeInBoundaries(_ file: RecognisedFile, name: String, options: IngestOptions) throws -> ImportOutcome {
        let read = try BoundaryFile.read(file, options: options)
        let all = read.boundaries.codes.compactMap { read.boundaries[$0] }
        if let refusal = refusal(of: all.compactMap(\.name), in: name) { return refusal }
        let source = ReferenceFile(name: name, sha256: read.sha256)
        let year = options.year ?? options.divisionYear ?? read.divisionYear
        let boundaries = ReferenceContents.boundaries(all, divisionYear: year)
        try keep([boundaries] + names(of: all, divisionYear: year), source)
        return kept(
            boundaries, of: name, kind: Phrase("grenzen", "boundaries"), findings: read.findings)
    }

    /// Counts of days go to partners alone; of areas that are not ours nothing is taken in.
    func takeInDayCounts(_ file: RecognisedFile, name: String, options: IngestOptions) throws -> ImportOutcome {
        let table = try DayMonitorTable.read(file, options: options)
        let strange = table.delivery.municipalities.subtracting(pack.areas.map(\.code)).sorted()
        if let first = strange.first {
            return .refused(
                name,
                Phrase(
                    "\(name): de dagmonitor heeft ook gemeenten buiten de regio (\(strange.count), zoals \(first)); haal die regels eruit. Er is niets van bewaard.",
                    "\(name): the day monitor has municipalities outside the region too (\(strange.count), such as \(first)); leave those rows out. Nothing of it was kept."
                ))
        }
        let counts = ReferenceContents.dayCounts(table.delivery)
        try keep([counts], ReferenceFile(name: name, sha256: table.sha256))
        return kept(counts, of: name, kind: Phrase("dagmonitor", "day monitor"), findings: table.findings)
    }

    /// Boundary files name their areas too; a code list that was read earlier for that year keeps its names.
    private func names(of boundaries: [Boundary], divisionYear: Int?) throws(StoreError) -> [ReferenceContents] {
        let known = try store.areaNames(divisionYear: divisionYear, in: .newest)
        var names: [AreaCode: String] = [:]
        for boundary in boundaries where known[boundary.code] == nil { names[boundary.code] = boundary.name }
        return names.isEmpty ? [] : [.areaNames(names, divisionYear: divisionYear)]
    }

    /// Names of areas and offences stand on every page: one that points at a person is none of those.
    private func refusal(of names: some Sequence<String>, in file: String) -> ImportOutcome? {
        for name in names {
            // A code in a name may look like a plate.
            guard let found = IdentifierScan.findings(in: name).first(where: { $0.kind != .plate }) else { continue }
            return .refused(
                file,
                Phrase(
                    "\(file): in een naam staat iets dat naar een persoon wijst. \(found.phrase(.dutch))",
                    "\(file): a name holds something that points at a person. \(found.phrase(.english))"))
        }
        return nil
    }

    private func keep(_ contents: [ReferenceContents], _ file: ReferenceFile) throws(StoreError) {
        try store.keep(contents, of: file, by: actor)
    }

    private func kept(
        _ contents: ReferenceContents, of name: String, kind: Phrase, findings: [Finding]
    ) -> ImportOutcome {
        ImportOutcome(
            file: name, kind: kind, delivery: nil, isPublished: false, entries: contents.count, findings: findings,
            refusal: nil)
    }
}
