package import Facts

/// Why a file is not imported at all, in one sentence that also says what to do.
package struct IngestRefusal: Error, Hashable, Sendable {
    /// The page in `docs/findings/` that explains it.
    package let kind: FindingKind
    package let english: String
    package let dutch: String

    package init(_ kind: FindingKind, english: String, dutch: String) {
        self.kind = kind
        self.english = english
        self.dutch = dutch
    }

    package var sentence: LocalizedText { LocalizedText(dutch: dutch, english: english) }
}

extension IngestRefusal: CustomStringConvertible {
    package var description: String { english }
}
