/// A Dutch text of the plan in CommonMark: line feeds only, no invisible characters, no blank lines around it.
///
/// Numbers stand in it as bindings (`{{casework.goc.handled|2021}}`); see `docs/plan-format.md`.
package struct PlanText: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) { self.init(rawValue) }

    /// Line ends become line feeds; control and direction characters and blank lines at both ends go.
    package init(_ text: some StringProtocol) {
        var lines: [Substring.UnicodeScalarView] = []
        let visible = String(Self.visible(text))[...].unicodeScalars
        lines = visible.split(separator: "\n", omittingEmptySubsequences: false)
        let isBlank: (Substring.UnicodeScalarView) -> Bool = { $0.allSatisfy { $0 == " " || $0 == "\t" } }
        let kept = lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
        rawValue = kept.map { String($0) }.joined(separator: "\n")
    }

    package static let empty = PlanText("")
    package var isEmpty: Bool { rawValue.isEmpty }
    package var description: String { rawValue }

    private static func visible(_ text: some StringProtocol) -> String.UnicodeScalarView {
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\r": kept.append("\n")
            case "\n": if previous != "\r" { kept.append("\n") }
            case "\t": kept.append(scalar)
            default: if !scalar.isInvisible { kept.append(scalar) }
            }
        }
        return kept
    }
}

extension PlanText: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

extension PlanText: Codable {}

/// The one-line fields of a plan.
package enum PlanLine {
    /// Longer lines belong into the text.
    package static let limit = 2000

    /// One line without invisible characters, double blanks or blanks around it; what forms hand to the model.
    package static func normalised(_ text: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == " " || (0x09...0x0D).contains(scalar.value) || scalar == "\u{85}"
                || (0x2028...0x2029).contains(scalar.value)
            {
                if let last = scalars.last, last != " " { scalars.append(" ") }
            } else if !scalar.isInvisible {
                scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    /// Controls, direction marks, private characters: what a reader does not see or cannot know.
    package var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
        default: false
        }
    }
}
