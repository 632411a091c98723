import Phrases
import SiteKit

/// The column that a table is ordered by.
struct TableSort: Hashable, Sendable {
    let column: SortColumn
    let isAscending: Bool

    init(_ column: SortColumn, isAscending: Bool? = nil) {
        self.column = column
        self.isAscending = isAscending ?? column.startsAscending
    }
}

enum SortColumn: Hashable, Sendable, CaseIterable {
    case name, code, count, base, change, rate, population

    /// Names begin with the first, numbers with the largest.
    var startsAscending: Bool { self == .name || self == .code }

    var word: Word {
        switch self {
        case .name: Word("naam", "name")
        case .code: Word("code", "code")
        case .count: Word("aantal", "count")
        case .base: Word("was", "base")
        case .change: Word("verschil", "change")
        case .rate: Word("per-1000", "per-1000")
        case .population: Word("inwoners", "residents")
        }
    }
}

extension QueryKey<TableSort> {
    /// `aantal`, or `aantal-oplopend` against the column's own direction, which may be written out too.
    static let sort = QueryKey(
        Word("sorteer", "sort"),
        read: { text, language in
            for column in SortColumn.allCases {
                for sort in [TableSort(column, isAscending: true), TableSort(column, isAscending: false)]
                where text == sort.written(language) || text == sort.word(in: language) { return sort }
            }
            return nil
        }, write: { $0.word(in: $1) })
}

extension TableSort {
    fileprivate func word(in language: Language) -> String {
        isAscending == column.startsAscending ? column.word(language) : written(language)
    }

    fileprivate func written(_ language: Language) -> String {
        let direction = isAscending ? Word("oplopend", "ascending") : Word("aflopend", "descending")
        return column.word(language) + "-" + direction(language)
    }
}
