import Foundation

/// What must hold for any bytes that are read as an archive; the reader is passed in.
package enum ZipCase {
    /// Made by Python's `zipfile`: two deflated files, and two stored ones beside a folder.
    package static let seeds: [[UInt8]] = [
        "UEsDBBQAAAAIAAAAIVQJJ7+pDgAAAA4AAAALAAAAc3RyYXRlZ3kubWTT1dXlykyxUijm0gWyAFBLAwQUAAAACAAAACFU8HEaxAYAAAAoAAAADwAAAHByb2dyYW1tZXMvYS5tZKuoIA4AAFBLAQIUAxQAAAAIAAAAIVQJJ7+pDgAAAA4AAAALAAAAAAAAAAAAAACAAQAAAABzdHJhdGVneS5tZFBLAQIUAxQAAAAIAAAAIVTwcRrEBgAAACgAAAAPAAAAAAAAAAAAAACAATcAAABwcm9ncmFtbWVzL2EubWRQSwUGAAAAAAIAAgB2AAAAagAAAAAA",
        "UEsDBBQAAAAAAAAAIVRkA90DAwAAAAMAAAAEAAAAYS5tZGVlblBLAwQUAAAAAAAAACFUAAAAAAAAAAAAAAAABAAAAG1hcC9QSwMEFAAAAAAAAAAhVDec9bEEAAAABAAAAAgAAABtYXAvYi5tZHR3ZWVQSwECFAMUAAAAAAAAACFUZAPdAwMAAAADAAAABAAAAAAAAAAAAAAAgAEAAAAAYS5tZFBLAQIUAxQAAAAAAAAAIVQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAACAASUAAABtYXAvUEsBAhQDFAAAAAAAAAAhVDec9bEEAAAABAAAAAgAAAAAAAAAAAAAAIABRwAAAG1hcC9iLm1kUEsFBgAAAAADAAMAmgAAAHEAAAAAAA==",
    ].compactMap { Data(base64Encoded: $0).map { Array($0) } }

    package static let words = [
        "PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "../", "/", "\\", "a.md", "strategy.md", "\u{0}\u{0}",
        "\u{8}\u{0}",
        "\u{1}\u{0}", "\u{202E}", ":", "__MACOSX/", ".",
    ]

    /// What is wrong with the way that an input was read, or `nil`.
    ///
    /// - Parameter read: the names and contents; `nil` for what is refused.
    package static func problem(_ bytes: [UInt8], read: ([UInt8]) -> [(name: String, bytes: [UInt8])]?) -> String? {
        guard let files = read(bytes) else { return nil }
        if Set(files.map(\.name)).count != files.count { return "a name twice" }
        for (name, content) in files {
            let parts = name.split(separator: "/", omittingEmptySubsequences: false)
            if parts.contains(where: { ["", ".", ".."].contains($0) }) { return "the name \(name)" }
            if name.unicodeScalars.contains(where: { $0.value < 0x20 || "\\:\u{202E}".unicodeScalars.contains($0) }) {
                return "the name \(name.debugDescription)"
            }
            // Deflate makes a thousandth at best (RFC 1951), so more cannot have been in there.
            if content.count > bytes.count * 1_100 { return "\(content.count) bytes out of \(bytes.count)" }
        }
        return nil
    }
}
