import Facts

/// Periods as StatLine writes them for people: `2023`, `2023 januari`, `2023 1e kwartaal`.
enum DutchPeriod {
    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    static func read(_ text: String) -> Period? {
        let words = text.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, first.utf8.count == 4, let year = Int(first), (1900...2199).contains(year) else {
            return nil
        }
        switch words.count {
        case 1: return .year(year)
        case 2: return months.firstIndex(of: words[1]).flatMap { Month(year: year, month: $0 + 1) }.map(Period.month)
        case 3 where words[2] == "kwartaal":
            return words[1].first?.wholeNumberValue.flatMap {
                (1...4).contains($0) ? .quarter(year: year, quarter: $0) : nil
            }
        default: return nil
        }
    }

    /// A period in words or as a key, and whether an asterisk marks it as provisional.
    static func marked(_ text: String) -> (period: Period, isProvisional: Bool)? {
        // One asterisk is provisional, two are further provisional.
        var bare = text
        while bare.hasSuffix("*") { bare.removeLast() }
        let isProvisional = bare.utf8.count < text.utf8.count
        if isProvisional { bare = bare.trimmingSpaces }
        return (read(bare) ?? Period(key: bare)).map { ($0, isProvisional) }
    }
}
