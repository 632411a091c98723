import Phrases
import Records
import Registers
import SiteKit

/// What a page of a register is asked: how it is shown, which rows, in which order.
struct RegisterPageQuery: PageQuery {
    static let parameters: [QueryParameter<RegisterPageQuery>] = [
        .init(\.view, .view), .init(\.words, .words), .init(\.order, .order), .init(\.page, .page),
        .init(\.year, .year), .init(\.month, .planMonth), .init(\.on, .day),
    ]

    /// The first of the declaration where none is asked.
    var view: ViewChoice?
    var words = ""
    var order: FieldOrder?
    var page = 1
    /// Of a calendar.
    var year: Int?
    /// Of demand beside supply: a month.
    var month: PlanPeriod?
    /// As it was at the end of this day.
    var on: PlanDate?
    /// By field the word that rows must have; see `FilterWord`.
    var filters: [FieldKey: String] = [:]

    private static let filterLimit = 16

    static func read(
        _ pairs: [(name: String, value: String)], in language: Language
    ) throws(BadQueryValue) -> RegisterPageQuery {
        var query = try readingParameters(pairs, in: language)
        for pair in pairs {
            guard query.filters.count < filterLimit, let key = key(of: pair.name), !pair.value.isEmpty else { continue }
            // A word that no address of ours writes finds nothing, and is shown nowhere.
            guard pair.value.utf8.count <= 120 else { throw BadQueryValue(name: pair.name, value: pair.value) }
            if query.filters[key] == nil { query.filters[key] = pair.value }
        }
        return query
    }

    func pairs(in language: Language) -> [(name: String, value: String)] {
        parameterPairs(in: language)
            + filters.sorted { $0.key < $1.key }.map { (Self.name(of: $0.key), $0.value) }
    }

    /// The name of a field in an address and a form.
    static func name(of key: FieldKey) -> String { "f-\(key)" }

    private static func key(of name: String) -> FieldKey? {
        guard name.hasPrefix("f-") else { return nil }
        let word = name.dropFirst(2)
        return word == "status" ? .status : FieldKey(word)
    }
}

/// A view of a register by its kind; of several of a kind by its number among them.
struct ViewChoice: Hashable, Sendable {
    let kind: ViewKind
    /// From 1 on.
    let number: Int

    init(_ kind: ViewKind, number: Int = 1) {
        self.kind = kind
        self.number = number
    }
}

/// The ways in which a register can be shown; the last has code of its own.
enum ViewKind: Hashable, Sendable, CaseIterable {
    case table, board, calendar, map, matrix, drawers, hours

    init(_ word: RegisterView.Word) {
        switch word {
        case .table: self = .table
        case .board: self = .board
        case .calendar: self = .calendar
        case .map: self = .map
        case .matrix: self = .matrix
        case .drawers: self = .drawers
        }
    }

    var word: Word {
        switch self {
        case .table: Word("tabel", "table")
        case .board: Word("bord", "board")
        case .calendar: Word("kalender", "calendar")
        case .map: Word("kaart", "map")
        case .matrix: Word("matrix", "matrix")
        case .drawers: Word("laden", "drawers")
        case .hours: Word("uren", "hours")
        }
    }
}

extension QueryKey<ViewChoice> {
    /// `bord`, `bord-2`
    fileprivate static let view = QueryKey(
        Word("weergave", "view"),
        read: { text, language in
            for kind in ViewKind.allCases {
                let word = kind.word(language)
                if text == word { return ViewChoice(kind) }
                if text.hasPrefix(word + "-"), let number = Int(text.dropFirst(word.count + 1)),
                    (2...9).contains(number)
                {
                    return ViewChoice(kind, number: number)
                }
            }
            return nil
        },
        write: { choice, language in
            choice.kind.word(language) + (choice.number > 1 ? "-\(choice.number)" : "")
        })
}

extension QueryKey<FieldOrder> {
    /// `status`, and `-status` from high to low.
    fileprivate static let order = QueryKey(
        Word("sorteer", "sort"),
        { text in
            let isDescending = text.hasPrefix("-"), word = isDescending ? text.dropFirst() : text[...]
            let key = word == "status" ? FieldKey.status : FieldKey(word)
            return key.map { FieldOrder($0, isDescending: isDescending) }
        }, { ($0.isDescending ? "-" : "") + $0.key.rawValue })
}

extension QueryKey<Int> {
    fileprivate static let page = QueryKey(
        Word("pagina", "page"), { text in Int(text).flatMap { (1...100_000).contains($0) ? $0 : nil } }, { String($0) })
    fileprivate static let year = QueryKey(
        Word("jaar", "year"), { text in Int(text).flatMap { (1900...2199).contains($0) ? $0 : nil } }, { String($0) })
}

extension QueryKey<PlanPeriod> {
    /// `2022-06`
    fileprivate static let planMonth = QueryKey(
        Word("maand", "month"),
        { text in
            guard let period = PlanPeriod(text), case .month = period else { return nil }
            return period
        }, { $0.description })
}
