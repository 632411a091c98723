import Facts

/// A mapped file of which the head and every section's checksum have been verified.
struct SectionReader: Sendable {
    let file: MappedFile
    private let entries: [Key: SectionFile.Entry]

    private struct Key: Hashable, Sendable {
        let part: SectionFile.Part
        let offence: Int
    }

    /// Checks the length before anything else is read, then the head, the tag (when one is expected) and all sections.
    ///
    /// - Parameter isGuarded: whether no other program can cut short what is read (`MappedFile`).
    init(
        path: String, kind: SectionFile.Kind, expectedTag: String?, isGuarded: Bool = false
    ) throws(SnapshotError) {
        file = try MappedFile(path: path, isGuarded: isGuarded)
        let table = try Self.table(file.bytes, kind: kind, expectedTag: expectedTag)
        try Self.verify(table, in: file)
        entries = Dictionary(
            table.map { (Key(part: $0.part, offence: $0.offence), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is wrong with bytes that should be a file of a kind; `nil` when every checksum agrees.
    static func damage(in bytes: UnsafeRawBufferPointer, kind: SectionFile.Kind) -> SnapshotError? {
        do throws(SnapshotError) {
            for entry in try table(bytes, kind: kind, expectedTag: nil)
            where Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[entry.range])) != entry.checksum {
                return .damaged(plane: entry.name)
            }
            return nil
        } catch {
            return error
        }
    }

    /// The bytes of a section with its padding; `nil` when the file has none.
    func section(_ part: SectionFile.Part, offence: Int = 0) -> UnsafeRawBufferPointer? {
        entries[Key(part: part, offence: offence)].map { UnsafeRawBufferPointer(rebasing: file.bytes[$0.range]) }
    }

    /// A section as numbers, when it holds at least `count` of them.
    func numbers<Number>(_ part: SectionFile.Part, offence: Int = 0, as type: Number.Type, count: Int)
        -> UnsafePointer<Number>?
    {
        guard let bytes = section(part, offence: offence), bytes.count >= count * MemoryLayout<Number>.size else {
            return nil
        }
        return bytes.baseAddress?.assumingMemoryBound(to: type)
    }

    private static func table(
        _ bytes: UnsafeRawBufferPointer, kind: SectionFile.Kind, expectedTag: String?
    ) throws(SnapshotError) -> [SectionFile.Entry] {
        guard bytes.count >= 8, bytes.loadUnaligned(as: UInt64.self) == kind.number else { throw .foreign }
        guard bytes.count >= SectionFile.fixedHead else { throw .truncated }
        let version = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
        guard version == kind.version else { throw .otherFormat(version: version) }
        let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
        let headLength = Int(bytes.loadUnaligned(fromByteOffset: 24, as: UInt32.self))
        let tagLength = Int(bytes.loadUnaligned(fromByteOffset: 28, as: UInt32.self))
        guard bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) == UInt64(bytes.count) else { throw .truncated }
        let tableStart = SectionFile.fixedHead + SectionFile.padded(tagLength, to: 8)
        guard headLength <= bytes.count, tableStart + count * SectionFile.entryLength <= headLength else {
            throw .damaged(plane: "head")
        }
        let head = UnsafeRawBufferPointer(rebasing: bytes[..<headLength])
        guard SectionFile.checksum(ofHead: head) == head.loadUnaligned(fromByteOffset: 56, as: UInt64.self) else {
            throw .damaged(plane: "head")
        }
        let tag = String(decoding: head[SectionFile.fixedHead..<SectionFile.fixedHead + tagLength], as: UTF8.self)
        if let expectedTag, tag != expectedTag { throw .stale(tag: tag) }
        var entries: [SectionFile.Entry] = []
        for index in 0..<count {
            try entries.append(entry(head, at: tableStart + index * SectionFile.entryLength, limit: bytes.count))
        }
        return entries
    }

    private static func entry(
        _ head: UnsafeRawBufferPointer, at offset: Int, limit: Int
    ) throws(SnapshotError) -> SectionFile.Entry {
        let start = head.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
        let length = head.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self)
        guard let part = SectionFile.Part(rawValue: head.loadUnaligned(fromByteOffset: offset, as: UInt32.self)),
            start % UInt64(SectionFile.alignment) == 0, start <= UInt64(limit), length <= UInt64(limit) - start
        else { throw .damaged(plane: "head") }
        return SectionFile.Entry(
            part: part, offence: Int(head.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)),
            range: Int(start)..<Int(start + length),
            checksum: head.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
    }

    /// On all cores; each section's pages are let go at once, so that a large file does not stay in memory.
    private static func verify(_ table: [SectionFile.Entry], in file: MappedFile) throws(SnapshotError) {
        _ = try concurrently(table.count) { index throws(SnapshotError) in
            let entry = table[index]
            let sum = Checksum.of(UnsafeRawBufferPointer(rebasing: file.bytes[entry.range]))
            file.release(entry.range)
            guard sum == entry.checksum else { throw .damaged(plane: entry.name) }
        }
    }
}
