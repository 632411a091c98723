import Facts

/// A file of a known kind, open to be read: its readers need not look again what it is.
package struct RecognisedFile: Sendable {
    package let kind: InputKind
    /// Without its folder: what findings show.
    let name: String
    let source: any ByteSource
    /// The beginning, which was looked at.
    let head: [UInt8]
    /// What the table came in; `nil` for a file that is read as it is.
    package let container: FileContainer?
    /// The checksum and size of what was received, where the reader sees something made of it.
    private let received: (sha256: String, byteCount: Int)?

    /// Throws the sentence with which a file of no known kind is refused, or one that another program keeps writing.
    ///
    /// - Parameter maps: reads maps in other programs' formats; `nil`: they are refused, and no program is started.
    package init(path: String, maps: MapReader? = nil) throws(IngestRefusal) {
        let file = try FileBytes(path: path, waits: true)
        try self.init(file, name: file.name, maps: maps, path: path)
    }

    package init(bytes: [UInt8], name: String, maps: MapReader? = nil) throws(IngestRefusal) {
        try self.init(MemoryBytes(bytes), name: name, maps: maps)
    }

    /// - Parameter path: where the file itself lies, with what belongs to it beside it.
    init(
        _ source: any ByteSource, name: String, maps: MapReader? = nil, path: String? = nil
    ) throws(IngestRefusal) {
        self.name = name
        let start = try source.bytes(at: 0, count: Dialect.headBytes)
        if let map = try maps?.converted(source, head: start, name: name, path: path) {
            self.source = MemoryBytes(map.geoJSON)
            head = Array(map.geoJSON.prefix(Dialect.headBytes))
            kind = .boundaries(.geoJSON)
            container = .map(map.format, layers: map.layers)
            received = (map.sha256, map.byteCount)
            return
        }
        if let unpacked = try Unpacked.of(source, start, name: name) {
            self.source = MemoryBytes(unpacked.text)
            head = Array(unpacked.text.prefix(Dialect.headBytes))
            kind = try Recognition.recognise(head, name: name, isWhole: head.count == unpacked.text.count)
            container = unpacked.container
            received = (FileChecksum.sha256(try source.bytes(at: 0, count: source.size)), source.size)
            try source.verifyUnchanged()
            return
        }
        self.source = source
        head = start
        let tail = try source.bytes(at: max(0, source.size - 4096), count: 4096)
        kind = try Recognition.recognise(head, name: name, isWhole: head.count == source.size, tail: tail)
        (container, received) = (nil, nil)
    }

    /// The checksum by which the file is known, of the bytes as they were received.
    func checksum(of bytes: [UInt8]) -> String { received?.sha256 ?? FileChecksum.sha256(bytes) }

    /// A batch as one of the file that was received.
    func stamped(_ batch: Batch) -> Batch {
        guard let received else { return batch }
        var batch = batch
        (batch.sha256, batch.byteCount) = (received.sha256, received.byteCount)
        return batch
    }

    /// All of a small file; refused for its size, for what is no text behind its beginning, or when it was cut off.
    func wholeBytes(_ limits: IngestLimits) throws(IngestRefusal) -> [UInt8] {
        let bytes = try TextTable.wholeFile(source, name: name, limits)
        if bytes.count > head.count, let refusal = Foreign.refusal(bytes, Finding.quote(name)) { throw refusal }
        if !isJSON, case .cut(let line) = TableEnd(bytes, Dialect(of: bytes)) { throw .cut(name, line: line) }
        return bytes
    }

    /// That the last row of a text table has no line ending, where that is so.
    func ending(of bytes: [UInt8]) -> [Finding] {
        isJSON ? [] : [Finding.end(TableEnd(bytes, Dialect(of: bytes)), of: name)].compactMap(\.self)
    }

    /// Such a text has no rows; its own reader sees where it stops.
    private var isJSON: Bool {
        head.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }.map { $0 == 0x7B || $0 == 0x5B }
            ?? false
    }
}
