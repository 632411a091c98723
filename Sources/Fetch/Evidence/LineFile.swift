import Crypto
import Facts
import Glibc

/// Writes a text line by line into a file that appears when it is finished. A class, because it closes its file.
final class LineFile {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var hasher = SHA256()
    private(set) var lines = 0

    init(_ path: String) throws(FetchProblem) {
        self.path = path
        descriptor = open(path + ".partial", O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .disk(path: path, errno: errno) }
        buffer.reserveCapacity(1 << 17)
    }

    func write(_ line: String) throws(FetchProblem) {
        buffer.append(contentsOf: line.utf8)
        buffer.append(0x0A)
        lines += 1
        if buffer.count >= 1 << 16 { try flush() }
    }

    private func flush() throws(FetchProblem) {
        buffer.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        if let failure = AtomicFile.put(buffer, to: descriptor) { throw .disk(path: path, errno: failure) }
        buffer.removeAll(keepingCapacity: true)
    }

    /// The checksum of the file, which is now in its place.
    func finish() throws(FetchProblem) -> String {
        try flush()
        guard fsync(descriptor) == 0, rename(path + ".partial", path) == 0 else {
            throw .disk(path: path, errno: errno)
        }
        return hasher.finalize().hexadecimal
    }

    deinit { close(descriptor) }
}
