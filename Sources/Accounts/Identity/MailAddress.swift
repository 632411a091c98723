/// A mail address in lower case: the name by which somebody signs in, and where reminders go.
///
/// Stricter than RFC 5321 on purpose: one `@`, printable ASCII, no quotes, no comments, no list of several.
package struct MailAddress: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    package init?(rawValue: String) {
        let text = rawValue.lowercased()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy(Self.isLocal), Self.isDotted(parts[0]), Self.isDomain(parts[1])
        else { return nil }
        self.rawValue = text
    }

    package init?(_ text: String) { self.init(rawValue: text) }

    package var description: String { rawValue }

    private static func isLocal(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
                    && label.first != "-" && label.last != "-"
            }
    }

    private static func isDotted(_ text: Substring) -> Bool {
        text.first != "." && text.last != "." && !text.contains("..")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
