import Accounts
import Cube
import Editions
import Facts
import Figures
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
    ///
    /// Tables of offences come last: several files of one table are the parts of one delivery.
    package func importFiles(_ request: ImportRequest, format: AnswerFormat) throws(CommandFailure) {
        let target = try request.addTo.map { (text) throws(CommandFailure) in try addition(to: text) }
        var outcomes: [ImportOutcome] = [], tables: [OffenceTableRead] = []
        func tell(_ outcome: ImportOutcome) {
            outcomes.append(outcome)
            if format == .text { terminal.say(outcome.sentence) }
        }
        for file in request.files {
            switch try read(file, request) {
            case .outcome(let outcome): tell(outcome)
            case .outcomes(let all): for outcome in all { tell(outcome) }
            case .offences(let table, let beside):
                tables.append(table)
                for outcome in beside { tell(outcome) }
            }
        }
        for delivery in ArrivingDelivery.of(tables, adding: target) {
            tell(try takeIn(delivery, request, isPartial: outcomes.contains { $0.isOffenceTable }))
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
                    "\(count(refused)) van \(count(outcomes)) bestanden geweigerd: \(names(refused)). Wat geweigerd is, is niet ingelezen.",
                    "\(count(refused)) of \(count(outcomes)) files refused: \(names(refused)). What was refused was not taken in."
                ))
        }
    }

    /// A file with several outcomes is one file.
    private func count(_ outcomes: [ImportOutcome]) -> Int { Set(outcomes.map(\.file)).count }

    private func names(_ outcomes: [ImportOutcome]) -> String {
        var seen: Set<String> = []
        return outcomes.map(\.file).filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    /// - Parameter onlyOffences: whether any other kind of file is refused.
    func read(
        _ path: String, _ request: ImportRequest, onlyOffences: Bool = false
    ) throws(CommandFailure) -> ReadFile {
        let name = Self.shownName(path)
        let options = try options(for: request)
        var isOffenceTable = false
        do {
            // What is read is our own copy; only what is too large to keep is read where it lies, in one pass.
            let size = FileSize.of(path)
            let copy = size <= max(settings.payloadBytes, options.limits.listBytes) ? try store.receive(path) : nil
            // What comes in over the site starts no other program.
            let maps = onlyOffences ? nil : MapReader(environment: environment, layers: request.layers)
            let file = try copy?.recognised(maps: maps, original: path) ?? RecognisedFile(path: path, maps: maps)
            if let source = request.source, file.kind != .values {
                let taken = file.openTopics.isEmpty ? [] : try takeInOpenTable(file, name: name, options: options)
                if !taken.isEmpty { return .outcomes(taken) }
                return .outcome(.refused(name, Self.noValues(file.kind, of: source)))
            }
            switch file.kind {
            case .offenceTable:
                isOffenceTable = true
                let kept = size <= settings.payloadBytes ? copy : nil
                let table = try readOffences(file, kept: kept, name: name, options: options)
                return .offences(
                    table, beside: onlyOffences ? [] : takeInBeside(file, name: name, options: options))
            case _ where onlyOffences: return .outcome(.refused(name, Self.onlyOffences))
            case .areaCodeList(let hasPopulation):
                return .outcome(try takeInAreas(file, name: name, options: options, hasPopulation: hasPopulation))
            case .offenceCodeList: return .outcome(try takeInOffenceNames(file, name: name, options: options))
            case .periodList: return .outcome(try takeInPeriods(file, name: name, options: options))
            case .population: return .outcome(try takeInPopulation(file, name: name, options: options))
            case .boundaries: return .outcome(try takeInBoundaries(file, name: name, options: options))
            case .dayMonitor: return .outcome(try takeInDayCounts(file, name: name, options: options))
            case .values: return .outcome(try takeInValues(file, name: name, options: options))
            case .openTable: return .outcomes(try takeInOpenTable(file, name: name, options: options))
            case .tableInfo: return .outcome(.refused(name, try TableInfo.read(file, options: options).sentence))
            }
        } catch let refusal as IngestRefusal {
            return .outcome(
                .refused(name, sentence(of: refusal, for: request), isOffenceTable: isOffenceTable))
        } catch {
            throw failure(importing: name, error)
        }
    }

    static let onlyOffences = Phrase(
        "Dit is geen bestand met misdrijven. Namen, inwoners en grenzen leest de beheerder in met vib import.",
        "This is no file of offences. Names, inhabitants and boundaries are imported by the administrator with vib import."
    )

    private func failure(importing name: String, _ error: any Error) -> CommandFailure {
        switch error {
        case let failure as CommandFailure: failure
        case let error as StoreError: .failed(error.sentence)
        default: .failed(Phrase("\(name): \(error)", "\(name): \(error)"))
        }
    }

    func options(for request: ImportRequest) throws(CommandFailure) -> IngestOptions {
        try attempt { () throws(StoreError) in
            var areas = try store.areaNames(divisionYear: request.division, in: .newest)
            var others = pack.notes.mapValues(\.alsoNamed)
            for area in pack.areas where area.isNamed {
                if let name = areas[area.code], name != area.name { others[area.code, default: []].append(name) }
                areas[area.code] = area.name
            }
            var offences = try store.offenceNames(in: .newest)
            for type in pack.offences.types { offences[type.code] = type.title.dutch }
            var options = IngestOptions(
                table: request.table, divisionYear: request.division, emptyMeansZero: request.empty.map { $0 == .zero },
                year: request.year, received: receiptMonth, receivedOn: receiptDay,
                known: KnownNames(
                    areas: areas, offences: offences, otherNames: others,
                    compositions: (request.division ?? receiptMonth?.year).map(pack.compositions) ?? [:]),
                values: expectedValues(for: request))
            options.hasChecksum = request.isFetched
            options.pointsAtPerson = { !IdentifierScan.findings(in: $0).isEmpty }
            return options
        }
    }

    /// The month that it is here, after which a file cannot hold anything yet.
    private var receiptMonth: Month? { receiptDay?.month }

    private var receiptDay: Day? {
        PlanMoment.day(store.moment()).flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
    }

    private func readOffences(
        _ file: RecognisedFile, kept: FileCopy?, name: String, options: IngestOptions
    ) throws -> OffenceTableRead {
        let bar = ProgressBar(name, on: terminal)
        var options = options
        if kept != nil { options.hasChecksum = true }
        let batch = try OffenceFile.read(file, options: options) { done, total in
            bar.show(total > 0 ? Double(done) / Double(total) : 1)
        }
        bar.finish()
        return OffenceTableRead(name: name, batch: batch, kept: kept, isPart: file.kind.canBePart)
    }

    /// - Parameter isPartial: whether a file of offences of the same call was refused: parts are then not all there.
    func takeIn(
        _ delivery: ArrivingDelivery, _ request: ImportRequest, isPartial: Bool
    ) throws(CommandFailure) -> ImportOutcome {
        do {
            let options = try options(for: request)
            let batch = try delivery.batch(options: options)
            let measure = try measure(batch, options, replacing: delivery.addition?.replaces)
            let review = try store.review(batch, by: measure)
            let id = try store.record(
                review.batch, fileName: delivery.name, payload: delivery.payload, parts: delivery.parts,
                judged: review.base, by: deliverer)
            let isLacking = isPartial && delivery.tables.count > 1
            let isPublished =
                !request.isHeld && !review.batch.isWithheld && !isLacking && pack.approval == .direct
            if isPublished {
                let terms = PublishTerms(replaces: delivery.addition?.replaces)
                try store.publish(id, on: terms, by: deliverer)
            }
            var outcome = ImportOutcome(
                file: delivery.name, kind: Phrase("geregistreerde misdrijven", "registered offences"),
                delivery: id, isPublished: isPublished, entries: review.batch.rowCount,
                findings: review.batch.findings, refusal: nil)
            outcome.changes = review.changes
            outcome.isLacking = isLacking
            outcome.isDraft = pack.approval == .fourEyes && !request.isHeld
            outcome.replaced = isPublished ? delivery.addition?.replaces : nil
            return outcome
        } catch let refusal as IngestRefusal {
            return .refused(delivery.name, refusal.sentence, isOffenceTable: true)
        } catch {
            throw failure(importing: delivery.name, error)
        }
    }

    /// What is published, and what the pack knows of areas that came and went.
    ///
    /// Of what is published only the types of the file: those that it lacks say nothing of its months.
    private func measure(
        _ batch: Batch, _ options: IngestOptions, replacing old: DeliveryID?
    ) throws -> ReviewMeasure {
        let isFirst = try store.published().isEmpty
        let past = try isFirst ? nil : MonthTotals(openEdition().cube, of: Set(batch.cells.offences))
        let memberships = Dictionary(grouping: pack.memberships, by: \.part)
        let lifetimes = AreaLifetimes(pack)
        return ReviewMeasure(
            past: past, exists: { lifetimes.exists($0, in: $1) },
            isKnown: { code, month in
                memberships[code.municipality ?? code]?.contains { $0.contains(division: month.year) } ?? false
            }, names: options.known.areas, replaces: old)
    }

    /// The delivery that files are added to: its cells and what is kept of its files.
    private func addition(to text: String) throws(CommandFailure) -> DeliveryAddition {
        let id = try deliveryID(text)
        if pack.approval == .fourEyes { try requireBringer(of: id) }
        return try attempt { () throws(StoreError) in
            let record = try store.delivery(id)
            if record.isExample { throw .exampleFigures(id) }
            var parts = try store.parts(of: id)
            if parts.isEmpty {
                let sha256 = record.checksumOf == .file ? record.sha256 : ""
                parts = [
                    DeliveryPart(
                        fileName: record.fileName, sha256: sha256, byteCount: record.byteCount,
                        payloadKept: record.payloadKept)
                ]
            }
            return DeliveryAddition(record: record, cells: try store.cells(of: id), parts: parts)
        }
    }

    /// The whole has one who brought it, so that another one approves it.
    private func requireBringer(of id: DeliveryID) throws(CommandFailure) {
        let bringer = try attempt { () throws(StoreError) in try store.bringer(of: id) }
        guard bringer == nil || bringer == deliverer.account else {
            throw .failed(
                Phrase(
                    "Levering \(id) is door iemand anders ingelezen. Alleen die persoon kan haar aanvullen (--as), want een ander keurt het geheel goed.",
                    "Delivery \(id) was brought by somebody else. Only that person can add to it (--as), because another one approves the whole."
                ))
        }
    }

    /// Builds the snapshot now, so that the next page does not wait for it.
    private func buildWhatIsPublished() throws(CommandFailure) {
        let isEmpty = try attempt { () throws(StoreError) in
            if try !store.published().isEmpty { return false }
            if try !store.withdrawn(in: .newest).isEmpty { return false }
            return try store.example() == nil
        }
        if !isEmpty { _ = try openEdition() }
    }
}
