import Crypto

/// An entry in its place in the chain: number, time, and the keyed hash over the one before and itself.
package struct AuditLink: Hashable, Sendable {
    package var number: Int64
    /// Seconds since 1970.
    package var at: Int64
    package var action: String
    package var object: String
    package var actor: String
    package var role: String
    package var before: String
    package var after: String
    package var code: [UInt8]

    package init(
        number: Int64, at: Int64, action: String, object: String, actor: String, role: String, before: String,
        after: String, code: [UInt8] = []
    ) {
        self.number = number
        self.at = at
        self.action = action
        self.object = object
        self.actor = actor
        self.role = role
        self.before = before
        self.after = after
        self.code = code
    }

    package init(_ entry: AuditEntry, number: Int64, at: Int64) {
        self.init(
            number: number, at: at, action: entry.action.rawValue, object: entry.object, actor: entry.actor.text,
            role: entry.role?.rawValue ?? "", before: entry.before, after: entry.after)
    }
}

/// The chain of the audit trail: each code is HMAC-SHA-256 over the code before it and every field of the entry.
///
/// The key lies outside the database, so whoever can write there cannot make codes that fit (Schneier and Kelsey 1999,
/// "Secure audit logs to support computer forensics").
package struct AuditChain: Sendable {
    private let key: SymmetricKey

    package init(_ master: MasterKey) { key = master.key(.auditChain) }

    /// What the first entry follows.
    package static let beginning = [UInt8](repeating: 0, count: 32)

    package func code(of link: AuditLink, after previous: [UInt8]) -> [UInt8] {
        var text = [UInt8]("entry".utf8)
        append(previous, to: &text)
        append(number(link.number), to: &text)
        append(number(link.at), to: &text)
        for field in [link.action, link.object, link.actor, link.role, link.before, link.after] {
            append(Array(field.utf8), to: &text)
        }
        return Array(HMAC<SHA256>.authenticationCode(for: text, using: key))
    }

    /// The seal on the end of the chain: without the key nobody can make an earlier entry the last one.
    package func seal(ofEnd number: Int64, code: [UInt8]) -> [UInt8] {
        var text = [UInt8]("end".utf8)
        append(self.number(number), to: &text)
        append(code, to: &text)
        return Array(HMAC<SHA256>.authenticationCode(for: text, using: key))
    }

    /// The seal of a segment: what it ended with, so that the chain can go on from there when its entries are dropped.
    ///
    /// Dropping seals anew, so that entries cannot be taken away by calling them dropped.
    package func seal(of segment: AuditSegment) -> [UInt8] {
        var text = [UInt8]((segment.isDropped ? "dropped segment" : "segment").utf8)
        for value in [segment.numbers.lowerBound, segment.numbers.upperBound, segment.lastAt] {
            append(number(value), to: &text)
        }
        append(segment.lastCode, to: &text)
        return Array(HMAC<SHA256>.authenticationCode(for: text, using: key))
    }

    /// Each part with its length before it, so that no two rows make the same text.
    private func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        text += number(Int64(bytes.count))
        text += bytes
    }

    private func number(_ value: Int64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * Int64($0))) }
    }
}
