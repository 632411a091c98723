import Facts
import Phrases

/// Findings of a small table: the first rows of each kind by themselves, the rest counted in one line.
struct FindingTally: Sendable {
    let file: String
    private(set) var listed: [Finding] = []
    private var counts: [FindingKind: Int] = [:]
    private static let perKind = 20

    init(file: String) { self.file = file }

    mutating func add(
        _ kind: FindingKind, line: Int, column: String, found: @autoclosure () -> Phrase,
        expected: @autoclosure () -> Phrase, cure: @autoclosure () -> Phrase
    ) {
        counts[kind, default: 0] += 1
        guard let count = counts[kind], count <= Self.perKind else { return }
        listed.append(
            Finding(
                kind, file: file, row: line, column: column, found: found(), expected: expected(), cure: cure()
            ))
    }

    /// A text of the file, harmless and the same in both languages.
    static func quoted(_ text: String) -> Phrase {
        text.isEmpty ? FindingWords.nothing : Phrase(verbatim: Finding.quote(text))
    }

    var findings: [Finding] {
        let more = counts.filter { $0.value > Self.perKind }.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            Finding(
                $0.key, file: file, found: FindingWords.more($0.value - Self.perKind),
                expected: Phrase("geen enkele", "none"),
                cure: Phrase("Herstel de eerste en lees het bestand opnieuw.", "Mend the first ones and read again."),
                count: $0.value - Self.perKind)
        }
        return listed + more
    }

    /// A count, or nil with a finding where there is something that is no count. Nothing at all is a missing value and no finding.
    mutating func count(_ text: String?, _ line: Int) -> Double? {
        let cure = Phrase(
            "Zoek het aantal op. De regel telt nu als ontbrekend.", "Look the count up; the row is taken as missing.")
        guard let text else {
            add(
                .rowBroken, line: line, column: "count",
                found: Phrase("een regel met minder velden dan de eerste", "a row with fewer fields than the first"),
                expected: Phrase("alle velden", "all fields"),
                cure: cure)
            return nil
        }
        switch NumberField.read(text) {
        case .absent: return nil
        case .malformed:
            add(
                .countNotInteger, line: line, column: "count", found: Self.quoted(text),
                expected: Phrase("een heel getal", "a whole number"), cure: cure)
            return nil
        case .number(let value):
            if value < 0 {
                add(
                    .countNegative, line: line, column: "count", found: Self.quoted(text),
                    expected: Phrase("nul of meer", "zero or more"), cure: cure)
                return nil
            }
            if value > 1e9 {
                add(
                    .countAbsurd, line: line, column: "count", found: Self.quoted(text),
                    expected: Phrase("hooguit een miljard", "at most a billion"), cure: cure)
                return nil
            }
            if value != value.rounded() {
                add(
                    .countNotInteger, line: line, column: "count", found: Self.quoted(text),
                    expected: Phrase("een heel getal", "a whole number"), cure: cure)
                return nil
            }
            return value
        }
    }
}
