/// Four letters for each name, by which people who know the region recognise it, and no two the same.
enum ShortNames {
    private static let small: Set<String> = [
        "de", "den", "het", "'s", "'t", "ter", "aan", "bij", "en", "op", "van", "in",
    ]

    static func of(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let candidates = candidates(name)
            let free = candidates.first { !taken.contains($0.lowercased()) }
            let code = free ?? candidates.first ?? String(name.prefix(4))
            taken.insert(code.lowercased())
            return code
        }
    }

    /// `Nieuwegein` is `Nieu`, `Utrechtse Heuvelrug` `UtHe`, `De Bilt` `Bilt`; then with another last letter.
    private static func candidates(_ name: String) -> [String] {
        let words = name.split { " -–/().".contains($0) }.map { $0.filter(\.isLetter) }.filter { !$0.isEmpty }
        let telling = words.filter { !small.contains($0.lowercased()) && $0.count > 1 }
        let parts = telling.isEmpty ? words : telling
        guard let first = parts.first else { return [] }
        var found: [String] = []
        if let last = parts.dropFirst().last { found.append(capital(first.prefix(2)) + capital(last.prefix(2))) }
        if first.count <= 4 || parts.count == 1 { found.append(capital(first.prefix(4))) }
        found += first.dropFirst(4).map { capital(first.prefix(3)) + String($0) }
        return found + [capital(first.prefix(4))]
    }

    private static func capital(_ text: Substring) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
