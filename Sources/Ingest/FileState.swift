import Glibc

/// What tells whether a file is still as it was: where it lies on the disk, how large it is, and when it was last changed.
///
/// The time of change is the kernel's own, so no program can set it back.
package struct FileState: Hashable, Sendable {
    package let size: Int
    let isRegular: Bool
    private let device: UInt64
    private let node: UInt64
    private let changed: Instant

    struct Instant: Hashable, Sendable, Comparable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }

        static func < (a: Instant, b: Instant) -> Bool { (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds) }
    }

    init(_ status: stat) {
        size = Int(status.st_size)
        isRegular = status.st_mode & S_IFMT == S_IFREG
        device = UInt64(status.st_dev)
        node = UInt64(status.st_ino)
        changed = Instant(status.st_ctim)
    }

    /// Of an open file; `nil` when the kernel does not say, with its reason in `errno`.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Of a file or folder by its path; `nil` when there is none.
    package init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Whether the last change lies at least so long ago, by the clock that the kernel stamps files with.
    ///
    /// That clock goes in ticks: of a change in this very tick a second one would leave the same stamp.
    package func isOlder(thanSeconds seconds: Double) -> Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &now)
        let age = Double(now.tv_sec - changed.seconds) + Double(now.tv_nsec - changed.nanoseconds) / 1e9
        // A stamp of the future comes from a clock that was set back since; waiting for it would not help.
        return age < 0 ? age < -1 : age > seconds
    }
}
