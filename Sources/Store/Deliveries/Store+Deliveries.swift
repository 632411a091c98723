package import Accounts
package import Cube
package import Editions
package import Facts
import Figures
import Foundation
import GRDB
package import Ingest
import Phrases
import Synchronization

extension Store: DeliveryStore {
    package func deliveries() throws(StoreError) -> [DeliveryRecord] {
        try read { db in
            try Row.fetchAll(db, sql: DeliveryRecord.columns + " ORDER BY id DESC").compactMap(DeliveryRecord.init)
        }
    }

    package func delivery(_ id: DeliveryID) throws(StoreError) -> DeliveryRecord {
        let row = try read { db in
            try Row.fetchOne(db, sql: DeliveryRecord.columns + " WHERE id = ?", arguments: [id.rawValue])
                .flatMap(DeliveryRecord.init)
        }
        guard let row else { throw .noSuchDelivery(id.description) }
        return row
    }

    package func findings(of id: DeliveryID) throws(StoreError) -> [Finding] {
        try read { db in
            let sql = "SELECT * FROM finding WHERE deliveryID = ? ORDER BY ordinal"
            return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).compactMap(Finding.init(row:))
        }
    }

    package func cells(of id: DeliveryID) throws(StoreError) -> DeliveryCells {
        let cells: DeliveryCells
        do {
            cells = try DeliveryCells.read(cellsPath(id), isGuarded: goesOn)
        } catch {
            throw .damagedDelivery(id, "\(error)")
        }
        // Of what is mapped, so that nobody exchanges the file in between.
        guard try vouchedCells(id).fits(cells.sha256) else { throw .damagedDelivery(id, "SHA-256") }
        return cells
    }

    /// The cells are on disk before the row that names them; a crash before the commit leaves a file that nobody reads
    /// and the next writer removes. The received file takes its name in the same transaction: no delivery lacks it.
    package func record(
        _ batch: Batch, fileName: String, payload: FileCopy?, parts: [ReceivedPart] = [],
        judged base: ReviewBase? = nil, by actor: AuditActor = .system
    ) throws(StoreError) -> DeliveryID {
        for payload in [payload] + parts.map(\.payload) {
            guard let payload, let code = payload.flush() else { continue }
            throw Self.failure(writing: payload.path, code, folder: folder)
        }
        let lock = try WriterLock(folder: folder)
        defer { withExtendedLifetime(lock) {} }
        try sweepOrphans()
        let staged = "\(folder)/deliveries/incoming-\(getpid()).cells"
        defer { unlink(staged) }
        let checksum = try stage(batch, at: staged)
        return try write(holding: lock) { transaction in
            let role = try transaction.role(of: actor, granting: .importDelivery)
            let id = try transaction.insert(batch, checksum, fileName: fileName, payloadKept: payload != nil)
            let target = cellsPath(id)
            guard rename(staged, target) == 0 else { throw StoreError.cannotWrite(target, errno) }
            try transaction.insert(batch.findings, of: id)
            try transaction.keepChecksum(checksum.ofCells, ofCells: id)
            try transaction.insert(parts.map(\.part), of: id)
            if let base { try transaction.keep(base, of: id) }
            if let account = actor.account { try transaction.keep(bringer: account, of: id) }
            try transaction.auditFigures(
                AuditEntry(
                    AuditAction("delivery.import"), object: "delivery:\(id)", actor: actor, role: role,
                    after:
                        "\(batch.table) \(checksum.subject.rawValue):\(checksum.sha256.prefix(16)) kept:\(checksum.ofCells)"
                ))
            if let payload { try move(payload, to: "\(folder)/payloads/\(batch.sha256)") }
            for part in parts {
                if let payload = part.payload { try move(payload, to: "\(folder)/payloads/\(part.part.sha256)") }
            }
            return id
        }
    }

    package func parts(of id: DeliveryID) throws(StoreError) -> [DeliveryPart] {
        try read { db in
            let sql = "SELECT * FROM deliveryPart WHERE deliveryID = ? ORDER BY ordinal"
            return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).map { row in
                DeliveryPart(
                    fileName: row["fileName"], sha256: row["sha256"], byteCount: row["byteCount"],
                    payloadKept: row["payloadKept"])
            }
        }
    }

    package func bringer(of id: DeliveryID) throws(StoreError) -> AccountID? {
        try read { db in
            // Who may approve hangs on it: a row that another hand changed or took away is no answer.
            guard try planRows.isSound(AuditRecord(.delivery, id.rawValue), in: db) else {
                throw StoreError.damagedDelivery(id, "deliveryBringer")
            }
            let sql = "SELECT accountID FROM deliveryBringer WHERE deliveryID = ?"
            return try Int64.fetchOne(db, sql: sql, arguments: [id.rawValue]).flatMap(AccountID.init(rawValue:))
        }
    }

    /// Copies a received file into the folder: what is read and what is kept are then one version of it.
    ///
    /// Throws `IngestRefusal` when the file cannot be read or keeps changing, `StoreError` when the folder takes no copy.
    package func receive(_ file: String) throws -> FileCopy {
        let path = StagedName.new(in: folder)
        do throws(FileCopy.Failure) {
            return try FileCopy(of: file, to: path)
        } catch {
            switch error {
            case .source(let refusal): throw refusal
            case .target(let code): throw Self.failure(writing: path, code, folder: folder)
            }
        }
    }

    private func move(_ copy: FileCopy, to target: String) throws(StoreError) {
        guard rename(copy.path, target) == 0 else { throw .cannotWrite(target, errno) }
    }

    private static func failure(writing path: String, _ code: Int32, folder: String) -> StoreError {
        code == ENOSPC ? .diskFull(folder) : .cannotWrite(path, code)
    }

    package func recordExample(size: String) throws(StoreError) -> DeliveryID {
        try write(holding: WriterLock(folder: folder)) { transaction in
            try transaction.execute(
                """
                INSERT INTO delivery (source, tableName, fileName, sha256, checksumOf, byteCount, rowCount, receivedAt,
                    exampleSize, publishedAt) VALUES ('voorbeeld', 'voorbeeld', '', '', 'cells', 0, 0, ?, ?, ?)
                """, [transaction.moment, size, transaction.moment])
            return try transaction.newDelivery()
        }
    }

    /// Writes the cells and answers the checksum that the reader made of the file, else one of the cells that came out of it.
    private func stage(_ batch: Batch, at path: String) throws(StoreError) -> DeliveryChecksum {
        let ofCells = Mutex<String?>(nil)
        do {
            try batch.cells.write(to: path) { partial in
                let sha256 = FileChecksum.sha256(of: partial)
                ofCells.withLock { $0 = sha256 }
            }
        } catch {
            throw Self.translateFileError(folder: folder)
        }
        guard let sha256 = ofCells.withLock({ $0 }) else { throw Self.translateFileError(folder: folder) }
        guard batch.sha256.isEmpty else {
            return DeliveryChecksum(sha256: batch.sha256, subject: .file, ofCells: sha256)
        }
        return DeliveryChecksum(sha256: sha256, subject: .cells, ofCells: sha256)
    }

    /// Removes what a crash before committing leaves behind: cell files that no delivery names, and copies of files half made.
    private func sweepOrphans() throws(StoreError) {
        let known = Set(try deliveries().map { "\($0.id).cells" })
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/deliveries")) ?? []
        for file in files where !known.contains(file) { unlink("\(folder)/deliveries/\(file)") }
        let payloads = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/payloads")) ?? []
        for file in payloads where StagedName.isAbandoned(file) { unlink("\(folder)/payloads/\(file)") }
    }

    static func translateFileError(folder: String) -> StoreError {
        errno == ENOSPC ? .diskFull(folder) : .cannotWrite(folder, errno)
    }
}

extension WriteTransaction {
    fileprivate func insert(
        _ batch: Batch, _ checksum: DeliveryChecksum, fileName: String, payloadKept: Bool
    ) throws -> DeliveryID {
        try execute(
            """
            INSERT INTO delivery (source, tableName, fileName, sha256, checksumOf, byteCount, rowCount, receivedAt, firstMonth,
                lastMonth, firstYear, lastYear, divisionYear, cellsFile, payloadKept)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'cells', ?)
            """,
            [
                batch.source, batch.table, fileName, checksum.sha256, checksum.subject.rawValue, batch.byteCount,
                batch.rowCount, moment,
                batch.cells.months?.lowerBound.ordinal, batch.cells.months?.upperBound.ordinal,
                batch.cells.years?.lowerBound, batch.cells.years?.upperBound, batch.divisionYear, payloadKept,
            ])
        return try newDelivery()
    }

    fileprivate func newDelivery() throws -> DeliveryID {
        guard let id = DeliveryID(rawValue: db.lastInsertedRowID) else { throw StoreError.damagedDatabase("no row id") }
        try added(AuditRecord(.delivery, id.rawValue))
        return id
    }

    fileprivate func keep(bringer account: AccountID, of id: DeliveryID) throws {
        try execute(
            "INSERT INTO deliveryBringer (deliveryID, accountID) VALUES (?, ?)", [id.rawValue, account.rawValue])
    }

    fileprivate func insert(_ parts: [DeliveryPart], of id: DeliveryID) throws {
        for (ordinal, part) in parts.enumerated() {
            try execute(
                """
                INSERT INTO deliveryPart (deliveryID, ordinal, fileName, sha256, byteCount, payloadKept)
                VALUES (?, ?, ?, ?, ?, ?)
                """, [id.rawValue, ordinal, part.fileName, part.sha256, part.byteCount, part.payloadKept])
        }
    }

    fileprivate func insert(_ findings: [Finding], of id: DeliveryID) throws {
        let statement = try db.makeStatement(
            sql: """
                INSERT INTO finding (deliveryID, ordinal, kind, severity, file, row, columnName, count, found, expected, cure,
                    foundDutch, expectedDutch, cureDutch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (ordinal, finding) in findings.enumerated() {
            try statement.execute(arguments: [
                id.rawValue, ordinal, finding.kind.rawValue, finding.severity.rawValue, finding.file, finding.row,
                finding.column, finding.count, finding.found.english, finding.expected.english, finding.cure.english,
                finding.found.dutch, finding.expected.dutch, finding.cure.dutch,
            ])
        }
    }
}

extension Finding {
    fileprivate init?(row: Row) {
        guard let kind = FindingKind(rawValue: row["kind"]), let severity = Severity(rawValue: row["severity"]) else {
            return nil
        }
        self.init(
            kind, severity: severity, file: row["file"], row: row["row"], column: row["columnName"],
            found: Self.text(row["foundDutch"], row["found"]),
            expected: Self.text(row["expectedDutch"], row["expected"]),
            cure: Self.text(row["cureDutch"], row["cure"]), count: row["count"])
    }

    /// A finding of before there was Dutch stays English in both languages.
    private static func text(_ dutch: String?, _ english: String) -> Phrase { Phrase(dutch ?? english, english) }
}
