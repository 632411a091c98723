import Phrases

extension PlanEntry.Kind {
    /// One entry of the kind, in the middle of a sentence.
    var noun: Phrase {
        switch self {
        case .strategy: Phrase("strategie", "strategy")
        case .ambition: Phrase("ambitie", "ambition")
        case .theme: Phrase("thema", "theme")
        case .organisation: Phrase("organisatie", "organisation")
        case .document: Phrase("bron (document)", "source document")
        case .programme: Phrase("programma", "programme")
        case .goal: Phrase("meerjarendoel", "multi-year goal")
        case .lookBack: Phrase("terugblik", "look-back")
        case .agenda: Phrase("actie", "action")
        case .indicator: Phrase("indicator", "indicator")
        case .participation: Phrase("deelname", "participation")
        case .intervention: Phrase("interventie", "intervention")
        case .pilot: Phrase("proef", "pilot")
        case .grant: Phrase("subsidie", "grant")
        case .budget: Phrase("begroting", "budget")
        case .body: Phrase("overleg", "body")
        case .note: Phrase("noot bij de bron", "note on the source")
        }
    }
}
