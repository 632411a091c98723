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

/// A value together with the place that a later check must name.
struct Located<Value> {
    let value: Value
    let place: PackPlace
}

extension Sequence {
    /// Reports every value that was given before, and keeps the first of each.
    func unique<Value: Hashable & CustomStringConvertible>(_ key: (Element) -> Located<Value>) -> [Element] {
        var firstLines: [Value: Int] = [:]
        return filter { element in
            let located = key(element)
            guard let first = firstLines[located.value] else {
                firstLines[located.value] = located.place.line
                return true
            }
            located.place.report(
                found: Phrase(
                    "\"\(Finding.quote(located.value.description))\" voor de tweede keer (eerst op regel \(first))",
                    "\"\(Finding.quote(located.value.description))\" a second time (first on line \(first))"),
                expected: Phrase("elke \(located.place.key) één keer", "every \(located.place.key) once"),
                cure: Phrase("haal een van de twee weg of geef hem een andere naam", "remove or rename one of the two"))
            return false
        }
    }
}
