package import Facts
package import RegionPack

/// On what terms a delivery is published: what a person accepted, and what it takes the place of.
package struct PublishTerms: Hashable, Sendable {
    /// A person accepts that figures go, or that a part of the file is missing.
    package var acceptsLosses: Bool
    /// The delivery that leaves the site in the same moment.
    package var replaces: DeliveryID?
    /// The last entry of the log when the report was made that a person accepted; another one by now means: read it anew.
    package var acceptedReport: Int64?
    /// As the coalition decided it.
    package var approval: DeliveryApproval

    package init(
        acceptsLosses: Bool = false, replaces: DeliveryID? = nil, acceptedReport: Int64? = nil,
        approval: DeliveryApproval = .direct
    ) {
        self.acceptsLosses = acceptsLosses
        self.replaces = replaces
        self.acceptedReport = acceptedReport
        self.approval = approval
    }
}
