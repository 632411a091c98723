/// The name of an account as colleagues see it: one line, 1 to 80 characters, no control or direction characters.
///
/// A name with an address or the digits of a number in it is none: `Adviseur 2` is, `Jan 06-12345678` is not.
package enum AccountName {
    private static let mostDigits = 4

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
        let isName = !name.contains("@") && name.count(where: \.isNumber) <= mostDigits
        return isPlain && isName ? name : nil
    }
}
