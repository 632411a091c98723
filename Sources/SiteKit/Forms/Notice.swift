package import Phrases

/// What has just been done; the address of the next page carries the word, so that reloading does nothing again.
package enum Notice: String, Hashable, Sendable, CaseIterable {
    case saved
    case signedOut
    case passphraseChanged
    case sessionEnded

    package var word: Word {
        switch self {
        case .saved: Word("opgeslagen", "saved")
        case .signedOut: Word("uitgelogd", "signed-out")
        case .passphraseChanged: Word("wachtzin-veranderd", "passphrase-changed")
        case .sessionEnded: Word("sessie-beeindigd", "session-ended")
        }
    }

    package var phrase: Phrase {
        switch self {
        case .saved: Phrase("Opgeslagen.", "Saved.")
        case .passphraseChanged:
            Phrase(
                "Uw wachtzin is veranderd. Op andere apparaten bent u uitgelogd.",
                "Your passphrase was changed. You are signed out on other devices.")
        case .sessionEnded: Phrase("Daar bent u uitgelogd.", "You are signed out there.")
        case .signedOut: Phrase("U bent uitgelogd.", "You have signed out.")
        }
    }
}
