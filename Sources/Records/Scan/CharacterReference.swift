/// A sign by its number or name, as HTML and Markdown have it: `&#48;`, `&#x30;`, `&nbsp;`.
struct CharacterReference {
    let scalar: Unicode.Scalar
    /// Behind the semicolon.
    let end: String.Index

    /// `nil` when the text does not begin with one of a sign that could stand in what `IdentifierScan` looks for.
    init?(_ text: Substring) {
        let scalars = text.unicodeScalars.dropFirst().prefix(24)
        guard let close = scalars.firstIndex(of: ";") else { return nil }
        let name = String(scalars[..<close])
        let found: Unicode.Scalar?
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            found = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        } else if name.hasPrefix("#") {
            found = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
        } else {
            found = Self.named[name]
        }
        guard let found else { return nil }
        scalar = found
        end = text.unicodeScalars.index(after: close)
    }

    /// Spaces, signs between groups, and what is not seen.
    private static let named: [String: Unicode.Scalar] = [
        "nbsp": " ", "NonBreakingSpace": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "hairsp": " ", "numsp": " ",
        "puncsp": " ", "Tab": " ", "NewLine": "\n", "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}",
        "NoBreak": "\u{2060}", "ZeroWidthSpace": "\u{200B}", "hyphen": "-", "dash": "-", "ndash": "-", "mdash": "-",
        "minus": "-", "horbar": "-", "period": ".", "middot": ".", "centerdot": ".", "bull": ".", "sol": "/",
        "frasl": "/", "commat": "@", "plus": "+", "lpar": "(", "rpar": ")", "lowbar": "_", "UnderBar": "_",
        "lsqb": "[", "lbrack": "[", "rsqb": "]", "rbrack": "]", "ast": "*", "midast": "*", "grave": "`", "bsol": "\\",
        "num": "#", "excl": "!", "Hat": "^", "vert": "|", "verbar": "|", "equals": "=", "quot": "\"", "apos": "'",
        "lt": "<", "gt": ">", "amp": "&",
    ]
}
