import Foundation

/// OData version 3 as the police's and the statistics office's services speak it.
struct Version3: Sendable {
    let tables: SourceTables
    let origin: String
    let pageRows: Int
    /// Numbers of tables that only version 4 has.
    let lacking: Set<String>
    /// What `ODataApi` gives at most.
    static let mostRows = 10_000

    /// `nil` when the path is of another service.
    func answer(_ request: Request, _ conduct: Misconduct?) -> Response? {
        let parts = request.path.split(separator: "/").map(String.init)
        if parts.first == "ODataCatalog" { return catalogue(parts, request) }
        guard parts.count >= 3, ["ODataFeed", "ODataApi"].contains(parts[0]), parts[1].lowercased() == "odata" else {
            return nil
        }
        guard !lacking.contains(parts[2]), let table = tables.table(parts[2]) else {
            return .failure(404, "Resource not found for the segment '\(parts[2])'.")
        }
        // The feed writes Atom unless it is asked for JSON; the other service writes JSON.
        let wantsJSON =
            request.parameter("$format") == "json" || parts[0] == "ODataApi"
            || request.headers["accept"]?.contains("json") == true
        guard wantsJSON || parts.last == "$count" else { return atom(table) }
        switch parts.count {
        case 3: return document(table, parts)
        case 4: return list(table, parts, request, conduct)
        case 5 where parts[4] == "$count": return count(table, parts[3], request, conduct)
        default: return .failure(404, "Resource not found for the segment '\(parts.last ?? "")'.")
        }
    }

    private func catalogue(_ parts: [String], _ request: Request) -> Response? {
        guard parts.count == 2, parts[1] == "Tables" else { return nil }
        let wanted = request.parameter("$select").map { Set($0.split(separator: ",").map(String.init)) }
        let rows = SourceTables.catalogue.filter { !lacking.contains($0.id) }.map { entry in
            let members: [(String, Cell)] = [
                ("Identifier", .text(entry.id)), ("Title", .text(entry.title)), ("ShortTitle", .text(entry.title)),
                ("Modified", .text(entry.modified)), ("Catalog", .text(entry.catalog)), ("Language", .text("nl")),
            ]
            return JSONLine.object(members.filter { wanted?.contains($0.0) ?? true })
        }
        return .json(Self.envelope("\(origin)/ODataCatalog/$metadata#Tables", rows, next: nil))
    }

    private func document(_ table: SourceTable, _ parts: [String]) -> Response {
        let names = ["TableInfos", "UntypedDataSet", "TypedDataSet"] + table.lists.map(\.name)
        let base = "\(origin)/\(parts[0])/odata/\(table.id)"
        let rows = names.map { JSONLine.object([("name", .text($0)), ("url", .text("\(base)/\($0)"))]) }
        return .json(Self.envelope("\(base)/$metadata", rows, next: nil))
    }

    private func list(_ table: SourceTable, _ parts: [String], _ request: Request, _ conduct: Misconduct?) -> Response {
        let name = parts[3], metadata = "\(origin)/\(parts[0])/OData/\(table.id)/$metadata#Cbs.OData.WebAPI.\(name)"
        if name == "TableInfos" {
            var infos = table.infos
            if case .modified(let moment) = conduct {
                infos[0] = infos[0].map { $0.0 == "Modified" ? ("Modified", .text(moment)) : $0 }
            }
            return .json(Self.envelope(metadata, infos.map(JSONLine.object), next: nil))
        }
        if let rows = table.list(name) {
            return paged(rows.count, parts, request, conduct, metadata) { JSONLine.object(rows[$0]) }
        }
        guard name == "TypedDataSet" || name == "UntypedDataSet" else {
            return .failure(404, "Resource not found for the segment '\(name)'.")
        }
        guard let rows = matching(table, request) else { return .failure(400, "Syntax error in the query.") }
        var order = Array(table.columns.indices)
        if let select = request.parameter("$select") {
            let wanted = select.split(separator: ",").map { $0.drop { $0 == " " } }
            order = wanted.compactMap { name in table.columns.firstIndex { $0 == name } }
            guard order.count == wanted.count else { return .failure(400, "Could not find a property in '\(select)'.") }
        }
        let isTyped = name == "TypedDataSet"
        return paged(rows.count, parts, request, conduct, metadata) { index in
            JSONLine.object(
                order.map { column in
                    let cell = table.rows[rows[index]][column]
                    return (table.columns[column], isTyped || column == 0 ? cell : .text(cell.untyped))
                })
        }
    }

    private func count(_ table: SourceTable, _ name: String, _ request: Request, _ conduct: Misconduct?) -> Response {
        var count = table.list(name)?.count ?? 0
        if name.hasSuffix("DataSet") {
            guard let rows = matching(table, request) else { return .failure(400, "Syntax error in the query.") }
            count = rows.count
        }
        if case .wrongCount(let by) = conduct { count += by }
        return .plain(String(count))
    }

    private func matching(_ table: SourceTable, _ request: Request) -> [Int]? {
        guard let text = request.parameter("$filter"), !text.isEmpty else { return Array(table.rows.indices) }
        return tables.rows(of: table, matching: text)
    }

    /// `$orderby` is not heard. The next link is a new address with the question and the rows to pass by.
    private func paged(
        _ total: Int, _ parts: [String], _ request: Request, _ conduct: Misconduct?, _ metadata: String,
        row: (Int) -> String
    ) -> Response {
        let skip = request.parameter("$skip").flatMap(Int.init) ?? 0
        let top = request.parameter("$top").flatMap(Int.init) ?? .max
        let wanted = min(max(0, total - skip), top)
        if parts[0] == "ODataApi", parts[3].hasSuffix("DataSet"), wanted > Self.mostRows {
            return .failure(500, "The query returns \(wanted) records, more than the maximum of \(Self.mostRows).")
        }
        let size = parts[0] == "ODataFeed" ? min(wanted, pageRows) : wanted
        var next: String?
        if size < wanted {
            var kept = request.parameters.filter { $0.name != "$skip" && $0.name != "$orderby" }
            if conduct?.doublesParameters == true { kept.insert(("$format", "json"), at: 0) }
            next = Self.link("\(origin)\(request.path)", kept + [("$skip", String(skip + size))])
        }
        switch conduct {
        case .nextLink(let other): next = other
        case .endlessPages:
            next = Self.link("\(origin)\(request.path)", [("$format", "json"), ("$skip", String(skip + 1))])
        default: break
        }
        let start = conduct == .endlessPages ? 0 : skip
        return .json(Self.envelope(metadata, (start..<max(start, min(total, start + size))).map(row), next: next))
    }

    private static func link(_ base: String, _ parameters: [(name: String, value: String)]) -> String {
        base + "?"
            + parameters.map {
                "\($0.name)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
            }
            .joined(separator: "&")
    }

    private static func envelope(_ metadata: String, _ rows: [String], next: String?) -> String {
        let link = next.map { ",\"odata.nextLink\":\(JSONLine.quoted($0))" } ?? ""
        return "{\"odata.metadata\":\(JSONLine.quoted(metadata)),\"value\":[" + rows.joined(separator: ",")
            + "]\(link)}"
    }

    private func atom(_ table: SourceTable) -> Response {
        var response = Response(
            body: Array(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xml:base=\"\(origin)/ODataFeed/OData/\(table.id)\" xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"text\">TypedDataSet</title></feed>"
                    .utf8))
        response.type = "application/atom+xml;charset=utf-8"
        return response
    }
}
