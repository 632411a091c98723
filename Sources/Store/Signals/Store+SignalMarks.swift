import Accounts
package import Facts
package import Figures
import GRDB
import Geography

/// Marks on signals: appended, never changed; a trigger refuses what would change one.
extension Store: SignalMarkArchive {
    /// The marks of a month, the newest first.
    package func marks(of month: Month) throws -> [SignalMark] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM signalMark WHERE month = ? ORDER BY id DESC", arguments: [month.key]
            ).compactMap { SignalMark(row: $0, month: month) }
        }
    }

    package func moment() -> Int64 { clock.moment() }

    @discardableResult
    package func add(_ mark: SignalMark, role: String) throws -> Bool {
        try write { try $0.add(mark, role: Role(rawValue: role)) }
    }
}

extension WriteTransaction {
    fileprivate func add(_ mark: SignalMark, role: Role?) throws -> Bool {
        // Counted here, so that many at once are no more than one after another.
        let own = try Int.fetchOne(
            db, sql: "SELECT COUNT(*) FROM signalMark WHERE account = ? AND at > ?",
            arguments: [mark.account, mark.at - 24 * 60 * 60])
        guard own ?? 0 < SignalMark.mostPerDay else { return false }
        let before = try newestMark(mark.series, mark.month)
        try execute(
            """
            INSERT INTO signalMark (month, area, offence, kind, remark, author, account, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                mark.month.key, mark.series.area.rawValue, mark.series.offence.key, mark.kind.rawValue, mark.remark,
                mark.author, mark.account, mark.at,
            ])
        let id = db.lastInsertedRowID
        try added(AuditRecord(.mark, id))
        try audit(
            AuditEntry(
                AuditAction("signal.mark"),
                object: "signal:\(mark.series.area)/\(mark.series.offence.key)/\(mark.month.key)",
                actor: mark.auditActor, role: role, before: before ?? "",
                after: Self.auditText(mark.kind.rawValue, id)))
        return true
    }

    /// The state of a signal for the audit trail: `known-cause, mark:12`; the remark stays in the row, which never changes.
    private static func auditText(_ kind: String, _ id: Int64) -> String { "\(kind), mark:\(id)" }

    private func newestMark(_ series: WatchedSeries, _ month: Month) throws -> String? {
        try Row.fetchOne(
            db,
            sql:
                "SELECT id, kind FROM signalMark WHERE month = ? AND area = ? AND offence = ? ORDER BY id DESC LIMIT 1",
            arguments: [month.key, series.area.rawValue, series.offence.key]
        ).map { Self.auditText($0["kind"], $0["id"]) }
    }
}

extension SignalMark {
    fileprivate var auditActor: AuditActor {
        if let id = Int64(account).flatMap(AccountID.init(rawValue:)) { return .account(id) }
        return .commandLine(user: account)
    }

    /// `nil` for a row whose keys this version cannot read.
    fileprivate init?(row: Row, month: Month) {
        guard let area = AreaCode(row["area"] as String), let offence = OffenceSelection(key: row["offence"]),
            let kind = Kind(rawValue: row["kind"])
        else { return nil }
        self.init(
            series: WatchedSeries(area: area, offence: offence), month: month, kind: kind, remark: row["remark"],
            author: row["author"], account: row["account"], at: row["at"])
    }
}

extension OffenceSelection {
    /// The word that rows keep: a code, `all`, or the id of a group, whose letters are small.
    fileprivate var key: String {
        switch self {
        case .all: "all"
        case .group(let id): "group:" + id
        case .offence(let code): code.rawValue
        }
    }

    fileprivate init?(key: String) {
        if key == "all" { self = .all; return }
        if key.hasPrefix("group:") { self = .group(String(key.dropFirst(6))); return }
        guard let code = OffenceCode(key) else { return nil }
        self = .offence(code)
    }
}
