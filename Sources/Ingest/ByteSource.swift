import Facts
import Glibc
import Phrases

/// Where the bytes of an input come from: a file, or memory in tests and fuzzing.
protocol ByteSource: Sendable {
    /// The number of bytes when the reading began.
    var size: Int { get }
    /// Fills the buffer from `offset`; fewer bytes than asked means that the source ends there.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(IngestRefusal) -> Int
}

extension ByteSource {
    /// At most `count` bytes from `offset`.
    func bytes(at offset: Int, count: Int) throws(IngestRefusal) -> [UInt8] {
        let wanted = max(0, min(count, size - offset))
        var bytes = [UInt8](repeating: 0, count: wanted)
        var failure: IngestRefusal?
        let got = bytes.withUnsafeMutableBytes { buffer -> Int in
            do throws(IngestRefusal) { return try read(at: offset, into: buffer) } catch { failure = error }
            return 0
        }
        if let failure { throw failure }
        if got < wanted { bytes.removeLast(wanted - got) }
        return bytes
    }
}

struct MemoryBytes: ByteSource {
    let content: [UInt8]
    var size: Int { content.count }

    init(_ content: [UInt8]) { self.content = content }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = max(0, min(buffer.count, content.count - offset))
        guard count > 0 else { return 0 }
        content.withUnsafeBytes {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
        }
        return count
    }
}

/// A regular file, read with `pread`: never mapped, since another program can cut a mapped file short.
final class FileBytes: ByteSource {
    let size: Int
    /// Without its folder: what findings show.
    let name: String
    private let descriptor: Int32

    init(path: String) throws(IngestRefusal) {
        name = path.split(separator: "/").last.map(String.init) ?? path
        // Non-blocking, so that opening a pipe does not wait for its writer.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.unreadable(name, errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw Self.unreadable(name, code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw IngestRefusal(
                .notATable,
                Phrase(
                    "\(Finding.quote(name)) is een map of apparaat en geen bestand; geef het bestand zelf op.",
                    "\(Finding.quote(name)) is a folder or a device, not a file; give the file itself."))
        }
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(IngestRefusal) -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        var done = 0
        while done < buffer.count {
            let got = pread(descriptor, base + done, buffer.count - done, off_t(offset + done))
            if got == 0 { break }
            if got < 0 {
                if errno == EINTR { continue }
                throw Self.unreadable(name, errno)
            }
            done += got
        }
        return done
    }

    private static func unreadable(_ name: String, _ code: Int32) -> IngestRefusal {
        let reason = String(cString: strerror(code)), shown = Finding.quote(name)
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is niet te lezen (\(reason)); controleer het pad en de rechten.",
                "\(shown) cannot be read: \(reason); check the path and the rights."))
    }
}
