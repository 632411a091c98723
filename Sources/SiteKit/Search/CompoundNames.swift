import Figures
import Geography
import Phrases

/// Finds offences by a Dutch compound of which the official title has the parts apart: "woninginbraak" is "Diefstal/inbraak woning".
struct CompoundNames: Sendable {
    private let words: [(selection: OffenceSelection, stems: [[UInt8]])]

    /// Letters of a word that have to be in the compound; what comes after them is an ending ("fietsen", "fietsdiefstal").
    private static let stem = 5
    /// Letters of the query that may belong to no word, such as a linking "s".
    private static let spare = 3

    init(_ selections: [OffenceSelection], _ edition: Edition) {
        words = selections.map { selection in
            let title = edition.title(of: selection, in: .dutch, as: .official)
            let parts = title.split { !$0.isLetter }.map { NameFolding.fold(String($0), limit: 40) }
            return (selection, parts.filter { $0.count >= Self.stem })
        }
    }

    /// Those of which two words or more make up the query, in the order of the edition.
    func search(_ query: String) -> [OffenceSelection] {
        let text = NameFolding.fold(query, limit: NameFolding.queryLimit)
        guard text.count >= 2 * Self.stem, !text.contains(0x20) else { return [] }
        return words.filter { entry in
            let found = entry.stems.compactMap { Self.letters(of: $0, in: text) }
            return found.count > 1 && found.reduce(0, +) + Self.spare >= text.count
        }.map(\.selection)
    }

    /// How many letters of a word, from its beginning on, are in the text; `nil` when that is less than a stem.
    private static func letters(of word: [UInt8], in text: [UInt8]) -> Int? {
        (Self.stem...word.count).reversed().first { text.contains(word.prefix($0)) }
    }
}
