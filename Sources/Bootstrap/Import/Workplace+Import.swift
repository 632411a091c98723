import Editions
import Facts
import Foundation
import Geography
import Ingest
import Phrases
import Records
import RegionPack
import Store
import Writing

extension Workplace {
    /// Takes in files in the order given; one that is refused does not stop the others.
    package func importFiles(_ request: ImportRequest, format: AnswerFormat) throws(CommandFailure) {
        var outcomes: [ImportOutcome] = []
        for file in request.files {
            let outcome = try takeIn(file, request)
            outcomes.append(outcome)
            if format == .text { terminal.say(outcome.sentence) }
        }
        if outcomes.contains(where: { $0.refusal == nil }) { try buildWhatIsPublished() }
        switch format {
        case .json: terminal.answerJSON(outcomes.map { ImportRow($0, terminal: terminal) })
        case .csv:
            let rows = outcomes.flatMap { $0.findings.map { FindingRow($0).cells } }
            terminal.answer(Table.csv(FindingRow.headers, rows))
        case .text: break
        }
        let refused = outcomes.filter { $0.refusal != nil }
        guard refused.isEmpty else {
            throw .failed(
                Phrase(
                    "\(refused.count) van \(outcomes.count) bestanden geweigerd: \(names(refused)). Er is daardoor niets veranderd.",
                    "\(refused.count) of \(outcomes.count) files refused: \(names(refused)). Nothing has changed by them."
                ))
        }
    }

    private func names(_ outcomes: [ImportOutcome]) -> String { outcomes.map(\.file).joined(separator: ", ") }

    private func takeIn(_ path: String, _ request: ImportRequest) throws(CommandFailure) -> ImportOutcome {
        let name = Finding.quote(IdentifierScan.masked(URL(fileURLWithPath: path).lastPathComponent))
        let options = try options(for: request)
        do {
            // What is read is our own copy; only what is too large to keep is read where it lies, in one pass.
            let size = FileSize.of(path)
            let copy = size <= max(settings.payloadBytes, options.limits.listBytes) ? try store.receive(path) : nil
            let file = try copy?.recognised() ?? RecognisedFile(path: path)
            switch file.kind {
            case .offenceTable:
                let kept = size <= settings.payloadBytes ? copy : nil
                return try takeInOffences(file, kept: kept, name: name, options: options, isHeld: request.isHeld)
            case .areaCodeList(let hasPopulation):
                return try takeInAreas(file, name: name, options: options, hasPopulation: hasPopulation)
            case .offenceCodeList: return try takeInOffenceNames(file, name: name, options: options)
            case .periodList: return try takeInPeriods(file, name: name, options: options)
            case .population: return try takeInPopulation(file, name: name, options: options)
            case .boundaries: return try takeInBoundaries(file, name: name, options: options)
            case .tableInfo: return .refused(name, try TableInfo.read(file, options: options).sentence)
            }
        } catch let refusal as IngestRefusal {
            return .refused(name, refusal.sentence)
        } catch let failure as CommandFailure {
            throw failure
        } catch let error as StoreError {
            throw .failed(error.sentence)
        } catch {
            throw .failed(Phrase("\(name): \(error)", "\(name): \(error)"))
        }
    }

    private func options(for request: ImportRequest) throws(CommandFailure) -> IngestOptions {
        try attempt { () throws(StoreError) in
            var areas = try store.areaNames(divisionYear: request.division, in: .newest)
            for area in pack.areas where area.isNamed { areas[area.code] = area.name }
            var offences = try store.offenceNames(in: .newest)
            for type in pack.offences.types { offences[type.code] = type.title.dutch }
            return IngestOptions(
                table: request.table, divisionYear: request.division, emptyMeansZero: request.empty.map { $0 == .zero },
                year: request.year, received: receiptMonth, known: KnownNames(areas: areas, offences: offences))
        }
    }

    /// The month that it is here, after which a file cannot hold anything yet.
    private var receiptMonth: Month? {
        PlanMoment.day(store.moment()).flatMap { Month(year: $0.year, month: $0.month) }
    }

    private func takeInOffences(
        _ file: RecognisedFile, kept: FileCopy?, name: String, options: IngestOptions, isHeld: Bool
    ) throws -> ImportOutcome {
        let bar = ProgressBar(name, on: terminal)
        var options = options
        options.hasChecksum = kept != nil
        let batch = try OffenceFile.read(file, options: options) { done, total in
            bar.show(total > 0 ? Double(done) / Double(total) : 1)
        }
        bar.finish()
        let id = try store.record(batch, fileName: name, payload: kept, by: actor)
        let isPublished = !isHeld && !batch.isWithheld
        if isPublished { try store.publish(id, by: actor) }
        return ImportOutcome(
            file: name, kind: Phrase("geregistreerde misdrijven", "registered offences"),
            delivery: id, isPublished: isPublished, entries: batch.rowCount, findings: batch.findings, refusal: nil)
    }

    /// Builds the snapshot now, so that the next page does not wait for it.
    private func buildWhatIsPublished() throws(CommandFailure) {
        let isEmpty = try attempt { () throws(StoreError) in
            if try !store.published().isEmpty { return false }
            return try store.example() == nil
        }
        if !isEmpty { _ = try openEdition() }
    }
}
