package import Facts
package import Phrases

/// Why a file is not imported at all, in one sentence that also says what to do.
package struct IngestRefusal: Error, Hashable, Sendable {
    /// The page in `docs/findings/` that explains it.
    package let kind: FindingKind
    package let sentence: Phrase

    package init(_ kind: FindingKind, _ sentence: Phrase) {
        self.kind = kind
        self.sentence = sentence
    }
}

extension IngestRefusal: CustomStringConvertible {
    package var description: String { sentence.english }
}
