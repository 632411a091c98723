import Editions
import Foundation

/// Keeps what lies in the data folder and beside the key for its owner alone, whatever the folder's rights and the umask.
enum FolderRights {
    /// Makes the database's file before SQLite does, which gives its companions the same rights.
    static func makeDatabase(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusableFolder(path, errno) }
        close(descriptor)
    }

    /// Takes from others what they may read or write of existing files; answers the files that it took from them.
    static func mend(_ folders: [String]) throws(StoreError) -> [String] {
        var mended: [String] = []
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for name in names.sorted() where try mend(folder + "/" + name) { mended.append(folder + "/" + name) }
        }
        return mended
    }

    private static func mend(_ path: String) throws(StoreError) -> Bool {
        var status = stat()
        // A file that went meanwhile, such as one of SQLite's, can be read by nobody.
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 else {
            return false
        }
        guard chmod(path, 0o600) == 0 else { throw .readableByOthers(path) }
        return true
    }
}
