package import Phrases

/// The texts that every form shares.
package enum FormPhrases {
    static let somethingWrong = Phrase("Er klopt iets niet", "Something is not right")
    package static let error = Phrase("Fout", "Error")
    package static let required = Phrase("verplicht", "required")
    package static let optional = Phrase("niet verplicht", "optional")
    package static let fillIn = Phrase("Vul dit veld in.", "Fill in this field.")

    package static let kept = Phrase(
        "U was uitgelogd toen u dit verstuurde. Dit had u getypt; het is nog niet opgeslagen.",
        "You had been signed out when you sent this. This is what you typed; it has not been saved yet.")
    package static let keptUnconfirmed = Phrase(
        "Wij vroegen eerst uw wachtzin. Het is nog niet gedaan: kijk na wat u had ingevuld en verstuur het opnieuw.",
        "We asked for your passphrase first. It has not been done yet: check what you filled in and send it again.")
    package static func notDone(_ reference: String) -> Phrase {
        Phrase(
            "Dit is niet gelukt en niet opgeslagen. Dat ligt niet aan u. Wat u typte staat hieronder nog: verstuur het over een minuut opnieuw. Blijft het misgaan? Geef de beheerder dan deze code: \(reference).",
            "This did not work and was not saved. It is nothing that you did. What you typed is still below: send it again in a minute. If it keeps failing, give the administrator this code: \(reference)."
        )
    }
    static let refusedTitle = Phrase("Dit formulier kunnen wij niet aannemen", "We cannot accept this form")
    package static let stale = Phrase(
        "U heeft de pagina geopend voordat u inlogde of uitlogde, of te lang geleden. Ga terug, laad de pagina opnieuw en probeer het nog eens. Er is niets veranderd.",
        "You opened the page before signing in or out, or too long ago. Go back, reload the page and try again. Nothing has changed."
    )
    package static let elsewhere = Phrase(
        "Het formulier komt niet van deze site. Er is niets veranderd.",
        "The form does not come from this site. Nothing has changed.")
    package static let tooLarge = Phrase(
        "U stuurt meer dan we in één keer aannemen. Er is niets veranderd.",
        "You send more than we accept at once. Nothing has changed.")
    package static let tooSlow = Phrase(
        "Het versturen duurde te lang. Er is niets veranderd.", "Sending took too long. Nothing has changed.")
    package static let malformed = Phrase(
        "In het formulier staat iets dat er niet hoort. Er is niets veranderd.",
        "The form contains something that does not belong there. Nothing has changed.")

    static let forbiddenTitle = Phrase("Hier mag u niet bij", "You have no access to this")
    package static let forbidden = Phrase(
        "Uw account heeft hier geen rechten voor. Heeft u die wel nodig? Vraag het de beheerder.",
        "Your account has no rights for this. Do you need them? Ask the administrator.")
    package static let busyTitle = Phrase("Dit lukt nu niet", "This does not work right now")
    static let tooLong = Phrase(
        "Dit duurt te lang. Er is niets veranderd. Verdeel het over kleinere bestanden en probeer het opnieuw.",
        "This takes too long. Nothing has changed. Divide it into smaller files and try again.")
    package static let busy = Phrase(
        "Wacht even en probeer het opnieuw. Er is niets veranderd.",
        "Wait a moment and try again. Nothing has changed.")
}
