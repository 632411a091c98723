/// An estimate of how wide a text is in a common sans-serif face, on the safe side.
///
/// The server does not know the reader's font; what has to fit is measured with a wide face (Noto Sans, Verdana-like).
enum TextWidth {
    /// The width in pixels at a font size of `size` pixels.
    static func estimate(_ text: String, size: Double = 13, isBold: Bool = false) -> Double {
        let ems = text.unicodeScalars.reduce(0) { $0 + em($1) }
        return ems * size * (isBold ? 1.08 : 1)
    }

    private static func em(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "|", "!", " ", "(", ")", "\u{A0}": 0.29
        case "f", "t", "r", "-", "/": 0.39
        case "m", "w", "M", "W", "%", "@", "—", "…": 0.92
        case "0"..."9", "a"..."z", "+", "−", "–": 0.58
        case "A"..."Z": 0.68
        default: scalar.value < 0x300 ? 0.62 : 1
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
