package import Editions
import Facts
import Foundation
import GRDB

/// The data folder: one SQLite file, the cells of the deliveries, kept payloads and the cube's snapshots.
///
/// ```
/// DIR/vib.sqlite           everything but cells          deliveries/7.cells   immutable, one per delivery
/// DIR/snapshots/TAG.cube   rebuilt when missing or stale  payloads/SHA256      the file as it was received
/// ```
/// Methods are transactions; what is published changes in one commit or not at all.
package struct Store: Sendable {
    package let folder: String
    let database: DatabasePool
    /// Where the key lies that seals secrets and chains the audit trail; read at first use.
    let keys: KeyFile
    let count: CountFile
    let clock: StoreClock
    let alarm = AuditAlarm()
    /// Files that others on this computer could read until this start.
    package let mended: [String]
    /// Whether this process answers many and has to go on: it reads cells from copies that nobody else can cut short.
    private(set) var goesOn = false
    /// What plans say, as far as it was read.
    let entries: KeptEntries
    let planRows: PlanRowCheck
    let registerRows: RegisterRowCheck

    /// Opens the folder, creating it and bringing its schema up to date where needed.
    ///
    /// `keysFolder` is where the master key lies; a folder beside the data folder unless told otherwise.
    package init(
        folder: String, keysFolder: String? = nil, now: @escaping @Sendable () -> Int64
    ) throws(StoreError) {
        self.folder = folder
        keys = KeyFile(folder: keysFolder ?? KeyFile.standardFolder(besides: folder))
        planRows = PlanRowCheck(keys: keys)
        entries = KeptEntries(planRows)
        registerRows = RegisterRowCheck(keys: keys, plans: planRows)
        count = CountFile(folder: keys.folder)
        clock = StoreClock(now: now)
        let folders = [folder, folder + "/deliveries", folder + "/payloads", folder + "/snapshots"]
        for path in folders { try Self.makeFolder(path) }
        guard !Self.lacksDatabase(folder) else { throw .databaseMissing(folder) }
        try FolderRights.makeDatabase(folder + "/vib.sqlite")
        mended = try FolderRights.mend(data: folder, keys: keys.folder)
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            // What is replaced or erased does not stay behind in free pages.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        do {
            database = try DatabasePool(path: folder + "/vib.sqlite", configuration: configuration)
            let isRenewed = try Self.migrate(database)
            try database.read { try clock.load(in: $0) }
            if isRenewed, keys.exists { try adopt() }
            try adoptRows()
            try finishErasing()
        } catch let error as StoreError {
            throw error
        } catch {
            throw Self.translate(error, folder: folder)
        }
    }

    /// The same folder for a process that answers many: nothing that happens to a file of cells ends it.
    package func goingOn() -> Store {
        var store = self
        store.goesOn = true
        return store
    }

    /// Lets a trail of before begin to vouch at once; one that is broken is said to whoever writes or verifies.
    private func adopt() throws(StoreError) {
        do throws(StoreError) {
            try write { if try $0.hasTrail { _ = try $0.openTrail(try $0.chain()) } }
        } catch {
            guard case .auditBroken = error else { throw error }
        }
    }

    /// Answers whether the schema changed.
    private static func migrate(_ database: DatabasePool) throws -> Bool {
        let migrator = Schema.migrator()
        let (isNewer, isComplete) = try database.read { db in
            (try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db))
        }
        if isNewer { throw StoreError.damagedDatabase("written by a newer version of vib") }
        if !isComplete { try migrator.migrate(database) }
        return !isComplete
    }

    /// Whether the file of this store is still where it was; without it, what is written is lost when the process ends.
    package var isInPlace: Bool { access(folder + "/vib.sqlite", F_OK) == 0 }

    /// Whether real deliveries lie here and the file that knows them is gone or empty: beginning anew would hide them.
    private static func lacksDatabase(_ folder: String) -> Bool {
        var status = stat()
        if stat(folder + "/vib.sqlite", &status) == 0, status.st_size > 0 { return false }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/deliveries")) ?? []
        return names.contains { $0.hasSuffix(".cells") }
    }

    /// The least rights: only the owner reads the data folder.
    private static func makeFolder(_ path: String) throws(StoreError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .unusableFolder(path, errno)
        }
        guard access(path, R_OK | X_OK) == 0 else { throw .unusableFolder(path, errno) }
    }

    func cellsPath(_ id: DeliveryID) -> String { "\(folder)/deliveries/\(id).cells" }
    func snapshotPath(_ tag: String) -> String { "\(folder)/snapshots/\(tag).cube" }
}
