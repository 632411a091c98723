/// The name of an account as colleagues see it: one line, 1 to 80 characters, no control or direction characters.
package enum AccountName {
    /// The name without spaces around and between more than one; `nil` when it cannot be one.
    package static func tidy(_ text: String) -> String? {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (1...80).contains(name.count), name.utf8.count <= 320 else { return nil }
        let isPlain = name.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
            default: true
            }
        }
        return isPlain ? name : nil
    }
}
