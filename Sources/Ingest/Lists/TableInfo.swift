import Facts
package import Phrases

/// What a table's own description says: `TableInfos` or `DataProperties`, as clients download them.
package struct TableInfo: Hashable, Sendable {
    /// `47018NED`, when the file says it.
    package let table: String?
    package let title: String?
    /// Whether an empty count means zero, when the file says it.
    package let emptyMeansZero: Bool?

    /// The sentence for a person who imports it.
    package var sentence: Phrase {
        let name = table.map { " of table \(Finding.quote($0))" } ?? ""
        let naam = table.map { " van tabel \(Finding.quote($0))" } ?? ""
        return Phrase(
            "Dit is de beschrijving\(naam); er is niets om in te lezen.",
            "This is the description\(name); there is nothing to import.")
    }

    package static func read(path: String, options: IngestOptions = IngestOptions()) throws(IngestRefusal) -> TableInfo
    {
        try read(RecognisedFile(path: path), options: options)
    }

    package static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> TableInfo {
        read(try file.wholeBytes(options.limits))
    }

    static func read(_ bytes: [UInt8]) -> TableInfo {
        let isExport = TextBytes.decode(bytes.prefix(16)).drop { $0 == "\u{FEFF}" }.hasPrefix("TableInfos")
        var table = TextTable(bytes)
        if isExport, let end = bytes.firstIndex(of: 0x0A) { table = TextTable(bytes, from: end + 1, line: 2) }
        let names = table.columnNames.map { $0.lowercased() }
        var values: [String: String] = [:], isZero: Bool?
        table.forEachRow { _, fields in
            func field(_ name: String) -> String? {
                names.firstIndex(of: name).flatMap { fields.indices.contains($0) ? fields[$0] : nil }
            }
            for name in ["identifier", "title"] where values[name] == nil { values[name] = field(name) }
            guard let key = field("key"), let value = field("default") else { return field("identifier") == nil }
            if key.lowercased().hasPrefix("geregistreerdemisdrijven") { isZero = value == "Zero" }
            return true
        }
        let isProperties = names.contains("default")
        return TableInfo(
            table: values["identifier"], title: isProperties ? nil : values["title"],
            emptyMeansZero: isZero)
    }
}
