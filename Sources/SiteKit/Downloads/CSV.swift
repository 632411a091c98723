/// A table as comma-separated values (RFC 4180) in UTF-8, with a header row and line ends of a return and a feed.
package struct CSV: Sendable {
    package enum Field: Sendable {
        /// Text of ours or of a file: guarded against being read as a formula.
        case text(String)
        case integer(Int)
        /// With a decimal point, at most four decimals.
        case decimal(Double)
        /// Digits that are already written with a decimal point; anything else is treated as text.
        case number(String)
        case empty
    }

    package private(set) var bytes: [UInt8] = []
    private let width: Int

    package init(_ columns: [String]) {
        width = columns.count
        append(columns.map(Field.text))
    }

    /// One row; fields that are too few are empty, those too many are left out.
    package mutating func append(_ fields: [Field]) {
        for index in 0..<width {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(index < fields.count ? fields[index] : .empty)
        }
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    private mutating func write(_ field: Field) {
        switch field {
        case .empty: break
        case .integer(let number): bytes += Array(String(number).utf8)
        case .decimal(let number):
            guard number.isFinite, abs(number) < 1e12 else { return }
            let rounded = (number * 10_000).rounded() / 10_000
            bytes += Array((rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)).utf8)
        case .number(let digits): Self.isNumber(digits) ? bytes += Array(digits.utf8) : write(digits)
        case .text(let text): write(text)
        }
    }

    /// A spreadsheet takes what begins with `= + - @` for a formula: an apostrophe before it keeps it text.
    private mutating func write(_ text: String) {
        var cell = Array(text.utf8.filter { $0 >= 0x20 && $0 != 0x7F })
        if let first = cell.first(where: { $0 != 0x20 }), Self.formulaStarts.contains(first) {
            cell.insert(UInt8(ascii: "'"), at: 0)
        }
        guard cell.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
            bytes += cell
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        return digits.utf8.first.map { (0x30...0x39).contains($0) } == true && Double(text) != nil
            && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    }

    private static let formulaStarts: [UInt8] = [
        UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
    ]
}
