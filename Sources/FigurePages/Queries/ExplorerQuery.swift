import Facts
import Figures
import Geography
import Phrases
import SiteKit

/// What the explorer shows: measure × areas × offences × period × comparison × view, all of it in a readable address.
///
/// Nothing in an address makes it fail: what cannot be read is left out, and the page says so.
struct ExplorerQuery: PageQuery {
    static let parameters: [QueryParameter<ExplorerQuery>] = [
        .init(\.view, .view), .init(\.measure, .measure), .init(\.against, .against), .init(\.areas, .areas),
        .init(\.level, .level), .init(\.offences, .offences), .init(\.period, .period),
        .init(\.comparison, .comparison), .init(\.sort, .sort), .init(\.decimal, .decimal),
        .periodOfForm(\.period),
    ]

    var view = ExplorerView.trend
    var measure = Measure.count
    /// The other measure of a scatter.
    var against = Measure.rate
    /// None: the region.
    var areas: [AreaCode] = []
    /// The parts of this level inside those areas, in place of the areas themselves.
    var level: AreaLevel?
    /// None: all together.
    var offences: [OffenceSelection] = []
    /// `nil`: as the view needs it.
    var period: PeriodRange?
    var comparison = Comparison.previousYear
    var sort: TableSort?
    var decimal = DecimalSign.comma
    /// What stood in the address and cannot be read, as it stood there.
    private(set) var unread: [String] = []

    /// More areas, or types, than these are not kept in an address; whole levels have their own word.
    static let most = 24

    /// An area's own page has one type, and no view of ours.
    var forAreas: any PageQuery {
        var query = AreaQuery(offence: offences.count == 1 ? offences[0] : .all)
        query.chosen.period = period
        query.chosen.comparison = comparison
        return query
    }

    /// A form sends a name for each choice of a list; an address has them in one.
    static func read(
        _ pairs: [(name: String, value: String)], in language: Language
    ) throws(BadQueryValue) -> ExplorerQuery {
        var pairs = joined(pairs, in: language), unread: [String] = []
        for _ in 0...parameters.count {
            do {
                var query = try readingParameters(pairs, in: language)
                query.unread = unread
                return query
            } catch {
                unread.append(error.value)
                pairs.removeAll { $0.name == error.name }
            }
        }
        var query = ExplorerQuery()
        query.unread = unread
        return query
    }

    /// The values of lists under one name, each once.
    private static func joined(
        _ pairs: [(name: String, value: String)], in language: Language
    ) -> [(name: String, value: String)] {
        let lists = [QueryKey.areas.name(language), QueryKey.offences.name(language)]
        var rest = pairs.filter { !lists.contains($0.name) }
        for name in lists {
            let values = pairs.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
            if !values.isEmpty { rest.append((name, values.joined(separator: "_"))) }
        }
        return rest
    }
}

/// How the explorer shows figures; the words are part of addresses.
enum ExplorerView: Hashable, Sendable, CaseIterable {
    case trend, table, bars, twoPeriods, map, months, ranks, scatter, funnel

    var word: Word {
        switch self {
        case .trend: Word("verloop", "trend")
        case .table: Word("tabel", "table")
        case .bars: Word("staven", "bars")
        case .twoPeriods: Word("twee-periodes", "two-periods")
        case .map: Word("kaart", "map")
        case .months: Word("maanden-en-jaren", "months-and-years")
        case .ranks: Word("plaatsen", "places")
        case .scatter: Word("spreiding", "scatter")
        case .funnel: Word("trechter", "funnel")
        }
    }
}

extension Measure {
    /// What the explorer offers; a place has a view of its own, and the year to date is a choice of period.
    static let explored: [Measure] = [.count, .rate, .moving12Months, .change, .index, .share]

    var exploredWord: Word {
        switch self {
        case .count: Word("aantal", "count")
        case .rate: Word("per-1000", "per-1000")
        case .moving12Months: Word("12-maanden", "12-months")
        case .change: Word("verschil", "change")
        case .index: Word("index", "index")
        case .share: Word("aandeel", "share")
        case .yearToDate: Word("dit-jaar", "year-to-date")
        case .rank: Word("plaats", "place")
        }
    }
}

extension QueryKey<ExplorerView> {
    static let view = QueryKey(Word("beeld", "view"), oneOf: ExplorerView.allCases, \.word)
}

extension QueryKey<Measure> {
    static let measure = QueryKey(Word("maat", "measure"), oneOf: Measure.explored, \.exploredWord)
    static let against = QueryKey(Word("tegen", "against"), oneOf: Measure.explored, \.exploredWord)
}

extension QueryKey<[AreaCode]> {
    /// `GM0637_GM0513`
    static let areas = QueryKey(
        QueryKey<AreaCode>.area.name,
        { text in ExplorerList.parts(text).flatMap { ExplorerList.read($0) { Route.areaCode($0) } } },
        { $0.map(\.rawValue).joined(separator: "_") })
}

extension QueryKey<[OffenceSelection]> {
    /// `1.1.1_geweld_alle`
    static let offences = QueryKey(
        QueryKey<OffenceSelection>.offence.name,
        read: { text, language in
            ExplorerList.parts(text).flatMap { parts in
                ExplorerList.read(parts) { $0 == RouteWord.all(language) ? .all : OffenceSelection(asked: $0) }
            }
        },
        write: { list, language in
            list.map { $0.asked ?? RouteWord.all(language) }.joined(separator: "_")
        })
}

/// Lists in addresses: a low line between their parts, for it needs no coding and no code holds one.
private enum ExplorerList {
    /// `nil` for a text that is too long to be a list of ours.
    static func parts(_ text: String) -> [String]? {
        guard text.utf8.count <= 2_000 else { return nil }
        return text.split(whereSeparator: { "_, ".contains($0) }).map(String.init)
    }

    /// The parts that are such values, each once and at most as many as an address keeps; `nil` when none is.
    static func read<Value: Hashable>(_ parts: [String], _ value: (String) -> Value?) -> [Value]? {
        var seen = Set<Value>()
        let found = parts.prefix(200).compactMap { $0.utf8.count <= 60 ? value($0) : nil }.filter {
            seen.insert($0).inserted
        }
        return found.isEmpty ? nil : Array(found.prefix(ExplorerQuery.most))
    }
}
