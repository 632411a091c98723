import Facts
import Phrases

/// The rows of an open table that are about something else than the region or the kinds of the source: counted, and told once.
struct OpenRowsLeft {
    private var areas: [String: Int] = [:]
    private var kinds: [String: Int] = [:]

    mutating func skip(area: String) { areas[area, default: 0] += 1 }
    mutating func skip(kind: String) { kinds[kind, default: 0] += 1 }

    func findings(file: String, source: String) -> [Finding] {
        var findings: [Finding] = []
        if !areas.isEmpty {
            findings.append(
                finding(
                    areas, file,
                    expected: Phrase(
                        "gebieden van de regio van uw regiopakket, of Nederland",
                        "areas of the region of your pack, or the Netherlands"),
                    cure: Phrase(
                        "Niets, als dit gebieden buiten de regio zijn. Staat er een gebied van de regio bij, lees dan eerst de lijst met haar naam in.",
                        "Nothing when these are areas outside the region. When one of the region is among them, import the list with its name first."
                    )))
        }
        if !kinds.isEmpty {
            findings.append(
                finding(
                    kinds, file,
                    expected: Phrase(
                        "de soorten die de bron \(source) in sources.yaml heeft",
                        "the kinds that the source \(source) has in sources.yaml"),
                    cure: Phrase(
                        "Niets. Wilt u deze soorten ook zien, zet ze dan bij codes in sources.yaml en lees het bestand opnieuw in.",
                        "Nothing. To see these kinds as well, put them under codes in sources.yaml and import the file again."
                    )))
        }
        return findings
    }

    private func finding(_ left: [String: Int], _ file: String, expected: Phrase, cure: Phrase) -> Finding {
        let count = left.values.reduce(0, +)
        let names = FindingWords.list(left.keys.sorted().map { Finding.quote($0) })
        return Finding(.rowsNotTaken, file: file, found: names, expected: expected, cure: cure, count: count)
    }
}
