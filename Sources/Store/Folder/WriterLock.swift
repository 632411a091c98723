import Editions
import Glibc

/// Holds the data folder for one writer; a second writer is told so at once instead of waiting or mixing.
///
/// The lock is the kernel's (`flock`), so it vanishes with the process, however that ends.
final class WriterLock: Sendable {
    private let descriptor: Int32

    init(folder: String) throws(StoreError) {
        let opened = open(folder + "/write.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw .unusableFolder(folder, errno) }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            close(opened)
            throw .secondWriter(folder)
        }
        descriptor = opened
    }

    /// Unlocked, not only closed: a child process that is just being started holds a copy of the descriptor for a moment.
    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
