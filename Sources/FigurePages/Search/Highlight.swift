import Geography
import Markup

/// Marks in a name what was typed, at the beginning of words.
enum Highlight {
    /// `Súdwest` for `sud` is `<mark>Súd</mark>west`; without a match the name as it is.
    static func html(_ name: String, query: String) -> HTML {
        let words = NameFolding.fold(query, limit: NameFolding.queryLimit).split(separator: UInt8(ascii: " "))
        guard !words.isEmpty else { return HTML(text: name) }
        var html = HTML(), rest = Array(name.unicodeScalars)[...], atWordStart = true
        while let scalar = rest.first {
            let length = atWordStart ? words.compactMap { matched($0, rest) }.max() ?? 0 : 0
            if length > 0 {
                html += "<mark>\(text(rest.prefix(length)))</mark>"
                rest = rest.dropFirst(length)
                atWordStart = false
            } else {
                html += "\(text(rest.prefix(1)))"
                atWordStart = NameFolding.fold(String(scalar)).isEmpty && scalar != "'" && scalar != "’"
                rest = rest.dropFirst()
            }
        }
        return html
    }

    /// How many characters at the beginning of the text fold to the word; `nil` when they do not.
    private static func matched(_ word: ArraySlice<UInt8>, _ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = text.first, !NameFolding.fold(String(first)).isEmpty else { return nil }
        var folded: [UInt8] = []
        for (index, scalar) in text.prefix(word.count * 2).enumerated() {
            folded += NameFolding.fold(String(scalar))
            if folded.count >= word.count { return folded.starts(with: word) ? index + 1 : nil }
            guard word.starts(with: folded) else { return nil }
        }
        return nil
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
