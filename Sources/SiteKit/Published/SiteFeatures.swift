package import Accounts
package import Markup

/// What the features of the site do with a request: the server knows them by this table and by nothing else.
package struct SiteFeatures: Sendable {
    /// `nil` when there is no such area, offence, delivery or chart; throws when it is there and cannot be read.
    package let answer: @Sendable (PageContext, PublishedSite) async throws -> Answer?
    /// Whether the address names something that exists, as far as that is known without making the page.
    package let exists: @Sendable (PageContext) -> Bool
    /// What a form that was sent does.
    package let submit: @Sendable (Submission) async -> FormAnswer
    /// What a page must know of whoever has not signed in yet: the question of the second factor, an invitation.
    package let lookUp: @Sendable (inout PageContext, SecretToken, AccountService) throws -> Void
    /// The ways to one's own work, for the line that tells who is signed in; throws when the database cannot be read.
    package let ownLinks: @Sendable (PageContext) throws -> HTML?

    package init(
        answer: @escaping @Sendable (PageContext, PublishedSite) async throws -> Answer?,
        exists: @escaping @Sendable (PageContext) -> Bool, submit: @escaping @Sendable (Submission) async -> FormAnswer,
        lookUp: @escaping @Sendable (inout PageContext, SecretToken, AccountService) throws -> Void,
        ownLinks: @escaping @Sendable (PageContext) throws -> HTML?
    ) {
        self.answer = answer
        self.exists = exists
        self.submit = submit
        self.lookUp = lookUp
        self.ownLinks = ownLinks
    }
}
