import Facts

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that appears whole or not at all: written beside its place, flushed, then renamed into it.
///
/// When it is dropped before `commit`, or the process dies, the previous file is untouched.
struct AtomicFile: ~Copyable {
    private let path: String
    private let partial: String
    private let descriptor: Int32

    init(path: String) throws(FileFailure) {
        self.path = path
        partial = path + ".partial"
        descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileFailure(operation: "create", path: path, errno: errno) }
    }

    deinit {
        close(descriptor)
        unlink(partial)
    }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileFailure) {
        var done = 0
        while done < bytes.count, let base = bytes.baseAddress {
            let count = pwrite(descriptor, base + done, bytes.count - done, off_t(offset + done))
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure("write") }
            done += count
        }
    }

    /// `reading` gets the path of the finished bytes, and works while they go to the disk.
    consuming func commit(beside reading: (@Sendable (_ partial: String) -> Void)? = nil) throws(FileFailure) {
        let (descriptor, partial) = (descriptor, partial)
        let (code, _) = both({ fsync(descriptor) == 0 ? 0 : errno }, { reading?(partial) })
        guard code == 0 else {
            // Each thread has its own.
            errno = code
            throw failure("flush")
        }
        guard rename(partial, path) == 0 else { throw failure("rename into place") }
        try flushFolder()
    }

    /// The rename itself is only safe once the folder is on disk too.
    private func flushFolder() throws(FileFailure) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw failure("open the folder of") }
        defer { close(handle) }
        guard fsync(handle) == 0 else { throw failure("flush the folder of") }
    }

    private func failure(_ operation: String) -> FileFailure {
        FileFailure(operation: operation, path: path, errno: errno)
    }
}
