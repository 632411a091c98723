import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One of our own files, mapped for reading and unmapped when nobody uses it any more.
///
/// Only files that are replaced by rename are mapped: whoever holds the old one keeps reading the old one. A program that
/// cuts a mapped file short ends whoever reads behind its end; a process that has to go on guards its file (decision 36):
/// such a program waits until a copy without a name lies under the same addresses. `@unchecked` because the memory is never
/// written.
final class MappedFile: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    private let path: String
    /// Whether the pages come back from a file when they are let go.
    private let isBacked: Bool
    /// Holds its file open.
    private let lease: FileLease?
    private var watch: (any DispatchSourceTimer)?

    /// - Parameter isGuarded: whether no other program can cut short what is mapped.
    init(path: String, isGuarded: Bool = false) throws(SnapshotError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .unreadable(errno: errno) }
        // Before its length is asked, so that nobody changes that in between.
        let lease = isGuarded ? FileLease(on: descriptor) : nil
        do throws(SnapshotError) {
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
            guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { throw .foreign }
            let length = Int(status.st_size)
            if isGuarded, lease == nil {
                (bytes, isBacked) = try Self.copied(descriptor, length, besides: path)
            } else {
                bytes = try Self.map(descriptor, length)
                isBacked = true
            }
        } catch {
            close(descriptor)
            throw error
        }
        self.path = path
        self.lease = lease
        if lease == nil { close(descriptor) } else { watchLease() }
    }

    deinit {
        watch?.cancel()
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        if let lease { close(lease.descriptor) }
    }

    /// Lets go of the pages behind a range; they come back from the page cache when they are read again.
    func release(_ range: Range<Int>) {
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let start = range.lowerBound / page * page
        guard isBacked, let base = bytes.baseAddress, page > 0, range.upperBound > start else { return }
        madvise(UnsafeMutableRawPointer(mutating: base + start), range.upperBound - start, MADV_DONTNEED)
    }

    /// - Parameter place: mapped over what is there, in one step for whoever reads it.
    private static func map(
        _ descriptor: Int32, _ length: Int, over place: UnsafeRawPointer? = nil
    ) throws(SnapshotError) -> UnsafeRawBufferPointer {
        let flags = place == nil ? MAP_SHARED : MAP_SHARED | MAP_FIXED
        guard let start = mmap(UnsafeMutableRawPointer(mutating: place), length, PROT_READ, flags, descriptor, 0),
            start != MAP_FAILED
        else { throw .unreadable(errno: errno) }
        return UnsafeRawBufferPointer(start: start, count: length)
    }

    // MARK: While others want to change the file

    /// Looks twice a second whether somebody waits. Its thread keeps the file for as long as it maps a copy over it.
    private func watchLease() {
        let timer = DispatchSource.makeTimerSource(queue: Self.leases)
        timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(500), leeway: .milliseconds(100))
        timer.setEventHandler { [weak self] in self?.leaveWhenAwaited() }
        watch = timer
        timer.activate()
    }

    private static let leases = DispatchQueue(label: "vib.leases", qos: .userInitiated)

    /// Reads from a copy from now on, in memory where the disk has no room, and lets the other program go on.
    private func leaveWhenAwaited() {
        guard let lease, lease.isAwaited else { return }
        watch?.cancel()
        for place in [path, "/dev/shm/vib"] {
            let copy = Self.nameless(besides: place)
            guard copy >= 0 else { continue }
            defer { close(copy) }
            guard lseek(lease.descriptor, 0, SEEK_SET) == 0,
                Self.pump(lease.descriptor, bytes.count, into: { write(copy, $0, $1) }) == bytes.count,
                (try? Self.map(copy, bytes.count, over: bytes.baseAddress)) != nil
            else { continue }
            break
        }
        lease.giveBack()
    }

    // MARK: A copy of one's own

    /// A file without a name in the same folder; where the disk has no room for it, memory.
    private static func copied(
        _ source: Int32, _ length: Int, besides path: String
    ) throws(SnapshotError) -> (UnsafeRawBufferPointer, isBacked: Bool) {
        let copy = nameless(besides: path)
        if copy >= 0 {
            defer { close(copy) }
            if pump(source, length, into: { write(copy, $0, $1) }) == length {
                // What was copied is not read from there again soon.
                posix_fadvise(source, 0, 0, POSIX_FADV_DONTNEED)
                return (try map(copy, length), true)
            }
            guard lseek(source, 0, SEEK_SET) == 0 else { throw .unreadable(errno: errno) }
        }
        let memory = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let memory, memory != MAP_FAILED else { throw .unreadable(errno: errno) }
        var done = 0
        while done < length {
            let count = read(source, memory + done, length - done)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                munmap(memory, length)
                throw .truncated
            }
            done += count
        }
        return (UnsafeRawBufferPointer(start: memory, count: length), false)
    }

    private static func nameless(besides path: String) -> Int32 {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        #if os(Linux)
            let withoutName: Int32 = 0o20000000 | O_DIRECTORY
            let copy = open(folder, withoutName | O_RDWR | O_CLOEXEC, 0o600)
            if copy >= 0 { return copy }
        #endif
        let name = "\(path).own-\(getpid())"
        unlink(name)
        let named = open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if named >= 0 { unlink(name) }
        return named
    }

    private static func pump(_ source: Int32, _ length: Int, into put: (UnsafeRawPointer, Int) -> Int) -> Int {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 4096)
        defer { buffer.deallocate() }
        guard let base = buffer.baseAddress else { return 0 }
        var done = 0
        while done < length {
            let count = read(source, base, min(buffer.count, length - done))
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return done }
            var written = 0
            while written < count {
                let some = put(base + written, count - written)
                if some < 0 && errno == EINTR { continue }
                guard some > 0 else { return done + written }
                written += some
            }
            done += count
        }
        return done
    }
}

/// The operating system's words for an error number.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }
