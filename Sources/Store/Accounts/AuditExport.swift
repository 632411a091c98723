import Accounts
import Crypto
import Editions
import Facts
import Foundation

/// Entries of the trail as a file beside the key, one line of JSON each, before they go from the database.
enum AuditExport {
    /// The file is on disk when this returns.
    static func write(
        _ entries: [(link: AuditLink, subjects: [AuditSubject])], of segment: AuditSegment, to folder: String
    ) throws -> (path: String, sha256: String) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes = Data()
        for (link, subjects) in entries {
            bytes += try encoder.encode(Line(link, subjects))
            bytes.append(0x0A)
        }
        let path = "\(folder)/audit-\(segment.numbers.lowerBound)-\(segment.numbers.upperBound).jsonl"
        let staged = path + ".incoming"
        defer { unlink(staged) }
        let descriptor = open(staged, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.cannotWrite(path, errno) }
        let isWritten = put(bytes, descriptor) && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard isWritten else { throw code == ENOSPC ? StoreError.diskFull(folder) : .cannotWrite(path, code) }
        guard rename(staged, path) == 0 else { throw StoreError.cannotWrite(path, errno) }
        return (path, SHA256.hash(data: bytes).hexadecimal)
    }

    private static func put(_ bytes: Data, _ descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno != EINTR { return false }
            rest = rest.dropFirst(max(0, count))
        }
        return true
    }

    private struct Line: Encodable {
        let number, at: Int64
        let action, object, actor, role, before, after, code: String
        let subjects: [String]

        init(_ link: AuditLink, _ subjects: [AuditSubject]) {
            number = link.number
            at = link.at
            action = link.action
            object = link.object
            actor = link.actor
            role = link.role
            before = link.before
            after = link.after
            code = Base64URL.encode(link.code)
            self.subjects = subjects.map {
                "\($0.record.kind.rawValue):\($0.record.id):\(Base64URL.encode($0.hash))"
            }
        }
    }
}
