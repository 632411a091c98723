import Accounts
import Editions
import Foundation
import Synchronization

/// The file that holds the master key, beside the data folder and not in it: a copy of the data alone opens nothing.
///
/// A class with a lock, because the key is read at first use and then kept.
final class KeyFile: Sendable {
    let folder: String
    private let key = Mutex<MasterKey?>(nil)

    init(folder: String) { self.folder = folder }

    var path: String { folder + "/master.key" }

    /// `DIR-keys` beside the data folder `DIR`.
    static func standardFolder(besides data: String) -> String {
        URL(fileURLWithPath: data).standardizedFileURL.path + "-keys"
    }

    /// Whether there is a key; without one nothing was ever sealed or chained here.
    var exists: Bool { access(path, F_OK) == 0 }

    /// The key, made and written (0600) when there is none and nothing was ever sealed or chained with another.
    ///
    /// A key made in the place of a lost one would make every entry read as tampered and every second factor as wrong.
    func master(random: RandomSource = .system, isFresh: () throws -> Bool) throws -> MasterKey {
        let kept = key.withLock { $0 }
        if let kept { return kept }
        if !exists, try !isFresh() { throw StoreError.keyMissing(path) }
        let found = try exists ? read() : make(random)
        key.withLock { $0 = found }
        return found
    }

    private func read() throws(StoreError) -> MasterKey {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw .unusableFolder(path, errno == 0 ? EACCES : errno)
        }
        guard let bytes = Base64URL.decode(text.trimmingCharacters(in: .whitespacesAndNewlines)),
            let key = MasterKey(bytes)
        else { throw .damagedKey(path) }
        return key
    }

    /// Written whole under another name and then linked, so that two processes end with the same key.
    private func make(_ random: RandomSource) throws(StoreError) -> MasterKey {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .unusableFolder(folder, errno) }
        let staged = "\(folder)/incoming-\(getpid())-\(Base64URL.encode(random.bytes(6)))"
        defer { unlink(staged) }
        let descriptor = open(staged, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusableFolder(folder, errno) }
        let text = Array((Base64URL.encode(random.bytes(MasterKey.length)) + "\n").utf8)
        let isWritten =
            text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == text.count
            && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard isWritten else { throw .cannotWrite(path, code) }
        guard link(staged, path) == 0 || errno == EEXIST else { throw .cannotWrite(path, errno) }
        return try read()
    }
}
