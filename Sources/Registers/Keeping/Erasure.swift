package import Records

/// Texts that somebody wants to be gone: asked with a reason, confirmed by a second person.
package struct Erasure: Hashable, Sendable, Identifiable {
    package let id: ErasureID
    package let subject: Subject
    package let asked: RowAct
    /// `nil` while it waits.
    package let decision: Decision?

    /// What is erased. That there was a revision, by whom and when, remains.
    package enum Subject: Hashable, Sendable {
        /// A row with all its revisions and its rows in editions; its id is never used again.
        case row(RegisterID, ItemID)
        /// What a row said up to and including a revision that readers no longer see; its newest text stays.
        case revisions(RegisterID, ItemID, through: Int)
        /// What an item of a plan year said up to and including a revision (by its number) that nobody reads any more.
        case planRevisions(year: Int, ItemID, through: Int)

        package var register: RegisterID? {
            switch self {
            case .row(let id, _), .revisions(let id, _, _): id
            case .planRevisions: nil
            }
        }

        package var item: ItemID {
            switch self {
            case .row(_, let id), .revisions(_, let id, _), .planRevisions(_, let id, _): id
            }
        }
    }

    package struct Decision: Hashable, Sendable {
        package let isConfirmed: Bool
        package let author: PlanAuthor
        package let at: Int64

        package init(isConfirmed: Bool, author: PlanAuthor, at: Int64) {
            self.isConfirmed = isConfirmed
            self.author = author
            self.at = at
        }
    }

    package init(id: ErasureID, subject: Subject, asked: RowAct, decision: Decision?) {
        self.id = id
        self.subject = subject
        self.asked = asked
        self.decision = decision
    }
}

package struct ErasureID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { String(rawValue) }
}

/// A row whose time of keeping is over.
package struct DueRow: Hashable, Sendable {
    package let register: RegisterID
    package let row: ItemID
    /// The last day on which it was to be kept.
    package let until: PlanDate
    package let retention: Retention

    package init(register: RegisterID, row: ItemID, until: PlanDate, retention: Retention) {
        self.register = register
        self.row = row
        self.until = until
        self.retention = retention
    }
}
