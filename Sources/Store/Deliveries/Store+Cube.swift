package import Cube
package import Editions
import Foundation

extension Store: EditionStore {
    package func cube(
        tag: String, isNewest: Bool, rollUps: [RollUp], progress: @Sendable (Double) -> Void,
        sources: () throws(StoreError) -> [any CellSource]
    ) throws(StoreError) -> Cube {
        let path = snapshotPath(tag)
        if let cube = try? Snapshot.open(path, expectedTag: tag, isGuarded: goesOn) { return cube }
        let lock = try WriterLock(folder: folder)
        defer { withExtendedLifetime(lock) {} }
        let sources = try sources()
        do {
            try CubeAssembly.write(sources, rollUps: rollUps, to: path, tag: tag, progress: progress)
        } catch {
            throw Self.translateFileError(folder: folder)
        }
        do {
            let cube = try Snapshot.open(path, expectedTag: tag, isGuarded: goesOn)
            // What is mapped stays readable without its name.
            if isNewest { removeSnapshots(except: tag) } else { unlink(path) }
            return cube
        } catch {
            throw .damagedDatabase("snapshot \(error)")
        }
    }

    /// Snapshots of earlier states are only a cache; one stays.
    private func removeSnapshots(except tag: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/snapshots")) ?? []
        for name in names where name.hasSuffix(".cube") && name != "\(tag).cube" {
            unlink("\(folder)/snapshots/\(name)")
        }
    }
}
