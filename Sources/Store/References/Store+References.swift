package import Accounts
import Cube
package import Editions
package import Facts
import GRDB
package import Geography

extension Store: ReferenceStore {
    package func keep(
        _ contents: [ReferenceContents], of file: ReferenceFile, by actor: AuditActor = .system
    ) throws(StoreError) {
        try write(holding: WriterLock(folder: folder)) { transaction in
            for contents in contents { try transaction.keep(contents, of: file, by: actor) }
        }
    }

    package func references() throws(StoreError) -> [ReferenceRecord] {
        try read { db in
            let sql = """
                SELECT *, (SELECT source FROM sourceValue WHERE sourceValue.reference = file.id LIMIT 1) AS source
                FROM reference AS file ORDER BY id DESC
                """
            return try Row.fetchAll(db, sql: sql).compactMap { row in
                ReferenceKind(rawValue: row["kind"]).map {
                    ReferenceRecord(
                        id: row["id"], kind: $0, file: ReferenceFile(name: row["fileName"], sha256: row["sha256"]),
                        entries: row["entries"], receivedAt: row["receivedAt"], source: row["source"])
                }
            }
        }
    }

    package func areaNames(divisionYear: Int?, in state: EditionState) throws(StoreError) -> [AreaCode: String] {
        var names: [AreaCode: (rank: Int, name: String)] = [:]
        try forEachEntry(
            .areaNames, in: state, reading: "code, divisionYear, name FROM areaName", key: "code, divisionYear"
        ) {
            guard let code = AreaCode($0["code"] as String) else { return }
            let year: Int = $0["divisionYear"]
            let rank = year == divisionYear ? .max : year
            if rank >= names[code]?.rank ?? .min { names[code] = (rank, $0["name"]) }
        }
        return names.mapValues(\.name)
    }

    package func offenceNames(in state: EditionState) throws(StoreError) -> [OffenceCode: String] {
        var names: [OffenceCode: String] = [:]
        try forEachEntry(.offenceNames, in: state, reading: "code, title FROM offenceName", key: "code") {
            if let code = OffenceCode($0["code"] as String) { names[code] = $0["title"] }
        }
        return names
    }

    package func populations(in state: EditionState) throws(StoreError) -> Populations {
        var populations = Populations()
        try forEachEntry(.population, in: state, reading: "code, year, inhabitants FROM population", key: "code, year")
        {
            if let code = AreaCode($0["code"] as String) { populations[code, $0["year"]] = $0["inhabitants"] }
        }
        return populations
    }

    package func statedStatuses(in state: EditionState) throws(StoreError) -> [Period: ReleaseStatus] {
        var statuses: [Period: ReleaseStatus] = [:]
        try forEachEntry(.periods, in: state, reading: "period, status FROM periodStatus", key: "period") {
            if let period = Period(key: $0["period"] as String) {
                statuses[period] = ReleaseStatus(rawValue: $0["status"])
            }
        }
        return statuses
    }

    package func boundaries(of areas: AreaDirectory, in state: EditionState) throws(StoreError) -> BoundarySet {
        var found: [Boundary] = []
        try forEachEntry(.boundaries, in: state, reading: "code, name, rings FROM boundary", key: "code") {
            guard let code = AreaCode($0["code"] as String), areas[code] != nil,
                let polygons = BoundaryBlob.decode($0["rings"])
            else { return }
            found.append(Boundary(code: code, name: $0["name"], polygons: polygons))
        }
        return BoundarySet(found)
    }

    /// Goes over the entries of one kind that hold in a state: for each key what the newest file says.
    func forEachEntry(
        _ kind: ReferenceKind, in state: EditionState, reading columns: String, key: String, body: (Row) -> Void
    ) throws(StoreError) {
        try read { db in
            let isMerged = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM reference WHERE kind = ? AND id <= ? AND mergedInto > ?)",
                arguments: [kind.rawValue, state.reference, state.reference])
            if isMerged == true { throw StoreError.referencesMerged }
            // Beside MAX, SQLite takes the other columns from the row of the largest reference.
            let rows = try Row.fetchCursor(
                db, sql: "SELECT MAX(reference), \(columns) WHERE reference <= ? GROUP BY \(key)",
                arguments: [state.reference])
            while let row = try rows.next() { body(row) }
        }
    }
}

extension WriteTransaction {
    fileprivate func keep(_ contents: ReferenceContents, of file: ReferenceFile, by actor: AuditActor) throws {
        try execute(
            "INSERT INTO reference (kind, fileName, sha256, entries, receivedAt) VALUES (?, ?, ?, ?, ?)",
            [contents.kind.rawValue, file.name, file.sha256, contents.count, moment])
        let id = db.lastInsertedRowID
        try insert(contents, reference: id)
        try added(AuditRecord(.reference, id))
        try auditFigures(
            AuditEntry(
                AuditAction("reference.import"), object: "reference:\(contents.kind.rawValue)", actor: actor,
                after: "sha256:\(file.sha256.prefix(16)) entries:\(contents.count)"))
    }

    fileprivate func insert(_ contents: ReferenceContents, reference: Int64) throws {
        switch contents {
        case .areaNames(let names, let divisionYear):
            let statement = try db.makeStatement(sql: "INSERT INTO areaName VALUES (?, ?, ?, ?)")
            for (code, name) in names {
                try statement.execute(arguments: [code.rawValue, divisionYear ?? 0, name, reference])
            }
        case .offenceNames(let names):
            let statement = try db.makeStatement(sql: "INSERT INTO offenceName VALUES (?, ?, ?)")
            for (code, title) in names { try statement.execute(arguments: [code.rawValue, title, reference]) }
        case .statuses(let statuses):
            let statement = try db.makeStatement(sql: "INSERT INTO periodStatus VALUES (?, ?, ?)")
            for (period, status) in statuses {
                try statement.execute(arguments: [period.key, status.rawValue, reference])
            }
        case .population(let inhabitants, let year):
            let statement = try db.makeStatement(sql: "INSERT INTO population VALUES (?, ?, ?, ?)")
            for (code, count) in inhabitants {
                try statement.execute(arguments: [code.rawValue, year, count, reference])
            }
        case .boundaries(let boundaries, let divisionYear):
            let statement = try db.makeStatement(sql: "INSERT INTO boundary VALUES (?, ?, ?, ?, ?)")
            for boundary in boundaries {
                try statement.execute(arguments: [
                    boundary.code.rawValue, divisionYear, boundary.name, BoundaryBlob.encode(boundary.polygons),
                    reference,
                ])
            }
        case .dayCounts(let delivery):
            let statement = try db.makeStatement(sql: "INSERT INTO dayCount VALUES (?, ?, ?, ?)")
            for day in delivery.days {
                try statement.execute(arguments: [
                    day.municipality.rawValue, day.day.number, DayCountText.encode(day.counts), reference,
                ])
            }
            let types = try db.makeStatement(sql: "INSERT INTO dayType VALUES (?, ?, ?)")
            for (type, name) in delivery.types { try types.execute(arguments: [type, name, reference]) }
        case .values(let values, let source): try insert(values, of: source, reference: reference)
        }
    }
}
