package import Facts
package import Phrases

/// Collects what is wrong while a pack is read.
///
/// A class, and used within one `load` only: reading goes on after an error, through many small functions.
package final class PackLog {
    package private(set) var findings: [Finding] = []
    /// A file that is wrong all over says so a thousand times, not a million.
    private let limit = 1000

    /// How much a key that nothing reads matters: a warning where it is only passed over, an error where it would be
    /// gone when the file is written again.
    let unknownKeys: Finding.Severity

    package init(unknownKeys: Finding.Severity = .warning) { self.unknownKeys = unknownKeys }

    package func add(_ finding: Finding) {
        if findings.count < limit { findings.append(finding) }
    }

    package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// Where in a pack something stands.
package struct PackPlace {
    /// The name relative to the pack's folder.
    package let file: String
    /// 1 for the first line; 0 for the file as a whole.
    package let line: Int
    /// The key under which it stands, such as `groups.parts`.
    package let key: String
    let log: PackLog

    package init(file: String, line: Int, key: String = "", log: PackLog) {
        self.file = file
        self.line = line
        self.key = key
        self.log = log
    }

    package func report(
        _ kind: FindingKind = .packInvalid, severity: Finding.Severity? = nil, found: Phrase, expected: Phrase,
        cure: Phrase
    ) {
        log.add(
            Finding(
                kind, severity: severity, file: file, row: line, column: key, found: found, expected: expected,
                cure: cure))
    }
}
