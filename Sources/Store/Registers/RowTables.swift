import Accounts
import Editions
import Foundation
import GRDB
import Records
import Registers
import Strategy

/// What is kept of registers, read within one look at the database.
struct RowTables: RowReading {
    let db: Database
    let check: RegisterRowCheck
    /// The key when sealed texts are opened; `nil` leaves them closed.
    let master: MasterKey?

    static let columns = """
        r.id, r.register, r.row, r.number, r.kind, r.holder, r.content, r.account, r.role, r.organisation, r.at, r.reason,
        r.undoes, v.verdict, v.account AS byAccount, v.role AS byRole, v.organisation AS byOrganisation, v.at AS decidedAt,
        v.remark
        """
    private static let source = "registerRevision r LEFT JOIN registerVerdict v ON v.revision = r.id"

    // MARK: Rows

    func kept(_ register: RegisterID) throws -> KeptRegister { try kept(register, before: .max) }

    func kept(_ register: RegisterID, before moment: Int64) throws -> KeptRegister {
        var kept = KeptRegister()
        // What the pack said is as old as the row.
        let newest = try chosen(
            """
            SELECT row, MAX(number) AS number FROM registerRevision
            WHERE register = :register AND (at < :moment OR number = 0) GROUP BY row
            """, of: register, before: moment)
        guard !newest.isEmpty else { return try reviewed(kept, of: register, before: moment) }
        let released = try chosen(
            """
            SELECT row, MAX(number) AS number FROM registerRevision LEFT JOIN registerVerdict v ON v.revision = registerRevision.id
            WHERE register = :register AND (registerRevision.at < :moment OR number = 0) AND kind IN ('text', 'removed')
                AND (isReleased = 1 OR v.verdict = 'released' AND v.at < :moment)
            GROUP BY row
            """, of: register, before: moment)
        let pack = try chosen(
            "SELECT row, number FROM registerRevision WHERE register = :register AND number = 0 AND :moment = :moment",
            of: register, before: moment)
        for revision in newest {
            kept.rows[revision.row] = KeptRow(newest: revision, released: nil, pack: nil, first: revision.id)
        }
        for revision in released { kept.rows[revision.row]?.released = revision }
        for revision in pack {
            if case .text(let text) = revision.content { kept.rows[revision.row]?.pack = text }
        }
        for row in try Row.fetchAll(
            db, sql: "SELECT row, MIN(id) AS id FROM registerRevision WHERE register = ? GROUP BY row",
            arguments: [register.rawValue])
        {
            if let item = ItemID(row["row"] as String), let id = RowRevisionID(rawValue: row["id"]) {
                kept.rows[item]?.first = id
            }
        }
        return try reviewed(kept, of: register, before: moment)
    }

    private func reviewed(
        _ register: KeptRegister, of id: RegisterID, before moment: Int64
    ) throws -> KeptRegister {
        var kept = register
        let sql = "SELECT row, MAX(at) AS at FROM registerReview WHERE register = ? AND at < ? GROUP BY row"
        for row in try Row.fetchAll(db, sql: sql, arguments: [id.rawValue, moment]) {
            if let name = row["row"] as String? {
                if let item = ItemID(name) { kept.rows[item]?.reviewedAt = row["at"] }
                if kept.rows[ItemID(name) ?? .unset] == nil, let item = ItemID(name) { kept.looked[item] = row["at"] }
            } else {
                kept.reviewedAt = row["at"]
            }
        }
        return kept
    }

    /// The revisions that a query names by row and number.
    private func chosen(
        _ query: String, of register: RegisterID, before moment: Int64
    ) throws -> [RowRevision] {
        let sql = """
            SELECT \(Self.columns) FROM (\(query)) c
            JOIN registerRevision r ON r.register = :register AND r.row = c.row AND r.number = c.number
            LEFT JOIN registerVerdict v ON v.revision = r.id AND v.at < :moment
            """
        let statement = try db.cachedStatement(sql: sql)
        return try Row.fetchAll(statement, arguments: ["register": register.rawValue, "moment": moment])
            .map(revision)
    }

    func revisions(
        of row: ItemID, in register: RegisterID, below number: Int?, limit: Int
    ) throws -> [RowRevision] {
        let sql = """
            SELECT \(Self.columns) FROM \(Self.source)
            WHERE r.register = ? AND r.row = ? AND r.number < ? ORDER BY r.number DESC LIMIT ?
            """
        return try Row.fetchAll(
            db, sql: sql, arguments: [register.rawValue, row.rawValue, number ?? Int.max, limit]
        ).map(revision)
    }

    private func revision(_ row: Row) throws -> RowRevision {
        let damage = { StoreError.damagedRow(table: "registerRevision", row: "\(row["id"] as Int64)") }
        guard let id = RowRevisionID(rawValue: row["id"]), let register = RegisterID(row["register"] as String),
            let item = ItemID(row["row"] as String)
        else { throw damage() }
        guard try check.isSound(row, in: db) else { throw damage() }
        let number: Int = row["number"], holder: String? = row["holder"]
        var reason: String = row["reason"], content: RowRevision.Content
        switch row["kind"] as String {
        case "removed": content = .removed
        case "erased": content = .erased
        case "destroyed": content = .destroyed
        default:
            guard let bytes: Data = row["content"] else { throw damage() }
            if let holder {
                content = .closed
                if let master {
                    let place = RowRevision.place(register, item, number: number)
                    guard
                        let text = SealedText(master: master, holder: holder).open(bytes, at: place).flatMap(
                            KeptText.init)
                    else { throw damage() }
                    reason = text.reason
                    content = .text(RowBlock(block: text.block, holder: holder))
                }
            } else {
                guard let text = String(validating: bytes, as: UTF8.self) else { throw damage() }
                content = .text(RowBlock(block: text, holder: nil))
            }
        }
        return RowRevision(
            id: id, register: register, row: item, number: number, content: content,
            author: PlanAuthor(account: row["account"], role: row["role"], organisation: row["organisation"]),
            at: row["at"], reason: reason, undoes: row["undoes"],
            verdict: verdict(
                row, place: "verdict on \(RowRevision.place(register, item, number: number))", holder: holder))
    }

    private func verdict(_ row: Row, place: String, holder: String?) -> RowVerdict? {
        guard let kind = (row["verdict"] as String?).flatMap(RowVerdict.Kind.init(rawValue:)) else { return nil }
        return RowVerdict(
            kind,
            by: PlanAuthor(account: row["byAccount"], role: row["byRole"], organisation: row["byOrganisation"]),
            at: row["decidedAt"], remark: words(row["remark"], holder: holder, at: place))
    }

    /// Words that may be sealed; empty where they were erased, or are not opened.
    private func words(_ bytes: Data?, holder: String?, at place: String) -> String {
        guard let bytes else { return "" }
        guard let holder else { return String(validating: bytes, as: UTF8.self) ?? "" }
        return master.flatMap { SealedText(master: $0, holder: holder).open(bytes, at: place) } ?? ""
    }

    // MARK: Editions

    func editions(of register: RegisterID) throws -> [RegisterEdition] {
        try editions("WHERE e.register = ? ORDER BY e.number DESC LIMIT 500", [register.rawValue])
    }

    func edition(_ id: RegisterEditionID) throws -> RegisterEdition? {
        try editions("WHERE e.id = ?", [id.rawValue]).first
    }

    private func editions(_ rest: String, _ arguments: StatementArguments) throws -> [RegisterEdition] {
        let sql = """
            SELECT e.*, v.verdict, v.account AS byAccount, v.role AS byRole, v.organisation AS byOrganisation,
                v.at AS decidedAt, v.remark AS remark
            FROM registerEdition e LEFT JOIN registerEditionVerdict v ON v.edition = e.id \(rest)
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            guard let id = RegisterEditionID(rawValue: row["id"]), let register = RegisterID(row["register"] as String),
                let day = PlanDate(row["day"] as String),
                let audience = RegisterAudience(rawValue: row["audience"])
            else { throw StoreError.damagedRow(table: "registerEdition", row: "\(row["id"] as Int64)") }
            let kind = (row["verdict"] as String?).flatMap(RowVerdict.Kind.init(rawValue:))
            return RegisterEdition(
                id: id, register: register, number: row["number"], day: day, audience: audience,
                rowCount: row["rowCount"],
                frozen: RowAct(
                    author: PlanAuthor(account: row["account"], role: row["role"], organisation: row["organisation"]),
                    at: row["at"], reason: ""),
                verdict: kind.map { kind in
                    RowVerdict(
                        kind,
                        by: PlanAuthor(
                            account: row["byAccount"], role: row["byRole"], organisation: row["byOrganisation"]),
                        at: row["decidedAt"], remark: row["remark"])
                })
        }
    }

    func rows(of edition: RegisterEditionID) throws -> [RowBlock] {
        guard try check.isSound(AuditRecord(.edition, edition.rawValue), in: db) else {
            throw StoreError.damagedRow(table: "registerEdition", row: "\(edition)")
        }
        return try Data?.fetchAll(
            db, sql: "SELECT content FROM registerEditionRow WHERE edition = ? ORDER BY ordinal",
            arguments: [edition.rawValue]
        ).compactMap { $0.flatMap { String(validating: $0, as: UTF8.self) } }.map { RowBlock(block: $0, holder: nil) }
    }

    // MARK: Erasing

    func erasures() throws -> [Erasure] {
        let sql = """
            SELECT e.*, d.isConfirmed, d.account AS byAccount, d.role AS byRole, d.organisation AS byOrganisation,
                d.at AS decidedAt
            FROM erasure e LEFT JOIN erasureDecision d ON d.erasure = e.id
            ORDER BY d.id IS NOT NULL, e.id DESC LIMIT 1000
            """
        return try Row.fetchAll(db, sql: sql).map { row in
            guard let id = ErasureID(rawValue: row["id"]), let item = ItemID(row["item"] as String),
                let subject = subject(row, item)
            else { throw StoreError.damagedRow(table: "erasure", row: "\(row["id"] as Int64)") }
            let isConfirmed: Bool? = row["isConfirmed"]
            return Erasure(
                id: id, subject: subject,
                asked: RowAct(
                    author: PlanAuthor(account: row["account"], role: row["role"], organisation: row["organisation"]),
                    at: row["at"],
                    reason: words(row["reason"], holder: row["holder"], at: subject.place)),
                decision: isConfirmed.map {
                    Erasure.Decision(
                        isConfirmed: $0,
                        author: PlanAuthor(
                            account: row["byAccount"], role: row["byRole"], organisation: row["byOrganisation"]),
                        at: row["decidedAt"])
                })
        }
    }

    private func subject(_ row: Row, _ item: ItemID) -> Erasure.Subject? {
        let through: Int? = row["through"]
        if let year: Int = row["year"] { return through.map { .planRevisions(year: year, item, through: $0) } }
        guard let register = RegisterID((row["register"] as String?) ?? "") else { return nil }
        return through.map { .revisions(register, item, through: $0) } ?? .row(register, item)
    }

    func planNumbers(of item: ItemID, in year: Int) throws -> (newest: Int, published: Int?)? {
        let newest = try Int.fetchOne(
            db, sql: "SELECT MAX(number) FROM planRevision WHERE year = ? AND item = ?",
            arguments: [year, item.rawValue])
        guard let newest else { return nil }
        let sql = """
            SELECT planRevision.number FROM planVersionItem
            JOIN planRevision ON planRevision.id = planVersionItem.revision
            WHERE planVersionItem.item = :item AND planVersionItem.version = (
                SELECT \(PlanVersion.newestPublic) WHERE planVersion.year = :year)
            """
        return (newest, try Int.fetchOne(db, sql: sql, arguments: ["item": item.rawValue, "year": year]))
    }
}

extension PlanVersion {
    /// The version that the public reads, of those that a condition chooses.
    fileprivate static let newestPublic = """
        MAX(planVersion.id) FROM planVersion JOIN planPublication ON planPublication.version = planVersion.id
            AND planPublication.id NOT IN (SELECT publication FROM planWithdrawal)
        """
}

extension Erasure.Subject {
    /// Where the words about it belong.
    var place: String {
        switch self {
        case .row(let register, let item): "erasure of \(register)/\(item)"
        case .revisions(let register, let item, let through): "erasure of \(register)/\(item) through \(through)"
        case .planRevisions(let year, let item, let through): "erasure of \(year)/\(item) through \(through)"
        }
    }
}
