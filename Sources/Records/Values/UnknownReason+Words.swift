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
