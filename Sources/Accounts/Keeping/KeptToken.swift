/// What a token opens; each use has a key of its own, so that what is kept of one opens nothing else.
package enum TokenUse: Hashable, Sendable, CaseIterable {
    case session, link, calendar

    fileprivate var purpose: MasterKey.Purpose {
        switch self {
        case .session: .sessions
        case .link: .links
        case .calendar: .calendars
        }
    }
}

/// What the database keeps of a token: a hash under the folder's key, which nobody can make who only writes in the database.
package struct KeptToken: Hashable, Sendable {
    package let bytes: [UInt8]

    /// As the database has it.
    package init(stored bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    package init(_ hash: TokenHash, as use: TokenUse, _ master: MasterKey) {
        var contents = master.rowContents(use)
        contents.take("t", hash.bytes)
        bytes = contents.finish()
    }

    /// A name for the session in lists, which is no secret.
    package var name: String { Base64URL.encode(bytes.prefix(9)) }
}

extension SecretToken {
    package func kept(as use: TokenUse, _ master: MasterKey) -> KeptToken { KeptToken(hash, as: use, master) }
}

extension MasterKey {
    /// Begins the keyed hash of a row that opens something (decision 37).
    package func rowContents(_ use: TokenUse) -> AuditContents { AuditContents(key: key(use.purpose)) }
}
