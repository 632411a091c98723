import Facts
import Glibc
import Phrases

/// Where the bytes of an input come from: a file, or memory in tests and fuzzing.
protocol ByteSource: Sendable {
    /// The number of bytes when the reading began.
    var size: Int { get }
    /// Fills the buffer from `offset`; fewer bytes than asked means that the source ends there.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(IngestRefusal) -> Int
    /// Refuses what was read when the source is no longer what it was when the reading began.
    func verifyUnchanged() throws(IngestRefusal)
}

extension ByteSource {
    /// Memory does not change.
    func verifyUnchanged() throws(IngestRefusal) {}

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
    let descriptor: Int32
    private let opened: FileState

    /// - Parameter waits: whether is waited until nobody is writing the file; refused when that lasts too long.
    init(path: String, waits: Bool) throws(IngestRefusal) {
        name = path.split(separator: "/").last.map(String.init) ?? path
        // Non-blocking, so that opening a pipe does not wait for its writer.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.unreadable(name, errno) }
        guard let state = FileState(descriptor: descriptor) else {
            let code = errno
            close(descriptor)
            throw Self.unreadable(name, code)
        }
        guard state.isRegular else {
            close(descriptor)
            throw IngestRefusal(
                .notATable,
                Phrase(
                    "\(Finding.quote(name)) is een map of apparaat en geen bestand; geef het bestand zelf op.",
                    "\(Finding.quote(name)) is a folder or a device, not a file; give the file itself."))
        }
        guard let still = waits ? QuietFile.state(of: descriptor) : state else {
            close(descriptor)
            throw Self.changing(name)
        }
        opened = still
        size = still.size
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

    func verifyUnchanged() throws(IngestRefusal) {
        guard FileState(descriptor: descriptor) == opened else { throw Self.changing(name) }
    }

    static func changing(_ name: String) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .fileChanged,
            Phrase(
                "\(shown) werd tijdens het lezen veranderd door een ander programma; lees het opnieuw in als het compleet is.",
                "\(shown) was changed by another program while it was read; import it again once it is complete."))
    }

    static func unreadable(_ name: String, _ code: Int32) -> IngestRefusal {
        let reason = String(cString: strerror(code)), shown = Finding.quote(name)
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is niet te lezen (\(reason)); controleer het pad en de rechten.",
                "\(shown) cannot be read: \(reason); check the path and the rights."))
    }
}
