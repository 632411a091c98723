import Accounts
import Editions
import Foundation

/// The file beside the key that names the last entry of the audit trail, so that an older database shows.
///
/// Two lines of fixed length, written over in their place. Every commit writes the second and leaves it to the system to
/// bring it to disk; now and then both are, and the database notes up to which entry (`AuditEnd.counted`). So an entry costs
/// no wait for the disk, and after a power failure the file is behind by no more than the database allows for. The number
/// never goes down but by `begin`.
struct CountFile: Sendable {
    let path: String

    init(folder: String) { path = folder + "/audit.count" }

    var exists: Bool { access(path, F_OK) == 0 }

    /// After so many entries both lines are brought to disk.
    static let interval: Int64 = 64

    /// What it says; `nil` when it is not there, or was not written with this key.
    func read(_ chain: AuditChain) -> AuditCount? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return Self.read(descriptor, chain)
    }

    /// Names a later entry; one that is not later changes nothing.
    func advance(to count: AuditCount, _ chain: AuditChain, toDisk: Bool = false) throws(StoreError) {
        try change(toDisk: toDisk) { descriptor in
            let known = Self.read(descriptor, chain)
            if let known, known.number > count.number { return nil }
            var next = count
            next.checkpoints = known?.checkpoints ?? checkpointsKept
            let line = next.line(chain)
            return toDisk || known == nil ? [line, line] : [[], line]
        }
    }

    /// Counts one more checkpoint, which was kept.
    func countCheckpoint(_ chain: AuditChain) throws(StoreError) {
        try change(toDisk: true) { descriptor in
            guard var known = Self.read(descriptor, chain) else { return nil }
            known.checkpoints = known.checkpoints.map { $0 + 1 } ?? checkpointsKept
            return [known.line(chain), known.line(chain)]
        }
    }

    /// Those beside the key, where nobody counted yet.
    private var checkpointsKept: Int64 {
        Int64(CheckpointFile(folder: URL(fileURLWithPath: path).deletingLastPathComponent().path).read().count)
    }

    /// Begins anew from an entry, whatever it said: only for a person who has looked.
    func begin(at count: AuditCount, _ chain: AuditChain) throws(StoreError) {
        var first = count
        first.checkpoints = 0
        let line = first.line(chain)
        try change(toDisk: true) { _ in [line, line] }
    }

    /// Writes the lines that `body` answers, none where it is empty, while no other process writes.
    private func change(toDisk: Bool, _ body: (Int32) -> [[UInt8]]?) throws(StoreError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw .cannotWrite(path, errno) }
        defer { flock(descriptor, LOCK_UN) }
        guard let lines = body(descriptor) else { return }
        for (index, line) in lines.enumerated() where !line.isEmpty {
            let offset = off_t(index * AuditCount.lineLength)
            let written = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, offset) }
            guard written == line.count else { throw .cannotWrite(path, errno) }
        }
        guard !toDisk || fsync(descriptor) == 0 else { throw .cannotWrite(path, errno) }
    }

    private static func read(_ descriptor: Int32, _ chain: AuditChain) -> AuditCount? {
        let lines = lines(descriptor).sorted { number($0) > number($1) }
        return lines.lazy.compactMap { AuditCount(line: $0, chain) }.first
    }

    /// The number that a line begins with, verified or not.
    private static func number(_ line: ArraySlice<UInt8>) -> Int64 {
        AuditCount.head(String(decoding: line.prefix(20), as: UTF8.self))?.number ?? -1
    }

    private static func lines(_ descriptor: Int32) -> [ArraySlice<UInt8>] {
        var buffer = [UInt8](repeating: 0, count: 2 * AuditCount.lineLength)
        let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { return [] }
        return [buffer.prefix(AuditCount.lineLength), buffer.dropFirst(AuditCount.lineLength)]
    }
}
