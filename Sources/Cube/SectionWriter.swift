/// Writes the sections one after another and the head last; nothing is visible before `commit`.
struct SectionWriter: ~Copyable {
    private let kind: SectionFile.Kind
    private let tag: [UInt8]
    private let headLength: Int
    private let capacity: Int
    private var file: AtomicFile
    private var entries: [SectionFile.Entry] = []
    private var end: Int

    /// `capacity` is the largest number of sections that will be added.
    init(path: String, kind: SectionFile.Kind, tag: String, capacity: Int) throws(FileFailure) {
        self.kind = kind
        self.tag = Array(tag.utf8)
        self.capacity = capacity
        let tagLength = SectionFile.padded(self.tag.count, to: 8)
        headLength = SectionFile.padded(
            SectionFile.fixedHead + tagLength + capacity * SectionFile.entryLength, to: SectionFile.alignment)
        end = headLength
        file = try AtomicFile(path: path)
    }

    /// An empty section is left out; readers take a missing section for nothing.
    mutating func add(_ section: Section) throws(FileFailure) {
        guard !section.bytes.isEmpty, entries.count < capacity else { return }
        let offset = end, length = section.bytes.count
        var failure: FileFailure?
        section.bytes.withUnsafeBytes { bytes in
            do throws(FileFailure) { try file.write(bytes, at: offset) } catch { failure = error }
        }
        if let failure { throw failure }
        entries.append(
            SectionFile.Entry(
                part: section.part, offence: section.offence, range: offset..<offset + length,
                checksum: section.checksum))
        end += length
    }

    consuming func commit(beside reading: (@Sendable (String) -> Void)? = nil) throws(FileFailure) {
        var head = [UInt8](repeating: 0, count: headLength)
        var failure: FileFailure?
        head.withUnsafeMutableBytes { bytes in
            bytes.storeBytes(of: kind.number, as: UInt64.self)
            bytes.storeBytes(of: kind.version, toByteOffset: 8, as: UInt32.self)
            bytes.storeBytes(of: UInt32(entries.count), toByteOffset: 12, as: UInt32.self)
            bytes.storeBytes(of: UInt64(end), toByteOffset: 16, as: UInt64.self)
            bytes.storeBytes(of: UInt32(headLength), toByteOffset: 24, as: UInt32.self)
            bytes.storeBytes(of: UInt32(tag.count), toByteOffset: 28, as: UInt32.self)
            for (index, byte) in tag.enumerated() { bytes[SectionFile.fixedHead + index] = byte }
            var offset = SectionFile.fixedHead + SectionFile.padded(tag.count, to: 8)
            for entry in entries {
                bytes.storeBytes(of: entry.part.rawValue, toByteOffset: offset, as: UInt32.self)
                bytes.storeBytes(of: UInt32(entry.offence), toByteOffset: offset + 4, as: UInt32.self)
                bytes.storeBytes(of: UInt64(entry.range.lowerBound), toByteOffset: offset + 8, as: UInt64.self)
                bytes.storeBytes(of: UInt64(entry.range.count), toByteOffset: offset + 16, as: UInt64.self)
                bytes.storeBytes(of: entry.checksum, toByteOffset: offset + 24, as: UInt64.self)
                offset += SectionFile.entryLength
            }
            let checksum = SectionFile.checksum(ofHead: UnsafeRawBufferPointer(bytes))
            bytes.storeBytes(of: checksum, toByteOffset: 56, as: UInt64.self)
            do throws(FileFailure) {
                try file.write(UnsafeRawBufferPointer(bytes), at: 0)
            } catch { failure = error }
        }
        if let failure { throw failure }
        try file.commit(beside: reading)
    }
}

/// One section's bytes, padded and summed up where they were made: on the thread that made them.
struct Section: Sendable {
    let part: SectionFile.Part
    let offence: Int
    let bytes: [UInt8]
    let checksum: UInt64

    /// `fill` gets zeros to write over, as long as the padded section.
    init(_ part: SectionFile.Part, offence: Int, length: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Void)
        rethrows
    {
        self.part = part
        self.offence = offence
        let padded = SectionFile.padded(length, to: SectionFile.alignment)
        bytes = try [UInt8](unsafeUninitializedCapacity: padded) { buffer, count in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            raw.initializeMemory(as: UInt8.self, repeating: 0)
            try fill(raw)
            count = padded
        }
        checksum = bytes.withUnsafeBytes { Checksum.of($0) }
    }

    /// `bytes` are padded already.
    init(_ part: SectionFile.Part, offence: Int, padded bytes: [UInt8]) {
        self.part = part
        self.offence = offence
        self.bytes = bytes
        checksum = bytes.withUnsafeBytes { Checksum.of($0) }
    }

    init(_ part: SectionFile.Part, offence: Int, copying source: UnsafeRawBufferPointer) {
        self.init(part, offence: offence, length: source.count) { $0.copyMemory(from: source) }
    }
}
