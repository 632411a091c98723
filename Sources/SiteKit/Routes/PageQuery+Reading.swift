import Accounts
import Facts
package import Figures
import Geography
import Markup
package import Phrases

/// A value in an address that no page can use.
package struct BadQueryValue: Error, Hashable, Sendable {
    package let name: String
    package let value: String
}

extension PageQuery {
    /// Reads the decoded pairs that the route listens to; the first of a repeated name counts, empty values are none.
    package static func read(
        _ pairs: [(name: String, value: String)], for route: Route, in language: Language
    ) throws(BadQueryValue) -> PageQuery {
        var query = PageQuery()
        for parameter in route.parameters {
            let name = parameter.word(language)
            guard let text = pairs.first(where: { $0.name == name })?.value, !text.isEmpty else { continue }
            guard query.take(text, as: parameter, in: language) else {
                throw BadQueryValue(name: name, value: text)
            }
        }
        if query.period == nil, route.parameters.contains(.period) {
            query.period = try periodFromForm(pairs, language)
        }
        return query
    }

    /// False when the text is no such value.
    private mutating func take(_ text: String, as parameter: PageParameter, in language: Language) -> Bool {
        switch parameter {
        case .period:
            guard let range = Self.period(text) else { return false }
            period = range
        case .comparison:
            if text == Self.previousYear(language) { return true }
            guard text.utf8.count == 4, let year = Int(text), (1900...2199).contains(year) else { return false }
            comparison = .year(year)
        case .offence:
            guard let selection = Self.selection(text) else { return false }
            offence = selection
        case .sort:
            guard let found = TableSort(text, in: language) else { return false }
            sort = found
        case .level:
            guard let found = Self.levelWords.first(where: { $0.value(language) == text })?.key else { return false }
            level = found
        case .population:
            guard text == Self.nearest(language) else { return false }
            population = .nearestYear
        case .search:
            let words = text.prefix(120).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            search = words.isEmpty ? nil : words
        case .back:
            guard text.utf8.count <= 1_024, let href = Href(local: text) else { return false }
            back = href
        case .actor: actor = String(text.prefix(80))
        case .object: object = String(text.prefix(120))
        case .before:
            guard let number = Int64(text), number > 0 else { return false }
            before = number
        case .code:
            // A code that cannot be one is a link that does not work, not a wrong address.
            code = SecretToken(text)
        case .kept:
            // A code that cannot be one is a link that does not work, not a wrong address.
            kept = SecretToken(text)
        case .notice:
            guard let found = Notice.allCases.first(where: { $0.word(language) == text }) else { return false }
            notice = found
        case .area:
            guard let code = Route.areaCode(text) else { return false }
            area = code
        case .event:
            guard text.utf8.count <= 60, text.utf8.allSatisfy(Self.isSlugByte) else { return false }
            event = text
        case .municipality, .policeDistrict, .partner, .owner, .actionStatus, .due, .programme, .date:
            return plan.take(text, as: parameter, in: language)
        }
        return true
    }

    package static let previousYear = Word("vorig-jaar", "previous-year")

    /// `2017MM01..2017MM11`, `2017MM03`, `2016JJ00..2017JJ00` or `2017` for the year as it is published.
    private static func period(_ text: String) -> PeriodRange? {
        guard text.utf8.count <= 18 else { return nil }
        if text.utf8.count == 4, let year = Int(text), (1900...2199).contains(year) { return .years(year...year) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: true)
        guard let first = parts.first.flatMap({ Period(key: $0) }), let last = parts.last.flatMap({ Period(key: $0) })
        else { return nil }
        switch (parts.count, text.contains("..")) {
        case (1, false), (2, true): return PeriodRange(from: first, to: last)
        default: return nil
        }
    }

    private static func isSlugByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }

    /// What a form sends as two fields.
    private static func periodFromForm(
        _ pairs: [(name: String, value: String)], _ language: Language
    ) throws(BadQueryValue) -> PeriodRange? {
        func value(_ word: Word) -> String? {
            pairs.first { $0.name == word(language) && !$0.value.isEmpty }?.value
        }
        guard let from = value(PageParameter.periodFrom), let through = value(PageParameter.periodThrough) else {
            return nil
        }
        guard let range = period(from == through ? from : "\(from)..\(through)") else {
            throw BadQueryValue(name: PageParameter.periodThrough(language), value: through)
        }
        return range
    }

    /// A code begins with a digit or a capital, the id of a group with a small letter.
    package static func selection(_ text: String) -> OffenceSelection? {
        if text.utf8.first.map({ (0x61...0x7A).contains($0) }) == true {
            return Route.isGroupID(text) ? .group(text) : nil
        }
        return OffenceCode(text).map { $0 == .total ? .all : .offence($0) }
    }
}

extension TableSort {
    /// The direction may be written out or left to the column.
    package init?(_ text: String, in language: Language) {
        for column in SortColumn.allCases {
            let word = column.word(language)
            switch text {
            case word: self.init(column)
            case word + "-" + Self.ascending(language): self.init(column, isAscending: true)
            case word + "-" + Self.descending(language): self.init(column, isAscending: false)
            default: continue
            }
            return
        }
        return nil
    }
}
