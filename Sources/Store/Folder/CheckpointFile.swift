import Accounts
import Editions
import Foundation

/// The signed checkpoints that were kept beside the key, the oldest first: outside the reach of who writes in the database.
struct CheckpointFile: Sendable {
    let path: String

    init(folder: String) { path = folder + "/audit-checkpoints.txt" }

    /// What is no checkpoint is left out: an end that was half written is none.
    func read() -> [AuditCheckpoint] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        let lines = text.split(whereSeparator: \.isNewline)
        let starts = lines.indices.filter { lines[$0].hasPrefix("vib-audit-checkpoint ") }
        return zip(starts, starts.dropFirst() + [lines.endIndex]).compactMap { start, end in
            AuditCheckpoint(lines: lines[start..<end].joined(separator: "\n"))
        }
    }

    /// Keeps them under another name, because they are not of the trail that goes on from here.
    func setAside(as name: String) throws(StoreError) {
        guard access(path, F_OK) == 0 else { return }
        let target = path.replacing(".txt", with: "-\(name).txt")
        guard rename(path, target) == 0 else { throw .cannotWrite(target, errno) }
    }

    func append(_ checkpoint: AuditCheckpoint) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        defer { close(descriptor) }
        let bytes = Array(("\n" + checkpoint.lines).utf8)
        let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(descriptor) == 0 else { throw .cannotWrite(path, errno) }
    }
}
