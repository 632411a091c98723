import Foundation

/// Text in a header that is not plain ASCII (RFC 2047, encoding B in UTF-8), folded into lines of at most 76 characters.
enum EncodedWord {
    static func header(_ text: String) -> String {
        let oneLine = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isPlain = oneLine.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !oneLine.contains("=?")
        if isPlain, oneLine.utf8.count <= 60 { return oneLine }
        // 45 bytes become 60 letters; a character is never cut.
        var words: [[UInt8]] = [[]]
        for scalar in oneLine.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if (words.last?.count ?? 0) + bytes.count > 42 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}

/// Base64 in lines of 76 characters (RFC 2045, 6.8).
enum Base64 {
    static func lines(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
    }
}
