import Facts
import Geography
import Phrases

/// Reads files of registered offences: the CSV of 47022NED and 47018NED in every shape that services and clients write.
package enum OffenceFile {
    /// Reads a file of registered offences of any kind that `Recognition` knows.
    ///
    /// `progress` gets the bytes done and the bytes in all; it can be called from another thread, never from two at once.
    package static func read(
        path: String, options: IngestOptions = IngestOptions(),
        progress: @escaping @Sendable (_ bytesDone: Int, _ bytesTotal: Int) -> Void = { _, _ in }
    ) throws(IngestRefusal) -> Batch {
        try read(RecognisedFile(path: path), options: options, progress: progress)
    }

    /// The same of a file that was recognised.
    package static func read(
        _ file: RecognisedFile, options: IngestOptions, plan: ReadingPlan = ReadingPlan(),
        progress: @escaping @Sendable (_ bytesDone: Int, _ bytesTotal: Int) -> Void
    ) throws(IngestRefusal) -> Batch {
        var batch = file.stamped(try batch(file, options: options, plan: plan, progress: progress))
        try file.source.verifyUnchanged()
        if let row = batch.findings.first(where: { $0.kind == .offenceNeverTaken }) {
            throw TableRefusal.neverTaken(file.name, row)
        }
        if case .rows(isPage: true) = file.container { batch.findings.insert(.page(of: file.name), at: 0) }
        return batch.checked(against: options.received, file: file.name, column: file.periodColumn)
    }

    private static func batch(
        _ file: RecognisedFile, options: IngestOptions, plan: ReadingPlan,
        progress: @escaping @Sendable (_ bytesDone: Int, _ bytesTotal: Int) -> Void
    ) throws(IngestRefusal) -> Batch {
        let source = file.source, name = file.name
        switch file.kind {
        case .offenceTable(.keyed(let layout)):
            return try KeyedTable(
                source: source, name: name, head: file.head, layout: layout, options: options, plan: plan,
                progress: progress
            ).read()
        case .offenceTable(.named):
            return try NamedTable.read(source, name: name, options)
        case .offenceTable(.nationalSeries):
            return try NationalSeries.read(source, name: name, options)
        case let other:
            let shown = Finding.quote(name)
            throw IngestRefusal(
                .notATable,
                Phrase(
                    "\(shown) bevat \(other.words.dutch) en geen geregistreerde misdrijven.",
                    "\(shown) holds \(other.words.english), not registered offences."))
        }
    }

    /// Reads bytes in memory by the same way.
    package static func read(
        bytes: [UInt8], name: String = "", options: IngestOptions = IngestOptions(), plan: ReadingPlan = ReadingPlan()
    ) throws(IngestRefusal) -> Batch {
        try read(RecognisedFile(bytes: bytes, name: name), options: options, plan: plan) { _, _ in }
    }
}

extension Finding {
    /// A file of a service that says itself that more rows follow.
    static func page(of file: String) -> Finding {
        Finding(
            .fileTruncated, file: file,
            found: Phrase("één pagina, met een verwijzing naar de volgende", "one page, with a link to the next"),
            expected: pageExpectation,
            cure: Phrase(
                "Haal alle pagina’s op en lees ze samen in, of gebruik vib fetch police.",
                "Fetch all pages and import them together, or use vib fetch police."))
    }

    /// Pages that were joined with a last one: whether one between them is missing cannot be seen.
    static func pages(_ count: Int) -> Finding {
        Finding(
            .fileTruncated,
            found: Phrase(
                "\(count) pagina’s samen; of er een tussen ontbreekt, zeggen de bestanden niet",
                "\(count) pages together; whether one between them is missing the files do not say"),
            expected: pageExpectation,
            cure: Phrase(
                "Tel of alle pagina’s erbij zijn en publiceer de levering dan zelf, of gebruik vib fetch police.",
                "Count whether all pages are there and then publish the delivery yourself, or use vib fetch police."))
    }

    static let pageExpectation = Phrase("alle regels van de tabel", "all rows of the table")
}

extension RecognisedFile {
    /// What the file calls its periods; empty where it has no header that says.
    fileprivate var periodColumn: String {
        if case .offenceTable(.keyed(let layout)) = kind { return layout.name(of: .period) }
        return ""
    }
}

/// One table with keys in its columns, from bytes to a batch.
struct KeyedTable {
    let source: any ByteSource
    let name: String
    let head: [UInt8]
    let layout: OffenceLayout
    let options: IngestOptions
    let plan: ReadingPlan
    let progress: @Sendable (Int, Int) -> Void

    func read() throws(IngestRefusal) -> Batch {
        let pass = RowPass(
            source: source, layout: layout, limits: options.limits, head: head,
            hasChecksum: options.hasChecksum, progress: progress, plan: plan)
        // With empty counts left out, a count that comes twice would be missed between two workers.
        if options.threads > 1, source.size > plan.smallBytes, emptyMeansZero(hasMonths: true) {
            let outcome = pass.run(workers: min(options.threads, 8))
            if outcome.stop != .needsOrder, let batch = try batch(outcome) { return batch }
        }
        guard let batch = try batch(pass.runInOrder()) else { throw TableRefusal.unordered(name) }
        return batch
    }

    private func table(hasMonths: Bool) -> String {
        if let table = options.table { return table }
        if layout.name(of: .area).lowercased() == "regios" { return "47013NED" }
        return hasMonths ? "47022NED" : "47018NED"
    }

    private func emptyMeansZero(hasMonths: Bool) -> Bool {
        options.emptyMeansZero ?? ["47018NED", "47022NED"].contains(table(hasMonths: hasMonths))
    }

    /// `nil` when the outcome depends on the order of rows and two workers read them.
    private func batch(_ outcome: RowPass.Outcome) throws(IngestRefusal) -> Batch? {
        if let failure = outcome.failure { throw failure }
        let accepted = outcome.readers.reduce(0) { $0 + $1.accepted }
        var log = FindingLog(perKind: options.limits.findingsPerKind)
        for reader in outcome.readers { log.merge(reader.log) }
        if outcome.readers.count > 1, log.isOverfull { return nil }
        let lines = LineNumbers(outcome.rowsOfChunk, firstLine: layout.firstLine)
        let rows = log.findings(file: name, layout: layout, options.limits) { lines.line($0) }
        if let stop = outcome.stop {
            throw TableRefusal.stopped(stop, name: name, limits: options.limits, first: rows.first, lines: lines)
        }
        guard accepted > 0 else { throw TableRefusal.noRow(name, rows.first) }
        let allCellLines = outcome.readers.map(\.cellLines).filter { $0.lineCount > 0 }
        let hasMonths = outcome.readers.contains { $0.firstMonth != nil }
        let merge = CellMerge(allCellLines, emptyMeansZero: emptyMeansZero(hasMonths: hasMonths))
        guard merge.cellCount <= options.limits.cells else {
            throw TableRefusal.tooManyCells(name, merge: merge, limits: options.limits)
        }
        let checks = DeliveryChecks(
            file: name, layout: layout, merge: merge, known: options.known,
            firstRows: FirstRows(outcome.readers, lines), perKind: options.limits.findingsPerKind)
        guard let (cells, found) = merge.cells(workers: options.threads, checks: checks) else { return nil }
        return Batch(
            cells: cells, findings: fileFindings(outcome, lines) + rows + found,
            source: "Politie", table: table(hasMonths: hasMonths), sha256: outcome.sha256, byteCount: outcome.bytesRead,
            rowCount: accepted, countTotal: outcome.readers.reduce(0) { $0 + $1.total }, periods: merge.periods,
            divisionYear: options.divisionYear,
            releaseStatus: Dictionary(
                outcome.readers.flatMap { $0.provisional.map { ($0, ReleaseStatus.provisional) } },
                uniquingKeysWith: { first, _ in first }))
    }

    private func fileFindings(_ outcome: RowPass.Outcome, _ lines: LineNumbers) -> [Finding] {
        var findings: [Finding] = []
        if outcome.hasShrunk {
            findings.append(
                Finding(
                    .fileShrank, file: name, found: Phrase { "\($0.number(outcome.bytesRead)) bytes" },
                    expected: Phrase {
                        let size = $0.number(source.size)
                        return Phrase(
                            "\(size) bytes, zoals aan het begin van het lezen",
                            "\(size) bytes, as when the reading began")($0)
                    },
                    cure: Phrase(
                        "Een ander programma heeft het bestand veranderd. Download het opnieuw en lees het in als het compleet is.",
                        "Another program changed the file. Download it again and import it once it is complete.")))
        }
        if let cut = outcome.readers.compactMap(\.cutRow).min() {
            findings.append(.cutRow(of: name, line: lines.line(cut)))
        } else if !outcome.hasShrunk, outcome.readers.contains(where: \.endsWithoutCount) {
            findings.append(.endsWithoutCount(name, line: lines.last))
        } else if !outcome.hasShrunk, outcome.readers.contains(where: \.endsWithoutRowEnd) {
            findings.append(.endsWithoutRowEnd(name, line: lines.last))
        }
        let extra = layout.unknownColumns
        if !extra.isEmpty {
            findings.append(
                Finding(
                    .extraColumn, file: name, row: layout.firstLine - 1, column: Finding.quote(extra[0]),
                    found: Phrase(verbatim: Finding.quote(extra.joined(separator: ", "), limit: 200)),
                    expected: Phrase(
                        "de kolommen misdrijf, gebied, periode en aantal",
                        "the columns of offence, area, period and count"),
                    cure: Phrase("Niets: deze kolommen worden niet gelezen.", "Nothing: these columns are not read."),
                    count: extra.count))
        }
        if options.divisionYear == nil {
            findings.append(
                Finding(
                    .oldDivisionUnknown, file: name, found: Phrase("geen jaar van de indeling", "no year of division"),
                    expected: Phrase(
                        "het jaar van de indeling in wijken en buurten waar de codes bij horen",
                        "the year of the division into wijken and buurten that the codes belong to"),
                    cure: Phrase(
                        "Geef het jaar op met --division JAAR. Het staat in de omschrijving van de tabel.",
                        "Give it with --division YEAR; the description of the table names it.")))
        }
        return findings
    }
}

/// Line numbers of rows that workers counted per chunk.
struct LineNumbers: Sendable {
    private let before: [Int]
    let last: Int

    init(_ rowsOfChunk: [Int], firstLine: Int) {
        var line = firstLine, before: [Int] = []
        for rows in rowsOfChunk {
            before.append(line)
            line += rows
        }
        self.before = before
        last = line - 1
    }

    func line(_ row: RowReference) -> Int {
        before.indices.contains(row.chunk) ? before[row.chunk] + row.row : 0
    }
}

/// The lines in which areas and offences were first seen, and the first row by month and by year.
///
/// Looked up for what a finding names; a table of all of them would cost a tenth of the checks.
struct FirstRows: Sendable {
    private let areas: [(codes: [AreaCode], rows: [RowReference])]
    private let offences: [(codes: [OffenceCode], rows: [RowReference])]
    private let line: @Sendable (RowReference) -> Int
    let month: Int?
    let year: Int?

    init(_ cellLines: CellLines, month: Int?, year: Int?) {
        self.month = month
        self.year = year
        areas = [(cellLines.areas.codes, cellLines.areas.firstRows)]
        offences = [(cellLines.offences.codes, cellLines.offences.firstRows)]
        line = { $0.row }
    }

    init(_ readers: [RowReader], _ lines: LineNumbers) {
        month = readers.compactMap { $0.firstMonth.map(lines.line) }.min()
        year = readers.compactMap { $0.firstYear.map(lines.line) }.min()
        areas = readers.map { ($0.cellLines.areas.codes, $0.cellLines.areas.firstRows) }
        offences = readers.map { ($0.cellLines.offences.codes, $0.cellLines.offences.firstRows) }
        line = { lines.line($0) }
    }

    /// The first line that names one of these areas.
    func line(ofAreas codes: [AreaCode]) -> Int? { first(of: codes, in: areas) }

    /// The first line that names one of these offences.
    func line(ofOffences codes: [OffenceCode]) -> Int? { first(of: codes, in: offences) }

    private func first<Code: Hashable>(of codes: [Code], in seen: [(codes: [Code], rows: [RowReference])]) -> Int? {
        let wanted = Set(codes)
        guard !wanted.isEmpty else { return nil }
        return seen.flatMap { zip($0.codes, $0.rows) }.lazy.filter { wanted.contains($0.0) }.map { line($0.1) }.min()
    }
}
