import Facts

/// A file of a known kind, open to be read: its readers need not look again what it is.
package struct RecognisedFile: Sendable {
    package let kind: InputKind
    /// Without its folder: what findings show.
    let name: String
    let source: any ByteSource
    /// The beginning, which was looked at.
    let head: [UInt8]

    /// Throws the sentence with which a file of no known kind is refused, or one that another program keeps writing.
    package init(path: String) throws(IngestRefusal) {
        let file = try FileBytes(path: path, waits: true)
        try self.init(file, name: file.name)
    }

    package init(bytes: [UInt8], name: String) throws(IngestRefusal) { try self.init(MemoryBytes(bytes), name: name) }

    init(_ source: any ByteSource, name: String) throws(IngestRefusal) {
        self.source = source
        self.name = name
        head = try source.bytes(at: 0, count: Dialect.headBytes)
        let tail = try source.bytes(at: max(0, source.size - 4096), count: 4096)
        kind = try Recognition.recognise(head, name: name, isWhole: head.count == source.size, tail: tail)
    }

    /// All of a small file; refused for its size, or for what is no text behind its beginning.
    func wholeBytes(_ limits: IngestLimits) throws(IngestRefusal) -> [UInt8] {
        let bytes = try TextTable.wholeFile(source, name: name, limits)
        if bytes.count > head.count, let refusal = Foreign.refusal(bytes, Finding.quote(name)) { throw refusal }
        return bytes
    }
}
