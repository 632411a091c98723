package import Records

/// Where plans are kept: what pages and forms may ask of it. Every method is one transaction.
package protocol PlanStore: Sendable {
    /// The years of which there is a plan, the newest first.
    func planYears() throws -> [Int]
    /// Where a plan year stands; `nil` when there is nothing of it.
    func planState(of year: Int) throws -> PlanYearState?
    /// The current text of every item of a year, in the plan's order, removed ones left out.
    func draft(of year: Int) throws -> [PlanRevision]
    /// The texts that were adopted as a version.
    func items(of version: PlanVersionID) throws -> [PlanRevision]
    /// The current text of an item, a removal included; `nil` when there never was such an item.
    func current(_ item: ItemID, of year: Int) throws -> PlanRevision?
    func revision(_ id: PlanRevisionID) throws -> PlanRevision?
    /// The newest texts of an item, the newest first.
    func history(of item: ItemID, in year: Int, limit: Int) throws -> [PlanRevision]
    /// The texts of an item that the public has read, the newest first.
    func publishedHistory(of item: ItemID, in year: Int) throws -> [PublishedText]
    /// The newest changes that somebody saved together, more than one, since a moment in seconds since 1970.
    func savedTogether(by account: Int64, in year: Int, since moment: Int64) throws -> [PlanRevision]
    /// All adopted versions of a year, the newest first.
    func versions(of year: Int) throws -> [PlanVersion]
    /// When an item was last written by a person; what nobody ever touched is absent.
    func lastTouched(in year: Int) throws -> [ItemID: Int64]
    /// Changes whenever a plan changes.
    func planStamp() throws -> PlanStamp

    /// Writes all changes, or none when somebody else wrote one of the items in between.
    func save(_ changes: [PlanEdit], by author: PlanAuthor) throws -> PlanSaving
    /// Takes back the newest change of an item: of one's own, within a day.
    func undo(_ id: PlanRevisionID, by author: PlanAuthor) throws -> Result<PlanRevision, PlanRefused>
    /// Takes back changes that were saved together: all of them, or none when one of them no longer can be.
    func undo(together revisions: [PlanRevision], by author: PlanAuthor) throws -> Result<[PlanRevision], PlanRefused>
    /// Begins the plan of a year from what the draft of the year before was when it was seen: all at once, or nothing.
    func beginPlan(
        _ year: Int, with edits: [PlanEdit], after token: Int64, by author: PlanAuthor
    ) throws -> Result<[PlanRevision], PlanRefused>
    /// Takes back the whole beginning of a year, as long as nothing came of it.
    func undoBeginning(of year: Int, by author: PlanAuthor) throws -> Result<[PlanRevision], PlanRefused>
    /// How the plan of a year began; `nil` for one that came in otherwise.
    func beginning(of year: Int) throws -> PlanBeginning?
    /// Adopts the draft as it was seen, if nothing stands in its way: a new version that never changes.
    func adopt(
        _ year: Int, token: Int64, reason: String, in region: PlanRegion, by author: PlanAuthor
    ) throws -> Result<PlanVersion, PlanRefused>
    /// Shows the newest adopted version of a year to the public.
    func publishPlan(_ year: Int, by author: PlanAuthor) throws -> Result<PlanVersion, PlanRefused>
    /// Takes back what the public reads of a year; what was published before is public again, if there is any.
    func withdrawPlan(
        _ year: Int, publication: PlanPublicationID, reason: String, by author: PlanAuthor
    ) throws -> Result<PlanPublication, PlanRefused>

    /// Gives an account a new calendar address, known by the hash of its secret; the one before opens nothing any more.
    func setCalendarAddress(_ hash: [UInt8], of account: Int64) throws
    /// The account whose calendar address it is.
    func calendarAccount(_ hash: [UInt8]) throws -> Int64?
}

extension PlanRevision {
    /// Why it cannot be undone by someone at a moment; `nil` when it can, if it is still the newest.
    package func refusalToUndo(by author: PlanAuthor, at moment: Int64) -> PlanRefusal? {
        if author.account == nil || self.author.account != author.account { return .notOwn }
        return moment - at > 86_400 ? .tooLate : nil
    }
}
