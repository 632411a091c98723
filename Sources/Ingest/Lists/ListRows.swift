import Crypto

/// The rows of a code list, whether it is CSV, OData JSON or a section of StatLine's metadata.
enum ListRows {
    typealias Cell = (_ column: ([String]) -> Int?) -> String?

    /// Calls `body` for every row with a way to look up its cells, until it returns false.
    static func forEach(
        _ bytes: [UInt8], name: String, limits: IngestLimits, body: (_ line: Int, _ cell: Cell) -> Bool
    ) throws(IngestRefusal) {
        if let first = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }),
            first == 0x7B || first == 0x5B
        {
            return try forEachObject(bytes, name: name, limits: limits, body: body)
        }
        let table = StatLineMetadata.areas(bytes) ?? TextTable(bytes)
        let names = table.columnNames.map { $0.lowercased() }
        let isSection = table.columnNames.count > 2 && StatLineMetadata.hasAreas(bytes)
        table.forEachRow { line, fields in
            if isSection, StatLineMetadata.isSectionStart(fields) { return false }
            return body(line) { column in
                column(names).flatMap { fields.indices.contains($0) ? fields[$0] : nil }
            }
        }
    }

    private static func forEachObject(
        _ bytes: [UInt8], name: String, limits: IngestLimits, body: (Int, Cell) -> Bool
    ) throws(IngestRefusal) {
        let root = try JSONText.parse(bytes, name: name, limits)
        let rows = root["value"]?.array ?? root.array ?? []
        for (index, row) in rows.enumerated() {
            let names = row.members.map { $0.name.lowercased() }
            let goesOn = body(index + 1) { column in
                column(names).flatMap { row.members[$0].value.text }
            }
            if !goesOn { return }
        }
    }
}
