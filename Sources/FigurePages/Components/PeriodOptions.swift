import Facts
import Markup
import Phrases
import SiteKit
import Synchronization

/// The periods of a list to choose from, written once: every page of figures has two such lists of some hundred months.
struct PeriodOptions: Sendable {
    /// Options, and the ends of groups, in the order of the list.
    private let parts: [HTML]
    private let places: [Period: (index: Int, text: String)]

    /// The newest first; months under their year.
    private init(_ available: PeriodRange, _ language: Language) {
        var parts: [HTML] = [], places: [Period: (index: Int, text: String)] = [:]
        func add(_ period: Period, _ text: String) {
            places[period] = (parts.count, text)
            parts.append(Self.option(period, text, isChosen: false))
        }
        switch available {
        case .years(let years):
            for year in years.reversed() { add(.year(year), String(year)) }
        case .months(let months):
            for year in (months.lowerBound.year...months.upperBound.year).reversed() {
                parts.append("<optgroup label=\"\(year)\">")
                for month in (1...12).reversed().compactMap({ Month(year: year, month: $0) })
                where months.contains(month) { add(.month(month), language.month(month)) }
                parts.append("</optgroup>")
            }
        }
        self.parts = parts
        self.places = places
    }

    func html(chosen: Period) -> HTML {
        guard let place = places[chosen] else { return HTML.join(parts) }
        return HTML.join(parts[..<place.index]) + Self.option(chosen, place.text, isChosen: true)
            + HTML.join(parts[(place.index + 1)...])
    }

    private static func option(_ period: Period, _ text: String, isChosen: Bool) -> HTML {
        "<option value=\"\(period.key)\"\(attr: "selected", isChosen)>\(text)</option>"
    }

    // MARK: Kept

    private struct Key: Hashable {
        let available: PeriodRange
        let language: Language
    }

    private static let lists = Mutex<[Key: PeriodOptions]>([:])
    /// Areas differ little in what was delivered of them; a full table is emptied.
    private static let limit = 64

    static func kept(_ available: PeriodRange, _ language: Language) -> PeriodOptions {
        let key = Key(available: available, language: language)
        if let known = lists.withLock({ $0[key] }) { return known }
        let made = PeriodOptions(available, language)
        lists.withLock { lists in
            if lists.count >= limit { lists.removeAll() }
            lists[key] = made
        }
        return made
    }
}
