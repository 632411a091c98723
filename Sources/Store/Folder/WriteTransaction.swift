import Accounts
import Editions
import GRDB
import Glibc

/// A transaction that writes: rows and the entries of the audit trail that tell of them are kept together or not at all.
///
/// Only `Store.write` makes one, and lends it, so that it cannot outlive its transaction. What is done inside is written as
/// methods of it: it knows no store, so none of them can begin a transaction within the transaction.
struct WriteTransaction: ~Copyable {
    let db: Database
    /// Seconds since 1970: the same for all that one transaction writes.
    let moment: Int64
    let keys: KeyFile
    let entries: KeptEntries
    let clock: StoreClock
    let tail = AuditTail()

    var count: CountFile { CountFile(folder: keys.folder) }

    /// Writes rows by a statement of SQL.
    func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
        try db.execute(sql: sql, arguments: arguments)
    }
}

extension Store {
    /// Runs one transaction; the only way in which anything is written into the database.
    ///
    /// SQLite admits one writer at a time and lets the others wait, which is enough for rows alone. Who changes what
    /// editions are made from holds the folder besides, because files and rows must fit together; another such writer is told
    /// so at once.
    func write<T: Sendable>(
        holding lock: WriterLock? = nil, _ body: (borrowing WriteTransaction) throws -> T
    ) throws(StoreError) -> T {
        defer { withExtendedLifetime(lock) {} }
        let (value, appended) = try translating {
            try database.write { db in
                try clock.observe(in: db)
                let transaction = WriteTransaction(
                    db: db, moment: clock.moment(), keys: keys, entries: entries, clock: clock)
                let value = try body(transaction)
                try transaction.settle()
                return (value, transaction.tail.appended.map { Appended(count: $0.count, chain: $0.chain) })
            }
        }
        // It is committed; a file that cannot be written now stops the next entry before that changes anything.
        if let appended { try? count.advance(to: appended.count, appended.chain) }
        return value
    }

    private struct Appended: Sendable {
        let count: AuditCount
        let chain: AuditChain
    }

    func read<T: Sendable>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try translating { try database.read(body) }
    }

    /// Says in the store's words why the database failed.
    private func translating<T>(_ body: () throws -> T) throws(StoreError) -> T {
        do {
            return try body()
        } catch let error as StoreError {
            if case .auditBroken(let fault) = error { alarm.raise(fault) }
            throw error
        } catch {
            throw Self.translate(error, folder: folder)
        }
    }

    static func translate(_ error: any Error, folder: String) -> StoreError {
        guard let error = error as? DatabaseError else { return .damagedDatabase("\(error)") }
        return switch error.resultCode {
        case .SQLITE_FULL: .diskFull(folder)
        case .SQLITE_BUSY, .SQLITE_LOCKED: .secondWriter(folder)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .unusableFolder(folder, EACCES)
        case .SQLITE_IOERR: .cannotWrite(folder, EIO)
        default: .damagedDatabase(error.message ?? "\(error.resultCode)")
        }
    }
}
