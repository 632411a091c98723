/// Where a Dutch place name that is too wide for its tile may be broken with a hyphen.
enum WordBreak {
    /// Parts that names end with; a break before one reads best.
    private static let endings = [
        "polder", "heerenlanden", "landen", "meren", "dijk", "stad", "berg", "veen", "gein", "water", "stein", "wolde",
        "foort", "hoven", "daal", "dam", "dorp", "huizen", "buurt", "wijk", "kwartier", "park", "plein", "veld", "burg",
        "kerk", "brug", "sluis", "heem", "woude", "schoten", "waard", "horst", "broek", "oord", "poort",
    ]
    /// Parts that names begin with; a break after one reads as well.
    private static let beginnings = ["noord", "zuid", "oost", "west", "nieuw", "vijf", "boven", "binnen", "buiten"]
    /// Consonants that begin a syllable together.
    private static let onsets = ["sch", "ch", "th", "tr"]
    /// Letters that stay on each side.
    private static let least = 3

    /// The two parts of a word, the first with its hyphen, at the best break where both fit; `nil` without one.
    static func halves(_ word: String, fits: (_ first: String, _ second: String) -> Bool) -> (String, String)? {
        let letters = Array(word)
        guard letters.count >= 2 * least, letters.allSatisfy(\.isLetter) else { return nil }
        let lower = Array(word.lowercased())
        guard lower.count == letters.count else { return nil }
        for places in [beforeEnding(lower), afterBeginning(lower), betweenSyllables(lower)] {
            for place in places.sorted(by: { abs(2 * $0 - letters.count) < abs(2 * $1 - letters.count) }) {
                let (first, second) = (String(letters[..<place]) + "-", String(letters[place...]))
                if fits(first, second) { return (first, second) }
            }
        }
        return nil
    }

    private static func beforeEnding(_ letters: [Character]) -> [Int] {
        endings.filter(String(letters).hasSuffix).map { letters.count - $0.count }.filter { $0 >= least }
    }

    private static func afterBeginning(_ letters: [Character]) -> [Int] {
        beginnings.filter(String(letters).hasPrefix).map(\.count).filter { letters.count - $0 >= least }
    }

    /// Before the last consonant between two vowels, or before the consonants that begin a syllable together.
    private static func betweenSyllables(_ letters: [Character]) -> [Int] {
        let vowels = letters.indices.filter { isVowel(letters, $0) }
        return zip(vowels, vowels.dropFirst()).compactMap { left, right in
            guard right - left > 1 else { return nil }
            let consonants = String(letters[(left + 1)..<right])
            let onset = onsets.first(where: consonants.hasSuffix)?.count ?? 1
            let place = right - onset
            return place >= least && letters.count - place >= least ? place : nil
        }
    }

    /// The j of "ij" sounds with its i.
    private static func isVowel(_ letters: [Character], _ index: Int) -> Bool {
        if letters[index] == "j" { return index > 0 && letters[index - 1] == "i" }
        return "aeiouyäëïöüáéíóúàèâêîôû".contains(letters[index])
    }
}
