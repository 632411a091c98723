import Accounts
import HTTPTypes
import Registers
import SiteKit
import Strategy

/// Feeds of registers for partners, for a calendar that cannot sign in: the secret address of somebody's own calendar opens them.
///
/// Whoever has the address may be a program on somebody else's server. So it shows what every partner sees, and nothing that
/// is for one organisation or sealed, whoever made the address.
enum PartnerFeed {
    /// `nil` when nobody has the address, its owner may no longer read along, or there is no such feed.
    static func answer(
        _ secret: String, of id: RegisterID, as file: RegisterFormat, in context: PageContext,
        from published: PublishedSite
    ) throws -> Answer? {
        guard try isOpen(secret, context.services) else { return nil }
        let registers = published.plans.registersForPartners
        guard let register = registers[id] else { return nil }
        var answer = try RegisterFileAnswer(
            frame: RegisterFrame(register, of: registers, on: context), file: file
        ).answer()
        answer?.headers[.cacheControl] = "private, no-cache"
        return answer
    }

    private static func isOpen(_ secret: String, _ services: SiteServices) throws -> Bool {
        guard let store = services.plans, let accounts = services.accounts, let token = SecretToken(secret),
            let number = try store.calendarAccount(token.hash.bytes), let id = AccountID(rawValue: number),
            let account = try accounts.store.credentials(of: id)?.account, account.state == .active
        else { return false }
        let reader = SessionViewer(account: account.id, name: "", roles: account.roles)
        return Rights.allows(.signedIn(reader), .view(.partners))
    }
}
