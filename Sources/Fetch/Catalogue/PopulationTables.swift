import Ingest

/// Which table holds the inhabitants of which year: a new table appears every year, under a new number.
enum PopulationTables {
    struct Entry: Hashable, Sendable {
        let table: String
        let year: Int
        let modified: String
    }

    /// The tables whose title is the wanted words and a year, the oldest first; of two for a year the one changed last.
    static func resolve(_ rows: [JSONValue], title wanted: String, from first: Int) -> [Entry] {
        var found: [Int: Entry] = [:]
        for row in rows {
            guard let table = row["Identifier"]?.text, let title = row["Title"]?.text,
                let year = year(title, after: wanted), year >= first, isTable(table)
            else { continue }
            let entry = Entry(table: table, year: year, modified: row["Modified"]?.text ?? "")
            if let other = found[year], (other.modified, other.table) >= (entry.modified, entry.table) { continue }
            found[year] = entry
        }
        return found.values.sorted { $0.year < $1.year }
    }

    /// The one column with inhabitants: the number behind its name drifts from year to year.
    static func column(_ measures: [TableDescription.Measure], table: String) throws(FetchProblem)
        -> TableDescription.Measure
    {
        let stems: Set<String> = ["aantalinwoners", "totalebevolking", "bevolkingaanhetbeginvandeperiode"]
        let found = measures.filter { measure in
            let stem = measure.key.split(separator: "_").first.map { $0.lowercased() } ?? ""
            return stems.contains(stem) || measure.title.lowercased() == "aantal inwoners"
        }
        guard found.count == 1, let column = found.first else {
            throw .noColumn(table: table, wanted: "AantalInwoners")
        }
        return column
    }

    /// The year when a title is the wanted words and a year, and nothing else.
    private static func year(_ title: String, after wanted: String) -> Int? {
        let words = title.lowercased().split(separator: " "), begin = wanted.lowercased().split(separator: " ")
        guard words.count == begin.count + 1, words.starts(with: begin), let last = words.last,
            last.utf8.count == 4, let year = Int(last), (1990...2199).contains(year)
        else { return nil }
        return year
    }

    /// A number as the services give them, and nothing that leads elsewhere in an address.
    private static func isTable(_ text: String) -> Bool {
        (3...20).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}
