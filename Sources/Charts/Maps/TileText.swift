import Markup

/// The words in a tile: as much of name and value as has room, never more.
struct TileText: Hashable {
    struct Line: Hashable {
        let text: String
        let isValue: Bool
    }

    let lines: [Line]

    static let lineHeight = 15.0
    /// Where the last line ends, in pixels under the top of the tile.
    var bottom: Double { lines.isEmpty ? 0 : 20 + Double(lines.count - 1) * Self.lineHeight }
    private static let padding = 5.0

    /// Name over value, then the short name, then a name broken in a word or cut, then the value alone, then nothing.
    ///
    /// - Parameters: width and height of the tile in pixels.
    static func fitting(_ area: MapArea, width: Double, height: Double) -> TileText {
        let room = Int((height - 6) / lineHeight)
        let inner = width - 2 * padding
        guard room > 0, inner > 8 else { return TileText(lines: []) }
        let value = valueLine(area, inner)
        let left = room - value.count
        let names = [area.name, area.shortName].compactMap { $0 }
        for breaksWords in [false, true] {
            for name in names {
                if let lines = wrapped(name, inner, most: left, breaksWords: breaksWords) {
                    return TileText(lines: lines + value)
                }
            }
        }
        if left > 0, let short = TextWidth.shortened(area.shortName ?? area.name, to: inner, size: 13, least: 5) {
            return TileText(lines: [Line(text: short, isValue: false)] + value)
        }
        return TileText(lines: value)
    }

    private static func valueLine(_ area: MapArea, _ inner: Double) -> [Line] {
        guard !area.valueText.isEmpty, TextWidth.estimate(area.valueText, size: 14, isBold: true) <= inner + 4 else {
            return []
        }
        return [Line(text: area.valueText, isValue: true)]
    }

    /// The name over lines, broken at spaces and after hyphens; `nil` when it needs more of them or a word is too wide.
    ///
    /// - Parameter breaksWords: whether a word that is too wide goes on after a hyphen on the next line.
    static func wrapped(_ name: String, _ inner: Double, most: Int, breaksWords: Bool = false) -> [Line]? {
        // A broken word may use some of the padding on both sides.
        let inner = breaksWords ? inner + 4 : inner
        var lines: [String] = []
        for piece in pieces(name).flatMap({ breaksWords ? broken($0, inner) : [$0] }) {
            let joined = (lines.last ?? "") + piece
            if !lines.isEmpty, width(joined) <= inner {
                lines[lines.count - 1] = joined
            } else {
                guard width(piece) <= inner else { return nil }
                lines.append(piece)
            }
        }
        guard lines.count <= most, !lines.isEmpty else { return nil }
        return lines.map { Line(text: trimmed($0), isValue: false) }
    }

    /// Words with the space or hyphen that ends them.
    private static func pieces(_ name: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in name {
            word.append(character)
            if character == " " || character == "-" || character == "/" {
                pieces.append(word)
                word = ""
            }
        }
        return word.isEmpty ? pieces : pieces + [word]
    }

    /// The piece itself, or its two halves when it is too wide and has a good place to break.
    private static func broken(_ piece: String, _ inner: Double) -> [String] {
        guard width(piece) > inner else { return [piece] }
        let end = piece.last.map { " -/".contains($0) ? String($0) : "" } ?? ""
        let halves = WordBreak.halves(String(piece.dropLast(end.count))) { first, second in
            width(first) <= inner && width(second + end) <= inner
        }
        return halves.map { [$0.0, $0.1 + end] } ?? [piece]
    }

    private static func trimmed(_ text: String) -> String {
        text.last == " " ? String(text.dropLast()) : text
    }

    private static func width(_ text: String) -> Double { TextWidth.estimate(trimmed(text), size: 13) }
}
