import Figures

/// What a table is ordered by.
enum SortKey: Comparable {
    case number(Double)
    case text(String)
    /// A number of another kind than those of the other rows, which stand first in both directions.
    case after(Double)

    /// The places of rows in the order of their keys; rows without one come last, equal ones stay as they were.
    static func order(_ keys: [SortKey?], isAscending: Bool) -> [Int] {
        keys.indices.sorted { a, b in
            let groups = (group(keys[a]), group(keys[b]))
            if groups.0 != groups.1 { return groups.0 < groups.1 }
            guard let x = keys[a], let y = keys[b], x != y else { return a < b }
            return (x < y) == isAscending
        }
    }

    private static func group(_ key: SortKey?) -> Int {
        switch key {
        case .number, .text: 0
        case .after: 1
        case nil: 2
        }
    }
}

extension ComparisonResult {
    /// Changes by their size; where the counts are too small to say anything, by the difference, after all others.
    var sortKey: SortKey { sortValue.map(SortKey.number) ?? .after(Double(difference)) }
}
