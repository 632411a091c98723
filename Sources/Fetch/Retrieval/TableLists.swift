import Ingest

/// The description and the code lists of a table.
struct TableLists: Sendable {
    let retrieval: TableRetrieval
    let folder: RetrievalFolder

    struct Fetched: Sendable {
        let pages: [String: PageList]
        let rows: [String: [JSONValue]]
        let dialect: PageDialect

        /// The keys of a dimension, with their spaces.
        func keys(_ dimension: String) -> [String] {
            list(dimension).compactMap { ($0["Key"] ?? $0["Identifier"])?.text }
        }

        func list(_ dimension: String) -> [JSONValue] {
            rows[dialect == .version4 ? dimension + "Codes" : dimension] ?? []
        }

        func description(of table: String) throws(FetchProblem) -> TableDescription {
            if dialect == .version4 {
                return try TableDescription(
                    table: table, properties: rows["Properties"]?.first ?? .null,
                    dimensions: rows["Dimensions"] ?? [], measures: rows["MeasureCodes"] ?? [])
            }
            return try TableDescription(
                table: table, infos: rows["TableInfos"] ?? [], properties: rows["DataProperties"] ?? [])
        }
    }

    func fetch() throws(FetchProblem) -> Fetched {
        let dialect = retrieval.service.dialect
        var pages: [String: PageList] = [:], rows: [String: [JSONValue]] = [:]
        try take(
            dialect == .version4 ? ["Dimensions", "MeasureCodes"] : ["TableInfos", "DataProperties"], into: &pages,
            &rows)
        if dialect == .version4 { try takeProperties(&rows) }
        let description = try Fetched(pages: pages, rows: rows, dialect: dialect).description(of: retrieval.table)
        var dimensions = [description.areaColumn]
        if retrieval.purpose != .areas {
            dimensions += description.otherColumns + [description.periodColumn].compactMap(\.self)
        }
        try take(dialect == .version4 ? dimensions.map { $0 + "Codes" } : dimensions, into: &pages, &rows)
        return Fetched(pages: pages, rows: rows, dialect: dialect)
    }

    private func take(
        _ names: [String], into pages: inout [String: PageList], _ rows: inout [String: [JSONValue]]
    ) throws(FetchProblem) {
        let service = retrieval.service
        let lists = names.map {
            Resource(
                name: $0, addresses: [service.list($0, of: retrieval.table)], dialect: service.dialect, mostPages: 100)
        }
        for (name, list) in try Lanes(folder: folder, setup: retrieval.setup).run(lists) {
            pages[name] = list
            rows[name] = try KeptRows(folder: folder).all(name, list, dialect: service.dialect)
        }
    }

    /// Version 4 describes a table as one object, without `value`.
    private func takeProperties(_ rows: inout [String: [JSONValue]]) throws(FetchProblem) {
        let address = retrieval.service.list("Properties", of: retrieval.table)
        let courier = try retrieval.setup.courier(for: address)
        let bytes = try courier.fetch(address) { bytes throws(FetchProblem) in
            (bytes, try JSONReply.value(bytes, of: address))
        }
        try AtomicFile.makeFolder(folder.path)
        try AtomicFile.write(bytes.0, to: folder.path + "/Properties.json")
        rows["Properties"] = [bytes.1]
    }
}
