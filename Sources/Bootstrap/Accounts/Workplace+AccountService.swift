package import Accounts
import Editions
import Phrases
import Store

extension Workplace {
    /// Accounts over the data folder, with the system's clock and chance.
    package func accountService() throws(CommandFailure) -> AccountService {
        guard let hasher = PassphraseHasher() else {
            throw .failed(
                Phrase(
                    "Er is te weinig geheugen om wachtzinnen te controleren (64 MB); maak geheugen vrij.",
                    "There is too little memory to check passphrases (64 MB); free some memory."))
        }
        var policy = SessionPolicy()
        policy.idle = settings.sessionIdleSeconds
        policy.absolute = settings.sessionSeconds
        return AccountService(
            store: store, policy: policy, hasher: hasher, now: { [store] in store.moment() })
    }

    /// What went wrong with accounts, in one sentence.
    package func failure(of error: any Error) -> CommandFailure {
        switch error {
        case let error as StoreError: .failed(error.sentence)
        case let conflict as AccountConflict: .failed(conflict.sentence)
        default: .failed(Phrase("Dat lukte niet: \(error)", "That did not work: \(error)"))
        }
    }
}

extension AccountConflict {
    var sentence: Phrase {
        switch self {
        case .mailTaken:
            Phrase("Er is al een account met dit e-mailadres.", "There is an account with this email address.")
        case .invitationSpent: Phrase("Deze link is al gebruikt of verlopen.", "This link was used or has expired.")
        case .codeReused: Phrase("Deze code is al gebruikt.", "This code was used before.")
        case .noSuchAccount: Phrase("Dit account bestaat niet.", "There is no such account.")
        case .noSuchRequest: Phrase("Dit verzoek is er niet meer.", "This request is gone.")
        case .notAccepted:
            Phrase(
                "Deze persoon heeft de uitnodiging nog niet gebruikt.", "This person has not used the invitation yet.")
        case .lastAdministrator:
            Phrase(
                "Er moet altijd een beheerder zijn; maak eerst iemand anders beheerder.",
                "There must always be an administrator; first make somebody else one.")
        case .lastSecondFactor:
            Phrase(
                "Met deze rollen is een tweede stap verplicht, en dit is de laatste.",
                "These roles need a second step, and this is the last one.")
        case .passkeyTaken:
            Phrase("Deze toegangssleutel is al in gebruik.", "This passkey is in use already.")
        }
    }
}
