import Crypto
import Facts
import Foundation
import Phrases

/// A folder that only we can enter, for a map while it is read. A class, because it goes when nobody uses it any more.
final class MapFolder {
    let path: String

    init() throws(IngestRefusal) {
        let place = FileManager.default.temporaryDirectory.path
        var template = Array("\(place)/vib-map-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Self.refusal(of: place, errno)
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        // Nothing is lost by what stays behind in a folder for what passes.
        try? FileManager.default.removeItem(atPath: path)
    }

    func path(of name: String) -> String { "\(path)/\(name)" }

    /// Copies what is to be read; the answer is the checksum of exactly that.
    @discardableResult
    func copy(_ source: any ByteSource, to name: String, hashing hasher: inout SHA256) throws(IngestRefusal) -> Int {
        let target = open(path(of: name), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard target >= 0 else { throw Self.refusal(of: path, errno) }
        defer { close(target) }
        var place = 0
        while place < source.size {
            let bytes = try source.bytes(at: place, count: 1 << 20)
            guard !bytes.isEmpty else { break }
            bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
            var done = 0
            while done < bytes.count {
                let count = bytes[done...].withUnsafeBytes { write(target, $0.baseAddress, $0.count) }
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { throw Self.refusal(of: path, errno) }
                done += count
            }
            place += bytes.count
        }
        try source.verifyUnchanged()
        return place
    }

    /// What was made there, within `most` bytes.
    func contents(of name: String, most: Int) throws(IngestRefusal) -> [UInt8] {
        let file = try FileBytes(path: path(of: name), waits: false)
        return try file.bytes(at: 0, count: most)
    }

    private static func refusal(of place: String, _ number: Int32) -> IngestRefusal {
        let reason = String(cString: strerror(number))
        return IngestRefusal(
            .notATable,
            Phrase(
                "In \(place) kan niet worden geschreven (\(reason)); maak ruimte of kies met TMPDIR een andere map.",
                "\(place) cannot be written to (\(reason)); make room, or choose another folder with TMPDIR."))
    }
}
