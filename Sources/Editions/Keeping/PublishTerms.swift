package import Facts

/// On what terms a delivery is published: what a person accepted, and what it takes the place of.
package struct PublishTerms: Hashable, Sendable {
    /// A person accepts that figures go, or that a part of the file is missing.
    package var acceptsLosses: Bool
    /// The delivery that leaves the site in the same moment.
    package var replaces: DeliveryID?
    /// The last entry of the log of publications when it was found that nothing goes; another one means: look again.
    package var judgedAt: Int64?

    package init(acceptsLosses: Bool = false, replaces: DeliveryID? = nil, judgedAt: Int64? = nil) {
        self.acceptsLosses = acceptsLosses
        self.replaces = replaces
        self.judgedAt = judgedAt
    }
}
