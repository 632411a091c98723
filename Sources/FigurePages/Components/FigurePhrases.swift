import Phrases

/// Words that stand beside figures everywhere: heads of columns, units, where they come from.
enum FigurePhrases {
    static let area = Phrase("Gebied", "Area")
    static let code = Phrase("Code", "Code")
    static let count = Phrase("Aantal", "Number")
    static let rate = Phrase("Per 1.000", "Per 1,000")
    static let places = Phrase("Plaats (kan zijn)", "Place (could be)")
    static let base = Phrase("Was", "Was")
    static let difference = Phrase("Verschil", "Change")
    static let interval = Phrase("Marge (95%)", "Margin (95%)")
    static let marginOfChange = Phrase("Marge van het verschil", "Margin of the change")
    static let verdict = Phrase("Oordeel", "Verdict")
    static let unitPerMonth = Phrase("misdrijven per maand", "offences per month")
    static let source = Phrase("Bron", "Source")
    static let sourceName = Phrase("Politie / CBS", "Police / CBS")
    static let howMade = Phrase("Zo komen de cijfers tot stand", "How the figures are made")
    static let version = Phrase("versie", "version")
    static let notStated = Phrase("niet vermeld", "not stated")
}
