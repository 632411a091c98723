import Glibc

/// Holds a folder for one program. A class, because the lock lasts as long as somebody refers to it.
package final class FolderLock: Sendable {
    private let descriptor: Int32

    package init(_ folder: String) throws(FetchProblem) {
        try AtomicFile.makeFolder(folder)
        let path = folder + "/.lock"
        descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .disk(path: path, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .folderInUse(path: folder)
        }
    }

    deinit { close(descriptor) }
}
