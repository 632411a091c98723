/// What a person typed, made fit for a field: line ends, blanks around it, and nothing that cannot be seen.
package enum FieldText {
    /// The text as the field takes it.
    package static func tidy(_ typed: String, _ shape: FieldShape) throws(FieldProblem) -> String {
        guard typed.utf8.count <= shape.limit * 4, typed.count <= shape.limit else {
            throw .tooLong(limit: shape.limit)
        }
        let text = typed.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        guard !text.unicodeScalars.contains(where: { isUnseen($0, allowsLines: shape.allowsLines) }) else {
            throw .unseen
        }
        switch shape {
        // A text of the plan trims itself: blanks before its first word may open a block of code.
        case .rows, .text: return text
        case .lines: return text.split(separator: "\n").map(\.trimmingBlanks).joined(separator: "\n")
        default: return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// Control characters, and those that turn the direction of text; the plan's format refuses the same.
    private static func isUnseen(_ scalar: Unicode.Scalar, allowsLines: Bool) -> Bool {
        switch scalar {
        case "\n", "\t": !allowsLines && scalar == "\n"
        // Joiners belong to some scripts and to emoji.
        case "\u{200C}", "\u{200D}": false
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
            default: false
            }
        }
    }
}

extension FieldShape {
    fileprivate var allowsLines: Bool {
        switch self {
        case .text, .lines, .rows, .many: true
        default: false
        }
    }
}
