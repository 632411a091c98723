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
        let known = try knownChecksums(), mark = ImportMark(folder: folder)
        var failures: [Phrase] = []
        for kind in order {
            for (file, path) in files where file.kind == kind {
                guard isTaken(file) else {
                    terminal.say(FetchWords.notTaken(path))
                    continue
                }
                if let delivery = known.deliveries[file.sha256] {
                    try completePublication(delivery, isMarked: mark.names(file.sha256), isHeld: isHeld)
                    continue
                }
                guard !known.references.contains(file.sha256) else { continue }
                do throws(CommandFailure) {
                    mark.set(file.sha256)
                    try importFiles(
                        ImportRequest(
                            files: [path], table: file.table, division: file.division, year: file.year,
                            empty: file.emptyMeansZero == true ? .zero : nil, isHeld: isHeld),
                        format: .text)
                } catch {
                    failures.append(error.sentence)
                }
                mark.remove()
            }
        }
        // Also what a run left that was ended while it wrote the mark.
        mark.remove()
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

    private struct KnownChecksums {
        let deliveries: [String: DeliveryRecord]
        let references: Set<String>
    }

    private func knownChecksums() throws(CommandFailure) -> KnownChecksums {
        try attempt { () throws(StoreError) in
            KnownChecksums(
                deliveries: Dictionary(try store.deliveries().map { ($0.sha256, $0) }, uniquingKeysWith: { a, _ in a }),
                references: Set(try store.references().map(\.file.sha256)))
        }
    }

    /// A run that was ended between taking a delivery in and publishing it is completed by the next.
    private func completePublication(_ record: DeliveryRecord, isMarked: Bool, isHeld: Bool) throws(CommandFailure) {
        guard isMarked, !isHeld, record.state == .received, pack.approval == .direct else { return }
        try attempt { () throws(StoreError) in try store.publish(record.id, by: actor) }
        _ = try openEdition()
    }
}

/// Names the file that is being imported, so that a run after a crash knows that nobody held it on purpose.
private struct ImportMark {
    let folder: String

    private var path: String { folder + "/importing" }
    private var beside: String { folder + "/importing.partial" }

    func names(_ sha256: String) -> Bool {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } == sha256
    }

    /// Without it only a crash in the next moment is noticed less well: no reason to stop.
    ///
    /// Written beside and moved into place, under a name of our own: Foundation leaves files of any name when it is ended.
    func set(_ sha256: String) {
        guard (try? Data(sha256.utf8).write(to: URL(fileURLWithPath: beside))) != nil else { return }
        rename(beside, path)
    }

    func remove() {
        unlink(beside)
        unlink(path)
    }
}
