/// Counts of areas, types and periods as one table; the words are part of addresses.
package enum TableFormat: String, Hashable, Sendable, CaseIterable {
    case csv, xlsx

    package var word: Word { Word(RouteWord.table, ending: rawValue) }
}
