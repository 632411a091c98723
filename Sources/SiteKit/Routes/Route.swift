package import Accounts
package import Facts
package import Figures
package import Geography

/// Every address of the site that a person or a program can keep; `Tests/SiteTests/routes.txt` lists them.
package enum Route: Hashable, Sendable {
    case start
    /// A month in five sentences; which month is in the query.
    case monthBrief
    case areas
    case area(AreaCode)
    case offences
    /// One type, a group of the pack, or all together; the police total and `.all` share one address.
    case offence(OffenceSelection)
    case search
    /// Suggestions for the search field, as JSON.
    case suggestions
    case about
    case data
    case delivery(DeliveryID)
    /// What a delivery changes on the site, or changed when it was published.
    case difference(DeliveryID)
    case differenceFile(DeliveryID, DifferenceFormat)
    /// What one figure was in every published state.
    case history
    case historyFile
    /// Counts of areas, types and periods as one table.
    case table(TableFormat)
    /// A source of the coalition's catalogue by its id, and its values as a file.
    case source(String)
    case sourceFile(String)
    /// Deliveries that are kept and not on the site.
    case drafts
    /// The day monitor of one's own area, for who is signed in.
    case dayMonitor
    /// Tells that page when a delivery of days has come.
    case dayNews
    case accessibility
    case privacy
    case areaFile(AreaCode, PageFile)
    case offenceFile(OffenceSelection, PageFile)
    /// Any figures, areas and periods beside each other; what is shown is in the query.
    case explorer
    case explorerFile(ExplorerFile)
    /// Where the year plan is written, and one's own work.
    case edit(EditRoute)
    case signIn
    /// The code of the authenticator, after the passphrase.
    case secondFactor
    /// What a one-time link opens; the link's code is in the query, which is never logged.
    case invitation
    /// The own account of who is signed in.
    case account
    /// Setting up an authenticator in place of the one there is.
    case authenticator
    /// The passkeys of who is signed in.
    case passkeys
    /// The passphrase again, before sensitive acts.
    case confirm
    /// All accounts, for administrators.
    case accounts
    case accountOf(AccountID)
    case audit
    /// Signals, effects and the register of methods.
    case analysis(AnalysisRoute)
    /// The guides of the pack.
    case guide(GuideRoute)
    /// Everything of the year plan.
    case plan(PlanRoute)
    /// The coalition's lists.
    case register(RegisterRoute)
}
