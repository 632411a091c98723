package import Accounts
package import Facts
package import Figures
package import Phrases

/// Where deliveries are brought in, looked at, approved and taken off the site.
///
/// Every act is by an account, whose role is looked up again where it is done.
package protocol DeliveryDesk: Sendable {
    /// The deliveries that are kept and not on the site, the newest first.
    func drafts() throws -> [DeliveryDraft]
    func bring(_ file: FormFile, division: Int?, by account: AccountID) throws -> BroughtDelivery
    /// Publishes it on a report that somebody read; answers why not, for a person who can do something about it.
    func publish(_ id: DeliveryID, report: Int64, acceptsLosses: Bool, by account: AccountID) throws -> Phrase?
    func withdraw(_ id: DeliveryID, by account: AccountID) throws -> Phrase?
}

/// A delivery that is kept and not on the site.
package struct DeliveryDraft: Hashable, Sendable {
    package let delivery: PublishedDelivery
    package let fileName: String
    /// The name of the account that brought it; `nil` when that was somebody at the machine itself.
    package let bringer: String?

    package init(_ delivery: PublishedDelivery, fileName: String, bringer: String?) {
        (self.delivery, self.fileName, self.bringer) = (delivery, fileName, bringer)
    }
}

/// What became of a file that somebody brought.
package enum BroughtDelivery: Sendable {
    case kept(DeliveryID)
    case refused(Phrase)
}
