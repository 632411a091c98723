import Phrases

/// Dates as packs write them.
enum IsoDate {
    /// `2022-03-24` becomes `24 maart 2022`; anything else stays as it is.
    static func words(_ text: String, _ language: Language) -> String {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, text.utf8.count == 10 else { return text }
        return language.date(year: parts[0], month: parts[1], day: parts[2])
    }
}
