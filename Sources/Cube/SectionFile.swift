/// The container that snapshots and deliveries share: a head with a table of sections, then the sections.
///
///     0   magic (8 bytes)
///     8   UInt32 version, UInt32 number of sections
///     16  UInt64 length of the file
///     24  UInt32 length of the head, UInt32 length of the tag
///     32  24 bytes of zeros
///     56  UInt64 checksum of the rest of the head
///     64  the tag, padded to 8 bytes, then per section 32 bytes: UInt32 kind, UInt32 offence, UInt64 offset,
///         UInt64 length, UInt64 checksum over the section and its padding
///
/// Little-endian; sections start at multiples of 64 and are padded with zeros, so that every byte is under a checksum.
enum SectionFile {
    static let alignment = 64
    static let fixedHead = 64
    static let entryLength = 32

    struct Kind: Hashable, Sendable {
        let magic: StaticString
        /// Goes up with the layout, and for a snapshot also when the same deliveries would give other cells.
        let version: UInt32

        static func == (a: Kind, b: Kind) -> Bool { a.number == b.number && a.version == b.version }
        func hash(into hasher: inout Hasher) { hasher.combine(number) }

        /// The eight characters of the magic as one word.
        var number: UInt64 {
            magic.withUTF8Buffer { text in
                var number: UInt64 = 0
                for (index, byte) in text.prefix(8).enumerated() { number |= UInt64(byte) << UInt64(index * 8) }
                return number
            }
        }

        static let snapshot = Kind(magic: "VIBCUBE\n", version: 2)
        static let delivery = Kind(magic: "VIBCELL\n", version: 1)
    }

    /// What a section holds; the raw value is in the file.
    enum Part: UInt32, Hashable, Sendable {
        case dimensions = 1
        case monthPresence = 2, yearPresence = 3
        case monthSums = 16, monthValues = 17, monthSecrets = 18, monthUndelivered = 19
        case yearSums = 32, yearValues = 33, yearSecrets = 34, yearUndelivered = 35
        case monthCells = 48, yearCells = 49
    }

    struct Entry: Hashable, Sendable {
        let part: Part
        let offence: Int
        let range: Range<Int>
        let checksum: UInt64

        var name: String { "\(part) \(offence)" }
    }

    static func padded(_ length: Int, to alignment: Int) -> Int { (length + alignment - 1) / alignment * alignment }

    static func checksum(ofHead head: UnsafeRawBufferPointer) -> UInt64 {
        let first = Checksum.of(UnsafeRawBufferPointer(rebasing: head[..<56]))
        return Checksum.of(UnsafeRawBufferPointer(rebasing: head[fixedHead...]), seed: first)
    }
}
