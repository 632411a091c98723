import Figures

/// What tells one delivery from another, and a damaged one from a whole one.
struct DeliveryChecksum {
    let sha256: String
    let subject: ChecksumSubject
    /// Of the cells that are kept, whatever the reader made of the file.
    let ofCells: String
}
