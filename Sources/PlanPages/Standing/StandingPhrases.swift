import Phrases

/// The texts of how a plan stands.
enum StandingPhrases {
    /// - Parameter done: `3 van 9 klaar`
    static func actionsDone(_ done: String) -> Phrase { Phrase("Acties: \(done)", "Actions: \(done)") }

    static func overdue(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                count == 1 ? "1 actie had klaar moeten zijn" : "\(number) acties hadden klaar moeten zijn",
                count == 1 ? "1 action should have been done" : "\(number) actions should have been done")(language)
        }
    }
    static let notReported = Phrase(
        "De termijn is voorbij en er is niet gemeld dat het af is.",
        "The date has passed and nobody has reported that it is done.")
    static let next = Phrase("Wat als eerste klaar moet zijn", "What has to be ready first")
    static let noDates = Phrase(
        "Het plan noemt bij deze acties geen dag.", "The plan names no day for these actions.")
    static let allDone = Phrase(
        "Alles waar een datum bij staat, is klaar of gestopt.", "Everything with a date is done or was stopped.")
    static func more(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase("en nog \(number)", "and \(number) more")(language)
        }
    }
}
