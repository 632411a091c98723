import Facts
import Phrases

/// Gathers findings per kind and subject, so that a million bad rows are a handful of lines in bounded memory.
struct FindingLog: Sendable {
    struct Entry: Sendable {
        var first: RowReference
        var problem: RowProblem
        var count: Int
    }

    private struct Key: Hashable, Sendable {
        let kind: FindingKind
        let subject: String
    }

    private var entries: [Key: Entry] = [:]
    private var listed: [FindingKind: Int] = [:]
    private var rest: [FindingKind: Entry] = [:]
    private let perKind: Int

    init(perKind: Int) { self.perKind = perKind }

    /// More subjects than are listed: only a reading in order then tells which come first.
    var isOverfull: Bool { !rest.isEmpty || listed.values.contains { $0 > perKind } }

    mutating func add(_ problem: RowProblem, at row: RowReference) {
        let key = Key(kind: problem.kind, subject: problem.subject)
        if entries[key] != nil {
            entries[key]?.count += 1
        } else if listed[key.kind, default: 0] < perKind {
            listed[key.kind, default: 0] += 1
            entries[key] = Entry(first: row, problem: problem, count: 1)
        } else {
            rest[key.kind, default: Entry(first: row, problem: problem, count: 0)].count += 1
        }
    }

    /// Takes over another worker's findings; of the same subject the first in the file stands.
    mutating func merge(_ other: FindingLog) {
        for (key, entry) in other.entries {
            guard let mine = entries[key] else {
                entries[key] = entry
                listed[key.kind, default: 0] += 1
                continue
            }
            var kept = entry.first < mine.first ? entry : mine
            kept.count = mine.count + entry.count
            entries[key] = kept
        }
        rest.merge(other.rest) { mine, theirs in
            var kept = theirs.first < mine.first ? theirs : mine
            kept.count = mine.count + theirs.count
            return kept
        }
    }

    /// The findings in the order of the file; `line` turns a row reference into a line number.
    func findings(file: String, layout: OffenceLayout, _ limits: IngestLimits, line: (RowReference) -> Int) -> [Finding]
    {
        let sorted = entries.values.sorted {
            ($0.first, $0.problem.kind.rawValue, $0.problem.subject)
                < ($1.first, $1.problem.kind.rawValue, $1.problem.subject)
        }
        let listed = sorted.map {
            finding($0, file: file, layout: layout, limits: limits, line: line, found: $0.problem.found)
        }
        let more = rest.values.sorted { $0.problem.kind.rawValue < $1.problem.kind.rawValue }.map {
            finding(
                $0, file: file, layout: layout, limits: limits, line: line,
                found: FindingWords.moreWithOtherTexts($0.count))
        }
        return listed + more
    }

    private func finding(
        _ entry: Entry, file: String, layout: OffenceLayout, limits: IngestLimits, line: (RowReference) -> Int,
        found: Phrase
    ) -> Finding {
        Finding(
            entry.problem.kind, file: file, row: line(entry.first), column: layout.name(of: entry.problem.role),
            found: found, expected: entry.problem.expected(limits), cure: entry.problem.cure, count: entry.count)
    }
}
