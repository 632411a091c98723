import Editions
import Glibc

/// A copy of a received file, on its way into the data folder.
struct KeptPayload: Sendable {
    let path: String

    /// Copies `source` into the folder of payloads under a temporary name; `nil` when there is none that can be read.
    static func copy(of source: String?, into folder: String) throws(StoreError) -> KeptPayload? {
        guard let source else { return nil }
        let input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { return nil }
        defer { close(input) }
        let path = "\(folder)/payloads/incoming-\(getpid())"
        let output = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard output >= 0 else { throw .cannotWrite(path, errno) }
        defer { close(output) }
        guard pump(from: input, to: output), fsync(output) == 0 else {
            let code = errno
            unlink(path)
            throw code == ENOSPC ? .diskFull(folder) : .cannotWrite(path, code)
        }
        return KeptPayload(path: path)
    }

    /// Whether a name in the folder of payloads is a copy that its process left behind; one that is being made is none.
    static func isAbandoned(_ name: String) -> Bool {
        let prefix = "incoming-"
        guard name.hasPrefix(prefix), let owner = pid_t(name.dropFirst(prefix.count)) else { return false }
        return kill(owner, 0) != 0 && errno == ESRCH
    }

    private static func pump(from input: Int32, to output: Int32) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
            if count == 0 { return true }
            if count < 0 && errno == EINTR { continue }
            guard count > 0, put(buffer[..<count], to: output) else { return false }
        }
    }

    private static func put(_ bytes: ArraySlice<UInt8>, to output: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
            if written < 0 && errno != EINTR { return false }
            rest = rest.dropFirst(max(0, written))
        }
        return true
    }

    func move(to target: String) throws(StoreError) {
        guard rename(path, target) == 0 else { throw .cannotWrite(target, errno) }
    }

    /// Removes the copy where it was not moved to its place.
    func discard() { unlink(path) }
}
