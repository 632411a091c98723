import Fetch
import Foundation

/// When what was fetched: times stand here and not in the evidence, which is the same whenever it was fetched.
struct FetchJournal {
    let folder: String

    func write(_ retrieved: Retrieved, at moment: Int64) {
        guard retrieved.state == .fetched else { return }
        let time = ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: TimeInterval(moment)))
        let manifest = retrieved.manifest
        let line = "\(time) \(manifest.name) \(manifest.modified) \(manifest.rows) rows, \(manifest.pages) pages\n"
        let descriptor = open(folder + "/journal.txt", O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        Terminal.put(line, to: descriptor)
        close(descriptor)
    }
}
