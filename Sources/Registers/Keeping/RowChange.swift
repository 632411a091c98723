package import Records

/// What somebody wants of a row: what they edit, and the revision that was on the screen.
package struct RowChange: Hashable, Sendable {
    package let row: ItemID
    /// What was on the screen: 0 for a row of the pack that nobody changed on the site, `nil` for a row that is new.
    package let base: Int?
    /// What no edit names stays as it is.
    package let edits: [RowEdit]
    package let reason: String

    package init(row: ItemID, base: Int?, edits: [RowEdit], reason: String = "") {
        self.row = row
        self.base = base
        self.edits = edits
        self.reason = reason
    }
}

/// How saving ended.
package enum RowSaving: Sendable {
    /// All of them are on disk; one that changed nothing made no revision. In the order of the changes.
    case saved([RowStanding])
    /// Somebody else wrote in between, so nothing was written.
    case conflict([RowConflict])
    /// Something is wrong with what would come of it, so nothing was written.
    case problems([RowObjection])
    case refused(RegisterRefusal)
}

/// A row that somebody else changed since the text that a writer began with, both as the writer may see them.
package struct RowConflict: Sendable {
    package let row: ItemID
    /// `nil`: the writer believed that the row was new, or it is gone.
    package let base: SeenRevision?
    /// `nil`: there is no such row, or it is not for the writer.
    package let theirs: SeenRevision?

    package init(row: ItemID, base: SeenRevision?, theirs: SeenRevision?) {
        self.row = row
        self.base = base
        self.theirs = theirs
    }
}

/// What is wrong with a row as it would be: at which of its keys, with the cure.
package struct RowObjection: Sendable {
    package let row: ItemID
    /// Errors, and warnings beside them.
    package let problems: [RowProblem]

    package init(row: ItemID, problems: [RowProblem]) {
        self.row = row
        self.problems = problems
    }
}

/// Why an act on a register was refused; the page says it in words.
package enum RegisterRefusal: Hashable, Sendable {
    case noSuchRegister
    case noSuchRow
    case noSuchRevision
    /// The register, the row, one of its fields or the state is not theirs to write, release or destroy.
    case notAllowed
    /// A sealed row is written by somebody of the organisation whose it is, and never given to another one.
    case sealed
    /// Only the newest change of a row can be undone.
    case notNewest
    /// Only one's own.
    case notOwn
    /// Only within a day.
    case tooLate
    /// Whoever wrote or asked is not the second person.
    case secondPersonNeeded
    /// Somebody decided in between.
    case decidedAlready
    /// The register shows what is saved, so that nothing is released; or it has no editions.
    case notDeclared
    case reasonMissing
    /// Others read reasons and remarks.
    case reasonPointsAtPerson
    /// The same is asked already and waits for the second person.
    case askedAlready
    /// A text that readers see, or that is the newest one, is not erased by itself: write the better one first.
    case stillShown
    /// The row was destroyed.
    case destroyed
    /// More rows or changes than go at once.
    case tooMany(limit: Int)
}

/// A refusal as an error.
package struct RegisterRefused: Error, Hashable {
    package let refusal: RegisterRefusal

    package init(_ refusal: RegisterRefusal) { self.refusal = refusal }
}

/// Who acts: what they may see and write, and how it is written down.
package struct RegisterActor: Hashable, Sendable {
    package let viewer: PlanViewer
    package let author: PlanAuthor

    package init(viewer: PlanViewer, author: PlanAuthor) {
        self.viewer = viewer
        self.author = author
    }
}
