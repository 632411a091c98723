import Phrases
import Strategy

/// The texts of the budget.
enum BudgetPhrases {
    static func description(_ year: Int) -> Phrase {
        Phrase(
            "De begroting van \(year), met toelichting en bijdragen.",
            "The budget of \(year), with notes and contributions.")
    }
    static let lead = Phrase(
        "Wat er binnenkomt, wat eraan opgaat en wat gemeenten bijdragen.",
        "What comes in, what it is spent on and what municipalities contribute.")
    static let noAmounts = Phrase(
        "De bedragen van deze begroting zijn niet uit de bron te lezen. De posten en de toelichting wel.",
        "The amounts of this budget cannot be read from the source. The lines and the notes can.")
    static func budgeted(_ year: Int, out: String, income: String) -> Phrase {
        Phrase(
            "Begroot voor \(year): \(out) aan lasten en \(income) aan baten.",
            "Budgeted for \(year): \(out) of expenses and \(income) of income.")
    }
    static func known(_ known: Int, of all: Int) -> Phrase {
        Phrase { language in
            let (some, total) = (language.number(known), language.number(all))
            return Phrase(
                "Van \(some) van de \(total) posten is een bedrag bekend.",
                "Of \(some) of the \(total) lines an amount is known.")(language)
        }
    }
    static let line = Phrase("Post", "Line")
    static let difference = Phrase("Verschil", "Difference")
    static let note = Phrase("noot", "note")
    static let notes = Phrase("Toelichting", "Notes")
    static let contributions = Phrase("Bijdragen van gemeenten", "Contributions of municipalities")
    static let what = Phrase("Waarvoor", "For what")
    static let municipalities = Phrase("Gemeenten", "Municipalities")
    static let key = Phrase("Hoe verdeeld", "How divided")
    static let total = Phrase("Totaal", "Total")
    static let amount = Phrase("Bedrag", "Amount")
    static let balance = Phrase("Saldo", "Balance")
    static func byInhabitants(_ year: Int) -> Phrase {
        Phrase(
            "Verdeeld naar de inwoners op 1 januari \(year), afgerond op centen die samen het totaal zijn.",
            "Divided by the residents on 1 January \(year), rounded to cents that add up to the total.")
    }
    static let equally = Phrase(
        "Elke gemeente betaalt evenveel, afgerond op centen die samen het totaal zijn.",
        "Each municipality pays the same, rounded to cents that add up to the total.")

    /// Why nobody can tell what a municipality pays.
    static func notDivided(_ reason: ContributionDivision.Reason) -> Phrase {
        switch reason {
        case .noTotal:
            Phrase(
                "zodra het bedrag en de verdeelsleutel bekend zijn, staat hier wat elke gemeente betaalt.",
                "as soon as the amount and the allocation key are known, this says what each municipality pays.")
        case .noKey:
            Phrase(
                "de verdeelsleutel staat niet in de bron, dus wat elke gemeente betaalt is niet te zeggen.",
                "the source does not state the allocation key, so what each municipality pays cannot be told.")
        case .noMunicipalities:
            Phrase(
                "niet bekend is welke gemeenten meebetalen, dus het bedrag is niet te verdelen.",
                "it is not known which municipalities pay, so the amount cannot be divided.")
        case .noInhabitants:
            Phrase(
                "niet van elke gemeente zijn de inwoners van dat jaar ingelezen, dus het bedrag is niet te verdelen.",
                "the residents of that year have not been imported for every municipality, so the amount cannot be divided."
            )
        }
    }
    static let unknownAmounts = Phrase(
        "Van deze posten kennen wij niet alle bedragen. Waar een bedrag ontbreekt, staat waarom. Wij vullen niets in.",
        "We do not know all amounts of these lines. Where an amount is missing, it says why. We fill in nothing.")
}
