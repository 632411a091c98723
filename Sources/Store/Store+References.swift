package import Accounts
package import Facts
import GRDB
package import Geography

/// A file of names, inhabitants, statuses or boundaries as the store remembers it.
package struct ReferenceFile: Hashable, Sendable {
    /// `areaNames`, `offenceNames`, `periods`, `population` or `boundaries`.
    package let kind: String
    package let fileName: String
    package let sha256: String
    package let entries: Int
    /// Seconds since 1970, UTC; 0 before it is kept.
    package let receivedAt: Int64

    package init(kind: String, fileName: String, sha256: String, entries: Int, receivedAt: Int64 = 0) {
        self.kind = kind
        self.fileName = fileName
        self.sha256 = sha256
        self.entries = entries
        self.receivedAt = receivedAt
    }
}

extension Store {
    /// The names of areas in a division; names of other divisions stay.
    package func keep(
        areaNames: [AreaCode: String], divisionYear: Int?, of file: ReferenceFile, by actor: AuditActor = .system
    ) throws(StoreError) {
        try keep(file, by: actor) { db in
            let statement = try db.makeStatement(sql: "INSERT OR REPLACE INTO areaName VALUES (?, ?, ?)")
            for (code, name) in areaNames {
                try statement.execute(arguments: [code.rawValue, divisionYear ?? 0, name])
            }
        }
    }

    package func keep(
        offenceNames: [OffenceCode: String], of file: ReferenceFile, by actor: AuditActor = .system
    ) throws(StoreError) {
        try keep(file, by: actor) { db in
            let statement = try db.makeStatement(sql: "INSERT OR REPLACE INTO offenceName VALUES (?, ?)")
            for (code, title) in offenceNames { try statement.execute(arguments: [code.rawValue, title]) }
        }
    }

    package func keep(
        populations: Populations, of file: ReferenceFile, by actor: AuditActor = .system
    ) throws(StoreError) {
        try keep(file, by: actor) { db in
            let statement = try db.makeStatement(sql: "INSERT OR REPLACE INTO population VALUES (?, ?, ?)")
            for area in populations.areas {
                for year in populations.years(of: area) {
                    guard let inhabitants = populations[area, year] else { continue }
                    try statement.execute(arguments: [area.rawValue, year, inhabitants])
                }
            }
        }
    }

    package func keep(
        statuses: [Period: ReleaseStatus], of file: ReferenceFile, by actor: AuditActor = .system
    ) throws(StoreError) {
        try keep(file, by: actor) { db in
            let statement = try db.makeStatement(sql: "INSERT OR REPLACE INTO periodStatus VALUES (?, ?)")
            for (period, status) in statuses { try statement.execute(arguments: [period.key, status.rawValue]) }
        }
    }

    package func keep(
        boundaries: [Boundary], divisionYear: Int?, of file: ReferenceFile, by actor: AuditActor = .system
    ) throws(StoreError) {
        try keep(file, by: actor) { db in
            let statement = try db.makeStatement(sql: "INSERT OR REPLACE INTO boundary VALUES (?, ?, ?, ?)")
            for boundary in boundaries {
                try statement.execute(arguments: [
                    boundary.code.rawValue, divisionYear, boundary.name, BoundaryBlob.encode(boundary.polygons),
                ])
            }
        }
    }

    /// Every such file that was taken in, the newest first.
    package func references() throws(StoreError) -> [ReferenceFile] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM reference ORDER BY id DESC").map {
                ReferenceFile(
                    kind: $0["kind"], fileName: $0["fileName"], sha256: $0["sha256"], entries: $0["entries"],
                    receivedAt: $0["receivedAt"])
            }
        }
    }

    private func keep(
        _ file: ReferenceFile, by actor: AuditActor, _ body: (Database) throws -> Void
    ) throws(StoreError) {
        let received = now()
        try write { db in
            try body(db)
            try db.execute(
                sql: "INSERT INTO reference (kind, fileName, sha256, entries, receivedAt) VALUES (?, ?, ?, ?, ?)",
                arguments: [file.kind, file.fileName, file.sha256, file.entries, received])
            try auditOfDeliveries(
                AuditEntry(
                    AuditAction("reference.import"), object: "reference:\(file.kind)", actor: actor,
                    after: "sha256:\(file.sha256.prefix(16)) entries:\(file.entries)"), in: db)
        }
    }
}

extension Store {
    /// Names by area: those of the division asked for, else of the newest division that names it.
    package func areaNames(divisionYear: Int?) throws(StoreError) -> [AreaCode: String] {
        try read { db in
            var names: [AreaCode: (rank: Int, name: String)] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT code, divisionYear, name FROM areaName") {
                guard let code = AreaCode(row["code"] as String) else { continue }
                let year: Int = row["divisionYear"]
                let rank = year == divisionYear ? .max : year
                if rank >= names[code]?.rank ?? .min { names[code] = (rank, row["name"]) }
            }
            return names.mapValues(\.name)
        }
    }

    package func offenceNames() throws(StoreError) -> [OffenceCode: String] {
        try read { db in
            var names: [OffenceCode: String] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT code, title FROM offenceName") {
                if let code = OffenceCode(row["code"] as String) { names[code] = row["title"] }
            }
            return names
        }
    }

    func populations() throws(StoreError) -> Populations {
        try read { db in
            var populations = Populations()
            for row in try Row.fetchAll(db, sql: "SELECT code, year, inhabitants FROM population") {
                if let code = AreaCode(row["code"] as String) { populations[code, row["year"]] = row["inhabitants"] }
            }
            return populations
        }
    }

    func statedStatuses() throws(StoreError) -> [Period: ReleaseStatus] {
        try read { db in
            var statuses: [Period: ReleaseStatus] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT period, status FROM periodStatus") {
                guard let period = Period(key: row["period"] as String) else { continue }
                statuses[period] = ReleaseStatus(rawValue: row["status"])
            }
            return statuses
        }
    }

    /// The boundaries of the areas of an edition; those of the rest of the country stay on disk.
    func boundaries(of areas: AreaDirectory) throws(StoreError) -> BoundarySet {
        try read { db in
            var found: [Boundary] = []
            let rows = try Row.fetchCursor(db, sql: "SELECT code, name, rings FROM boundary")
            while let row = try rows.next() {
                guard let code = AreaCode(row["code"] as String), areas[code] != nil,
                    let polygons = BoundaryBlob.decode(row["rings"])
                else { continue }
                found.append(Boundary(code: code, name: row["name"], polygons: polygons))
            }
            return BoundarySet(found)
        }
    }
}
