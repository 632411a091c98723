import CZlib

/// Reads the files of an archive in memory (PKWARE's APPNOTE 6.3); nothing is written to a disk.
///
/// What the directory of the archive says is believed only within bounds: sizes are checked against what comes out.
package enum ZipReader {
    package struct File: Hashable, Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    package enum Refusal: Error, Hashable, Sendable {
        /// It is no archive, or a damaged one.
        case notAnArchive
        case tooManyFiles
        /// One file, or all together, would become larger than a plan is.
        case tooLarge(String)
        /// Encrypted, or packed in a way that is not read here.
        case unreadable(String)
        /// What comes out is not what the archive says went in.
        case damaged(String)
        /// A name that climbs out of its folder, or cannot be shown.
        case name(String)
        case twice(String)
    }

    /// What keeps an archive from filling the memory.
    package struct Limits: Sendable {
        package let fileBytes, totalBytes, count: Int

        package init(fileBytes: Int, totalBytes: Int, count: Int) {
            self.fileBytes = fileBytes
            self.totalBytes = totalBytes
            self.count = count
        }

        /// Of a plan as text files.
        package static let plan = Limits(fileBytes: fileLimit, totalBytes: totalLimit, count: countLimit)
    }

    package static let fileLimit = 1 << 20, totalLimit = 16 << 20, countLimit = 500

    /// The plain files in the order of the directory; folders, and what is not wanted, are passed over unread.
    package static func files(
        _ archive: [UInt8], limits: Limits = .plan, isWanted: (String) -> Bool = { _ in true }
    ) throws(Refusal) -> [File] {
        let bytes = Bytes(archive)
        guard let end = bytes.endOfDirectory else { throw .notAnArchive }
        let count = bytes.two(end + 10), offset = bytes.four(end + 16)
        guard count <= limits.count else { throw .tooManyFiles }
        guard bytes.two(end + 4) == 0, bytes.two(end + 8) == count else { throw .notAnArchive }
        var files: [File] = [], names: Set<String> = [], total = 0, place = offset
        for _ in 0..<count {
            guard let entry = Entry(bytes, at: place) else { throw .notAnArchive }
            place = entry.next
            guard let name = entry.name else { throw .name("?") }
            if name.hasSuffix("/") || !isWanted(name) { continue }
            guard isPlain(name), !entry.isLink else { throw .name(name) }
            guard names.insert(name).inserted else { throw .twice(name) }
            total += entry.size
            guard entry.size <= limits.fileBytes, total <= limits.totalBytes else { throw .tooLarge(name) }
            files.append(File(name: name, bytes: try content(of: entry, name, bytes)))
        }
        return files
    }

    /// Relative, without `..`, without what other systems read as a folder or a disk, and without what cannot be seen.
    static func isPlain(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isVisible = name.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
            default: scalar != "\\" && scalar != ":"
            }
        }
        return isVisible && name.utf8.count <= 200 && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }

    private static func content(of entry: Entry, _ name: String, _ bytes: Bytes) throws(Refusal) -> [UInt8] {
        guard entry.isReadable else { throw .unreadable(name) }
        guard let packed = bytes.content(of: entry) else { throw .damaged(name) }
        let content = entry.method == 0 ? Array(packed) : inflated(Array(packed), size: entry.size)
        guard let content, content.count == entry.size else { throw .damaged(name) }
        let sum = content.withUnsafeBufferPointer {
            UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count)))
        }
        guard sum == entry.sum else { throw .damaged(name) }
        return content
    }

    /// At most `size` bytes; `nil` when the stream is broken or holds more.
    private static func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
        var stream = z_stream()
        guard vib_inflate_init_raw(&stream) == Z_OK else { return nil }
        return Inflation.whole(&stream, packed, size: size)
    }

    /// An entry of the directory.
    private struct Entry {
        let flags, method, size, packedSize, offset, next: Int
        let sum: UInt32
        let isLink: Bool
        /// `nil`: it is not UTF-8.
        let name: String?

        init?(_ bytes: Bytes, at place: Int) {
            guard bytes.has(place, 46), bytes.four(place) == 0x0201_4B50 else { return nil }
            let length = bytes.two(place + 28)
            next = place + 46 + length + bytes.two(place + 30) + bytes.two(place + 32)
            guard bytes.has(place + 46, length), bytes.has(place, next - place) else { return nil }
            flags = bytes.two(place + 8)
            method = bytes.two(place + 10)
            sum = UInt32(bytes.four(place + 16))
            packedSize = bytes.four(place + 20)
            size = bytes.four(place + 24)
            isLink = (bytes.four(place + 38) >> 16) & 0xF000 == 0xA000
            offset = bytes.four(place + 42)
            name = String(validating: bytes.slice(place + 46, length), as: UTF8.self)
        }

        /// Not encrypted, and stored or deflated.
        var isReadable: Bool { flags & 0x2041 == 0 && (method == 0 && packedSize == size || method == 8) }
    }

    /// Numbers of an archive, the lowest byte first; what lies beyond the end is 0.
    private struct Bytes {
        let all: [UInt8]
        init(_ all: [UInt8]) { self.all = all }

        func has(_ place: Int, _ count: Int) -> Bool { place >= 0 && count >= 0 && place <= all.count - count }
        func two(_ place: Int) -> Int { has(place, 2) ? Int(all[place]) | Int(all[place + 1]) << 8 : 0 }
        func four(_ place: Int) -> Int { two(place) | two(place + 2) << 16 }
        func slice(_ place: Int, _ count: Int) -> ArraySlice<UInt8> {
            has(place, count) ? all[place..<(place + count)] : []
        }

        /// The record at the end; a comment of at most 65,535 bytes may follow it.
        var endOfDirectory: Int? {
            let first = max(0, all.count - 22 - 0xFFFF)
            return stride(from: all.count - 22, through: first, by: -1).first {
                four($0) == 0x0605_4B50 && two($0 + 20) == all.count - $0 - 22
            }
        }

        /// The packed bytes behind the entry's own head.
        func content(of entry: Entry) -> ArraySlice<UInt8>? {
            guard has(entry.offset, 30), four(entry.offset) == 0x0403_4B50 else { return nil }
            let start = entry.offset + 30 + two(entry.offset + 26) + two(entry.offset + 28)
            return has(start, entry.packedSize) ? slice(start, entry.packedSize) : nil
        }
    }
}
