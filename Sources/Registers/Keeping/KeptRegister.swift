package import Records

/// What is kept of a register, as it stands or stood.
package struct KeptRegister: Sendable {
    package var rows: [ItemID: KeptRow] = [:]
    /// When somebody last looked at the register as a whole; seconds since 1970.
    package var reviewedAt: Int64?
    /// The same of rows that only the pack has.
    package var looked: [ItemID: Int64] = [:]

    package init() {}

    /// In the order in which they were first written.
    package var inOrder: [KeptRow] { rows.values.sorted { $0.first < $1.first } }
}

/// What is kept of one row.
package struct KeptRow: Sendable {
    package var newest: RowRevision
    /// The newest that readers of a register that is `checked` see; `nil`: none was released.
    package var released: RowRevision?
    /// What the pack said when the row was first written on the site; `nil` for one that is the site's own.
    package var pack: RowBlock?
    /// Orders rows.
    package var first: RowRevisionID
    /// When somebody last looked at it; seconds since 1970.
    package var reviewedAt: Int64?

    package init(newest: RowRevision, released: RowRevision?, pack: RowBlock?, first: RowRevisionID) {
        self.newest = newest
        self.released = released
        self.pack = pack
        self.first = first
    }
}

/// Where the texts of rows are kept, below all rules: what `RegisterBook` reads and writes.
package protocol RowKeeping: Sendable {
    /// Seconds since 1970.
    func moment() -> Int64
    func registerStamp() throws -> RegisterStamp
    /// One look at what is kept.
    ///
    /// - Parameter opening: whether sealed texts are opened.
    func readRows<Outcome: Sendable>(opening: Bool, _ body: (any RowReading) throws -> Outcome) throws -> Outcome
    /// One transaction: what is read in it and what it says to write go together, or nothing is written.
    ///
    /// - Parameter opening: whether sealed texts are opened.
    func writeRows<Outcome: Sendable>(
        by author: PlanAuthor, opening: Bool,
        _ body: (any RowReading, _ moment: Int64) throws -> (writes: [RowWrite], outcome: Outcome)
    ) throws -> Outcome
    /// Brings erased texts out of every file, where an end of the process came in between.
    func cleanErased() throws
}

/// What can be read of registers in one look.
package protocol RowReading {
    func kept(_ register: RegisterID) throws -> KeptRegister
    /// As it was before a moment.
    func kept(_ register: RegisterID, before moment: Int64) throws -> KeptRegister
    /// The newest first.
    func revisions(
        of row: ItemID, in register: RegisterID, below number: Int?, limit: Int
    ) throws -> [RowRevision]
    func editions(of register: RegisterID) throws -> [RegisterEdition]
    func edition(_ id: RegisterEditionID) throws -> RegisterEdition?
    /// The texts of an edition in its order; erased ones are left out.
    func rows(of edition: RegisterEditionID) throws -> [RowBlock]
    func erasures() throws -> [Erasure]
    /// The number of the newest text of an item of a plan, and of the one that the public reads; `nil` without item.
    func planNumbers(of item: ItemID, in year: Int) throws -> (newest: Int, published: Int?)?
}

/// One thing to be written.
package enum RowWrite: Sendable {
    /// - Parameter isReleased: readers see it without a second person.
    case revision(
        RegisterID, ItemID, number: Int, content: RowRevision.Content, reason: String, undoes: Int?, isReleased: Bool)
    /// What the pack said of a row that is now written for the first time.
    case packText(RegisterID, ItemID, RowBlock)
    case verdict(RowVerdict.Kind, remark: String, on: RowRevision)
    /// Of a row, or (`nil`) of the register.
    case review(RegisterID, ItemID?)
    case edition(RegisterID, number: Int, day: PlanDate, audience: RegisterAudience, rows: [(ItemID, RowBlock)])
    case editionVerdict(RowVerdict.Kind, remark: String, on: RegisterEdition)
    case askErasure(Erasure.Subject, reason: String)
    case decideErasure(Erasure, isConfirmed: Bool)
}
