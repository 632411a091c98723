import Foundation
import Ingest
import Tables

/// The folder in which the pages of one question are kept, each whole or not at all.
struct KeptPages: Sendable {
    let folder: String

    private var listPath: String { folder + "/pages.json" }

    /// What was kept before; `nil` when there is nothing, or nothing that can be read.
    func list() throws(FetchProblem) -> PageList? {
        guard let bytes = try AtomicFile.read(listPath) else { return nil }
        return try? JSONDecoder().decode(PageList.self, from: Data(bytes))
    }

    /// Keeps a page, packed, and then the list that names it: a crash in between leaves a page that is asked for again.
    func keep(_ bytes: [UInt8], rows: Int, next: String?, in list: inout PageList) throws(FetchProblem) {
        try AtomicFile.makeFolder(folder)
        let number = String(list.pages.count + 1), packed = Gzip.compress(bytes, level: 6)
        let name = String(repeating: "0", count: max(0, 5 - number.utf8.count)) + number + ".json"
        let file = packed == nil ? name : name + ".gz"
        try AtomicFile.write(packed ?? bytes, to: "\(folder)/\(file)")
        list.pages.append(
            PageRecord(file: file, rows: rows, bytes: bytes.count, sha256: FileChecksum.sha256(bytes)))
        list.next = next
        try save(list)
    }

    func save(_ list: PageList) throws(FetchProblem) {
        try AtomicFile.makeFolder(folder)
        try AtomicFile.write(EvidenceJSON.bytes(list), to: listPath)
    }

    /// A page as it was received; `nil` when it is no longer that.
    func page(_ record: PageRecord) throws(FetchProblem) -> [UInt8]? {
        guard let kept = try AtomicFile.read("\(folder)/\(record.file)") else { return nil }
        let bytes = record.file.hasSuffix(".gz") ? Gzip.expand(kept, size: record.bytes) : kept
        guard let bytes, FileChecksum.sha256(bytes) == record.sha256 else { return nil }
        return bytes
    }

    func remove() throws(FetchProblem) { try AtomicFile.remove(folder) }
}

/// JSON that is the same for the same value.
enum EvidenceJSON {
    static func bytes(_ value: some Encodable) throws(FetchProblem) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do { return try [UInt8](encoder.encode(value)) + [0x0A] } catch { throw .disk(path: "JSON", errno: EINVAL) }
    }
}
