package import Facts
package import Records

/// Where a row stands for whoever writes or releases it: its newest text, which readers may not see yet.
package struct RowStanding: Sendable {
    /// As the viewer may see it; `nil` when what is kept does not fit the declaration (`findings` say why).
    package let row: VisibleRow?
    package let id: ItemID
    /// 0: as the pack has it. What a change of this row names as its base.
    package let revision: Int
    package let state: State
    /// Who wrote the newest text, when and why; `nil` for one of the pack, and for who may not write the row.
    package let lastChange: RowAct?
    /// What of the kept text does not fit the declaration, with the cure; for who may write it.
    package let findings: [Finding]

    package enum State: Hashable, Sendable {
        /// Readers see this text.
        case shown
        /// It waits for a second person; readers see the released revision, if there is one (0: the pack's).
        case waiting(shown: Int?)
        /// A second person returned it, with a remark.
        case returned(remark: String, shown: Int?)
    }

    package init(
        row: VisibleRow?, id: ItemID, revision: Int, state: State, lastChange: RowAct?, findings: [Finding] = []
    ) {
        self.row = row
        self.id = id
        self.revision = revision
        self.state = state
        self.lastChange = lastChange
        self.findings = findings
    }
}

/// Who did something, when and why.
package struct RowAct: Hashable, Sendable {
    package let author: PlanAuthor
    /// Seconds since 1970.
    package let at: Int64
    package let reason: String

    package init(author: PlanAuthor, at: Int64, reason: String) {
        self.author = author
        self.at = at
        self.reason = reason
    }
}

/// A revision of a row as somebody may see it.
package struct SeenRevision: Sendable {
    package let number: Int
    package let content: Content
    /// Without an account and a reason for who may not write the row.
    package let act: RowAct
    package let undoes: Int?
    /// For who may write or release the row.
    package let verdict: RowVerdict?
    /// Whether readers see this text now.
    package let isShown: Bool

    package enum Content: Sendable {
        case row(VisibleRow)
        case erased
        case removed
        case destroyed
        /// It does not fit the declaration of today.
        case unreadable([Finding])
    }

    package init(
        number: Int, content: Content, act: RowAct, undoes: Int?, verdict: RowVerdict?, isShown: Bool
    ) {
        self.number = number
        self.content = content
        self.act = act
        self.undoes = undoes
        self.verdict = verdict
        self.isShown = isShown
    }

    package var row: VisibleRow? { if case .row(let row) = content { row } else { nil } }
}
