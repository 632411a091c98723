import Facts
import Geography
import Ingest

/// Makes of what was kept the files that `vib import` takes.
struct TableFiles {
    let retrieval: TableRetrieval
    let folder: RetrievalFolder
    let lists: TableLists.Fetched
    let description: TableDescription

    private var table: String { retrieval.table }
    private var dialect: PageDialect { retrieval.service.dialect }

    /// - Parameter order: the names of the questions, in which order their rows stand in the file.
    func make(_ rows: [String: PageList], order: [String]) throws(FetchProblem) -> [FetchedFile] {
        switch retrieval.purpose {
        case .areas: return try areaNames()
        case .population(let year): return try population(of: year, rows, order)
        case .nuisance: return try counts(rows, order, as: nuisance())
        case .offences:
            let counts = try counts(rows, order, as: counted(.offences))
            guard !counts.isEmpty else { return [] }
            var files = try areaNames() + offenceNames() + periods() + counts
            for made in reports { files += try self.counts(rows, order, as: made) }
            return files
        }
    }

    // MARK: Lists

    private func areaNames() throws(FetchProblem) -> [FetchedFile] {
        let region = retrieval.setup.region
        let own = lists.list(description.areaColumn).filter { row in
            guard let code = Self.key(of: row).flatMap({ AreaCode($0) }) else { return false }
            return code.municipality.map(region.contains) ?? (code.level == .country)
        }
        return try list(own, columns: ["Key", "Title"], suffix: "gebieden.csv", kind: .areaNames)
    }

    private func offenceNames() throws(FetchProblem) -> [FetchedFile] {
        guard let column = description.otherColumns.first else { return [] }
        return try list(lists.list(column), columns: ["Key", "Title"], suffix: "misdrijven.csv", kind: .offenceNames)
    }

    private func periods() throws(FetchProblem) -> [FetchedFile] {
        guard let column = description.periodColumn else { return [] }
        // A list without any status says nothing that the rows do not.
        let rows = lists.list(column).filter { !($0["Status"]?.text ?? "").isEmpty }
        return try list(rows, columns: ["Key", "Title", "Status"], suffix: "perioden.csv", kind: .periods)
    }

    private func list(
        _ rows: [JSONValue], columns: [String], suffix: String, kind: FetchedFile.Kind
    ) throws(FetchProblem) -> [FetchedFile] {
        guard !rows.isEmpty else { return [] }
        let name = "\(table)-\(suffix)", file = try LineFile("\(folder.path)/\(name)")
        try file.write(columns.map(Self.quoted).joined(separator: ";"))
        for row in rows {
            let cells = columns.map { ($0 == "Key" ? Self.key(of: row) : row[$0]?.text) ?? "" }
            try file.write(cells.map(Self.quoted).joined(separator: ";"))
        }
        return [
            FetchedFile(
                name: name, kind: kind, rows: rows.count, sha256: try file.finish(), table: table,
                division: description.division)
        ]
    }

    /// Version 4 calls it an identifier.
    private static func key(of row: JSONValue) -> String? { (row["Key"] ?? row["Identifier"])?.text }

    // MARK: Rows

    private func population(of year: Int, _ rows: [String: PageList], _ order: [String]) throws(FetchProblem)
        -> [FetchedFile]
    {
        let measure = try PopulationTables.column(description.measures, table: table).key
        let value = dialect == .version4 ? "Value" : measure, area = description.areaColumn
        let name = "inwoners-\(year).csv", file = try LineFile("\(folder.path)/\(name)")
        try file.write("\"WijkenEnBuurten\";\"AantalInwoners\"")
        try forEachRow(rows, order) { row throws(FetchProblem) in
            guard let key = row[area]?.text else { return }
            try file.write("\(Self.quoted(key));\(number(row, value))")
        }
        let lines = file.lines - 1, sha256 = try file.finish()
        guard lines > 0 else {
            try AtomicFile.remove("\(folder.path)/\(name)")
            return []
        }
        return [FetchedFile(name: name, kind: .population, rows: lines, sha256: sha256, table: table, year: year)]
    }

    /// A file of counts that is made of the rows.
    private struct CountFile {
        let kind: FetchedFile.Kind
        let measure: TableDescription.Measure
        /// The name of its column, by which the reader knows what it counts.
        let column: String
        /// Behind the name of the table; empty for the first measure.
        var suffix = ""
        /// Whether each row says how settled its period is.
        var hasStatus = false
        /// Whether no file is made where nothing is counted.
        var skipsEmpty = false
    }

    private func counted(_ kind: FetchedFile.Kind) throws(FetchProblem) -> CountFile {
        let measure = try description.counted(table: table)
        // Version 4 has a code where version 3 has a name that is read.
        let column = dialect == .version4 ? Self.columnName(measure.title) : measure.key
        return CountFile(kind: kind, measure: measure, column: column)
    }

    private func nuisance() throws(FetchProblem) -> CountFile {
        CountFile(
            kind: .nuisance, measure: try description.counted(table: table), column: "GeregistreerdeOverlast_1",
            hasStatus: true)
    }

    /// Reports filed, which stand beside the offences. Version 4 is asked for one measure only.
    private var reports: [CountFile] {
        guard dialect != .version4 else { return [] }
        return description.reports.map { measure in
            let name = measure.key.prefix { $0 != "_" }
            return CountFile(
                kind: .reports, measure: measure, column: measure.key, suffix: "-\(name.lowercased())",
                hasStatus: true, skipsEmpty: true)
        }
    }

    /// Months and years apart: in one column of the source they would count everything twice.
    private func counts(_ rows: [String: PageList], _ order: [String], as made: CountFile) throws(FetchProblem)
        -> [FetchedFile]
    {
        guard let period = description.periodColumn else {
            throw .badDescription(table: table, lacking: "TimeDimension")
        }
        let (id, value) = dialect == .version4 ? ("Id", "Value") : ("ID", made.measure.key)
        let keys = description.otherColumns + [description.areaColumn, period]
        let statuses = made.hasStatus ? self.statuses(period) : [:]
        var files: [String: (name: String, file: LineFile, hasCount: Bool)] = [:]
        try forEachRow(rows, order) { row throws(FetchProblem) in
            let key = row[period]?.text ?? ""
            guard let span = Self.names[String(key.dropFirst(4).prefix(2))] else { return }
            if files[span] == nil {
                let name = "\(table)\(made.suffix)-\(span).csv", file = try LineFile("\(folder.path)/\(name)")
                let names = ["ID"] + keys + (made.hasStatus ? ["Status"] : []) + [made.column]
                try file.write(names.map(Self.quoted).joined(separator: ";"))
                files[span] = (name, file, false)
            }
            var line = row[id]?.text ?? ""
            for key in keys { line += ";\(Self.quoted(row[key]?.text ?? ""))" }
            if made.hasStatus { line += ";\(Self.quoted(statuses[key] ?? ""))" }
            let count = number(row, value)
            if !count.isEmpty { files[span]?.hasCount = true }
            try files[span]?.file.write(line + ";\(count)")
        }
        var all: [FetchedFile] = []
        for (_, value) in files.sorted(by: { $0.key < $1.key }) {
            let lines = value.file.lines - 1, sha256 = try value.file.finish()
            guard value.hasCount || !made.skipsEmpty else {
                try AtomicFile.remove("\(folder.path)/\(value.name)")
                continue
            }
            all.append(
                FetchedFile(
                    name: value.name, kind: made.kind, rows: lines, sha256: sha256, table: table,
                    division: description.division,
                    emptyMeansZero: made.hasStatus && made.measure.emptyMeansZero ? true : nil))
        }
        return all
    }

    /// `Definitief` or `Voorlopig` by the key of the period.
    private func statuses(_ column: String) -> [String: String] {
        Dictionary(
            lists.list(column).compactMap { row in Self.key(of: row).map { ($0, row["Status"]?.text ?? "") } },
            uniquingKeysWith: { first, _ in first })
    }

    /// `GeregistreerdeMisdrijven_1` of "Geregistreerde misdrijven".
    private static func columnName(_ title: String) -> String {
        title.split { !$0.isLetter }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "_1"
    }

    /// The cell of a number. Empty counts of the police mean zero, so what is secret or unknown gets a full stop, as in
    /// version 3's own files.
    private func number(_ row: JSONValue, _ column: String) -> String {
        let text = row[column]?.text
        guard dialect == .version4 else { return text ?? "" }
        switch row["ValueAttribute"]?.text ?? "" {
        case "Confidential": return "."
        case "", "None", "Impossible": return text ?? ""
        default: return text ?? "."
        }
    }

    /// Quarters are sums of months and stay in the evidence.
    private static let names = ["MM": "maanden", "JJ": "jaren"]

    private func forEachRow(
        _ rows: [String: PageList], _ order: [String], body: (JSONValue) throws(FetchProblem) -> Void
    ) throws(FetchProblem) {
        for name in order {
            guard let list = rows[name] else { continue }
            try KeptRows(folder: folder).forEach(name, list, dialect: dialect, body: body)
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"").replacing("\n", with: " ").replacing("\r", with: " ") + "\""
    }
}
