/// Up to where the logs go that an edition is made from; whatever came in later is not in it.
package struct EditionState: Hashable, Sendable, CustomStringConvertible {
    /// The last entry of the log of publications; 0 before the first.
    package let publication: Int64
    /// The example figures that were asked for last; a real delivery counts from its publication on, not from its receipt.
    package let example: Int64
    /// The file of names, inhabitants, statuses or boundaries that came in last.
    package let reference: Int64

    package init(publication: Int64, example: Int64, reference: Int64) {
        self.publication = publication
        self.example = example
        self.reference = reference
    }

    /// Whatever there is; for asking, no version is made of it.
    package static let newest = EditionState(publication: .max, example: .max, reference: .max)

    package var description: String { "\(publication).\(example).\(reference)" }
}
