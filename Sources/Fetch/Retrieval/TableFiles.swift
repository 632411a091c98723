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
        case .nuisance: return try counts(rows, order, kind: .nuisance)
        case .offences:
            let counts = try counts(rows, order, kind: .offences)
            return counts.isEmpty ? [] : try areaNames() + offenceNames() + periods() + counts
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

    /// Months and years apart: in one column of the source they would count everything twice.
    private func counts(_ rows: [String: PageList], _ order: [String], kind: FetchedFile.Kind) throws(FetchProblem)
        -> [FetchedFile]
    {
        guard let period = description.periodColumn else {
            throw .badDescription(table: table, lacking: "TimeDimension")
        }
        let measure = try description.counted(table: table), isFour = dialect == .version4
        let (id, value) = isFour ? ("Id", "Value") : ("ID", measure.key)
        // Version 4 has a code where version 3 has a name that is read.
        let column = isFour ? Self.columnName(measure.title) : measure.key
        let keys = description.otherColumns + [description.areaColumn, period]
        var files: [String: (name: String, file: LineFile)] = [:]
        try forEachRow(rows, order) { row throws(FetchProblem) in
            let key = row[period]?.text ?? ""
            guard let name = Self.names[String(key.dropFirst(4).prefix(2))] else { return }
            if files[name] == nil {
                let file = try LineFile("\(folder.path)/\(table)-\(name).csv")
                try file.write((["ID"] + keys + [column]).map(Self.quoted).joined(separator: ";"))
                files[name] = ("\(table)-\(name).csv", file)
            }
            var line = row[id]?.text ?? ""
            for key in keys { line += ";\(Self.quoted(row[key]?.text ?? ""))" }
            try files[name]?.file.write(line + ";\(number(row, value))")
        }
        var made: [FetchedFile] = []
        for (_, value) in files.sorted(by: { $0.key < $1.key }) {
            let lines = value.file.lines - 1
            made.append(
                FetchedFile(
                    name: value.name, kind: kind, rows: lines, sha256: try value.file.finish(), table: table,
                    division: description.division))
        }
        return made
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
