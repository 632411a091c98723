/// The report of what a delivery changes as a file; the words are part of addresses.
package enum DifferenceFormat: String, Hashable, Sendable, CaseIterable {
    case json, csv

    package var word: Word { Word(RouteWord.difference, ending: rawValue) }
}
