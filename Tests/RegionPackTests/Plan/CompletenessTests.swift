import TestKit
import Testing

/// Nothing that the seed states is left out: each of its lines is named as the source of something.
@Suite("The plan is complete", .enabled(if: Shared.isPresent))
struct CompletenessTests {
    /// Headings, footers and ways to get around that repeat or only point at what follows.
    static let furniture = [
        "Dit jaarplan is clickable", "op een thema voor meer", "Voorwoord:", "Samen effectief voor een veilig",
        "Bureau Regionale Veiligheidsstrategie Midden-Nederland", "MKB en overige doelgroepen", "Exploreren (",
        "Interveniëren (", "Experimenteren (",
    ]

    @Test("Every line of the seed with four words or more is the source of something")
    func lines() throws {
        let cited = PackTexts.plan.reduce(into: Set<Int>()) { $0.formUnion(Self.cited(in: $1.text)) }
        let seed = try PackTexts.seed().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(seed.count > 1400)
        for (number, line) in zip(1..., seed) where !cited.contains(number) {
            let words = line.split { $0.isWhitespace || $0 == "•" }
            let text = words.joined(separator: " ")
            guard words.count >= 4, !Self.furniture.contains(where: text.hasPrefix) else { continue }
            Issue.record("line \(number) is nobody's source: \(text)")
        }
    }

    @Test("Every figure that was found in the seed is an indicator")
    func figures() throws {
        let indicators = PackTexts.plan.filter { $0.name.hasPrefix("indicators/") }
        let cited = indicators.reduce(into: Set<Int>()) { $0.formUnion(Self.cited(in: $1.text)) }
        let rows = try Shared.text("domain/01b_kpis.csv").split(whereSeparator: \.isNewline).dropFirst().map(Self.cells)
        #expect(rows.count == 63)
        for row in rows {
            // The list's own line numbers are up to two off.
            let lines = Set(Self.numbers(in: row[8]).flatMap { $0 - 2...$0 + 2 })
            #expect(!lines.isEmpty && !lines.isDisjoint(with: cited), "\(row[0]) \(row[1])")
        }
    }

    @Test("Lines are read from sources as they are written")
    func reads() {
        #expect(
            Self.cited(in: "source: jaarplan-2022:12-14 20\n{document: jaarplan-2022, lines: 31, text: x}") == [
                12, 13, 14, 20, 31,
            ])
        #expect(Self.cells("K1,\"a, b\",3") == ["K1", "a, b", "3"])
    }

    private static func cited(in text: String) -> Set<Int> {
        text.matches(of: #/jaarplan-2022(?::|, lines: )([\d \-]+)/#).reduce(into: []) {
            $0.formUnion(numbers(in: $1.output.1))
        }
    }

    /// `12-14 20` or `12-14,20`.
    private static func numbers(in text: some StringProtocol) -> Set<Int> {
        text.split { $0 == " " || $0 == "," }.reduce(into: []) { lines, part in
            let ends = part.split(separator: "-").compactMap { Int($0) }
            if let first = ends.first, let last = ends.last, first <= last { lines.formUnion(first...last) }
        }
    }

    private static func cells(_ line: some StringProtocol) -> [String] {
        var cells = [""], isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
