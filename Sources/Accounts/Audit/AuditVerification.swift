/// What is wrong with an audit trail.
package enum AuditProblem: Hashable, Sendable {
    /// An entry is not what it was when it was written, or stands in another's place.
    case changed(Int64)
    /// Entries are gone, both numbers included.
    case missing(ClosedRange<Int64>)
    /// The last entries are gone: the seal on the end names a later one.
    case truncated(after: Int64, end: Int64)
    /// The seal on the end does not fit its key: somebody made it who has not the key, or the key is another.
    case endNotSealed
    /// The seal of a dropped segment does not fit.
    case segmentNotSealed(ClosedRange<Int64>)
    /// An exported checkpoint says something else about this entry.
    case notAsInCheckpoint(Int64)
    /// The checkpoint was not signed with this folder's key.
    case checkpointNotOurs
    /// The trail does not go on where the file beside the key says it ends, or there is none where there has to be one.
    case end(AuditFault)
    /// A record is not what the entry about it says.
    case recordChanged(AuditRecord, entry: Int64)
    /// A record that an entry speaks of is gone.
    case recordMissing(AuditRecord, entry: Int64)
    /// A record that no entry speaks of.
    case recordUnknown(AuditRecord)
    /// The current text of an item of the plan (`2022/item`) is not its newest.
    case itemNotNewest(String)
    /// Rows of a table belong to a record that is not there: they wait for one with that number.
    case orphans(table: String)
    /// Rows of a table that open something are not as the program kept them: planted, changed, or put back.
    case notSealed(table: String)
    /// A kept file is not the one that the trail vouches for.
    case fileChanged(String)
    /// Of the checkpoints beside the key some are gone.
    case checkpointsMissing(kept: Int64, counted: Int64)
    /// A table, trigger, index or view is not what the program made, is gone, or is somebody else's.
    case schema(AuditSchemaProblem)
}

/// What is wrong with the structure of the database, by the name of the object.
package enum AuditSchemaProblem: Hashable, Sendable {
    case changed(String)
    case missing(String)
    case unknown(String)
}

/// What a verification found.
package struct AuditReport: Hashable, Sendable {
    /// The entries that are there.
    package var entries: Int64 = 0
    package var last: Int64 = 0
    package var problems: [AuditProblem] = []

    package init() {}

    package var isIntact: Bool { problems.isEmpty }
}

/// A run of entries that was sealed; its entries can be dropped, and what it ended with stays.
package struct AuditSegment: Hashable, Sendable {
    package var numbers: ClosedRange<Int64>
    package var lastAt: Int64
    package var lastCode: [UInt8]
    package var seal: [UInt8]
    package var isDropped: Bool

    package init(
        numbers: ClosedRange<Int64>, lastAt: Int64, lastCode: [UInt8], seal: [UInt8] = [], isDropped: Bool = false
    ) {
        self.numbers = numbers
        self.lastAt = lastAt
        self.lastCode = lastCode
        self.seal = seal
        self.isDropped = isDropped
    }
}

/// Goes over a trail entry by entry, as they come from the database.
package struct AuditVerifier {
    private let chain: AuditChain
    private var previous = AuditChain.beginning
    private var expected: Int64 = 1
    private var dropped: [AuditSegment]
    package private(set) var report = AuditReport()
    /// The entries that checkpoints speak of.
    private let checkpoints: [Int64: [UInt8]]
    /// What the newest entry about a record says of it.
    private var vouched: [AuditRecord: (entry: Int64, hash: [UInt8])] = [:]
    /// The codes of the last entries, which the file beside the key may name.
    private var codes: [Int64: [UInt8]] = [:]

    /// `segments` in order of their numbers.
    package init(_ chain: AuditChain, segments: [AuditSegment], checkpoints: [AuditCheckpoint] = []) {
        self.chain = chain
        dropped = segments.filter(\.isDropped)
        self.checkpoints = Dictionary(checkpoints.map { ($0.number, $0.code) }, uniquingKeysWith: { first, _ in first })
        for segment in segments where chain.seal(of: segment) != segment.seal {
            report.problems.append(.segmentNotSealed(segment.numbers))
        }
    }

    /// `subjects` in order.
    package mutating func take(_ link: AuditLink, subjects: [AuditSubject]) {
        passDropped(before: link.number)
        if link.number > expected { report.problems.append(.missing(expected...(link.number - 1))) }
        // After a gap the code before is not known, so only the entries after this one can be compared.
        let isComparable = link.number == expected
        let isChanged = isComparable && chain.code(of: link, after: previous) != link.code
        if isChanged || chain.state(of: subjects) != link.state { report.problems.append(.changed(link.number)) }
        for subject in subjects { vouched[subject.record] = (link.number, subject.hash) }
        codes[link.number] = link.code
        if let code = checkpoints[link.number], code != link.code {
            report.problems.append(.notAsInCheckpoint(link.number))
        }
        previous = link.code
        expected = link.number + 1
        report.entries += 1
        report.last = link.number
    }

    /// Holds a record as it is against the newest entry about it; the records that are left over are gone.
    package mutating func take(_ present: AuditSubject) {
        guard let (entry, hash) = vouched.removeValue(forKey: present.record) else {
            return report.problems.append(.recordUnknown(present.record))
        }
        if hash != present.hash { report.problems.append(.recordChanged(present.record, entry: entry)) }
    }

    /// Whether any entry speaks of records; a database of before there were such entries is compared with none.
    package var hasVouched: Bool { !vouched.isEmpty }

    /// Adds what was found beside the chain.
    package mutating func note(_ problem: AuditProblem) { report.problems.append(problem) }

    /// `end` is what the sealed end says, with its seal; `nil` when there is none. `count` stands beside the key.
    package mutating func finish(end: (AuditEnd, seal: [UInt8])?, count: AuditCount?) -> AuditReport {
        passDropped(before: .max)
        let last = expected - 1
        if let (end, seal) = end {
            if chain.seal(of: end) != seal {
                report.problems.append(.endNotSealed)
            } else if end.number > last {
                report.problems.append(.truncated(after: last, end: end.number))
            } else if end.number != last || end.code != previous {
                report.problems.append(.endNotSealed)
            }
            if let fault = end.fault(against: count, codeOf: { codes[$0] }) { report.problems.append(.end(fault)) }
        } else if last > 0 {
            report.problems.append(.endNotSealed)
        } else if let count, count.number > 0 {
            report.problems.append(.end(.behindCount(count: count.number, last: 0)))
        }
        for (record, said) in vouched.sorted(by: { $0.key < $1.key }) {
            report.problems.append(.recordMissing(record, entry: said.entry))
        }
        for number in checkpoints.keys.sorted() where number > last {
            report.problems.append(.notAsInCheckpoint(number))
        }
        return report
    }

    private mutating func passDropped(before number: Int64) {
        while let segment = dropped.first, segment.numbers.lowerBound == expected, segment.numbers.upperBound < number {
            dropped.removeFirst()
            expected = segment.numbers.upperBound + 1
            previous = segment.lastCode
            codes[segment.numbers.upperBound] = segment.lastCode
            report.last = segment.numbers.upperBound
            if let code = checkpoints[segment.numbers.upperBound], code != segment.lastCode {
                report.problems.append(.notAsInCheckpoint(segment.numbers.upperBound))
            }
        }
    }
}
