/// Why a file of cells was not opened; the cure is always to make it again from what it was made from.
package enum SnapshotError: Error, Hashable, Sendable, CustomStringConvertible {
    case missing
    /// It was made from other deliveries or another pack; the tag is the one that it carries.
    case stale(tag: String)
    /// Not a file of this kind at all: empty, a folder, or something else's.
    case foreign
    /// Written by another version of the format.
    case otherFormat(version: UInt32)
    /// Shorter or longer than it says.
    case truncated
    /// A checksum does not match; the name says which part.
    case damaged(plane: String)
    case unreadable(errno: Int32)

    /// A few words for a sentence that names the file.
    package var description: String {
        switch self {
        case .missing: "missing"
        case .stale: "made from other deliveries"
        case .foreign: "not a file of vib"
        case .otherFormat(let version): "format \(version)"
        case .truncated: "cut off"
        case .damaged(let plane): "wrong checksum in \(plane)"
        case .unreadable(let code): "error \(code) while reading"
        }
    }
}

/// A file could not be written; carries the operating system's reason.
package struct FileFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package let operation: String
    package let path: String
    package let errno: Int32

    package var description: String { "cannot \(operation) \(path): \(systemMessage(errno))" }
}

/// Why cells could not be put together into a cube.
package enum CubeAssemblyError: Error, Hashable, Sendable {
    /// The counts of one area and offence add up to more than a running total holds (2,147,483,647).
    case sumTooLarge(area: String, offence: String)
}
