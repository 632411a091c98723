import Accounts
package import Editions
import GRDB
package import Records
package import Strategy

extension Store {
    /// Takes back what the public reads of a year, so that the version published before is public again, if there is one.
    ///
    /// - Parameters:
    ///   - publication: the one that was on the screen; another one is not taken back in its place.
    ///   - reason: everybody may read it.
    package func withdrawPlan(
        _ year: Int, publication: PlanPublicationID, reason: String, by author: PlanAuthor
    ) throws(StoreError) -> Result<PlanPublication, PlanRefused> {
        try write { transaction in
            try planRows.require(in: transaction.db)
            let publications = try PlanPublication.all(of: year, in: transaction.db)
            guard let shown = publications.first(where: \.isPublic) else {
                return .failure(PlanRefused(.nothingPublished))
            }
            guard shown.id == publication else { return .failure(PlanRefused(.publicationChanged)) }
            guard !reason.allSatisfy(\.isWhitespace) else {
                return .failure(PlanRefused(.withdrawalReasonMissing))
            }
            guard IdentifierScan.findings(in: reason).isEmpty else {
                return .failure(PlanRefused(.reasonPointsAtPerson))
            }
            return .success(try transaction.withdraw(shown, reason: reason, by: author))
        }
    }
}

extension WriteTransaction {
    fileprivate func withdraw(
        _ shown: PlanPublication, reason: String, by author: PlanAuthor
    ) throws -> PlanPublication {
        try execute(
            """
            INSERT INTO planWithdrawal (publication, account, role, organisation, at, reason) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [shown.id.rawValue, author.account, author.role, author.organisation, moment, reason])
        let number = db.lastInsertedRowID
        try added(AuditRecord(.planWithdrawal, number))
        let now = try PlanPublication.all(of: shown.year, in: db).first(where: \.isPublic)
        try audit(
            AuditAction("plan.withdraw"), of: shown.year, before: "version:\(shown.version)",
            after: now.map { "version:\($0.version)" } ?? "", by: author)
        var taken = shown
        taken.withdrawal = PlanWithdrawal(number: number, author: author, at: moment, reason: reason)
        return taken
    }

    /// Whether a person took back what was public of a year, and nobody published it since.
    func isWithdrawn(_ year: Int) throws -> Bool {
        try PlanPublication.all(of: year, in: db).first?.withdrawal != nil
    }
}

extension PlanPublication {
    /// All of a year, the newest first.
    static func all(of year: Int, in db: Database) throws -> [PlanPublication] {
        let sql = """
            SELECT planPublication.id AS id, planVersion.number AS number, planPublication.account AS account,
                planPublication.role AS role, planPublication.organisation AS organisation, planPublication.at AS at,
                planWithdrawal.id AS taken, planWithdrawal.account AS byAccount, planWithdrawal.role AS byRole,
                planWithdrawal.organisation AS byOrganisation, planWithdrawal.at AS withdrawnAt, planWithdrawal.reason AS why
            FROM planPublication JOIN planVersion ON planVersion.id = planPublication.version
            LEFT JOIN planWithdrawal ON planWithdrawal.publication = planPublication.id
            WHERE planVersion.year = ? ORDER BY planPublication.id DESC
            """
        return try Row.fetchAll(db, sql: sql, arguments: [year]).compactMap { row in
            guard let id = PlanPublicationID(rawValue: row["id"]) else { return nil }
            let withdrawn: Int64? = row["withdrawnAt"]
            return PlanPublication(
                id: id, year: year, version: row["number"],
                author: PlanAuthor(account: row["account"], role: row["role"], organisation: row["organisation"]),
                at: row["at"],
                withdrawal: withdrawn.map { at in
                    PlanWithdrawal(
                        number: row["taken"],
                        author: PlanAuthor(
                            account: row["byAccount"], role: row["byRole"], organisation: row["byOrganisation"]),
                        at: at, reason: row["why"])
                })
        }
    }
}
