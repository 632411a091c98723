import Phrases

/// The texts of the registers of interventions, pilots and grants.
enum RegisterPhrases {
    static let interventionsLead = Phrase(
        "Lessen, campagnes en trainingen tegen een probleem, die ook elders kunnen worden ingezet. Met wie ze bereikten.",
        "What was done against a problem and can be done elsewhere: lessons, campaigns, trainings. With whom it reached."
    )
    static let pilotsLead = Phrase(
        "Iets nieuws uitproberen: wat het moet opleveren, hoe dat wordt gemeten en wanneer het wordt uitgebreid.",
        "Trying something new: what it should bring, how that is measured and when it grows.")
    static let grantsLead = Phrase(
        "Geld dat is gevraagd of gekregen voor een doel.", "Money that was asked for or received for a purpose.")
    static let rest = Phrase("Bron en bijzonderheden", "Source and details")
    /// `12 interventies. Van 9 is bekend wie of wat zij bereikten.`
    static func interventions(_ reached: Int, of all: Int) -> Phrase {
        Phrase { language in
            let (some, total) = (language.number(reached), language.number(all))
            return Phrase(
                all == 1 ? "1 interventie." : "\(total) interventies. Van \(some) staat erbij hoeveel zij bereikten.",
                all == 1 ? "1 intervention." : "\(total) interventions. For \(some) it says how much they reached.")(
                    language)
        }
    }
    static let running = Phrase("lopen", "running")
    static let forWhom = Phrase("voor", "for")
    /// `4 proeven: 3 lopen en 1 is afgerond`, as a count per phase.
    static func pilots(_ phases: [(count: Int, words: Phrase)], of all: Int) -> Phrase {
        Phrase { language in
            let total = language.number(all)
            let parts = language.list(phases.map { "\(language.number($0.count)) \($0.words(language))" })
            return Phrase(
                "\(total) \(all == 1 ? "proef" : "proeven"): \(parts).",
                "\(total) \(all == 1 ? "pilot" : "pilots"): \(parts).")(language)
        }
    }
    /// `5 subsidies, van 3 is het bedrag bekend: samen € 120.000.`
    static func grants(_ known: Int, of all: Int, together: String?) -> Phrase {
        Phrase { language in
            let (some, total) = (language.number(known), language.number(all))
            let words = Phrase(
                "\(total) \(all == 1 ? "subsidie" : "subsidies")", "\(total) \(all == 1 ? "grant" : "grants")")(
                    language)
            guard known > 0, let together else { return Phrase("\(words).", "\(words).")(language) }
            return Phrase(
                "\(words). Van \(some) is het bedrag bekend, samen \(together).",
                "\(words). For \(some) the amount is known, together \(together).")(language)
        }
    }
    static let none = Phrase("Er staat er geen in het plan.", "There are none in the plan.")
    static let reach = Phrase("Bereik", "Reach")
    static let evaluation = Phrase("Evaluatie", "Evaluation")
    static let hypothesis = Phrase("Wat het moet opleveren", "What it should bring")
    static let measure = Phrase("Hoe dat wordt gemeten", "How that is measured")
    static let result = Phrase("Uitkomst", "Result")
    static let expected = Phrase("verwacht", "expected")
    static let rule = Phrase("Wanneer het wordt uitgebreid", "When it grows")
    static let decision = Phrase("Besluit", "Decision")
    static let amount = Phrase("Bedrag", "Amount")
    static let provider = Phrase("Van wie", "From")
    static let purpose = Phrase("Waarvoor", "For what")
    static let with = Phrase("Met", "With")
}
