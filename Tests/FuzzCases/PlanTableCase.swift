/// What must hold for any bytes that are read as a table of a plan's entries; the readers are passed in.
package enum PlanTableCase {
    package static let seeds: [[UInt8]] = [
        "id,title,status,due\r\na-1,\"Een \"\"titel\"\"\",planned,2022-Q3\r\na-2,\"twee\r\nregels\",'=1+1,\r\n",
        "\u{FEFF}id;programme;title\nnieuw;burgernet;\"a;b\"\n;;\nnieuw;;\n", "id\ttitle\r'-1\t''x\r\"\"\t\"\"\r",
    ].map { Array($0.utf8) }

    package static let words = [
        "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "'", "''", "'=", "=", "+", "-", "@", " ", " =", "\u{0}",
        "\u{FEFF}", "é",
        "e\u{301}", "id", "title", "burgernet-2022-acties", "\u{202E}",
    ]

    /// What is wrong with the way that an input was read, or `nil`.
    ///
    /// - Parameter read: the rows; `nil` for what is refused.
    /// - Parameter take: what is wrong with the entries that the text makes of a plan.
    package static func problem(
        _ bytes: [UInt8], read: (String) -> [[String]]?, write: ([[String]]) -> String, take: (String) -> String?
    ) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        if let problem = take(text) { return problem }
        guard let rows = read(text) else { return nil }
        if rows.isEmpty { return "a table without a row" }
        if rows.reduce(0, { $0 + $1.count }) > bytes.count + 1 { return "more cells than bytes" }
        guard let again = read(write(rows)) else { return "what was written is refused" }
        // By scalars: two ways to write é are two texts.
        let isSame = again.elementsEqual(rows) { $0.elementsEqual($1) { $0.utf8.elementsEqual($1.utf8) } }
        return isSame ? nil : "rows that are not read back as they were written: \(rows) / \(again)"
    }
}
