package import Accounts
package import Figures
package import Registers
package import Strategy

/// What pages and forms reach beyond the edition; each is absent where a site is shown without it.
package struct SiteServices: Sendable {
    /// Who may sign in, and how; `nil`: nobody, and the site is for reading only.
    package var accounts: AccountService?
    /// Where the audit trail is read.
    package var audit: (any AuditArchive)?
    /// Where partners' marks on signals are kept; `nil`: nobody can mark any.
    package var marks: (any SignalMarkArchive)?

    /// Where the counts of day monitors are kept; `nil`: there is no such page.
    package var days: (any DayCountArchive)?

    /// How the addresses that rows of registers name answered last; `nil`: they are not asked.
    package var registerLinks: (@Sendable () -> LinkBook)?

    /// Where deliveries are brought in and approved; `nil`: only on the command line.
    package var deliveries: (any DeliveryDesk)?

    /// Where plans are kept; `nil`: they are only read.
    package var plans: (any PlanStore)?
    /// Reads the plans that are published; `nil`: whoever runs the site looks for a new publication now and then.
    ///
    /// It answers `nil` when they cannot be read; then what was shown stays.
    package var publishedPlans: (@Sendable (Edition) -> PublishedPlans?)?
    /// Throws why there is no plan to read although one is kept.
    package var requireSoundPlans: (@Sendable () throws -> Void)?
    /// What people typed whose session had ended meanwhile.
    package var kept: KeptForms?
    /// Writes to the owner of an account, beside what they read at the next sign-in; `nil`: there is no mail.
    package var tellOwner: (@Sendable (OwnerNotice, Account) -> Void)?
    /// The style sheet and the files of type.
    package var style: SiteStyle = .plain

    /// Seconds since 1970.
    package var now: @Sendable () -> Int64 = { 0 }

    /// A new reference for an answer that fails: the page and the log both have it.
    package var errorReference: @Sendable () -> String = { ErrorReference.random() }

    package init() {}
}
