import Accounts
import Phrases

/// The texts around what takes two administrators.
enum RequestPhrases {
    static let title = Phrase("Wacht op een tweede beheerder", "Waits for a second administrator")
    static let explained = Phrase(
        "Hiervoor zijn twee beheerders nodig. Vraag de eigenaar van het account zelf of het klopt, aan de telefoon of aan tafel.",
        "This takes two administrators. Ask the owner of the account yourself whether it is right, by telephone or at the table."
    )
    static func wish(_ wish: AccountWish) -> Phrase {
        switch wish {
        case .reset: Phrase("nieuwe link", "new link")
        case .roles: Phrase("andere rollen", "other roles")
        case .disable: Phrase("account sluiten", "close the account")
        }
    }
    static let rolesNow = Phrase("Nu:", "Now:")
    static let rolesThen = Phrase("Straks:", "Then:")
    static let askedBy = Phrase("Gevraagd door", "Asked by")
    static let until = Phrase("Het verzoek vervalt op", "The request ends on")
    static let ownRequest = Phrase(
        "U vroeg dit zelf. Een andere beheerder moet het goedkeuren.",
        "You asked this yourself. Another administrator has to agree.")
    static let aloneFrom = Phrase(
        "U vroeg dit zelf. De andere beheerder kan het goedkeuren of intrekken. Gebeurt dat niet, dan kunt u het zelf doen vanaf",
        "You asked this yourself. The other administrator can agree or withdraw it. If that does not happen, you can do it yourself from"
    )
    static let notAccepted = Phrase(
        "Deze persoon heeft de uitnodiging nog niet gebruikt. Goedkeuren kan als iemand met het account is ingelogd en u weet dat het de eigenaar was.",
        "This person has not used the invitation yet. You can agree once somebody has signed in with the account and you know that it was its owner."
    )
    static func confirm(_ wish: AccountWish) -> Phrase {
        switch wish {
        case .reset: Phrase("Keur goed en maak de link", "Agree and make the link")
        case .roles: Phrase("Keur goed en verander de rollen", "Agree and change the roles")
        case .disable: Phrase("Keur goed en sluit het account", "Agree and close the account")
        }
    }
    static func confirmAlone(_ wish: AccountWish) -> Phrase {
        switch wish {
        case .reset: Phrase("Maak de link nu", "Make the link now")
        case .roles: Phrase("Verander de rollen nu", "Change the roles now")
        case .disable: Phrase("Sluit het account nu", "Close the account now")
        }
    }
    static let cancel = Phrase("Trek het verzoek in", "Withdraw the request")
    static let gone = Phrase(
        "Dit verzoek is er niet meer, is veranderd, of u vroeg het zelf.",
        "This request is gone, has changed, or you asked it yourself.")
    static let noticesTitle = Phrase("Lees dit eerst", "Read this first")
    static let seen = Phrase("Ik heb dit gelezen", "I have read this")

    /// Beside the link for somebody whose power has yet to be agreed to.
    static let linkWithoutPower = Phrase(
        "Met deze link krijgt iemand nog niet alle rollen die u koos. Goedkeurder of beheerder wordt iemand pas als een tweede beheerder dat goedkeurt. Dat kan zodra de uitnodiging is gebruikt.",
        "With this link somebody does not yet get all the roles that you chose. Somebody becomes approver or administrator only when a second administrator agrees. That is possible once the invitation has been used."
    )
}
