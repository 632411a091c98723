package import Records

/// What someone wants to write: the new text of an item, and the text that they began with.
package struct PlanEdit: Hashable, Sendable {
    package let year: Int
    package let item: ItemID
    /// `nil` removes the item.
    package let entry: PlanEntry?
    /// The revision that was on the screen; `nil` for an item that is new.
    package let base: PlanRevisionID?
    package let reason: String
    /// Where a new or a moved item stands; `nil`: where it stood, or behind the last of its kind.
    package let place: Double?

    package init(
        year: Int, item: ItemID, entry: PlanEntry?, base: PlanRevisionID?, reason: String, place: Double? = nil
    ) {
        self.year = year
        self.item = item
        self.entry = entry
        self.base = base
        self.reason = reason
        self.place = place
    }
}

/// How saving ended.
package enum PlanSaving: Hashable, Sendable {
    /// All changes are on disk; an unchanged text makes no revision.
    case saved([PlanRevision])
    /// Somebody else wrote in between, so nothing was written: the current text of each such item.
    case conflict([PlanConflict])
}

/// An item that somebody else changed since the text that an editor began with.
package struct PlanConflict: Hashable, Sendable {
    package let item: ItemID
    /// `nil`: the editor believed that the item was new.
    package let base: PlanRevision?
    /// `nil`: the item does not exist, though the editor believed it did.
    package let theirs: PlanRevision?

    package init(item: ItemID, base: PlanRevision?, theirs: PlanRevision?) {
        self.item = item
        self.base = base
        self.theirs = theirs
    }
}

/// Why an act on a plan was refused; the page says it in words.
package enum PlanRefusal: Hashable, Sendable {
    case noSuchRevision
    /// Only the newest change of an item can be undone.
    case notNewest
    /// Only one's own.
    case notOwn
    /// Only within a day.
    case tooLate
    /// Someone changed the draft after the page was shown.
    case draftChanged
    /// Nothing differs from the adopted version.
    case nothingChanged
    /// A correction of an adopted plan needs a reason.
    case reasonMissing
    /// Everybody reads the reason of a correction.
    case reasonPointsAtPerson
    case nothingAdopted
    case alreadyPublished
    /// The public reads nothing of the year, so that there is nothing to take back.
    case nothingPublished
    /// The public reads another version by now than the one that was on the screen.
    case publicationChanged
    case withdrawalReasonMissing
    /// The year has a plan already, so that it cannot begin.
    case yearExists
    /// A year that was adopted cannot be taken back to before its beginning.
    case yearAdopted
    /// Nor one that somebody has worked on since.
    case yearChanged
    /// The plan has no items at all.
    case empty
    /// It breaks a rule, or a public text of it points at a person.
    case unsound([PlanObstacle])
}

/// A refusal as an error.
package struct PlanRefused: Error, Hashable {
    package let refusal: PlanRefusal

    package init(_ refusal: PlanRefusal) { self.refusal = refusal }
}
