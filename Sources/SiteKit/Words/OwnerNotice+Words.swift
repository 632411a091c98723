package import Accounts
package import Phrases

extension OwnerNotice.Kind {
    /// What the owner of an account reads, on the site and by mail.
    package var phrase: Phrase {
        switch self {
        case .resetAsked:
            Phrase(
                "Een beheerder vroeg een nieuwe link aan voor uw account. Wie die link heeft, kiest een nieuwe wachtzin en logt in als u. Een tweede beheerder moet het nog goedkeuren. Heeft u hier niet om gevraagd? Bel dan meteen een andere beheerder.",
                "An administrator asked for a new link for your account. Whoever has that link chooses a new passphrase and signs in as you. A second administrator has yet to agree. Did you not ask for this? Call another administrator at once."
            )
        case .reset:
            Phrase(
                "Een beheerder maakte een nieuwe link voor uw account. Wie die link heeft, kiest een nieuwe wachtzin en logt in als u. Heeft u hier niet om gevraagd? Verander dan uw wachtzin en bel meteen een andere beheerder.",
                "An administrator made a new link for your account. Whoever has that link chooses a new passphrase and signs in as you. Did you not ask for this? Change your passphrase and call another administrator at once."
            )
        }
    }

    package var subject: Phrase {
        switch self {
        case .resetAsked: Phrase("Nieuwe link aangevraagd voor uw account", "New link asked for your account")
        case .reset: Phrase("Nieuwe link gemaakt voor uw account", "New link made for your account")
        }
    }
}
