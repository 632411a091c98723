import Editions
import GRDB

extension Store {
    /// What a process that ended meanwhile did not finish; when others use the folder now, a later start does.
    func finishErasing() throws(StoreError) { try? cleanErased() }

    /// Brings erased texts out of the database's file and its log: what was changed is only covered up there.
    package func cleanErased() throws {
        let isDue = try read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM erasureCleaning)") ?? false }
        guard isDue else { return }
        do {
            try database.vacuum()
            try database.barrierWriteWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        } catch { throw Self.translate(error, folder: folder) }
        try write { try $0.execute("DELETE FROM erasureCleaning") }
    }
}
