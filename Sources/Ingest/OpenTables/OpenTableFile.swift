import Cube
import Facts
import Geography
import Phrases

/// Nuisance or reports filed as the police publish them, with keys or with names; also beside offences in one table.
///
/// ```
/// "ID";"Overlast";"RegioS";"Perioden";"GeregistreerdeOverlast_1"
/// 0;"E35   ";"GM0344";"2024MM01";181
/// ```
package enum OpenTableFile {
    /// The values of each source that the table is of, in the order of the pack.
    ///
    /// Empty for a table of offences that has no reports beside them, or of which no source takes them.
    package static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> [ValueTable] {
        let topics = file.openTopics, name = file.name
        guard !topics.isEmpty else {
            if case .offenceTable = file.kind { return [] }
            throw file.kind.refusal(name, wanted: Phrase("overlast of aangiften", "nuisance or reports"))
        }
        let wanted = sources(of: topics, in: options.values)
        if wanted.isEmpty {
            if case .offenceTable = file.kind { return [] }
            throw OpenTableRefusal.noSource(name, topics)
        }
        let bytes = try file.wholeBytes(options.limits), sha256 = file.checksum(of: bytes)
        let ending = file.ending(of: bytes)
        var tables: [ValueTable] = []
        for topic in topics {
            let rows = try OpenTableRows(bytes, topic, name: name)
            let id = options.table ?? rows.table
            guard let source = wanted.first(where: { $0.table == OpenTable(id: id, topic: topic) }) else { continue }
            var reader = OpenTableReader(file: name, source: source, rows: rows, options: options)
            tables.append(try reader.read(sha256: sha256, ending: ending))
        }
        if tables.isEmpty, case .openTable = file.kind { throw OpenTableRefusal.otherTable(name, wanted) }
        return tables
    }

    /// The sources that are of such a table: the one that a person names, or all.
    private static func sources(of topics: [OpenTopic], in expected: ExpectedValues) -> [ExpectedSource] {
        expected.sources.filter { source in
            guard let table = source.table else { return false }
            return topics.contains(table.topic) && (expected.source ?? source.id) == source.id
        }
    }
}

/// The rows of such a table behind its header, one after the other: a nation's table is not held as texts.
struct OpenTableRows {
    let layout: NamedLayout
    let topic: OpenTopic
    /// Where a period of the row is said to be final or provisional; our own files of what was fetched have it.
    let statusColumn: Int?
    private let bytes: [UInt8]
    private let dialect: Dialect

    init(_ bytes: [UInt8], _ topic: OpenTopic, name: String) throws(IngestRefusal) {
        self.bytes = bytes
        self.topic = topic
        dialect = Dialect(of: bytes)
        // Every title and header line, whole, without the rows of a long table.
        let records = TextTable.records(Array(bytes.prefix(256 << 10)), dialect)
        guard let layout = NamedLayout.detect(records, of: .topic(topic)) else { throw TableRefusal.noRow(name, nil) }
        if layout.hasPlaces { throw NamedRefusal.places(name) }
        if let missing = layout.missing { throw NamedRefusal.missing(missing, name) }
        guard !layout.counts.isEmpty else { throw OpenTableRefusal.noCounts(name, topic) }
        self.layout = layout
        statusColumn = layout.columnNames.firstIndex { $0.lowercased() == "status" }
    }

    /// The number of the table, by what it counts and of which areas.
    var table: String {
        switch topic {
        case .nuisance: layout.hasNeighbourhoods ? "47024NED" : "47021NED"
        case .reports, .onlineReports: "47013NED"
        }
    }

    func forEach(_ body: (TextRecord) throws(IngestRefusal) -> Void) throws(IngestRefusal) {
        var position = dialect.start, line = dialect.firstLine, record = Record(), number = 0
        while position < bytes.count {
            record.read(bytes.span, from: position, to: bytes.count, dialect)
            if number >= layout.headerCount {
                let fields = record.fields.map { TextBytes.field(bytes.span, $0).trimmingSpaces }
                try body(TextRecord(line: line, fields: fields))
            }
            number += 1
            line += 1 + record.innerLines
            position = record.next
        }
    }
}
