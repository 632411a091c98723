package import Phrases

extension UnknownReason {
    package var phrase: Phrase {
        switch self {
        case .notYetKnown: Phrase("nog niet bekend", "not yet known")
        case .notStated: Phrase("niet in de bron", "not stated by the source")
        case .notRecoverable: Phrase("niet uit de bron te lezen", "not readable from the source")
        case .unresolved: Phrase("bron is niet eenduidig", "the source is ambiguous")
        case .notPublished: Phrase("niet openbaar", "not public")
        }
    }
}

extension UnknownReason {
    /// From its words in one of our languages, or the word of the text format.
    package init?(typed text: some StringProtocol) {
        let typed = text.lowercased()
        let known = Self.allCases.first { reason in
            reason.rawValue == text || Language.allCases.contains { reason.phrase($0).lowercased() == typed }
        }
        guard let known else { return nil }
        self = known
    }
}
