import Facts
import Geography
import Phrases

/// Tells what a file is by what stands in it; names and extensions are not looked at.
enum Recognition {
    /// Throws the sentence with which a file of no known kind is refused.
    static func recognise(
        _ head: [UInt8], name: String, isWhole: Bool, tail: [UInt8] = []
    ) throws(IngestRefusal) -> InputKind {
        let shown = Finding.quote(name)
        if let refusal = Foreign.refusal(head, shown) { throw refusal }
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = head[start...].first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            throw IngestRefusal(
                .notATable, Phrase("\(shown) is leeg; download het opnieuw.", "\(shown) is empty; download it again."))
        }
        switch first {
        case 0x7B, 0x5B: return try recogniseJSON(head, tail: tail, shown: shown)
        case 0x3C: throw Foreign.markup(head, shown)
        default: return try recogniseTable(head, shown, isWhole: isWhole)
        }
    }

    // MARK: Tables

    private static func recogniseTable(_ head: [UInt8], _ shown: String, isWhole: Bool) throws(IngestRefusal)
        -> InputKind
    {
        let dialect = Dialect(head: head)
        let lines = TextTable.firstRecords(head, dialect, count: 12)
        guard let header = lines.first else { throw ListRefusals.empty(shown) }
        let names = header.map { $0.lowercased() }
        if TableHeader.isNationalSeries(names) { return .offenceTable(.nationalSeries) }
        if let columns = DayColumns.detect(header) { return .dayMonitor(columns) }
        if ValueColumn.isHeader(header) { return .values }
        if let refusal = ListRefusals.refusal(names, lines: lines, shown: shown) { throw refusal }
        if TableHeader.isDescription(lines) {
            return StatLineMetadata.hasAreas(head) ? .areaCodeList(hasPopulation: false) : .tableInfo
        }
        let isKeyed = OffenceLayout.isNamed(by: header)
        if !isKeyed {
            if let topics = try openTopics(head, dialect, shown: shown) { return .openTable(topics) }
            if let list = listKind(names, lines) { return list }
            let records = TextTable.records(Array(head.prefix(64 << 10)), dialect)
            // A table with keys that lacks a column has its own sentence.
            let hasKeys = !Set(names).isDisjoint(with: ["soortmisdrijf", "wijkenenbuurten"])
            if let layout = NamedLayout.detect(records), layout.missing == nil || !hasKeys {
                return .offenceTable(.named)
            }
        }
        if let layout = try OffenceLayout.detect(head, dialect) {
            return .offenceTable(layout.holdsNames(lines.dropFirst()) ? .named : .keyed(layout))
        }
        throw UnknownFile.table(shown, header)
    }

    /// What a table counts that is no table of offences; `nil` for another file.
    private static func openTopics(_ head: [UInt8], _ dialect: Dialect, shown: String) throws(IngestRefusal)
        -> [OpenTopic]?
    {
        let records = TextTable.records(Array(head.prefix(64 << 10)), dialect), topics = OpenTopic.found(in: records)
        guard !topics.isEmpty else { return nil }
        let countsOffences = NamedLayout.detect(records).map { !$0.counts.isEmpty } ?? false
        guard countsOffences else { return topics }
        // Reports are counted by the kinds of offences; nuisance has kinds of its own.
        if topics.contains(.nuisance) { throw OpenTableMixture.refusal(shown) }
        return nil
    }

    /// Code lists and populations, told apart by their columns and their first keys.
    private static func listKind(_ names: [String], _ lines: [[String]]) -> InputKind? {
        guard let key = ListColumns.key(names) else { return nil }
        let samples = lines.dropFirst().compactMap { $0.indices.contains(key) ? $0[key].trimmingSpaces : nil }
        return kind(
            samples, hasTitle: ListColumns.title(names) != nil, hasStatus: names.contains("status"),
            hasPopulation: ListColumns.population(names) != nil)
    }

    private static func kind(_ keys: [String], hasTitle: Bool, hasStatus: Bool, hasPopulation: Bool) -> InputKind? {
        func share(_ test: (String) -> Bool) -> Bool { !keys.isEmpty && keys.count(where: test) * 2 > keys.count }
        if share({ AreaCode($0) != nil }) {
            return hasTitle ? .areaCodeList(hasPopulation: hasPopulation) : hasPopulation ? .population : nil
        }
        if share({ Period(key: $0) != nil }) { return hasTitle || hasStatus ? .periodList : nil }
        if hasTitle, share({ OffenceCode($0) != nil }) { return .offenceCodeList }
        return nil
    }

    // MARK: JSON

    private static func recogniseJSON(_ head: [UInt8], tail: [UInt8], shown: String) throws(IngestRefusal)
        -> InputKind
    {
        let plain = PlainJSON(TextBytes.decode(head.prefix(64 << 10)) + TextBytes.decode(tail))
        if plain.contains("\"type\":\"Topology\"") || plain.hasPrefix("{\"arcs\":[[[") { return .boundaries(.topoJSON) }
        if plain.contains("\"FeatureCollection\"") || plain.contains("\"type\":\"Feature\"") {
            return .boundaries(.geoJSON)
        }
        let keys = plain.texts(behind: "\"Key\":\"", most: 11)
        if !keys.isEmpty {
            let found = kind(
                keys, hasTitle: plain.contains("\"Title\""), hasStatus: plain.contains("\"Status\":"),
                hasPopulation: false)
            if let found { return found }
        }
        let isError = plain.contains("\"odata.error\"") || plain.hasPrefix("{\"error\"")
        if isError {
            throw IngestRefusal(
                .notATable,
                Phrase(
                    "\(shown) is een foutmelding van de dienst en bevat geen gegevens; download het opnieuw.",
                    "\(shown) is an error message of the service, not data; download it again."))
        }
        throw UnknownFile.json(shown, plain)
    }
}
