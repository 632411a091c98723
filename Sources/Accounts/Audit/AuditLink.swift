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
    /// The hash over its subjects; `nil` for an entry that is about none, and for those of before there were any.
    package var state: [UInt8]?
    package var code: [UInt8]

    package init(
        number: Int64, at: Int64, action: String, object: String, actor: String, role: String, before: String,
        after: String, state: [UInt8]? = nil, code: [UInt8] = []
    ) {
        self.number = number
        self.at = at
        self.action = action
        self.object = object
        self.actor = actor
        self.role = role
        self.before = before
        self.after = after
        self.state = state
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
    /// Has taken the key and nothing else: a copy of it begins each code, and the key is not worked in each time.
    private let begun: HMAC<SHA256>

    package init(_ master: MasterKey) { begun = HMAC<SHA256>(key: master.key(.auditChain)) }

    /// What the first entry follows.
    package static let beginning = [UInt8](repeating: 0, count: 32)

    package func code(of link: AuditLink, after previous: [UInt8]) -> [UInt8] {
        var text = [UInt8]((link.state == nil ? "entry" : "entry 2").utf8)
        append(previous, to: &text)
        append(number(link.number), to: &text)
        append(number(link.at), to: &text)
        for field in [link.action, link.object, link.actor, link.role, link.before, link.after] {
            append(Array(field.utf8), to: &text)
        }
        if let state = link.state { append(state, to: &text) }
        return authenticated(text)
    }

    /// The seal on the end of the chain: without the key nobody can make an earlier entry the last one.
    package func seal(of end: AuditEnd) -> [UInt8] {
        var text = [UInt8]((end.counted == nil ? "end" : "end 2").utf8)
        append(number(end.number), to: &text)
        if let counted = end.counted { append(number(counted), to: &text) }
        append(end.code, to: &text)
        return authenticated(text)
    }

    /// The seal on what the file beside the key says of the end.
    package func seal(of count: AuditCount) -> [UInt8] {
        var text = [UInt8]((count.checkpoints == nil ? "count" : "count 2").utf8)
        append(number(count.number), to: &text)
        if let checkpoints = count.checkpoints { append(number(checkpoints), to: &text) }
        append(count.code, to: &text)
        return authenticated(text)
    }

    /// What an entry keeps of its subjects; `nil` when it has none.
    package func state(of subjects: [AuditSubject]) -> [UInt8]? {
        guard !subjects.isEmpty else { return nil }
        var text = [UInt8]("state".utf8)
        for subject in subjects.sorted() {
            append(Array(subject.record.kind.rawValue.utf8), to: &text)
            append(number(subject.record.id), to: &text)
            append(subject.hash, to: &text)
        }
        return authenticated(text)
    }

    /// Begins the hash of what a record holds.
    package func contents() -> AuditContents { AuditContents(begun) }

    /// The seal of a segment: what it ended with, so that the chain can go on from there when its entries are dropped.
    ///
    /// Dropping seals anew, so that entries cannot be taken away by calling them dropped.
    package func seal(of segment: AuditSegment) -> [UInt8] {
        var text = [UInt8]((segment.isDropped ? "dropped segment" : "segment").utf8)
        for value in [segment.numbers.lowerBound, segment.numbers.upperBound, segment.lastAt] {
            append(number(value), to: &text)
        }
        append(segment.lastCode, to: &text)
        return authenticated(text)
    }

    private func authenticated(_ text: [UInt8]) -> [UInt8] {
        var code = begun
        code.update(data: text)
        return Array(code.finalize())
    }

    /// Each part with its length before it, so that no two rows make the same text.
    private func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        text += number(Int64(bytes.count))
        text += bytes
    }

    private func number(_ value: Int64) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}
