/// Where a table and its lists are, in the dialect of the service.
struct TableService: Hashable, Sendable {
    let base: WebAddress
    let dialect: PageDialect

    init(_ service: ServiceAddress) {
        base = service.address
        dialect = service.speaksVersion4 ? .version4 : .version3
    }

    /// The list of all tables.
    var catalogue: WebAddress {
        dialect == .version4
            ? base.appending("Datasets")
            : base.appending(
                "ODataCatalog/Tables",
                query: QueryText.of([("$format", "json"), ("$select", "Identifier,Title,Modified")]))
    }

    /// A list of a table: its properties, or the codes of a dimension.
    func list(_ name: String, of table: String) -> WebAddress {
        dialect == .version4
            ? base.appending("CBS/\(table)/\(name)")
            : base.appending("ODataFeed/odata/\(table)/\(name)", query: QueryText.of([("$format", "json")]))
    }

    /// Rows, by the service that pages; the other one refuses more than 10,000.
    func rows(of table: String, filter: String, columns: [String]) -> WebAddress {
        var parts: [(name: String, value: String)] = dialect == .version4 ? [] : [("$format", "json")]
        if !filter.isEmpty { parts.append(("$filter", filter)) }
        if !columns.isEmpty { parts.append(("$select", columns.joined(separator: ","))) }
        return data(table, parts: parts)
    }

    /// How many rows a filter lets through.
    func count(of table: String, filter: String) -> WebAddress {
        data(table, suffix: "/$count", parts: filter.isEmpty ? [] : [("$filter", filter)])
    }

    private func data(_ table: String, suffix: String = "", parts: [(name: String, value: String)]) -> WebAddress {
        let path = dialect == .version4 ? "CBS/\(table)/Observations" : "ODataFeed/odata/\(table)/TypedDataSet"
        return base.appending(path + suffix, query: parts.isEmpty ? nil : QueryText.of(parts))
    }
}
