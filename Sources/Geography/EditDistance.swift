/// The number of typing errors between two words: insertions, deletions, substitutions and swaps of neighbours.
///
/// Optimal string alignment, the restricted Damerau–Levenshtein distance (Damerau 1964; Levenshtein 1966).
package enum EditDistance {
    /// Between two texts as they stand, each cut at 100 bytes.
    package static func between(_ a: String, _ b: String) -> Int {
        var rows = Rows()
        return rows.distance(Array(a.utf8.prefix(100))[...], Array(b.utf8.prefix(100))[...], limit: 200).whole
    }

    /// Buffers that many comparisons share.
    struct Rows {
        private var beforeLast: [Int] = [], last: [Int] = [], current: [Int] = []

        /// The distance to the whole of `name` and to its nearest beginning; anything above `limit` is `limit + 1`.
        mutating func distance(
            _ query: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>, limit: Int
        ) -> (whole: Int, beginning: Int) {
            let count = query.count, tooFar = limit + 1, start = query.startIndex
            beforeLast = Array(repeating: tooFar, count: count + 1)
            current = beforeLast
            last = Array(0...count)
            var beginning = min(count, tooFar), column = 0, previous: UInt8 = 0
            for letter in name {
                column += 1
                if column > count + limit { return (tooFar, beginning) }
                current[0] = column
                var smallest = column
                for i in 0..<count {
                    let own = query[start + i]
                    var cost = min(last[i] + (own == letter ? 0 : 1), last[i + 1] + 1, current[i] + 1)
                    if i > 0, column > 1, own == previous, query[start + i - 1] == letter {
                        cost = min(cost, beforeLast[i - 1] + 1)
                    }
                    current[i + 1] = cost
                    smallest = min(smallest, cost)
                }
                beginning = min(beginning, current[count])
                if smallest > limit { return (tooFar, beginning) }
                swap(&beforeLast, &last)
                swap(&last, &current)
                previous = letter
            }
            return (min(last[count], tooFar), beginning)
        }
    }
}
