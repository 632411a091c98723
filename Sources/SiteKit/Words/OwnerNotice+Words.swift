package import Accounts
package import Phrases

extension OwnerNotice {
    /// What the owner of an account reads, on the site and by mail.
    package var phrase: Phrase {
        let name = about ?? "–"
        return switch kind {
        case .resetAsked:
            Phrase(
                "Een beheerder vroeg een nieuwe link aan voor uw account. Wie die link heeft, kiest een nieuwe wachtzin en logt in als u. Een tweede beheerder moet het nog goedkeuren. Heeft u hier niet om gevraagd? Bel dan meteen een andere beheerder.",
                "An administrator asked for a new link for your account. Whoever has that link chooses a new passphrase and signs in as you. A second administrator has yet to agree. Did you not ask for this? Call another administrator at once."
            )
        case .resetWaits:
            Phrase(
                "De andere beheerder vroeg een nieuwe link aan voor uw account. Wie die link heeft, kiest een nieuwe wachtzin en logt in als u. Doet u niets, dan kan die beheerder de link na zeven dagen maken. Heeft u hier niet om gevraagd? Trek het verzoek in bij Accounts.",
                "The other administrator asked for a new link for your account. Whoever has that link chooses a new passphrase and signs in as you. If you do nothing, that administrator can make the link after seven days. Did you not ask for this? Withdraw the request at Accounts."
            )
        case .reset:
            Phrase(
                "Een beheerder maakte een nieuwe link voor uw account. Wie die link heeft, kiest een nieuwe wachtzin en logt in als u. Uw oude wachtzin en uw toegangssleutels werken niet meer. Heeft u hier niet om gevraagd? Bel dan meteen een andere beheerder.",
                "An administrator made a new link for your account. Whoever has that link chooses a new passphrase and signs in as you. Your old passphrase and your passkeys no longer work. Did you not ask for this? Call another administrator at once."
            )
        case .passkeyAdded:
            Phrase(
                "Op uw account staat een nieuwe toegangssleutel. Wie die sleutel heeft, logt in als u. Heeft u hem niet zelf gemaakt? Verwijder hem bij Mijn account, verander uw wachtzin en bel een beheerder.",
                "There is a new passkey on your account. Whoever has that key signs in as you. Did you not make it yourself? Remove it at My account, change your passphrase and call an administrator."
            )
        case .passkeyRemoved:
            Phrase(
                "Een toegangssleutel van uw account is verwijderd. Heeft u dat niet zelf gedaan? Verander dan uw wachtzin en bel een beheerder.",
                "A passkey of your account was removed. Did you not do that yourself? Change your passphrase and call an administrator."
            )
        case .powerGiven:
            Phrase(
                "Een beheerder gaf u de rol van goedkeurder of beheerder. Er was geen tweede beheerder die dat kon goedkeuren. Klopt het niet? Bel dan de beheerder.",
                "An administrator gave you the role of approver or administrator. There was no second administrator who could agree. Is it not right? Call the administrator."
            )
        case .powerGivenTo:
            Phrase(
                "Een beheerder gaf \(name) de rol van goedkeurder of beheerder. Er was geen tweede beheerder die dat kon goedkeuren. Wist u hier niet van? Bel dan de beheerder.",
                "An administrator gave \(name) the role of approver or administrator. There was no second administrator who could agree. Did you not know of this? Call the administrator."
            )
        case .endAsked:
            Phrase(
                "Een beheerder wil dat u geen beheerder meer bent, of wil uw account sluiten. Een ander moet dat goedkeuren. Is er geen derde beheerder en doet u niets, dan kan het na zeven dagen zonder. Klopt het niet? Trek het verzoek in bij Accounts.",
                "An administrator wants you to be an administrator no longer, or wants to close your account. Somebody else has to agree. If there is no third administrator and you do nothing, it can be done after seven days. Is it not right? Withdraw the request at Accounts."
            )
        case .ended:
            Phrase(
                "U bent geen beheerder meer, of uw account is gesloten. Klopt dat niet? Bel dan meteen een andere beheerder.",
                "You are an administrator no longer, or your account was closed. Is that not right? Call another administrator at once."
            )
        case .agreementAsked:
            Phrase(
                "Een andere beheerder wil iets doen met het account van \(name). Daar zijn twee beheerders voor nodig. Kijk bij Accounts wat er wordt gevraagd en vraag de eigenaar zelf of het klopt. Daarna keurt u het goed of trekt u het in.",
                "Another administrator wants to do something with the account of \(name). That takes two administrators. Look at Accounts what is asked, and ask its owner yourself whether it is right. Then agree, or withdraw it."
            )
        case .passphraseChanged:
            Phrase(
                "De wachtzin van uw account is veranderd. Heeft u dat niet zelf gedaan? Vraag dan meteen een beheerder om een nieuwe link.",
                "The passphrase of your account was changed. Did you not do that yourself? Ask an administrator for a new link at once."
            )
        case .authenticatorSet:
            Phrase(
                "Voor uw account is een app voor codes ingesteld. Heeft u dat niet zelf gedaan? Verander dan uw wachtzin, stel uw eigen app opnieuw in en bel een beheerder. Lukt inloggen niet meer? Vraag een beheerder meteen om een nieuwe link.",
                "An app for codes was set up for your account. Did you not do that yourself? Change your passphrase, set up your own app again and call an administrator. Can you not sign in any more? Ask an administrator for a new link at once."
            )
        case .recoveryCodesRenewed:
            Phrase(
                "Voor uw account zijn nieuwe herstelcodes gemaakt. De oude werken niet meer. Heeft u dat niet zelf gedaan? Verander dan uw wachtzin, maak zelf nieuwe herstelcodes en bel een beheerder.",
                "New recovery codes were made for your account. The old ones no longer work. Did you not do that yourself? Change your passphrase, make new recovery codes yourself and call an administrator."
            )
        }
    }

    package var subject: Phrase {
        switch kind {
        case .resetAsked, .resetWaits:
            Phrase("Nieuwe link aangevraagd voor uw account", "New link asked for your account")
        case .reset: Phrase("Nieuwe link gemaakt voor uw account", "New link made for your account")
        case .passkeyAdded: Phrase("Nieuwe toegangssleutel op uw account", "New passkey on your account")
        case .passkeyRemoved: Phrase("Toegangssleutel van uw account verwijderd", "Passkey removed from your account")
        case .powerGiven: Phrase("U kreeg een rol met meer rechten", "You got a role with more rights")
        case .powerGivenTo: Phrase("Iemand kreeg een rol met meer rechten", "Somebody got a role with more rights")
        case .endAsked: Phrase("Verzoek om uw beheer te beëindigen", "Request to end your administration")
        case .ended: Phrase("Uw beheer is beëindigd", "Your administration was ended")
        case .agreementAsked:
            Phrase("Een verzoek wacht op uw goedkeuring", "A request waits for you to agree")
        case .passphraseChanged: Phrase("Uw wachtzin is veranderd", "Your passphrase was changed")
        case .authenticatorSet: Phrase("App voor codes ingesteld", "App for codes set up")
        case .recoveryCodesRenewed: Phrase("Nieuwe herstelcodes voor uw account", "New recovery codes for your account")
        }
    }
}
