import Facts
import Figures
import Geography
import Phrases
import SiteKit

extension QueryKey<PeriodRange> {
    /// `2017MM01..2017MM11`, `2017MM03`, `2016JJ00..2017JJ00` or `2017` for the year as it is published.
    static let period = QueryKey(Word("periode", "period"), range, \.key)

    /// The two fields that a form sends in place of a period.
    static let from = Word("van", "from")
    static let through = Word("tot-en-met", "through")

    fileprivate static func range(_ text: String) -> PeriodRange? {
        guard text.utf8.count <= 18 else { return nil }
        if text.utf8.count == 4, let year = Int(text), years.contains(year) { return .years(year...year) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: true)
        guard let first = parts.first.flatMap({ Period(key: $0) }), let last = parts.last.flatMap({ Period(key: $0) })
        else { return nil }
        switch (parts.count, text.contains("..")) {
        case (1, false), (2, true): return PeriodRange(from: first, to: last)
        default: return nil
        }
    }
}

extension QueryParameter {
    /// What a form sends as two fields; the canonical address has it as one.
    static func periodOfForm(_ property: any WritableKeyPath<Query, PeriodRange?> & Sendable) -> QueryParameter {
        typealias Key = QueryKey<PeriodRange>
        return QueryParameter(Key.through) { query, asked in
            guard query[keyPath: property] == nil, let from = asked[Key.from], let through = asked[Key.through] else {
                return nil
            }
            guard let range = Key.range(from == through ? from : "\(from)..\(through)") else {
                return BadQueryValue(name: Key.through(asked.language), value: through)
            }
            query[keyPath: property] = range
            return nil
        }
    }
}

extension QueryKey<Comparison> {
    static let comparison = QueryKey(
        Word("vergelijk", "compare"),
        read: { text, language in
            if text == previousYear(language) { return .previousYear }
            if text == periodBefore(language) { return .periodBefore }
            if case .month(let month) = Period(key: text) { return .from(month) }
            guard text.utf8.count == 4, let year = Int(text), years.contains(year) else { return nil }
            return .year(year)
        },
        write: { comparison, language in
            comparison == .previousYear ? nil : word(of: comparison, in: language)
        })

    /// `vorig-jaar`, `periode-ervoor`, a base year, or the month from which an earlier period of the same length runs: `2016MM01`.
    static func word(of comparison: Comparison, in language: Language) -> String {
        switch comparison {
        case .previousYear: previousYear(language)
        case .year(let year): String(year)
        case .periodBefore: periodBefore(language)
        case .from(let month): month.key
        }
    }

    static let previousYear = Word("vorig-jaar", "previous-year")
    static let periodBefore = Word("periode-ervoor", "period-before")
}

/// The years that an address may name.
private let years = 1900...2199

extension QueryKey<OffenceSelection> {
    static let offence = QueryKey(Word("soort", "offence"), OffenceSelection.init(asked:), \.asked)
}

extension OffenceSelection {
    /// A code begins with a digit or a capital, the id of a group with a small letter.
    init?(asked text: String) {
        if text.utf8.first.map({ (0x61...0x7A).contains($0) }) == true {
            guard Route.isGroupID(text) else { return nil }
            self = .group(text)
        } else {
            guard let code = OffenceCode(text) else { return nil }
            self = code == .total ? .all : .offence(code)
        }
    }

    /// A code or the id of a group; nothing for all.
    var asked: String? {
        switch self {
        case .all, .offence(.total): nil
        case .offence(let code): code.rawValue
        case .group(let id): id
        }
    }
}

extension QueryKey<PopulationChoice> {
    static let population = QueryKey(Word("bevolking", "population"), oneOf: [.nearestYear]) { _ in
        Word("dichtstbij", "nearest")
    }
}

extension QueryKey<AreaLevel> {
    static let level = QueryKey(Word("niveau", "level"), oneOf: Array(words.keys)) { words[$0] ?? Word("", "") }

    private static let words: [AreaLevel: Word] = [
        .policeDistrict: Word("district", "police-district"), .basicTeam: Word("basisteam", "basic-team"),
        .municipality: Word("gemeente", "municipality"), .cbsWijk: Word("wijk", "wijk"),
        .neighbourhood: Word("buurt", "neighbourhood"),
    ]
}

extension QueryKey<AreaCode> {
    /// The area that a page is narrowed to, where its path names none.
    static let area = QueryKey(Word("gebied", "area"), { Route.areaCode($0) }, \.rawValue)
}
