package import Facts

/// Where the data pages get what is known of a delivery beyond the edition: its findings.
package protocol DeliveryArchive: Sendable {
    /// The findings of a delivery, most severe first; empty when it has none or is not known.
    func findings(of delivery: DeliveryID) throws -> [Finding]
    /// What is no longer as it was kept; for who can do something about it.
    func damage(of delivery: DeliveryID) -> [Finding]
}

extension DeliveryArchive {
    package func damage(of delivery: DeliveryID) -> [Finding] { [] }
}
