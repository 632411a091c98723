import Crypto
import Facts
import Foundation
import Glibc
import Phrases

/// A folder that only we can enter, for a map while it is read. A class, because it goes when nobody uses it any more.
final class MapFolder {
    let path: String

    init(in place: String = FileManager.default.temporaryDirectory.path) throws(IngestRefusal) {
        Self.sweep(place)
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

    /// What a run that was broken off left behind; no run leaves its folder alone for an hour.
    private static func sweep(_ place: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        for name in names where name.hasPrefix("vib-map-") {
            let path = "\(place)/\(name)"
            var state = stat()
            guard lstat(path, &state) == 0, state.st_mode & S_IFMT == S_IFDIR, state.st_uid == geteuid(),
                state.st_mtim.tv_sec < time(nil) - 3_600
            else { continue }
            // Links in it are removed, and what they point at is not.
            try? FileManager.default.removeItem(atPath: path)
        }
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
