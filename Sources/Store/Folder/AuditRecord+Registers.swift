import Accounts

extension AuditRecord.Kind {
    /// What records of registers hold; sealed texts as they are kept.
    var registerContents: [String] {
        switch self {
        case .rowRevision:
            [
                """
                SELECT register, row, number, kind, holder, content, isReleased, account, role, organisation, at, reason,
                    undoes
                FROM registerRevision WHERE id = ?
                """
            ]
        case .rowVerdict:
            ["SELECT revision, verdict, account, role, organisation, at, remark FROM registerVerdict WHERE id = ?"]
        case .rowReview:
            ["SELECT register, row, account, role, organisation, at FROM registerReview WHERE id = ?"]
        case .edition:
            [
                """
                SELECT register, number, day, audience, rowCount, account, role, organisation, at
                FROM registerEdition WHERE id = ?
                """, "SELECT ordinal, row, content FROM registerEditionRow WHERE edition = ? ORDER BY ordinal",
            ]
        case .editionVerdict:
            [
                """
                SELECT edition, verdict, account, role, organisation, at, remark
                FROM registerEditionVerdict WHERE id = ?
                """
            ]
        case .erasure:
            [
                """
                SELECT register, year, item, through, account, role, organisation, at, holder, reason
                FROM erasure WHERE id = ?
                """
            ]
        case .erasureDecision:
            ["SELECT erasure, isConfirmed, account, role, organisation, at FROM erasureDecision WHERE id = ?"]
        default: []
        }
    }
}
