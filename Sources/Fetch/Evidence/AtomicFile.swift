import Foundation

/// Files that are there whole or not at all, also after a crash or a power cut.
enum AtomicFile {
    /// Writes beside the file, flushes, and puts it in its place by a rename.
    static func write(_ bytes: [UInt8], to path: String) throws(FetchProblem) {
        let partial = path + ".partial", descriptor = open(partial, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .disk(path: path, errno: errno) }
        let failure = put(bytes, to: descriptor) ?? (fsync(descriptor) == 0 ? nil : errno)
        close(descriptor)
        if let failure {
            unlink(partial)
            throw .disk(path: path, errno: failure)
        }
        guard rename(partial, path) == 0 else { throw .disk(path: path, errno: errno) }
    }

    /// The whole file; `nil` when it is not there.
    static func read(_ path: String) throws(FetchProblem) -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else { throw .disk(path: path, errno: errno) }
        return [UInt8](data)
    }

    static func makeFolder(_ path: String) throws(FetchProblem) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .disk(path: path, errno: (error as? CocoaError)?.underlyingNumber ?? EACCES) }
    }

    static func remove(_ path: String) throws(FetchProblem) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        do { try FileManager.default.removeItem(atPath: path) } catch {
            throw .disk(path: path, errno: (error as? CocoaError)?.underlyingNumber ?? EACCES)
        }
    }

    /// The answer is an `errno`; `nil` when all was written.
    static func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var done = 0
        return bytes.withUnsafeBytes { bytes -> Int32? in
            while done < bytes.count {
                let written = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
                if written < 0 && errno != EINTR { return errno }
                done += max(0, written)
            }
            return nil
        }
    }
}

extension CocoaError {
    /// The kernel's number behind it.
    fileprivate var underlyingNumber: Int32? { (userInfo[NSUnderlyingErrorKey] as? POSIXError)?.code.rawValue }
}
