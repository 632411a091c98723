import Facts

/// Findings of a small file, one per kind and subject, in bounded number.
struct FindingList {
    private(set) var findings: [Finding] = []
    private var places: [String: Int] = [:]
    private var perKind: [FindingKind: Int] = [:]
    private var rest: [FindingKind: Int] = [:]
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Adds a finding; the same kind and subject again only counts.
    mutating func add(_ finding: Finding, subject: String = "") {
        let key = "\(finding.kind.rawValue) \(subject)"
        if let place = places[key] {
            findings[place].count += finding.count
        } else if perKind[finding.kind, default: 0] < limit {
            perKind[finding.kind, default: 0] += 1
            places[key] = findings.count
            findings.append(finding)
        } else if let place = rest[finding.kind] {
            findings[place].count += finding.count
        } else {
            rest[finding.kind] = findings.count
            findings.append(
                Finding(
                    finding.kind, severity: finding.severity, file: finding.file, row: finding.row,
                    column: finding.column, found: FindingWords.more, expected: finding.expected,
                    cure: finding.cure,
                    count: finding.count))
        }
    }
}
