/// The mail relay of the organisation, and how to reach it.
package struct SMTPRelay: Hashable, Sendable {
    package enum Encryption: String, CaseIterable, Hashable, Sendable {
        /// Begin in the open and insist on encryption before anything is sent (port 25 or 587).
        case startTLS = "starttls"
        /// Encrypted from the first byte (port 465).
        case implicit = "tls"
        /// In the open: only for a relay on this machine or a closed network.
        case none
    }

    package let host: String
    package let port: Int
    package let encryption: Encryption
    /// Empty: the relay asks for no name.
    package let user: String
    package let password: String

    /// `nil` when the host is no name or address, or the port none.
    package init?(host: String, port: Int, encryption: Encryption, user: String = "", password: String = "") {
        let isName =
            (1...253).contains(host.utf8.count)
            && host.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || "-.:[]".utf8.contains($0)
            }
        guard isName, (1...65535).contains(port) else { return nil }
        self.host = host
        self.port = port
        self.encryption = encryption
        self.user = user
        self.password = password
    }

    var address: String { (encryption == .implicit ? "smtps" : "smtp") + "://\(host):\(port)" }
}

/// Why a message did not go out; the text is the relay's or the library's own, without addresses.
package struct MailFailure: Error, Hashable, Sendable {
    package let reason: String
    /// The relay's answer, such as 550; 0 when it never answered.
    package let replyCode: Int
}
