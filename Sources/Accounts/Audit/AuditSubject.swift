import Crypto

/// A record of the database that entries of the audit trail vouch for: a text of the plan, an account, a delivery.
package struct AuditRecord: Hashable, Comparable, Sendable {
    package var kind: Kind
    package var id: Int64

    package init(_ kind: Kind, _ id: Int64) {
        self.kind = kind
        self.id = id
    }

    /// The raw values stand in the database.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case revision, version
        case planPublication = "plan-publication"
        case planWithdrawal = "plan-withdrawal"
        /// With its roles, recovery codes and passkeys.
        case account
        case delivery, publication, reference, mark
        /// Of registers: a text of a row, what a second person said of it, that somebody looked, a frozen copy.
        case rowRevision = "row-revision"
        case rowVerdict = "row-verdict"
        case rowReview = "row-review"
        case edition = "register-edition"
        case editionVerdict = "edition-verdict"
        /// That texts are to be erased, and what a second person said to that.
        case erasure
        case erasureDecision = "erasure-decision"
        /// A sealed run of the trail itself.
        case segment
    }

    package static func < (left: AuditRecord, right: AuditRecord) -> Bool {
        left.kind == right.kind ? left.id < right.id : left.kind.rawValue < right.kind.rawValue
    }
}

/// A record as it was when an entry was written: the newest entry about a record says what it has to be now.
package struct AuditSubject: Hashable, Comparable, Sendable {
    package var record: AuditRecord
    package var hash: [UInt8]

    package init(_ record: AuditRecord, hash: [UInt8]) {
        self.record = record
        self.hash = hash
    }

    package static func < (left: AuditSubject, right: AuditSubject) -> Bool { left.record < right.record }
}

/// The keyed hash of what a record holds, made value by value: of the same values only the same hash comes.
///
/// Keyed, because a plain hash of an account would tell whoever has an old database whether a guess is right.
package struct AuditContents {
    private static let pendingLimit = 1 << 16

    private var code: HMAC<SHA256>
    /// What was taken and not hashed yet: a record has some twenty values, and one call hashes them all.
    private var pending: [UInt8] = []

    init(key: SymmetricKey) { self.init(HMAC<SHA256>(key: key)) }

    /// - Parameter begun: has taken its key and nothing else.
    init(_ begun: HMAC<SHA256>) {
        code = begun
        pending = Array("contents".utf8)
    }

    /// Takes a value with its type (one letter) and its length.
    package mutating func take(_ type: Character, _ bytes: [UInt8] = []) {
        pending += Array(String(type).utf8)
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { pending += Array($0) }
        pending += bytes
        guard pending.count > Self.pendingLimit else { return }
        code.update(data: pending)
        pending = []
    }

    package func finish() -> [UInt8] {
        var code = code
        code.update(data: pending)
        return Array(code.finalize())
    }
}
