import Foundation

/// The rules for passphrases: long, and not one of those that are tried first. No rules on kinds of characters
/// (NIST SP 800-63B, 5.1.1.2).
package enum Passphrase {
    package static let minimum = 12
    package static let maximum = 200

    package enum Weakness: Hashable, Sendable {
        case tooShort
        case tooLong
        case common
        /// It holds the name or mail address of the account, or the name of the site.
        case guessable
    }

    /// One writing for what looks the same on another keyboard (NFKC).
    package static func normalized(_ text: String) -> String { text.precomposedStringWithCompatibilityMapping }

    /// What is wrong with a new passphrase; `nil` when nothing is.
    ///
    /// - Parameter site: what the site is called, in each of its languages, and its address.
    package static func weakness(
        _ text: String, name: String = "", mail: String = "", site: [String] = []
    ) -> Weakness? {
        let normal = normalized(text)
        if normal.count < minimum { return .tooShort }
        if normal.count > maximum || normal.utf8.count > 1_024 { return .tooLong }
        if CommonPassphrases.contains(normal) { return .common }
        return CommonPassphrases.isMadeOf(normal, words: [name, mail] + [String(mail.prefix { $0 != "@" })] + site)
            ? .guessable : nil
    }
}
