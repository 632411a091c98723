/// The last entry of the trail as the database names it, under a seal.
package struct AuditEnd: Hashable, Sendable {
    package var number: Int64
    package var code: [UInt8]
    /// Up to which entry the file beside the key is known to be on disk; `nil` in a database of before there was one.
    package var counted: Int64?

    package init(number: Int64, code: [UInt8], counted: Int64?) {
        self.number = number
        self.code = code
        self.counted = counted
    }

    /// Of a trail without entries.
    package static let none = AuditEnd(number: 0, code: AuditChain.beginning, counted: nil)
}

/// The last entry as the file beside the key names it, outside the reach of whoever can write in the database.
package struct AuditCount: Hashable, Sendable {
    package var number: Int64
    package var code: [UInt8]
    /// How many checkpoints were kept beside the key; `nil` as long as nobody counted them.
    package var checkpoints: Int64?

    package init(number: Int64, code: [UInt8], checkpoints: Int64? = nil) {
        self.number = number
        self.code = code
        self.checkpoints = checkpoints
    }

    package init(_ end: AuditEnd) { self.init(number: end.number, code: end.code) }
}

extension AuditCount {
    /// How long its line is, always.
    package static let lineLength = 109

    /// Number, code and seal in one line of fixed length, so that it can be written over in its place.
    package func line(_ chain: AuditChain) -> [UInt8] {
        let head = checkpoints.map { Self.digits($0, 6) + "+" + Self.digits(number, 13) } ?? Self.digits(number, 20)
        return Array("\(head) \(Base64URL.encode(code)) \(Base64URL.encode(chain.seal(of: self)))\n".utf8)
    }

    /// Reads a line; `nil` for one that was not sealed with this key, such as one that was half written.
    package init?(line: some Collection<UInt8>, _ chain: AuditChain) {
        let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 3, let head = Self.head(words[0]), let code = Base64URL.decode(words[1]),
            let seal = Base64URL.decode(words[2])
        else { return nil }
        self.init(number: head.number, code: code, checkpoints: head.checkpoints)
        guard chain.seal(of: self) == seal else { return nil }
    }

    /// The numbers that a line begins with, `000003+0000000000021`, or as before checkpoints were counted.
    package static func head(_ text: some StringProtocol) -> (number: Int64, checkpoints: Int64?)? {
        let parts = text.split(separator: "+", omittingEmptySubsequences: false).map { Int64($0) }
        guard parts.count <= 2, let last = parts.last, let number = last, number >= 0 else { return nil }
        guard parts.count == 2 else { return (number, nil) }
        return parts[0].flatMap { $0 >= 0 ? (number, $0) : nil }
    }

    private static func digits(_ value: Int64, _ count: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}

/// An error that, when it says so, stops whoever writes until a person has looked.
package protocol WritingStop: Error {
    var stopsWriting: Bool { get }
}

/// Why nothing may be appended to the trail: what lies there is not what was written last.
package enum AuditFault: Hashable, Sendable {
    /// The seal on the end does not fit, or is not of the last entry.
    case endNotSealed
    /// The last entry is not what it was, or stands in another's place.
    case lastEntryChanged(Int64)
    /// There are accounts or plans and no trail.
    case emptied
    /// The file beside the key names a later entry: an older database was put back.
    case behindCount(count: Int64, last: Int64)
    /// The file beside the key names an entry that was long passed, or another one by that number.
    case countPutBack(count: Int64, last: Int64)
    /// The file beside the key is gone or was not written with this key.
    case countMissing
    /// What an entry vouches for was changed by another hand.
    case recordChanged(AuditRecord)
    /// An act by a role that the trail did not give to the account.
    case roleNotGiven(AccountID, Role)
}

extension AuditEnd {
    /// Holds the end against the file beside the key.
    ///
    /// A process that ends between its commit and the file leaves a file that is behind, but never behind what the
    /// database itself notes as being on disk (`counted`), and never ahead.
    /// - Parameter code: the code of an entry of the trail.
    package func fault(against count: AuditCount?, codeOf code: (Int64) throws -> [UInt8]?) rethrows -> AuditFault? {
        guard let count else { return (counted ?? 0) > 0 ? .countMissing : nil }
        if count.number > number { return .behindCount(count: count.number, last: number) }
        let known = count.number == number ? self.code : try code(count.number)
        guard count.number >= counted ?? 0, known == count.code || count.number == 0 else {
            return .countPutBack(count: count.number, last: number)
        }
        return nil
    }
}
