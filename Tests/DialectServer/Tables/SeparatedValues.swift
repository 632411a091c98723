import Foundation

/// The rows of a text table with quotes; keys keep their spaces.
enum SeparatedValues {
    static func rows(_ path: String, separator: UInt8) throws -> [[String]] {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        var rows: [[String]] = [], row: [String] = [], field: [UInt8] = [], isQuoted = false, p = 0
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { p = 3 }
        while p < bytes.count {
            let byte = bytes[p]
            p += 1
            if isQuoted {
                if byte != 0x22 {
                    field.append(byte)
                } else if p < bytes.count, bytes[p] == 0x22 {
                    field.append(0x22)
                    p += 1
                } else {
                    isQuoted = false
                }
            } else if byte == 0x22, field.isEmpty {
                isQuoted = true
            } else if byte == separator || byte == 0x0A {
                row.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
                if byte == 0x0A {
                    rows.append(row)
                    row = []
                }
            } else if byte != 0x0D {
                field.append(byte)
            }
        }
        if !row.isEmpty || !field.isEmpty { rows.append(row + [String(decoding: field, as: UTF8.self)]) }
        return rows
    }
}
