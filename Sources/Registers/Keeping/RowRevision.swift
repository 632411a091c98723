package import Records

/// One text of one row as it was written on the site; it never changes, and the next one does not replace it in history.
package struct RowRevision: Hashable, Sendable {
    package let id: RowRevisionID
    package let register: RegisterID
    package let row: ItemID
    /// 1 for what was first written on the site; 0 for what the pack said then, which is where the row's history begins.
    package let number: Int
    package let content: Content
    package let author: PlanAuthor
    /// Seconds since 1970.
    package let at: Int64
    package let reason: String
    /// The number of the revision that this one takes back.
    package let undoes: Int?
    /// What a second person said of it; `nil` while nobody did, and in registers in which that is not asked.
    package let verdict: RowVerdict?

    /// What a revision holds.
    package enum Content: Hashable, Sendable {
        case text(RowBlock)
        /// A text under the key of an organisation, which is not opened here.
        case closed
        /// It was erased; that there was a revision remains.
        case erased
        /// The row was taken back to before its first text.
        case removed
        /// The row was destroyed: all its texts are erased, and its id is never used again.
        case destroyed
    }

    package init(
        id: RowRevisionID, register: RegisterID, row: ItemID, number: Int, content: Content, author: PlanAuthor,
        at: Int64, reason: String, undoes: Int? = nil, verdict: RowVerdict? = nil
    ) {
        self.id = id
        self.register = register
        self.row = row
        self.number = number
        self.content = content
        self.author = author
        self.at = at
        self.reason = reason
        self.undoes = undoes
        self.verdict = verdict
    }
}

/// The number of a revision, unique over all registers.
package struct RowRevisionID: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { String(rawValue) }
    package static func < (a: RowRevisionID, b: RowRevisionID) -> Bool { a.rawValue < b.rawValue }
}

/// What a second person said of a revision, or of an edition.
package struct RowVerdict: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable { case released, returned }

    package let kind: Kind
    package let author: PlanAuthor
    package let at: Int64
    /// Why it was returned; empty for what was released.
    package let remark: String

    package init(_ kind: Kind, by author: PlanAuthor, at: Int64, remark: String) {
        self.kind = kind
        self.author = author
        self.at = at
        self.remark = remark
    }
}

/// A row as it is kept: the block of the text format (`docs/register-format.md`), whatever the declaration says today.
///
/// It holds what every viewer and no viewer may see: only `Registers` reads it, and `Store` keeps it.
package struct RowBlock: Hashable, Sendable {
    package let block: String
    /// The organisation under whose key it is kept; `nil`: it is not sealed.
    package let holder: String?

    package init(block: String, holder: String?) {
        self.block = block
        self.holder = holder
    }
}
