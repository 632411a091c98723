/// What is read from a file that fits in memory: a list, inhabitants, boundaries.
package protocol WholeFile {
    static func read(bytes: [UInt8], name: String, options: IngestOptions) throws(IngestRefusal) -> Self
}

extension WholeFile {
    package static func read(path: String, options: IngestOptions = IngestOptions()) throws(IngestRefusal) -> Self {
        let file = try FileBytes(path: path)
        let bytes = try TextTable.wholeFile(file, name: file.name, options.limits)
        return try read(bytes: bytes, name: file.name, options: options)
    }
}
