package import Accounts

/// A plain message that the program sends by itself.
package struct MailMessage: Hashable, Sendable {
    package let from: MailAddress
    package let to: MailAddress
    package let subject: String
    package let text: String
    /// Seconds since 1970.
    package let sentAt: Int64
    /// Unique within the sender's host; becomes the `Message-ID`.
    package let id: String

    package init(
        from: MailAddress, to: MailAddress, subject: String, text: String, sentAt: Int64, id: String
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.sentAt = sentAt
        self.id = id
    }

    /// The message as it goes over the line (RFC 5322, RFC 2045): ASCII, line ends of CR and LF, text in base64.
    package var wireForm: [UInt8] {
        let safeID = String(decoding: id.utf8.filter { Self.isToken($0) }.prefix(100), as: UTF8.self)
        let lines = [
            "Date: \(MailDate.text(sentAt))",
            "From: <\(from)>",
            "To: <\(to)>",
            "Message-ID: <\(safeID)@\(from.rawValue.drop { $0 != "@" }.dropFirst())>",
            "Subject: \(EncodedWord.header(subject))",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "Content-Language: nl",
            "Auto-Submitted: auto-generated",
            "",
            Base64.lines(Array(Self.withLineEnds(text).utf8)),
            "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func withLineEnds(_ text: String) -> String {
        text.split(separator: /\r\n|\r|\n/, omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
}
