package import Accounts
import Facts
import Figures
import HTTPTypes
import Markup
import Phrases
import RegionPack
package import Registers
package import SiteKit
import Strategy
import Writing

/// The calendar behind a secret address, and giving out a new one.
package enum CalendarAnswer {
    /// `nil` when nobody has the address, or its owner may no longer sign in.
    ///
    /// - Parameter registers: as its owner may see them.
    package static func answer(
        _ secret: String, in context: PageContext, from services: SiteServices,
        registers: (Viewer) -> VisibleRegisters
    ) throws -> Answer? {
        guard let store = services.plans, let accounts = services.accounts, let token = SecretToken(secret),
            let number = try store.calendarAccount(token.hash.bytes), let id = AccountID(rawValue: number),
            let account = try accounts.store.credentials(of: id)?.account, account.state == .active,
            let today = PlanMoment.day(services.now())
        else { return nil }
        let plans = try RunningPlans(store, today: today)
        guard let newest = plans.years.first else { return nil }
        let work = WorkList(plans.work, for: account.roles, today: today)
        let owner = Viewer.signedIn(SessionViewer(account: id, name: "", roles: account.roles))
        let reviews = ReviewWork(registers(owner), for: account.roles, in: newest.draft.document, today: today)
        let feed = CalendarFeed(
            work: work, reviews: reviews, region: context.edition.pack.name.dutch, address: context.origin)
        return Answer(
            mediaType: "text/calendar; charset=utf-8",
            headers: [.cacheControl: "no-store", .contentDisposition: "inline; filename=\"jaarplan.ics\""],
            body: feed.bytes)
    }

    /// A new address, shown this once.
    package static func renew(_ submission: Submission) throws -> FormAnswer {
        guard let store = submission.services.plans, let session = submission.viewer.session,
            let accounts = submission.services.accounts
        else { return .missing }
        let token = accounts.newToken(), context = submission.context
        try store.setCalendarAddress(token.hash.bytes, of: session.account.rawValue)
        let address = (context.origin ?? "") + context.href(.edit(.calendar(token.text))).value
        let title = context(WorkPhrases.calendarTitle)
        return FormAnswer(
            .show(
                Page(
                    title: title, description: context(WorkPhrases.description), section: .plan,
                    crumbs: context.crumbs(to: title, below: (WorkPhrases.title, .edit(.work))),
                    body: """
                        <div class="stack"><h1>\(title)</h1><p class="lead">\(context(WorkPhrases.addressMade))</p>
                        <p><code class="secret">\(address)</code></p>
                        \(RegisterAddresses(secret: token.text, published: submission.published, context: context).html)\
                        <p><a class="btn" href="\(context.href(.edit(.work)))">\(context(WorkPhrases.title))</a></p></div>
                        """
                ).unlisted))
    }
}
