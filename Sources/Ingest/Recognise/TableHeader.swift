/// Tells tables apart by their first records.
enum TableHeader {
    /// The whole country by month; names in lower case.
    static func isNationalSeries(_ names: [String]) -> Bool {
        ["crime_type_code", "date", "frequency"].allSatisfy(names.contains)
    }

    /// A description of a table, which holds nothing to import.
    static func isDescription(_ lines: [[String]]) -> Bool {
        guard let header = lines.first else { return false }
        if header.first?.drop(while: { $0 == "\u{FEFF}" }) == "TableInfos" { return true }
        let names = Set(header.map { $0.lowercased() })
        return names.isSuperset(of: ["id", "title", "identifier"]) || names.isSuperset(of: ["odata.type", "id", "key"])
            || names.isSuperset(of: ["id", "parentid", "title"])
    }
}
