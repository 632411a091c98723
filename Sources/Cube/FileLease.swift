#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A lease on an open file: a program that wants to write into it or cut it short waits until the lease is given back.
///
/// Linux has them (`fcntl(2)`), for the owner of a file that nobody has open for writing, where the file system knows them.
/// The system takes a lease away itself after `/proc/sys/fs/lease-break-time`, 45 s unless somebody changed it.
struct FileLease: Sendable {
    let descriptor: Int32

    /// Takes a lease; `nil` where there is none to be had.
    init?(on descriptor: Int32) {
        #if os(Linux)
            // A lease that others wait for is told by a signal; this one is ignored unless somebody handles it.
            guard fcntl(descriptor, Self.setSignal, SIGURG) == 0,
                fcntl(descriptor, Self.setLease, Int32(F_RDLCK)) == 0
            else { return nil }
            self.descriptor = descriptor
        #else
            return nil
        #endif
    }

    /// Whether somebody waits for it.
    var isAwaited: Bool { fcntl(descriptor, Self.getLease) != Int32(F_RDLCK) }

    /// Lets those who wait go on; closing the file does the same.
    func giveBack() { _ = fcntl(descriptor, Self.setLease, Int32(F_UNLCK)) }

    // `F_SETSIG`, `F_SETLEASE` and `F_GETLEASE`, which the headers show to GNU programs only.
    private static let setSignal: Int32 = 10
    private static let setLease: Int32 = 1_024
    private static let getLease: Int32 = 1_025
}
