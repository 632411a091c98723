extension FrozenFigure {
    /// The state by which its sentence is chosen; the first that holds, in the order of `docs/report-format.md`.
    package var wordingState: WordingState {
        guard let count else { return state == "notPublished" ? .notPublished : .missing }
        // Where the months of both sides differ, their counts are not the one that the sentence names.
        guard let comparison, comparison.count == count else { return .uncompared }
        if !breaks.isEmpty { return .break }
        if count == comparison.base { return .equal }
        switch comparison.verdict {
        case "moreThanChanceUp": return .rise
        case "moreThanChanceDown": return .fall
        case "couldBeChance": return .couldBeChance
        default: return .tooFew
        }
    }

    /// What is said after it.
    package var afterthought: WordingState? {
        guard count != nil else { return nil }
        switch status {
        case "incomplete": return .incomplete
        case "provisional": return .provisional
        default: return nil
        }
    }

    /// The change in whole percent without its sign; `nil` without a percentage, across a break, and where it rounds to nothing.
    package var wholePercent: Int? {
        guard breaks.isEmpty, let percent = comparison?.percent, percent.isFinite else { return nil }
        let rounded = percent.magnitude.rounded(.toNearestOrAwayFromZero)
        return rounded >= 1 && rounded < 1e9 ? Int(rounded) : nil
    }
}
