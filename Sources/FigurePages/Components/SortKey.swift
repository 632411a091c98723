/// What a table is ordered by.
enum SortKey: Comparable {
    case number(Double)
    case text(String)

    /// The places of rows in the order of their keys; rows without one come last, equal ones stay as they were.
    static func order(_ keys: [SortKey?], isAscending: Bool) -> [Int] {
        keys.indices.sorted { a, b in
            switch (keys[a], keys[b]) {
            case (nil, nil): a < b
            case (nil, _): false
            case (_, nil): true
            case (let x?, let y?) where x == y: a < b
            case (let x?, let y?): (x < y) == isAscending
            }
        }
    }
}
