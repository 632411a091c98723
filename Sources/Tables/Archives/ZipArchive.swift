import CZlib

/// Files in one file (PKWARE's APPNOTE 6.3, without compression): what every system opens with a double click.
package struct ZipArchive: Sendable {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// The moment of every file: the archive of one plan is the same bytes each time.
    private static let date: UInt16 = (42 << 9) | (1 << 5) | 1

    package init() {}

    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        let name = Array(name.utf8), size = UInt32(clamping: bytes.count)
        let sum = bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, size)) }
        let offset = UInt32(clamping: body.count)
        // Version 2.0; bit 11: names are UTF-8; method 0: as it is.
        var shared: [UInt8] = []
        Self.append(UInt16(20), 0x0800, 0, 0, Self.date, to: &shared)
        Self.append(sum, size, size, to: &shared)
        Self.append(UInt16(clamping: name.count), 0, to: &shared)
        Self.append(UInt32(0x0403_4B50), to: &body)
        body += shared + name + bytes
        Self.append(UInt32(0x0201_4B50), to: &directory)
        Self.append(UInt16(20), to: &directory)
        directory += shared
        Self.append(UInt16(0), 0, 0, to: &directory)
        Self.append(UInt32(0), offset, to: &directory)
        directory += name
        count += 1
    }

    package var bytes: [UInt8] {
        var end: [UInt8] = []
        Self.append(UInt32(0x0605_4B50), to: &end)
        Self.append(UInt16(0), 0, count, count, to: &end)
        Self.append(UInt32(clamping: directory.count), UInt32(clamping: body.count), to: &end)
        Self.append(UInt16(0), to: &end)
        return body + directory + end
    }

    private static func append(_ numbers: UInt16..., to bytes: inout [UInt8]) {
        for number in numbers { bytes += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)] }
    }

    private static func append(_ numbers: UInt32..., to bytes: inout [UInt8]) {
        for number in numbers {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
        }
    }
}
