import Crypto
import Cube
package import Editions
package import Facts
import Figures
import Glibc
import Phrases

/// Reading again what is kept, slowly: a disk that fails shows in a finding, before somebody needs the file.
extension Store {
    /// What is no longer as it was kept of a delivery: its cells and its received file against their checksums.
    ///
    /// - Parameter pace: waits after so many bytes, and throws when the reading is to end.
    package func keptDamage(
        of record: DeliveryRecord, pace: (_ bytes: Int) async throws -> Void
    ) async throws -> [Finding] {
        guard !record.isExample else { return [] }
        var found: [Finding] = []
        let cells = try await KeptFile.read(cellsPath(record.id), keepsBytes: true, pace: pace)
        let vouched = try vouchedCells(record.id)
        let isOther = cells.map {
            !vouched.fits($0.sha256) || record.checksumOf == .cells && $0.sha256 != record.sha256
        }
        if let reason = cells.map({ DeliveryCells.damage(in: $0.bytes) }) ?? .missing {
            found.append(.keptDamage("deliveries/\(record.id).cells", reason: "\(reason)"))
        } else if isOther == true {
            found.append(.keptDamage("deliveries/\(record.id).cells", reason: "SHA-256"))
        }
        if record.payloadKept {
            let path = "payloads/\(record.sha256)"
            let payload = try await KeptFile.read("\(folder)/\(path)", keepsBytes: false, pace: pace)
            if payload?.sha256 != record.sha256 {
                found.append(.keptDamage(path, reason: payload == nil ? "\(SnapshotError.missing)" : "SHA-256"))
            }
        }
        for part in try parts(of: record.id) where part.payloadKept {
            let path = "payloads/\(part.sha256)"
            let payload = try await KeptFile.read("\(folder)/\(path)", keepsBytes: false, pace: pace)
            if payload?.sha256 != part.sha256 {
                found.append(.keptDamage(path, reason: payload == nil ? "\(SnapshotError.missing)" : "SHA-256"))
            }
        }
        return found
    }
}

/// One kept file as it is now.
private struct KeptFile {
    let bytes: [UInt8]
    let sha256: String

    /// `nil` when the file is not there or cannot be read to its end.
    static func read(
        _ path: String, keepsBytes: Bool, pace: (Int) async throws -> Void
    ) async throws -> KeptFile? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var hasher = SHA256(), bytes: [UInt8] = [], offset = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            buffer.withUnsafeBytes { hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            if keepsBytes { bytes += buffer[..<count] }
            offset += count
            // What is read only to look at it does not push out what pages need.
            posix_fadvise(descriptor, 0, off_t(offset), POSIX_FADV_DONTNEED)
            try await pace(count)
        }
        return KeptFile(bytes: bytes, sha256: hasher.finalize().hexadecimal)
    }
}

extension Finding {
    fileprivate static func keptDamage(_ file: String, reason: String) -> Finding {
        Finding(
            .keptDamage, file: file,
            found: Phrase(
                "een ander bestand dan er werd bewaard (\(reason))", "another file than was kept (\(reason))"),
            expected: Phrase("het bestand zoals het werd bewaard", "the file as it was kept"),
            cure: Phrase(
                "Zet het bestand terug uit een reservekopie, of trek de levering in en lees het bestand opnieuw in.",
                "Restore the file from a backup, or withdraw the delivery and import the file again."))
    }
}
