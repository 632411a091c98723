/// Up to where the logs go that an edition is made from; whatever came in later is not in it.
package struct EditionState: Hashable, Sendable, CustomStringConvertible {
    /// The last entry of the log of publications; 0 before the first.
    package let publication: Int64
    /// The delivery that came in last.
    package let delivery: Int64
    /// The file of names, inhabitants, statuses or boundaries that came in last.
    package let reference: Int64

    package init(publication: Int64, delivery: Int64, reference: Int64) {
        self.publication = publication
        self.delivery = delivery
        self.reference = reference
    }

    /// Whatever there is; for asking, no version is made of it.
    package static let newest = EditionState(publication: .max, delivery: .max, reference: .max)

    package var description: String { "\(publication).\(delivery).\(reference)" }
}
