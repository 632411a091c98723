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

    /// Takes from others what they may read or write of files of ours; answers the files that it took from them.
    ///
    /// By their names, because the folder of the key may be one in which others keep theirs.
    static func mend(data: String, keys: String) throws(StoreError) -> [String] {
        var mended = try mend(in: data) { $0.hasPrefix("vib.sqlite") || $0 == "write.lock" }
        for name in ["deliveries", "payloads", "snapshots"] { mended += try mend(in: data + "/" + name) { _ in true } }
        mended += try mend(in: keys) { $0 == "master.key" || $0.hasPrefix("audit") }
        return mended
    }

    private static func mend(in folder: String, _ isOwn: (String) -> Bool) throws(StoreError) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var mended: [String] = []
        for name in names.sorted() where isOwn(name) {
            if try mend(folder + "/" + name) { mended.append(folder + "/" + name) }
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
