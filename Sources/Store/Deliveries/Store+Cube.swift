import Accounts
import Crypto
package import Cube
package import Editions
import Foundation
import Glibc

extension Store: EditionStore {
    package func cube(
        tag: String, isNewest: Bool, rollUps: [RollUp], progress: @Sendable (Double) -> Void,
        sources: () throws(StoreError) -> [any CellSource]
    ) throws(StoreError) -> Cube {
        guard isNewest else { return try pastCube(tag: tag, rollUps: rollUps, progress: progress, of: sources()) }
        let path = snapshotPath(tag)
        let master = snapshotKey
        if let cube = openSnapshot(path, tag: tag) { return cube }
        let lock = try patientLock()
        defer { withExtendedLifetime(lock) {} }
        // Another program may have made it while this one waited.
        if let cube = openSnapshot(path, tag: tag) { return cube }
        let sources = try sources()
        do {
            try CubeAssembly.write(sources, rollUps: rollUps, to: path, tag: tag, progress: progress)
        } catch {
            throw Self.translateFileError(folder: folder)
        }
        do {
            let cube = try Snapshot.open(path, expectedTag: tag, isGuarded: goesOn)
            if let master { SnapshotSeal(path: path).keep(cube, tag: tag, with: master) }
            removeSnapshots(except: tag)
            return cube
        } catch {
            throw .damagedDatabase("snapshot \(error)")
        }
    }

    private func openSnapshot(_ path: String, tag: String) -> Cube? {
        guard let cube = try? Snapshot.open(path, expectedTag: tag, isGuarded: goesOn) else { return nil }
        guard let master = snapshotKey else { return cube }
        return SnapshotSeal(path: path).fits(cube, tag: tag, with: master) ? cube : nil
    }

    /// A snapshot changes nothing that anybody published: who makes one waits a while for who writes.
    private func patientLock() throws(StoreError) -> WriterLock {
        for _ in 0..<100 {
            do {
                return try WriterLock(folder: folder)
            } catch {
                guard case .secondWriter = error else { throw error }
                usleep(100_000)
            }
        }
        return try WriterLock(folder: folder)
    }

    /// A cube that nobody else finds: it takes no place of another, so it waits for no other program.
    private func pastCube(
        tag: String, rollUps: [RollUp], progress: @Sendable (Double) -> Void, of sources: [any CellSource]
    ) throws(StoreError) -> Cube {
        let path = StagedName.new(in: folder)
        // What is mapped stays readable without its name.
        defer { unlink(path) }
        do {
            try CubeAssembly.write(sources, rollUps: rollUps, to: path, tag: tag, progress: progress)
        } catch {
            throw Self.translateFileError(folder: folder)
        }
        do {
            return try Snapshot.open(path, expectedTag: tag)
        } catch {
            throw .damagedDatabase("snapshot \(error)")
        }
    }

    /// Snapshots of earlier states are only a cache; one stays.
    private func removeSnapshots(except tag: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/snapshots")) ?? []
        for name in names where name.contains(".cube") && !name.hasPrefix("\(tag).cube") {
            unlink("\(folder)/snapshots/\(name)")
        }
    }

    /// The key that snapshots are sealed with; `nil` in a folder that has none, and where a lost one is told of elsewhere.
    private var snapshotKey: MasterKey? { keys.exists ? try? keys.master { false } : nil }
}

/// The seal of a snapshot in a file beside it: one that another program made under its name is built anew.
///
/// The whole file is hashed when it is opened, a fortieth of a second for 27 MB.
private struct SnapshotSeal {
    let path: String

    func fits(_ cube: Cube, tag: String, with master: MasterKey) -> Bool {
        guard let kept = FileManager.default.contents(atPath: path + ".seal") else { return false }
        return kept == make(cube, tag: tag, with: master)
    }

    /// Where it cannot be written the snapshot is built anew next time.
    func keep(_ cube: Cube, tag: String, with master: MasterKey) {
        _ = FileManager.default.createFile(
            atPath: path + ".seal", contents: make(cube, tag: tag, with: master), attributes: [.posixPermissions: 0o600]
        )
    }

    private func make(_ cube: Cube, tag: String, with master: MasterKey) -> Data {
        cube.withFile { bytes in
            var code = HMAC<SHA256>(key: master.key(.snapshots))
            code.update(data: Array("snapshot \(tag) ".utf8))
            code.update(data: bytes)
            return Data(code.finalize())
        }
    }
}
