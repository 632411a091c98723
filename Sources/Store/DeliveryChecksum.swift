import Crypto
import Dispatch
import Facts
import Figures

/// What tells one delivery from another, and a damaged one from a whole one.
struct DeliveryChecksum {
    let sha256: String
    let subject: ChecksumSubject
}

/// The SHA-256 over the sections of a file of cells, each after its name, made while they are written.
///
/// A queue of its own, in the order of the file: hashing cannot be divided, and the next cells are encoded meanwhile.
final class CellsHasher: @unchecked Sendable {
    private let queue = DispatchQueue(label: "vib.cells-hasher")
    /// Used on the queue only.
    private var hasher = SHA256()

    func add(_ name: String, _ bytes: [UInt8]) {
        queue.async {
            self.hasher.update(data: Array(name.utf8))
            self.hasher.update(data: bytes)
        }
    }

    /// In hexadecimal; waits for what is still to be hashed.
    func checksum() -> String { queue.sync { hasher.finalize().hexadecimal } }
}
