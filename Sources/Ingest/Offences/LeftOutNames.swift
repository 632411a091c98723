import Facts
import Geography
import Phrases

/// The names of areas that a table with names has and that nobody can give one code.
struct LeftOutNames {
    private struct Entry {
        let name: String
        let line: Int
        var count = 1
    }

    private var unknown: [String: Entry] = [:]
    private var ambiguous: [String: (entry: Entry, codes: [AreaCode])] = [:]
    /// Whether any name but the country's has a code.
    private(set) var isResolved = false

    /// The area of an answer; `nil` when it has none, which is kept.
    mutating func take(_ name: String, _ answer: AreaNames.Answer, line: Int) -> AreaCode? {
        switch answer {
        case .area(let code):
            if code != .netherlands { isResolved = true }
            return code
        case .unknown:
            unknown[name, default: Entry(name: name, line: line, count: 0)].count += 1
        case .ambiguous(let codes):
            ambiguous[name, default: (Entry(name: name, line: line, count: 0), codes)].entry.count += 1
        }
        return nil
    }

    func findings(file: String, column: String) -> [Finding] {
        let missing = unknown.values.sorted { ($0.line, $0.name) < ($1.line, $1.name) }
        let shared = ambiguous.values.sorted { ($0.entry.line, $0.entry.name) < ($1.entry.line, $1.entry.name) }
        var findings: [Finding] = []
        if let first = shared.first {
            findings.append(
                Finding(
                    .areaAmbiguous, file: file, row: first.entry.line, column: column,
                    found: FindingWords.list(shared.map { "\(Finding.quote($0.entry.name)) (\(Self.list($0.codes)))" }),
                    expected: Phrase("namen die één gebied heeft", "names that one area has"),
                    cure: Phrase(
                        "Deze regels tellen niet mee, want uit de naam blijkt niet welk gebied het is. \(UnknownFile.instead.dutch)",
                        "These rows are left out, because the name does not tell which area it is. \(UnknownFile.instead.english)"
                    ),
                    count: shared.reduce(0) { $0 + $1.entry.count }))
        }
        if let first = missing.first {
            findings.append(
                Finding(
                    .areaMalformed, file: file, row: first.line, column: column,
                    found: FindingWords.list(missing.map { Finding.quote($0.name) }),
                    expected: Phrase(
                        "namen van gebieden die in een codelijst of het regiopakket staan",
                        "names of areas that a code list or the region pack knows"),
                    cure: Phrase(
                        "Deze regels tellen niet mee. Lees eerst de metadata van 47013NED of de lijst WijkenEnBuurten in.",
                        "These rows are left out. Import the metadata of 47013NED or WijkenEnBuurten first."),
                    count: missing.count))
        }
        return findings
    }

    /// For a table of which no name has a code; `nil` when it has no names at all.
    func refusal(_ name: String) -> IngestRefusal? {
        if let first = ambiguous.values.min(by: { ($0.entry.line, $0.entry.name) < ($1.entry.line, $1.entry.name) }) {
            return NamedRefusal.ambiguous(first.entry.name, codes: Self.list(first.codes), in: name)
        }
        return unknown.isEmpty ? nil : NamedRefusal.noNames(name)
    }

    private static func list(_ codes: [AreaCode]) -> String {
        codes.prefix(4).map(\.rawValue).joined(separator: ", ") + (codes.count > 4 ? ", …" : "")
    }
}
