import Foundation

/// OData version 4 as the statistics office's service speaks it: long rows with a measure each.
struct Version4: Sendable {
    let tables: SourceTables
    let origin: String
    let pageRows: Int

    /// `nil` when the path is of another service.
    func answer(_ request: Request, _ conduct: Misconduct?) -> Response? {
        let parts = request.path.split(separator: "/").map(String.init)
        guard parts.count >= 3, parts[0] == "odata", parts[1] == "v1" else { return nil }
        if parts.count == 3, parts[2] == "Datasets" { return datasets() }
        guard parts.count >= 5, parts[2] == "CBS", let table = tables.table(parts[3]) else {
            return .failure(404, "Not found")
        }
        if parts[4] == "Observations" { return observations(table, parts, request, conduct) }
        guard let text = description(parts[4], table) else { return .failure(404, "Not found") }
        return .json(text)
    }

    private func datasets() -> Response {
        let rows = SourceTables.catalogue.filter { $0.catalog == "CBS" }.map {
            JSONLine.object([
                ("Identifier", .text($0.id)), ("Title", .text($0.title)), ("Modified", .text($0.modified)),
                ("Catalog", .text($0.catalog)),
            ])
        }
        return .json(envelope("Datasets", rows, next: nil))
    }

    private func description(_ name: String, _ table: SourceTable) -> String? {
        switch name {
        case "Properties":
            return "{\"@odata.context\":\"\(origin)/odata/v1/CBS/\(table.id)/$metadata#Properties\","
                + JSONLine.object([
                    ("Identifier", .text(table.id)), ("Title", .text(table.title)), ("Modified", .text(table.modified)),
                ]).dropFirst()
        case "Dimensions":
            let rows = Self.dimensions(table).map { name, kind in
                JSONLine.object([
                    ("@odata.type", .text("#Cbs.Ccb.Models.\(kind)")), ("Identifier", .text(name)),
                    ("Title", .text(name)), ("Description", .text("")), ("Kind", .text(kind)),
                    ("ContainsGroups", .text("true")), ("ContainsCodes", .text("true")),
                ])
            }
            return envelope(name, rows, next: nil)
        case "MeasureCodes":
            let rows = Self.measures(table).enumerated().map { index, measure in
                JSONLine.object([
                    ("Identifier", .text(measure.code)), ("Index", .number(index + 1)), ("Title", .text(measure.title)),
                ])
            }
            return envelope(name, rows, next: nil)
        default:
            guard name.hasSuffix("Codes"), let list = table.list(String(name.dropLast(5))) else { return nil }
            let rows = list.enumerated().map { index, row in
                let status = row.first { $0.0 == "Status" }
                return JSONLine.object(
                    [("Identifier", .text(Self.plain(row[0].1))), ("Index", .number(index)), ("Title", row[1].1)]
                        + [status].compactMap(\.self))
            }
            return envelope(name, rows, next: nil)
        }
    }

    /// Names and kinds.
    private static func dimensions(_ table: SourceTable) -> [(String, String)] {
        let kinds = ["GeoDetail": "GeoDimension", "Dimension": "Dimension"]
        return (table.list("DataProperties") ?? []).compactMap { row in
            let values = Dictionary(row, uniquingKeysWith: { first, _ in first })
            guard let type = values["Type"]?.text, type != "Topic", let key = values["Key"]?.text else { return nil }
            return (key, kinds[type] ?? type)
        }
    }

    /// The numbers of a table, by codes that say nothing.
    private static func measures(_ table: SourceTable) -> [(code: String, title: String, column: Int)] {
        (table.list("DataProperties") ?? []).compactMap { row in
            let values = Dictionary(row, uniquingKeysWith: { first, _ in first })
            guard values["Datatype"]?.text == "Long", let key = values["Key"]?.text,
                let column = table.columns.firstIndex(of: key)
            else { return nil }
            return ("T00\(1_036 + column)", values["Title"]?.text ?? key, column)
        }
    }

    private func observations(_ table: SourceTable, _ parts: [String], _ request: Request, _ conduct: Misconduct?)
        -> Response
    {
        let dimensions = Self.dimensions(table).map(\.0), measures = Self.measures(table)
        let columns = ["Id", "Measure", "ValueAttribute", "Value"] + dimensions
        let places = dimensions.compactMap { table.columns.firstIndex(of: $0) }
        var rows: [[Cell]] = []
        for row in table.rows {
            for measure in measures {
                let keys = places.map { Self.plain(row[$0]) }
                var value = row[measure.column], attribute = value == .null ? "Impossible" : "None"
                if case .confidential(let area) = conduct, keys.contains(area) {
                    (value, attribute) = (.null, "Confidential")
                }
                rows.append(
                    [.number(rows.count), .text(measure.code), .text(attribute), value] + keys.map { Cell.text($0) })
            }
        }
        if let text = request.parameter("$filter") {
            guard let filter = try? RowFilter(text, columns: columns) else { return .failure(400, "Syntax error") }
            rows = rows.filter(filter.accepts)
        }
        if parts.last == "$count" { return .plain(String(rows.count)) }
        let skip = request.parameter("$skip").flatMap(Int.init) ?? 0, end = min(rows.count, skip + pageRows)
        var next: String?
        if end < rows.count {
            let kept = request.target.split(separator: "&").filter { !$0.hasPrefix("$skip=") }.joined(separator: "&")
            next = "\(origin)\(kept)&$skip=\(end)"
        }
        if case .nextLink(let other) = conduct { next = other }
        let lines = rows[min(skip, end)..<end].map { row in JSONLine.object(Array(zip(columns, row))) }
        return .json(envelope("Observations", lines, next: next))
    }

    private func envelope(_ name: String, _ rows: [String], next: String?) -> String {
        let link = next.map { ",\"@odata.nextLink\":\(JSONLine.quoted($0))" } ?? ""
        return "{\"@odata.context\":\"\(origin)/odata/v1/$metadata#\(name)\",\"value\":[" + rows.joined(separator: ",")
            + "]\(link)}"
    }

    /// This version writes codes without the spaces behind them.
    private static func plain(_ cell: Cell) -> String { (cell.text ?? "").trimmingCharacters(in: .whitespaces) }
}
