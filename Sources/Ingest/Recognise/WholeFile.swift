/// What is read from a file that fits in memory: a list, inhabitants, boundaries.
package protocol WholeFile {
    static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> Self
}

extension WholeFile {
    package static func read(path: String, options: IngestOptions = IngestOptions()) throws(IngestRefusal) -> Self {
        try read(RecognisedFile(path: path), options: options)
    }

    package static func read(
        bytes: [UInt8], name: String = "", options: IngestOptions = IngestOptions()
    ) throws(IngestRefusal) -> Self {
        try read(RecognisedFile(bytes: bytes, name: name), options: options)
    }
}
