import Accounts
import Crypto
import Cube
import Editions
import Facts
import Figures
import GRDB
import Ingest

/// What the database says of the kept cells of a delivery.
enum VouchedCells: Hashable, Sendable {
    case sha256(String)
    /// Kept by a version of before, and not yet sealed late: nothing to hold it against.
    case unknown
    /// The row of the delivery is not what the trail says of it.
    case changed

    func fits(_ sha256: String) -> Bool {
        switch self {
        case .sha256(let said): said == sha256
        case .unknown: true
        case .changed: false
        }
    }
}

extension Store {
    /// What the trail vouches for. Cells are held against it when a snapshot is built, when they are published, when the
    /// trail is verified, and by the slow look in the background: a file of cells that `vib` itself made fits no other way.
    func vouchedCells(_ id: DeliveryID) throws(StoreError) -> VouchedCells {
        try read { db in
            guard try planRows.isSound(AuditRecord(.delivery, id.rawValue), in: db) else { return .changed }
            let sql = "SELECT sha256 FROM cellsChecksum WHERE deliveryID = ?"
            return try String.fetchOne(db, sql: sql, arguments: [id.rawValue]).map(VouchedCells.sha256) ?? .unknown
        }
    }

    /// The kept files of deliveries that are not what was kept of them, for whoever verifies.
    func changedFiles() throws -> [AuditProblem] {
        var found: [AuditProblem] = []
        for record in try deliveries() where !record.isExample {
            let cells = "deliveries/\(record.id).cells"
            if let sha256 = FileChecksum.sha256(of: "\(folder)/\(cells)") {
                if try !vouchedCells(record.id).fits(sha256) { found.append(.fileChanged(cells)) }
            } else {
                found.append(.fileChanged(cells))
            }
            guard record.payloadKept else { continue }
            let payload = "payloads/\(record.sha256)"
            if FileChecksum.sha256(of: "\(folder)/\(payload)") != record.sha256 {
                found.append(.fileChanged(payload))
            }
        }
        return found
    }
}

extension DeliveryCells {
    /// Of the file as it is mapped; empty for cells in memory.
    var sha256: String {
        withFile { bytes in
            var hasher = SHA256()
            hasher.update(bufferPointer: bytes)
            return hasher.finalize().hexadecimal
        } ?? ""
    }
}
