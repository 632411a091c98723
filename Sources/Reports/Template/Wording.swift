/// How a change is said: a text per state, so that no state borrows the words of another.
package struct Wording: Sendable {
    package let id: String
    package let texts: [WordingState: ReportText]

    package subscript(state: WordingState) -> ReportText { texts[state] ?? ReportText(pieces: [], line: 0) }
}

/// Every state in which a figure with a comparison can be; exactly one holds, and the last two come after it.
package enum WordingState: String, Sendable, CaseIterable {
    /// More than chance, up and down.
    case rise, fall
    /// Both counts are the same.
    case equal
    case couldBeChance
    /// Too few to say anything of a difference.
    case tooFew
    /// Nobody has the figure.
    case missing
    /// There is a figure that this reader is not shown.
    case notPublished
    /// Both counts are there, and a break between them keeps them from being compared.
    case `break`
    /// A figure with nothing to hold it against.
    case uncompared
    /// Said after the others: the source can still change the figure.
    case provisional
    /// Said after the others: a part of the figure is not in it.
    case incomplete
}

/// How a set of changes is summed up: how many rose, how many fell, which most.
package struct Overview: Sendable {
    package let id: String
    package let texts: [OverviewState: ReportText]

    package subscript(state: OverviewState) -> ReportText { texts[state] ?? ReportText(pieces: [], line: 0) }
}

package enum OverviewState: String, Sendable, CaseIterable {
    case risen, noneRisen, fallen, noneFallen, rest, none
}
