package import Accounts
package import Figures
package import Strategy

/// What pages and forms reach beyond the edition; each is absent where a site is shown without it.
package struct SiteServices: Sendable {
    /// Who may sign in, and how; `nil`: nobody, and the site is for reading only.
    package var accounts: AccountService?
    /// Where the audit trail is read.
    package var audit: (any AuditArchive)?
    /// Where partners' marks on signals are kept; `nil`: nobody can mark any.
    package var marks: (any SignalMarkArchive)?

    /// Where plans are kept; `nil`: they are only read.
    package var plans: (any PlanStore)?
    /// Reads the plan that is published; `nil`: whoever runs the site looks for a new publication now and then.
    package var publishedPlan: (@Sendable (Edition) -> PublishedPlan?)?
    /// What people typed whose session had ended meanwhile.
    package var kept: KeptForms?
    /// Seconds since 1970.
    package var now: @Sendable () -> Int64 = { 0 }

    /// A new reference for an answer that fails: the page and the log both have it.
    package var errorReference: @Sendable () -> String = { ErrorReference.random() }

    package init() {}
}
