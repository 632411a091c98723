import Facts
import Glibc

/// A copy of a received file that no other program changes: what is read, hashed and kept is one version of it.
///
/// It goes when nobody uses it any more, unless it was moved to its place.
package final class FileCopy: Sendable {
    package let path: String
    /// Of the file that was copied, without its folder: what findings show.
    package let name: String

    /// Why there is no copy.
    package enum Failure: Error, Sendable {
        /// The file cannot be read, or kept changing.
        case source(IngestRefusal)
        /// The copy cannot be written, with the kernel's reason.
        case target(errno: Int32)
    }

    /// How often is begun anew when the file changes while it is copied.
    private static let attempts = 4

    /// Copies a file as it lies still.
    ///
    /// - Parameters:
    ///   - path: where the copy comes; what lies there is removed first, never followed or written over.
    package init(of file: String, to path: String) throws(Failure) {
        self.path = path
        let source: FileBytes
        do throws(IngestRefusal) { source = try FileBytes(path: file, waits: false) } catch { throw .source(error) }
        name = source.name
        defer { withExtendedLifetime(source) {} }
        for _ in 0..<Self.attempts {
            guard let state = QuietFile.state(of: source.descriptor) else { break }
            unlink(path)
            let target = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard target >= 0 else { throw .target(errno: errno) }
            let failure = Self.copy(source.descriptor, to: target, size: state.size)
            close(target)
            if let failure {
                unlink(path)
                throw failure == EIO ? .source(FileBytes.unreadable(name, failure)) : .target(errno: failure)
            }
            if FileState(descriptor: source.descriptor) == state { return }
        }
        unlink(path)
        throw .source(FileBytes.changing(name))
    }

    deinit { unlink(path) }

    /// The copy, open to be read under the name of what it is a copy of.
    ///
    /// - Parameter original: where the file lay that was copied, for what belongs to it and lies beside it.
    package func recognised(maps: MapReader? = nil, original: String? = nil) throws(IngestRefusal) -> RecognisedFile {
        try RecognisedFile(FileBytes(path: path, waits: false), name: name, maps: maps, path: original)
    }

    /// Puts the copy on the disk for good, whole or not at all; the answer is the kernel's reason when that fails.
    package func flush() -> Int32? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        return fsync(descriptor) == 0 ? nil : errno
    }

    /// Shares the blocks where the file system can, else has the kernel copy; at most `size` bytes. The answer is an `errno`.
    private static func copy(_ source: Int32, to target: Int32, size: Int) -> Int32? {
        let clone: UInt = 0x4004_9409  // FICLONE
        if ioctl(target, clone, source) == 0 { return nil }
        var offset: off_t = 0
        while Int(offset) < size {
            let count = sendfile(target, source, &offset, size - Int(offset))
            if count == 0 { return nil }
            if count < 0 && errno == EINTR { continue }
            if count < 0 {
                let isUnable = [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP, EPERM, EBADF].contains(errno)
                return isUnable ? pump(source, to: target, from: Int(offset), size: size) : errno
            }
        }
        return nil
    }

    private static func pump(_ source: Int32, to target: Int32, from start: Int, size: Int) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: 1 << 20), offset = start
        return buffer.withUnsafeMutableBytes { buffer -> Int32? in
            guard let base = buffer.baseAddress else { return nil }
            while offset < size {
                let count = pread(source, base, min(buffer.count, size - offset), off_t(offset))
                if count == 0 { return nil }
                if count < 0 && errno == EINTR { continue }
                if count < 0 { return errno }
                var done = 0
                while done < count {
                    let written = pwrite(target, base + done, count - done, off_t(offset + done))
                    if written < 0 && errno != EINTR { return errno }
                    done += max(0, written)
                }
                offset += count
            }
            return nil
        }
    }
}
