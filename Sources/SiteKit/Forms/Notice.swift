package import Phrases

/// What has just been done; the address of the next page carries the word, so that reloading does nothing again.
package enum Notice: String, Hashable, Sendable, CaseIterable {
    case saved
    /// What was done to a plan; its pages say to what.
    case added, carried, removed, undone, imported, adopted, published
    case signedOut
    case passphraseChanged
    case sessionEnded
    /// It waits for a second administrator.
    case secondAsked
    case requestCancelled
    /// The passphrase was asked first, and what was typed was not kept.
    case unconfirmed
    case passkeyAdded
    case passkeyRemoved
    case deliveryPublished
    case deliveryWithdrawn

    package var word: Word {
        switch self {
        case .saved: Word("opgeslagen", "saved")
        case .added: Word("toegevoegd", "added")
        case .carried: Word("meegenomen", "carried")
        case .removed: Word("verwijderd", "removed")
        case .undone: Word("ongedaan-gemaakt", "undone")
        case .imported: Word("ingelezen", "imported")
        case .adopted: Word("vastgesteld", "adopted")
        case .published: Word("gepubliceerd", "published")
        case .signedOut: Word("uitgelogd", "signed-out")
        case .passphraseChanged: Word("wachtzin-veranderd", "passphrase-changed")
        case .sessionEnded: Word("sessie-beeindigd", "session-ended")
        case .secondAsked: Word("gevraagd", "asked")
        case .requestCancelled: Word("ingetrokken", "withdrawn")
        case .unconfirmed: Word("nog-niet-gedaan", "not-done-yet")
        case .passkeyAdded: Word("sleutel-toegevoegd", "passkey-added")
        case .passkeyRemoved: Word("sleutel-verwijderd", "passkey-removed")
        case .deliveryPublished: Word("levering-gepubliceerd", "delivery-published")
        case .deliveryWithdrawn: Word("levering-weg", "delivery-withdrawn")
        }
    }

    package var phrase: Phrase {
        switch self {
        case .saved: Phrase("Opgeslagen.", "Saved.")
        case .added: Phrase("Toegevoegd.", "Added.")
        case .carried: Phrase("Meegenomen naar het volgende jaar.", "Carried over to the next year.")
        case .removed: Phrase("Verwijderd uit het concept.", "Removed from the draft.")
        case .undone: Phrase("De wijziging is ongedaan gemaakt.", "The change has been undone.")
        case .imported: Phrase("Ingelezen in het concept.", "Taken into the draft.")
        case .adopted: Phrase("Vastgesteld.", "Adopted.")
        case .published: Phrase("Gepubliceerd.", "Published.")
        case .passphraseChanged:
            Phrase(
                "Uw wachtzin is veranderd. Op andere apparaten bent u uitgelogd.",
                "Your passphrase was changed. You are signed out on other devices.")
        case .sessionEnded: Phrase("Daar bent u uitgelogd.", "You are signed out there.")
        case .secondAsked:
            Phrase(
                "Gevraagd. Een tweede beheerder moet dit goedkeuren. Tot dan verandert er niets.",
                "Asked. A second administrator has to agree. Until then nothing changes.")
        case .requestCancelled: Phrase("Het verzoek is ingetrokken.", "The request was withdrawn.")
        case .unconfirmed:
            Phrase(
                "Wij vroegen eerst uw wachtzin. Er is nog niets veranderd: vul het opnieuw in en verstuur het.",
                "We asked for your passphrase first. Nothing has changed yet: fill it in again and send it.")
        case .passkeyAdded:
            Phrase(
                "U kunt nu met deze toegangssleutel inloggen. Op andere apparaten bent u uitgelogd.",
                "You can sign in with this passkey now. You are signed out on other devices.")
        case .passkeyRemoved:
            Phrase(
                "De toegangssleutel is verwijderd. Op andere apparaten bent u uitgelogd.",
                "The passkey was removed. You are signed out on other devices.")
        case .deliveryPublished:
            Phrase(
                "De levering is gepubliceerd. Binnen enkele seconden ziet iedereen haar op de site.",
                "The delivery is published. Within seconds everybody sees it on the site.")
        case .deliveryWithdrawn:
            Phrase(
                "De levering is van de site gehaald. Binnen enkele seconden ziet niemand haar meer.",
                "The delivery was taken off the site. Within seconds nobody sees it any more.")
        case .signedOut: Phrase("U bent uitgelogd.", "You have signed out.")
        }
    }
}
