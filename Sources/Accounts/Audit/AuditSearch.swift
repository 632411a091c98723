/// What of the trail is asked for; everything that is empty does not narrow.
package struct AuditSearch: Hashable, Sendable {
    /// A word in action, object, before or after.
    package var text = ""
    package var actor = ""
    package var object = ""
    /// Seconds since 1970.
    package var from: Int64?
    package var until: Int64?
    /// Entries before this number: how a list goes on.
    package var before: Int64?
    package var limit = 50

    package init() {}
}

/// Where the audit trail is read.
package protocol AuditArchive: Sendable {
    /// The newest first.
    func auditEntries(_ search: AuditSearch) throws -> [AuditLink]
    /// Notes that an account read partner-only figures, once a day.
    func notePartnerReading(_ account: AccountID, role: Role?) throws
}
