/// An estimate of how wide a text is in a common sans-serif face, on the safe side.
///
/// The server does not know the reader's font; what has to fit is measured with the widths of a wide face, DejaVu Sans.
enum TextWidth {
    /// How much wider the same letters are in bold.
    private static let bold = 1.15

    /// The width in pixels at a font size of `size` pixels.
    static func estimate(_ text: String, size: Double = 13, isBold: Bool = false) -> Double {
        let ems = text.unicodeScalars.reduce(0) { $0 + em($1) }
        return ems * size * (isBold ? bold : 1)
    }

    private static func em(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", "J", "'": 0.29
        case " ", "\u{A0}", ",", ".", "’", "·": 0.32
        case "/", ":", ";", "|", "f", "-": 0.36
        case "(", ")", "[", "]", "t", "!": 0.4
        case "r": 0.42
        case "\"": 0.46
        case "s", "z", "–", "?": 0.53
        case "c": 0.55
        case "L", "F", "k", "v", "x", "y": 0.59
        case "a", "e", "o", "P", "T", "Y": 0.62
        case "E", "0"..."9", "a"..."h", "n"..."q", "u": 0.64
        case "+", "−", "<", ">", "=", "#", "×", "w", "M": 0.86
        case "m", "W", "%", "@", "—", "…": 1
        case "A"..."C", "K", "R", "S", "V", "X", "Z": 0.7
        case "A"..."Z", "&": 0.79
        default: scalar.value < 0x300 ? 0.64 : 1
        }
    }

    /// The text itself when it fits, else its beginning with an ellipsis; `nil` when fewer than `least` letters remain.
    static func shortened(_ text: String, to width: Double, size: Double = 13, least: Int = 4) -> String? {
        if estimate(text, size: size) <= width { return text }
        let letters = Array(text)
        var widths = [0.0]
        for letter in letters { widths.append((widths.last ?? 0) + letter.unicodeScalars.reduce(0) { $0 + em($1) }) }
        let room = width / size - em("…")
        var kept = letters.count
        while kept > least {
            kept -= 1
            while kept > 0, letters[kept - 1] == " " || letters[kept - 1] == "-" { kept -= 1 }
            if widths[kept] <= room { return kept >= least ? String(letters[..<kept]) + "…" : nil }
        }
        return nil
    }
}
