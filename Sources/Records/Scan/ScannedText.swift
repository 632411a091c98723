import Foundation

/// A text as `IdentifierScan` looks at it: what a reader takes for a digit, a dash or a space is one, whatever its script.
///
/// Each byte knows which characters of the original it stands for. Invisible characters and marks of mark-up are gone.
struct ScannedText {
    /// ASCII only; a letter that has no form in it is an `x`.
    private(set) var bytes: [UInt8] = []
    private var places: [Range<String.Index>] = []
    let original: String
    /// - Parameters:
    ///   - asShown: without tags, with signs in the place of references such as `&#48;`, and lines as they flow together.
    ///   - withoutMarks: without the marks of Markdown (`UInt8.isMark`), whether a page takes them away or shows them.
    init(_ original: String, asShown: Bool = false, withoutMarks: Bool = false) {
        self.original = original
        bytes.reserveCapacity(original.utf8.count)
        places.reserveCapacity(original.utf8.count)
        // A few raised digits are notes at a word; a whole number of them is a number.
        let raised = original.unicodeScalars.count(where: Self.isRaised)
        var index = original.startIndex
        let scalars = original.unicodeScalars
        while index < scalars.endIndex {
            if asShown, scalars[index] == "<", let end = Self.endOfTag(scalars, at: index) {
                index = end
                continue
            }
            var next = scalars.index(after: index), scalar = scalars[index]
            if asShown, scalar == "&", let reference = CharacterReference(original[index...]) {
                (next, scalar) = (reference.end, reference.scalar)
            }
            if raised >= 8 || !Self.isRaised(scalar), !(asShown && scalar == "\r") {
                if asShown, scalar == "\n" { scalar = Self.flows(scalars, over: index) ? " " : scalar }
                for byte in Self.bytes(of: scalar) where !withoutMarks || !byte.isMark {
                    // However many spaces there are, a page shows one.
                    if byte == UInt8(ascii: " "), bytes.last == byte { continue }
                    bytes.append(byte)
                    places.append(index..<next)
                }
            }
            index = next
        }
    }

    /// What a range of the bytes stands for in the original.
    func original(_ range: Range<Int>) -> Range<String.Index> {
        places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
    }

    /// The bytes as a text to match patterns in; a place in its UTF-8 is a place in the bytes.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    // MARK: One scalar

    private static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            switch scalar {
            case "*", "`", "~", "\\": return []
            case "\t", "\u{B}", "\u{C}": return [UInt8(ascii: " ")]
            default: return [byte]
            }
        }
        if let sign = signs[scalar] { return [sign] }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .format, .enclosingMark, .nonspacingMark, .control: return []
        case .spaceSeparator: return [UInt8(ascii: " ")]
        case .lineSeparator, .paragraphSeparator: return [UInt8(ascii: "\n")]
        case .dashPunctuation: return [UInt8(ascii: "-")]
        default: break
        }
        if let value = properties.numericValue, properties.numericType != .numeric, (0...9).contains(value) {
            return [UInt8(ascii: "0") + UInt8(value)]
        }
        // Compatible forms: letters of full width, with accents, in circles, of mathematics.
        let plain = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.filter(\.isASCII)
        if !plain.isEmpty { return plain.map { UInt8(truncatingIfNeeded: $0.value) } }
        return properties.isAlphabetic ? [UInt8(ascii: "x")] : [0x1A]
    }

    /// Signs that look like one of ASCII and are not made of it.
    private static let signs: [Unicode.Scalar: UInt8] = {
        var signs: [Unicode.Scalar: UInt8] = [:]
        for (looks, sign) in [
            // Blank to the eye, though they are letters and patterns of dots.
            (" ", "\u{2800}\u{3164}\u{FFA0}\u{115F}\u{1160}"),
            (".", "\u{B7}\u{2022}\u{2024}\u{2027}\u{2219}\u{22C5}\u{3002}\u{30FB}\u{FF0E}\u{FF61}\u{2E31}"),
            ("-", "\u{2212}\u{2043}\u{02D7}\u{30FC}\u{2500}"), ("/", "\u{2044}\u{2215}\u{29F8}\u{FF0F}"),
            ("(", "\u{FF08}"), (")", "\u{FF09}"), ("@", "\u{FF20}\u{FE6B}"), ("+", "\u{FF0B}\u{FE62}"),
        ] {
            for scalar in sign.unicodeScalars { signs[scalar] = looks.utf8.first }
        }
        // Letters of other scripts that nobody tells from these.
        for (looks, same) in [
            ("ABEKMHOPCTXYISJ", "АВЕКМНОРСТХУІЅЈ"), ("aeopcxyisj", "аеорсхуіѕј"), ("ABEZHIKMNOPTYX", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
            ("ov", "ον"),
        ] {
            for (letter, scalar) in zip(looks.utf8, same.unicodeScalars) { signs[scalar] = letter }
        }
        return signs
    }()

    /// Whether a line ends between two letters or digits: a page goes on behind a space there.
    private static func flows(_ scalars: String.UnicodeScalarView, over index: String.Index) -> Bool {
        guard index > scalars.startIndex else { return false }
        let next = scalars.index(after: index)
        var place = scalars.index(before: index)
        // As a browser sends it.
        if scalars[place] == "\r", place > scalars.startIndex { place = scalars.index(before: place) }
        let before = scalars[place]
        return next < scalars.endIndex
            && [before, scalars[next]].allSatisfy {
                $0.isASCII && Character($0).isLetter || $0.isASCII && Character($0).isNumber
            }
    }

    private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
        [0xB2, 0xB3, 0xB9].contains(scalar.value) || (0x2070...0x209C).contains(scalar.value)
    }

    /// Behind a tag such as `<b>` or a comment; `nil` for a sign that only compares.
    private static func endOfTag(
        _ scalars: String.UnicodeScalarView, at start: String.Index
    ) -> String.Index? {
        var index = scalars.index(after: start), length = 0
        guard index < scalars.endIndex,
            scalars[index].properties.isAlphabetic || "/!?".contains(Character(scalars[index]))
        else { return nil }
        while index < scalars.endIndex, length < 300 {
            if scalars[index] == ">" { return scalars.index(after: index) }
            if scalars[index] == "<" { return nil }
            index = scalars.index(after: index)
            length += 1
        }
        return nil
    }
}
