/// What can be taken away from the explorer; the words are part of addresses.
package enum ExplorerFile: String, Hashable, Sendable, CaseIterable {
    case csv, xlsx, json, svg
    case text = "txt"

    package var word: Word { Word(RouteWord.explore, ending: rawValue) }
}
