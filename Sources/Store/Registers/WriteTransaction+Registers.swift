import Accounts
import Editions
import Foundation
import GRDB
import Records
import Registers

/// What one transaction writes of registers, with the entries of the audit trail that tell of it: ids, never words.
extension WriteTransaction {
    func write(_ writes: [RowWrite], by author: PlanAuthor) throws {
        let revisions = writes.count { if case .revision = $0 { true } else { false } }
        var listed: [Int64] = [], register: RegisterID?
        for write in writes {
            switch write {
            case .packText(let id, let row, let text):
                _ = try keep(
                    text, KeptRevision(id, row, number: 0, reason: "", undoes: nil, isReleased: true), by: .pack)
            case .revision(let id, let row, let number, let content, let reason, let undoes, let isReleased):
                let revision = KeptRevision(
                    id, row, number: number, reason: reason, undoes: undoes, isReleased: isReleased)
                let kept = try keep(content, revision, by: author)
                if revisions > 1 {
                    (register, listed) = (id, listed + [kept])
                } else {
                    try audit(
                        undoes == nil ? AuditAction("register.save") : AuditAction("register.undo"), "row:\(id)/\(row)",
                        after: "row-revision:\(kept)", by: author)
                }
            case .verdict(let kind, let remark, let revision): try keep(kind, remark: remark, on: revision, by: author)
            case .review(let id, let row): try keepReview(of: row, in: id, by: author)
            case .edition(let id, let number, let day, let audience, let rows):
                try keepEdition(of: id, Frozen(number: number, day: day, audience: audience, rows: rows), by: author)
            case .editionVerdict(let kind, let remark, let edition):
                try keep(kind, remark: remark, on: edition, by: author)
            case .askErasure(let subject, let reason): try ask(subject, reason: reason, by: author)
            case .decideErasure(let erasure, let isConfirmed):
                try decide(erasure, isConfirmed: isConfirmed, by: author)
            }
        }
        // Rows that come in by the hundred are one entry.
        if let register, let first = listed.first, let last = listed.last {
            try audit(
                AuditAction("register.save-all"), "register:\(register)",
                after: "rows \(listed.count), row-revision:\(first)-\(last)", by: author)
        }
    }

    private func audit(
        _ action: AuditAction, _ object: String, before: String = "", after: String, by author: PlanAuthor
    ) throws {
        try audit(
            AuditEntry(
                action, object: object, actor: author.auditActor, role: Role(rawValue: author.role), before: before,
                after: after))
    }

    // MARK: Revisions

    /// What a revision is but for its content.
    private struct KeptRevision {
        let register: RegisterID
        let row: ItemID
        let number: Int
        let reason: String
        let undoes: Int?
        let isReleased: Bool

        init(
            _ register: RegisterID, _ row: ItemID, number: Int, reason: String, undoes: Int?, isReleased: Bool
        ) {
            self.register = register
            self.row = row
            self.number = number
            self.reason = reason
            self.undoes = undoes
            self.isReleased = isReleased
        }

        var place: String { RowRevision.place(register, row, number: number) }
    }

    private func keep(
        _ content: RowRevision.Content, _ revision: KeptRevision, by author: PlanAuthor
    ) throws -> Int64 {
        switch content {
        case .text(let text): try keep(text, revision, by: author)
        case .removed: try insert(revision, kind: "removed", Kept(), by: author)
        case .destroyed: try insert(revision, kind: "destroyed", Kept(), by: author)
        case .closed, .erased: throw StoreError.damagedDatabase("a text that is not there cannot be written")
        }
    }

    private func keep(_ text: RowBlock, _ revision: KeptRevision, by author: PlanAuthor) throws -> Int64 {
        guard let holder = text.holder else {
            return try insert(
                revision, kind: "text", Kept(content: Data(text.block.utf8), reason: revision.reason), by: author)
        }
        let kept = KeptText(block: text.block, reason: revision.reason).text
        let sealed = try SealedText(master: try master(), holder: holder).seal(kept, at: revision.place)
        return try insert(revision, kind: "text", Kept(holder: holder, content: sealed), by: author)
    }

    private struct Kept {
        var holder: String?
        var content: Data?
        var reason = ""
    }

    private func insert(
        _ revision: KeptRevision, kind: String, _ kept: Kept, by author: PlanAuthor
    ) throws -> Int64 {
        try db.cachedStatement(
            sql: """
                INSERT INTO registerRevision (register, row, number, kind, holder, content, isReleased, account, role,
                    organisation, at, reason, undoes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            revision.register.rawValue, revision.row.rawValue, revision.number, kind, kept.holder, kept.content,
            revision.isReleased, author.account, author.role, author.organisation, moment, kept.reason,
            revision.undoes,
        ])
        let id = db.lastInsertedRowID
        try added(AuditRecord(.rowRevision, id))
        return id
    }

    // MARK: The second person, and looking

    private func keep(
        _ kind: RowVerdict.Kind, remark: String, on revision: RowRevision, by author: PlanAuthor
    ) throws {
        let holder: String? = if case .text(let text) = revision.content { text.holder } else { nil }
        let place = "verdict on \(RowRevision.place(revision.register, revision.row, number: revision.number))"
        try execute(
            """
            INSERT INTO registerVerdict (revision, verdict, account, role, organisation, at, remark)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                revision.id.rawValue, kind.rawValue, author.account, author.role, author.organisation, moment,
                try kept(remark, holder: holder, at: place),
            ])
        try added(AuditRecord(.rowVerdict, db.lastInsertedRowID))
        try audit(
            kind == .released ? AuditAction("register.release") : AuditAction("register.return"),
            "row:\(revision.register)/\(revision.row)", after: "row-revision:\(revision.id)", by: author)
    }

    /// Words as they are kept: sealed where what they are about is.
    private func kept(_ words: String, holder: String?, at place: String) throws -> Data {
        guard let holder else { return Data(words.utf8) }
        return try SealedText(master: try master(), holder: holder).seal(words, at: place)
    }

    private func keepReview(of row: ItemID?, in register: RegisterID, by author: PlanAuthor) throws {
        try execute(
            "INSERT INTO registerReview (register, row, account, role, organisation, at) VALUES (?, ?, ?, ?, ?, ?)",
            [register.rawValue, row?.rawValue, author.account, author.role, author.organisation, moment])
        let id = db.lastInsertedRowID
        try added(AuditRecord(.rowReview, id))
        try audit(
            AuditAction("register.review"), row.map { "row:\(register)/\($0)" } ?? "register:\(register)",
            after: "row-review:\(id)", by: author)
    }

    // MARK: Editions

    private struct Frozen {
        let number: Int
        let day: PlanDate
        let audience: RegisterAudience
        let rows: [(ItemID, RowBlock)]
    }

    private func keepEdition(of register: RegisterID, _ frozen: Frozen, by author: PlanAuthor) throws {
        try execute(
            """
            INSERT INTO registerEdition (register, number, day, audience, rowCount, account, role, organisation, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                register.rawValue, frozen.number, frozen.day.description, frozen.audience.rawValue, frozen.rows.count,
                author.account, author.role, author.organisation, moment,
            ])
        let id = db.lastInsertedRowID
        for (ordinal, (row, text)) in frozen.rows.enumerated() {
            try execute(
                "INSERT INTO registerEditionRow (edition, ordinal, row, content) VALUES (?, ?, ?, ?)",
                [id, ordinal, row.rawValue, Data(text.block.utf8)])
        }
        try added(AuditRecord(.edition, id))
        try audit(
            AuditAction("register.freeze"), "register:\(register)", after: "register-edition:\(id)", by: author)
    }

    private func keep(
        _ kind: RowVerdict.Kind, remark: String, on edition: RegisterEdition, by author: PlanAuthor
    ) throws {
        try execute(
            """
            INSERT INTO registerEditionVerdict (edition, verdict, account, role, organisation, at, remark)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                edition.id.rawValue, kind.rawValue, author.account, author.role, author.organisation, moment, remark,
            ])
        try added(AuditRecord(.editionVerdict, db.lastInsertedRowID))
        try audit(
            kind == .released ? AuditAction("register.release-edition") : AuditAction("register.return-edition"),
            "register:\(edition.register)", after: "register-edition:\(edition.id)", by: author)
    }

    // MARK: Erasing

    private func ask(_ subject: Erasure.Subject, reason: String, by author: PlanAuthor) throws {
        let holder: String? = try subject.register.flatMap { register in
            try String.fetchOne(
                db,
                sql: """
                    SELECT holder FROM registerRevision WHERE register = ? AND row = ? AND holder IS NOT NULL
                    ORDER BY number DESC LIMIT 1
                    """, arguments: [register.rawValue, subject.item.rawValue])
        }
        try execute(
            """
            INSERT INTO erasure (register, year, item, through, account, role, organisation, at, holder, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                subject.register?.rawValue, subject.year, subject.item.rawValue, subject.through, author.account,
                author.role, author.organisation, moment, holder,
                try kept(reason, holder: holder, at: subject.place),
            ])
        let id = db.lastInsertedRowID
        try added(AuditRecord(.erasure, id))
        try audit(AuditAction("register.ask-erasure"), subject.object, after: "erasure:\(id)", by: author)
    }

    private func decide(_ erasure: Erasure, isConfirmed: Bool, by author: PlanAuthor) throws {
        let subject = erasure.subject
        try execute(
            """
            INSERT INTO erasureDecision (erasure, isConfirmed, account, role, organisation, at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [erasure.id.rawValue, isConfirmed, author.account, author.role, author.organisation, moment])
        try added(AuditRecord(.erasureDecision, db.lastInsertedRowID))
        guard isConfirmed else {
            return try audit(
                AuditAction("register.decline-erasure"), subject.object, after: "erasure:\(erasure.id)", by: author)
        }
        switch subject {
        case .row(let register, let item):
            try emptyRevisions(of: item, in: register, through: Int.max)
            try emptyEditions(of: item, in: register)
            let newest = try Int.fetchOne(
                db, sql: "SELECT MAX(number) FROM registerRevision WHERE register = ? AND row = ?",
                arguments: [register.rawValue, item.rawValue])
            let last = KeptRevision(
                register, item, number: (newest ?? 0) + 1, reason: "", undoes: nil, isReleased: true)
            _ = try keep(.destroyed, last, by: author)
        case .revisions(let register, let item, let through):
            try emptyRevisions(of: item, in: register, through: through)
        case .planRevisions(let year, let item, let through):
            try emptyPlanRevisions(of: item, in: year, through: through)
        }
        try execute("INSERT OR IGNORE INTO erasureCleaning (only, since) VALUES (1, ?)", [moment])
        try audit(AuditAction("register.erase"), subject.object, after: "erasure:\(erasure.id)", by: author)
    }

    private func emptyRevisions(of row: ItemID, in register: RegisterID, through number: Int) throws {
        let ids = try Int64.fetchAll(
            db,
            sql: """
                SELECT id FROM registerRevision WHERE register = ? AND row = ? AND number <= ? AND kind = 'text'
                """, arguments: [register.rawValue, row.rawValue, number])
        for id in ids {
            try touch(AuditRecord(.rowRevision, id))
            try execute(
                "UPDATE registerRevision SET kind = 'erased', content = NULL, reason = '' WHERE id = ?", [id])
            let verdict = try Int64.fetchOne(
                db, sql: "SELECT id FROM registerVerdict WHERE revision = ? AND remark IS NOT NULL", arguments: [id])
            guard let verdict else { continue }
            try touch(AuditRecord(.rowVerdict, verdict))
            try execute("UPDATE registerVerdict SET remark = NULL WHERE id = ?", [verdict])
        }
    }

    private func emptyEditions(of row: ItemID, in register: RegisterID) throws {
        let ids = try Int64.fetchAll(
            db,
            sql: """
                SELECT DISTINCT edition FROM registerEditionRow JOIN registerEdition ON registerEdition.id = edition
                WHERE register = ? AND row = ? AND content IS NOT NULL
                """, arguments: [register.rawValue, row.rawValue])
        for id in ids {
            try touch(AuditRecord(.edition, id))
            try execute(
                "UPDATE registerEditionRow SET content = NULL WHERE edition = ? AND row = ?", [id, row.rawValue])
        }
    }

    private func emptyPlanRevisions(of item: ItemID, in year: Int, through number: Int) throws {
        let ids = try Int64.fetchAll(
            db,
            sql: """
                SELECT id FROM planRevision WHERE year = ? AND item = ? AND number <= ?
                    AND id NOT IN (SELECT revision FROM planErased)
                """, arguments: [year, item.rawValue, number])
        for id in ids {
            try touch(AuditRecord(.revision, id))
            try execute("UPDATE planRevision SET content = NULL, reason = '' WHERE id = ?", [id])
            try execute("INSERT INTO planErased (revision) VALUES (?)", [id])
        }
    }
}

extension Erasure.Subject {
    fileprivate var year: Int? { if case .planRevisions(let year, _, _) = self { year } else { nil } }

    fileprivate var through: Int? {
        switch self {
        case .row: nil
        case .revisions(_, _, let through), .planRevisions(_, _, let through): through
        }
    }

    /// How the audit trail names it.
    fileprivate var object: String {
        switch self {
        case .row(let register, let item), .revisions(let register, let item, _): "row:\(register)/\(item)"
        case .planRevisions(let year, let item, _): "plan:\(year)/\(item)"
        }
    }
}
