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

    /// `segments` in order of their numbers.
    package init(_ chain: AuditChain, segments: [AuditSegment], checkpoints: [AuditCheckpoint] = []) {
        self.chain = chain
        dropped = segments.filter(\.isDropped)
        self.checkpoints = Dictionary(checkpoints.map { ($0.number, $0.code) }, uniquingKeysWith: { first, _ in first })
        for segment in segments where chain.seal(of: segment) != segment.seal {
            report.problems.append(.segmentNotSealed(segment.numbers))
        }
    }

    package mutating func take(_ link: AuditLink) {
        passDropped(before: link.number)
        if link.number > expected { report.problems.append(.missing(expected...(link.number - 1))) }
        // After a gap the code before is not known, so only the entries after this one can be compared.
        let isComparable = link.number == expected
        if isComparable, chain.code(of: link, after: previous) != link.code {
            report.problems.append(.changed(link.number))
        }
        if let code = checkpoints[link.number], code != link.code {
            report.problems.append(.notAsInCheckpoint(link.number))
        }
        previous = link.code
        expected = link.number + 1
        report.entries += 1
        report.last = link.number
    }

    /// `end` is what the sealed end says; `nil` when there is none.
    package mutating func finish(end: (number: Int64, code: [UInt8], seal: [UInt8])?) -> AuditReport {
        passDropped(before: .max)
        let last = expected - 1
        if let end {
            if chain.seal(ofEnd: end.number, code: end.code) != end.seal {
                report.problems.append(.endNotSealed)
            } else if end.number > last {
                report.problems.append(.truncated(after: last, end: end.number))
            } else if end.number != last || end.code != previous {
                report.problems.append(.endNotSealed)
            }
        } else if last > 0 {
            report.problems.append(.endNotSealed)
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
            report.last = segment.numbers.upperBound
            if let code = checkpoints[segment.numbers.upperBound], code != segment.lastCode {
                report.problems.append(.notAsInCheckpoint(segment.numbers.upperBound))
            }
        }
    }
}
