package import Records

/// The registers as they are written and kept: what pages, forms and files may ask. Every act is one transaction.
///
/// All that it answers is as the viewer may see it, and every act is checked against the declaration's writers, releasers
/// and audiences. A refused act changes nothing.
package protocol RegisterStore: Sendable {
    /// Changes whenever a row, a release, a review, an edition or an erasure does.
    func stamp() throws -> RegisterStamp

    /// The newest text of every row that a viewer may see and write or release, in the order of the register.
    func standings(of register: RegisterID, for viewer: PlanViewer) throws -> [RowStanding]
    /// The same of one row; `nil` when there is none for the viewer.
    func standing(of row: ItemID, in register: RegisterID, for viewer: PlanViewer) throws -> RowStanding?
    /// The texts of a row that a viewer may see, the newest first, at most `limit` (100 at most), below a number.
    ///
    /// Who may not write or release the row sees those that readers saw.
    func history(
        of row: ItemID, in register: RegisterID, for viewer: PlanViewer, limit: Int, below number: Int?
    ) throws -> [SeenRevision]
    /// The registers as they were at the end of a day, as a viewer may see them today.
    func visible(to viewer: PlanViewer, on day: PlanDate, in world: RegisterWorld) throws -> VisibleRegisters

    /// Writes all changes, or none. At most 5,000 at once.
    func save(_ changes: [RowChange], in register: RegisterID, by actor: RegisterActor) throws -> RowSaving
    /// Takes back the newest change of a row: one's own, within a day.
    func undo(
        _ revision: Int, of row: ItemID, in register: RegisterID, by actor: RegisterActor
    ) throws -> Result<RowStanding?, RegisterRefused>
    /// Why it cannot be undone; `nil` when it can.
    func refusalToUndo(
        _ revision: Int, of row: ItemID, in register: RegisterID, by actor: RegisterActor
    ) throws -> RegisterRefusal?
    /// Releases or returns the newest text of a row in a register that is `checked`; never by its writer.
    func decide(
        _ verdict: RowVerdict.Kind, remark: String, on revision: Int, of row: ItemID, in register: RegisterID,
        by actor: RegisterActor
    ) throws -> Result<RowStanding, RegisterRefused>
    /// Writes down that somebody looked at a row today, or (`nil`) at the register as a whole.
    func markReviewed(_ row: ItemID?, in register: RegisterID, by actor: RegisterActor) throws -> Result<
        PlanDate, RegisterRefused
    >

    /// The editions that a viewer may see, the newest first; those that wait for who may release them.
    func editions(of register: RegisterID, for viewer: PlanViewer) throws -> [RegisterEdition]
    /// What a released edition says, as a register of its own; for who may release it one that waits too.
    func edition(
        _ id: RegisterEditionID, for viewer: PlanViewer, in world: RegisterWorld
    ) throws -> VisibleRegisters?
    /// Freezes the rows that meet the condition of the declaration, as the edition's audience sees them.
    func freeze(_ register: RegisterID, by actor: RegisterActor) throws -> Result<RegisterEdition, RegisterRefused>
    func decide(
        _ verdict: RowVerdict.Kind, remark: String, on edition: RegisterEditionID, by actor: RegisterActor
    ) throws -> Result<RegisterEdition, RegisterRefused>

    /// What was asked to be erased, the newest first, as far as the viewer may see what it is about.
    func erasures(for viewer: PlanViewer, waiting: Bool) throws -> [Erasure]
    func askErasure(
        of subject: Erasure.Subject, reason: String, by actor: RegisterActor
    ) throws -> Result<Erasure, RegisterRefused>
    /// Confirms or declines what another person asked; confirmed, the texts are gone from every file of the folder.
    func decideErasure(
        _ id: ErasureID, confirmed: Bool, by actor: RegisterActor
    ) throws -> Result<Erasure, RegisterRefused>
    /// Rows whose time of keeping is over on a day, of those that the viewer may see and destroy.
    func due(on day: PlanDate, for viewer: PlanViewer) throws -> [DueRow]
    /// An id that no row of the register has or had: from a text, or (of sealed rows, and without a text) by chance.
    func freshID(for text: String, in register: RegisterID) throws -> ItemID
}

/// Changes whenever anything of registers is written.
package struct RegisterStamp: Hashable, Sendable {
    package let revision: Int64
    package let verdict: Int64
    package let review: Int64
    package let edition: Int64
    package let editionVerdict: Int64
    /// The newest that was asked to be erased, and the newest decision on that.
    package let asked: Int64
    package let erasure: Int64

    package init(
        revision: Int64, verdict: Int64, review: Int64, edition: Int64, editionVerdict: Int64, asked: Int64,
        erasure: Int64
    ) {
        self.editionVerdict = editionVerdict
        self.asked = asked
        self.revision = revision
        self.verdict = verdict
        self.review = review
        self.edition = edition
        self.erasure = erasure
    }
}
