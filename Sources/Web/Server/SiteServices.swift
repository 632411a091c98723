package import Accounts

/// What pages and forms reach beyond the edition; each is absent where a site is shown without it.
package struct SiteServices: Sendable {
    /// Who may sign in, and how; `nil`: nobody, and the site is for reading only.
    package var accounts: AccountService?
    /// Where the audit trail is read.
    package var audit: (any AuditArchive)?

    package init() {}
}
