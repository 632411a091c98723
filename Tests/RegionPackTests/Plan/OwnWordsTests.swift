import TestKit
import Testing

/// Facts carry over from the seed; its sentences do not.
@Suite("The plan says it in its own words", .enabled(if: Shared.isPresent))
struct OwnWordsTests {
    /// A run this long is a sentence or most of one; names of laws and lists of municipalities are shorter.
    static let limit = 10

    @Test("No ten words in a row are the seed's", arguments: PackTexts.plan)
    func ownWords(file: PackTexts.File) throws {
        let copied = Self.shared(Self.prose(file.text), with: Self.runs(of: PackTexts.words(try PackTexts.seed())))
        #expect(copied.isEmpty, "\(file.name): \(copied.joined(separator: " | "))")
    }

    @Test("A sentence of the seed would be found, across line ends and marks")
    func finds() throws {
        let seed = "We kunnen meer bereiken en verder\nkomen door onze ambities en prio-\nriteiten te verbinden."
        let runs = Self.runs(of: PackTexts.words(seed))
        #expect(
            Self.shared("Bereiken en verder komen, door onze ambities en prioriteiten te verbinden!", with: runs) != [])
        #expect(
            Self.shared("Wie zijn ambities en prioriteiten verbindt, bereikt meer en komt verder.", with: runs) == [])
    }

    /// Without addresses, and without lists of topics: those are names, in the seed's order.
    private static func prose(_ text: String) -> String {
        text.replacing(#/https:[^\s")]+/#, with: "|").replacing(#/topics: \[[^\]]*\]/#, with: "|")
    }

    private static func runs(of words: [Substring]) -> Set<[Substring]> {
        guard words.count >= limit else { return [] }
        return Set((0...words.count - limit).map { Array(words[$0..<$0 + limit]) })
    }

    private static func shared(_ text: String, with runs: Set<[Substring]>) -> [String] {
        let words = PackTexts.words(text)
        guard words.count >= limit else { return [] }
        return (0...words.count - limit).compactMap { start in
            let run = Array(words[start..<start + limit])
            return runs.contains(run) ? run.joined(separator: " ") : nil
        }
    }
}
