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
        guard parts.count >= 5, parts[2] == "CBS", parts[3] == "85984NED", let table = tables.table(parts[3]) else {
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
            "{\"@odata.context\":\"\(origin)/odata/v1/CBS/\(table.id)/$metadata#Properties\","
                + JSONLine.object([
                    ("Identifier", .text(table.id)), ("Title", .text(table.title)), ("Modified", .text(table.modified)),
                ]).dropFirst()
        case "Dimensions":
            envelope(
                name,
                [
                    JSONLine.object([
                        ("@odata.type", .text("#Cbs.Ccb.Models.GeoDimension")),
                        ("Identifier", .text("WijkenEnBuurten")),
                        ("Title", .text("Wijken en buurten")), ("Kind", .text("GeoDimension")),
                    ])
                ], next: nil)
        case "MeasureCodes":
            envelope(
                name,
                [
                    JSONLine.object([
                        ("Identifier", .text("T001036")), ("Index", .number(1)), ("Title", .text("Aantal inwoners")),
                    ])
                ], next: nil)
        case "WijkenEnBuurtenCodes":
            envelope(
                name,
                (table.list("WijkenEnBuurten") ?? []).enumerated().map { index, row in
                    JSONLine.object([
                        ("Identifier", .text(Self.plain(row[0].1))), ("Index", .number(index)), ("Title", row[1].1),
                    ])
                }, next: nil)
        default: nil
        }
    }

    private func observations(_ table: SourceTable, _ parts: [String], _ request: Request, _ conduct: Misconduct?)
        -> Response
    {
        let columns = ["Id", "Measure", "ValueAttribute", "Value", "WijkenEnBuurten"]
        var rows = table.rows.enumerated().map { index, row -> [Cell] in
            [
                .number(index), .text("T001036"), .text(row[5] == .null ? "Impossible" : "None"), row[5],
                .text(Self.plain(row[1])),
            ]
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
