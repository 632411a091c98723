import Cube
package import Facts
package import Geography
package import Phrases

/// What a file was recognised as and what an import would make of it; nothing is kept.
package struct FileExplanation: Sendable {
    /// A column by its name, and what it means.
    package struct Column: Sendable {
        package let name: String
        package let meaning: Phrase
    }

    /// A source by its id, and how many values it would get.
    package struct SourceEntries: Sendable {
        package let source: String
        package let values: Int
    }

    /// Without its folder.
    package let file: String
    /// What it is, in words; `nil` when it is of no kind that can be imported.
    package internal(set) var kind: Phrase?
    /// The workbook or the answer that it came in.
    package internal(set) var container: Phrase?
    /// How the text is written.
    package internal(set) var writing: Phrase?
    package internal(set) var columns: [Column] = []
    /// `47022NED` and the like; `nil` for what is no table of offences.
    package internal(set) var table: String?
    package internal(set) var periods: [Period] = []
    package internal(set) var areas: [AreaCode] = []
    package internal(set) var offences: [OffenceCode] = []
    /// The sources that would get values, each with how many.
    package internal(set) var sources: [SourceEntries] = []
    /// Rows, names, inhabitants or boundaries that would be taken in.
    package internal(set) var entries = 0
    package internal(set) var findings: [Finding] = []
    /// Why nothing would be taken in, with what to do instead.
    package internal(set) var refusal: Phrase?

    /// How many rows would be left out.
    package var leftOut: Int {
        findings.reduce(0) { $0 + (Self.ofRows.contains($1.kind) ? $1.count : 0) }
    }

    private static let ofRows: Set<FindingKind> = [
        .rowBroken, .areaMalformed, .areaAmbiguous, .offenceMalformed, .periodMalformed, .countNegative,
        .countNotInteger, .countAbsurd, .duplicateDiffers, .duplicateSame, .quarterSkipped,
    ]

    private init(file: String) { self.file = file }
}

extension FileExplanation {
    package static func of(
        path: String, name: String, options: IngestOptions, maps: MapReader? = nil
    ) -> FileExplanation {
        var explanation = FileExplanation(file: name)
        do throws(IngestRefusal) {
            explanation.read(try RecognisedFile(path: path, maps: maps), options)
        } catch { explanation.refusal = error.sentence }
        return explanation
    }

    package static func of(bytes: [UInt8], name: String, options: IngestOptions = IngestOptions()) -> FileExplanation {
        var explanation = FileExplanation(file: name)
        do throws(IngestRefusal) {
            explanation.read(try RecognisedFile(bytes: bytes, name: name), options)
        } catch { explanation.refusal = error.sentence }
        return explanation
    }

    private mutating func read(_ file: RecognisedFile, _ options: IngestOptions) {
        kind = file.kind.description
        container = file.container?.words
        writing = file.writing
        columns = file.columns
        do throws(IngestRefusal) {
            try take(file, options)
        } catch { refusal = error.sentence }
    }

    private mutating func take(_ file: RecognisedFile, _ options: IngestOptions) throws(IngestRefusal) {
        switch file.kind {
        case .offenceTable:
            let batch = try OffenceFile.read(file, options: options) { _, _ in }
            (table, periods, entries, findings) = (batch.table, batch.periods, batch.rowCount, batch.findings)
            (areas, offences) = (batch.cells.areas, batch.cells.offences)
            // What stands beside the offences, such as reports filed.
            if let beside = try? OpenTableFile.read(file, options: options) { name(beside) }
        case .areaCodeList, .offenceCodeList:
            let list = try CodeList.read(file, options: options)
            (areas, offences) = (list.areas.keys.sorted(), list.offences.keys.sorted())
            (entries, findings) = (areas.count + offences.count, list.findings)
        case .periodList:
            let list = try PeriodList.read(file, options: options)
            (entries, findings) = (list.statuses.count, list.findings)
        case .population:
            let people = try PopulationTable.read(file, options: options)
            (areas, entries, findings) = (people.inhabitants.keys.sorted(), people.inhabitants.count, people.findings)
        case .boundaries:
            let read = try BoundaryFile.read(file, options: options)
            (areas, entries, findings) = (read.boundaries.codes.sorted(), read.boundaries.count, read.findings)
        case .dayMonitor:
            let table = try DayMonitorTable.read(file, options: options)
            (areas, entries, findings) = (table.delivery.municipalities.sorted(), table.rowCount, table.findings)
        case .values:
            takeValues([try ValueTable.read(file, options: options)])
        case .openTable:
            takeValues(try OpenTableFile.read(file, options: options))
        case .tableInfo:
            refusal = try TableInfo.read(file, options: options).sentence
        }
    }

    private mutating func takeValues(_ tables: [ValueTable]) {
        name(tables)
        (entries, findings) = (tables.reduce(0) { $0 + $1.values.count }, tables.flatMap(\.findings))
        areas = Set(tables.flatMap { $0.values.map(\.key.area) }).sorted()
        periods = Set(tables.flatMap { $0.values.map(\.key.period) }).sorted { $0.key < $1.key }
    }

    private mutating func name(_ tables: [ValueTable]) {
        sources = tables.map { SourceEntries(source: $0.source, values: $0.values.count) }
    }
}

extension InputKind {
    /// What a file is, and where such a file comes from.
    var description: Phrase {
        switch self {
        case .offenceTable(.keyed):
            Phrase(
                "geregistreerde misdrijven met codes, zoals de open tabel van de politie",
                "registered offences with codes, as in the open table of the police")
        case .offenceTable(.named):
            Phrase(
                "geregistreerde misdrijven met namen in plaats van codes: een weergave van StatLine, een download van data.politie.nl of een tabel met labels",
                "registered offences with names instead of codes: a view of StatLine, a download from data.politie.nl or a table with labels"
            )
        case .offenceTable(.nationalSeries):
            Phrase(
                "geregistreerde misdrijven in heel Nederland per maand",
                "registered offences in the whole of the Netherlands by month")
        case .openTable(let topics):
            Phrase { language in
                let what = topics.map { $0.words(language) }.joined(separator: ", ")
                let whose = Phrase("een open tabel van de politie", "an open table of the police")(language)
                return "\(what): \(whose)"
            }
        default: words
        }
    }
}
