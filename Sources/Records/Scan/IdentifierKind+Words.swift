package import Phrases

extension IdentifierScan.Kind {
    /// What it is, in the middle of a sentence.
    package var words: Phrase {
        switch self {
        case .bsn: Phrase("een burgerservicenummer", "a citizen service number")
        case .plate: Phrase("een kenteken", "a licence plate")
        case .phone: Phrase("een telefoonnummer", "a phone number")
        case .mail: Phrase("een mailadres", "a mail address")
        case .iban: Phrase("een rekeningnummer", "a bank account number")
        }
    }
}

extension IdentifierScan.Finding {
    /// What was found in a text that is not a field of the plan, and what to do.
    package var phrase: Phrase {
        Phrase {
            let thing = kind.words($0)
            return Phrase("“\(text)” lijkt \(thing). Haal het weg.", "“\(text)” looks like \(thing). Take it out.")($0)
        }
    }
}
