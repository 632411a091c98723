/// What happens while something is fetched, for who shows it.
package enum FetchEvent: Sendable {
    /// A table, or the boundaries of a year, with the title that the source gives it.
    case began(name: String, title: String)
    /// So many rows more are to be expected.
    case expected(Int)
    /// So many rows more are there; `isKept` when they were there from an earlier run.
    case rows(Int, isKept: Bool)
    case waits(FetchProblem, seconds: Double)
    case ended(Retrieved)
}

/// What became of one table, or of the boundaries of one year.
package struct Retrieved: Sendable {
    package enum State: String, Sendable {
        case fetched
        /// Fetched whole by an earlier run, and not changed by the source since.
        case unchanged
        /// The source has nothing of this region or year.
        case empty
    }

    package let manifest: Manifest
    package let folder: String
    package let state: State
}
