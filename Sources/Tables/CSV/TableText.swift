import Foundation

/// The text of a table as a spreadsheet saved it.
///
/// Whoever chooses "CSV" in a Dutch Excel gets Windows-1252, in "Unicode text" UTF-16; neither says so to a person.
package enum TableText {
    /// `nil` for bytes that are no text, such as UTF-8 of which a part was lost.
    package static func text(_ bytes: [UInt8]) -> String? {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return bytes.count % 2 == 0 ? String(data: Data(bytes), encoding: .utf16) : nil
        }
        // Letters of several bytes are no accident: this was UTF-8, and reading it otherwise would spoil every one of them.
        guard !hasLetterOfUTF8(bytes), !bytes.contains(0) else { return nil }
        return String(data: Data(bytes), encoding: .windowsCP1252)
    }

    private static func hasLetterOfUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { index in
            let length =
                switch bytes[index] {
                case 0xC3...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 0
                }
            guard length > 0, index + length <= bytes.count else { return false }
            return String(validating: bytes[index..<index + length], as: UTF8.self) != nil
        }
    }
}
