import Editions
import Facts
import Fetch
import Figures
import Foundation
import Phrases
import RegionPack
import Store

extension Workplace {
    /// Takes in what was fetched and is not in yet: names, statuses, inhabitants and boundaries first, then the counts, and
    /// last what is counted besides offences.
    ///
    /// The answer says what was refused.
    func importFetched(_ all: [Retrieved], in folder: String, isHeld: Bool) throws(CommandFailure) -> [Phrase] {
        let files = all.flatMap { retrieved in retrieved.manifest.files.map { ($0, "\(retrieved.folder)/\($0.name)") } }
        let order: [FetchedFile.Kind] = [
            .areaNames, .offenceNames, .periods, .population, .boundaries, .offences, .nuisance, .reports,
        ]
        let mark = ImportMark(folder: folder)
        // Before any other file is marked, and whatever this run fetched.
        var failures = try isHeld ? [] : completeInterrupted(mark)
        var known = try knownFiles()
        for kind in order {
            for (file, path) in files where file.kind == kind {
                guard isTaken(file) else {
                    terminal.say(FetchWords.notTaken(path))
                    continue
                }
                guard !known.holds(file) else { continue }
                do throws(CommandFailure) {
                    if kind == .offences, !isHeld { mark.set(file.sha256) }
                    try importFiles(
                        ImportRequest(
                            files: [path], table: file.table, division: file.division, year: file.year,
                            empty: file.emptyMeansZero == true ? .zero : nil, isHeld: isHeld, isFetched: true),
                        format: .text)
                    known.add(file)
                } catch {
                    failures.append(error.sentence)
                }
                if !isHeld { mark.remove() }
            }
        }
        return failures
    }

    /// Nuisance and reports are values of a source, and a pack may have none for them.
    private func isTaken(_ file: FetchedFile) -> Bool {
        let topics: Set<OpenTopic>
        switch file.kind {
        case .nuisance: topics = [.nuisance]
        case .reports: topics = file.name.contains("-internetaangiften-") ? [.onlineReports] : [.reports]
        default: return true
        }
        return pack.sources.contains { source in
            source.table.map { $0.id == file.table && topics.contains($0.topic) } ?? false
        }
    }

    private func knownFiles() throws(CommandFailure) -> FetchedFilesKnown {
        try attempt { () throws(StoreError) in
            FetchedFilesKnown(
                deliveries: Set(try store.deliveries().map(\.sha256)),
                references: Set(try store.references().map(\.file)))
        }
    }

    /// A run that was ended between taking a delivery in and publishing it is completed by the next.
    ///
    /// One that waits for a person waits on. The answer says why it could not be published.
    func completeInterrupted(_ mark: ImportMark) throws(CommandFailure) -> [Phrase] {
        defer { mark.remove() }
        guard let sha256 = mark.name else { return [] }
        let record = try attempt { () throws(StoreError) in
            try store.deliveries().first { $0.sha256 == sha256 && $0.state == .received }
        }
        guard let record, pack.approval == .direct else { return [] }
        do throws(StoreError) {
            if try store.findings(of: record.id).contains(where: { $0.hold != nil }) { return [] }
            try store.publish(record.id, by: deliverer)
        } catch {
            return [error.sentence]
        }
        _ = try openEdition()
        return []
    }
}

/// What is in already, so that a run goes on where an earlier one was ended and comes to the same.
private struct FetchedFilesKnown {
    /// Checksums.
    var deliveries: Set<String>
    /// With their names: two tables often have the same list, and the later one has to win whoever is taken in between.
    var references: Set<ReferenceFile>

    func holds(_ file: FetchedFile) -> Bool {
        // What stands beside offences in their file is kept first: it says nothing of whether they are in.
        file.kind == .offences ? deliveries.contains(file.sha256) : references.contains(Self.reference(file))
    }

    mutating func add(_ file: FetchedFile) {
        if file.kind == .offences { deliveries.insert(file.sha256) } else { references.insert(Self.reference(file)) }
    }

    private static func reference(_ file: FetchedFile) -> ReferenceFile {
        ReferenceFile(name: Workplace.shownName(file.name), sha256: file.sha256)
    }
}
