/// What a column, a header line or a title of a table with names is about.
enum TableDimension: Hashable, Sendable, CaseIterable {
    /// The kind of offence, or of nuisance in a table of that.
    case offence
    case area, period
    /// What is counted: registered offences, reports filed, rates.
    case topic
    /// A place of residence, which is no municipality: nothing can be counted under it here.
    case place

    /// By the word that StatLine, the police's portal and clients write for it.
    init?(_ text: String) {
        var word = text.lowercased().trimmingSpaces.replacing("\u{2019}", with: "'")
        if word.hasSuffix("_label") { word.removeLast(6) }
        switch word {
        case "soort misdrijf", "soorten misdrijven", "soortmisdrijf", "overlast", "soort overlast", "soorten overlast",
            "soortoverlast":
            self = .offence
        case "wijken en buurten", "wijkenenbuurten", "regio's", "regios", "gemeenten": self = .area
        case "perioden", "periode": self = .period
        case "onderwerp", "onderwerpen": self = .topic
        case "plaatsen", "plaats", "woonplaatsen", "woonplaats": self = .place
        default: return nil
        }
    }

    /// Whether a word for areas names wijken and buurten, of which many share a name.
    static func hasNeighbourhoods(_ text: String) -> Bool { text.lowercased().contains("buurten") }
}

/// The words in the header of a table with names.
enum TableWords {
    /// `Geregistreerde misdrijven`, also with what it is counted in and as the services write it.
    static func isRegisteredOffences(_ text: String) -> Bool {
        let word = text.lowercased().trimmingSpaces
        let stems = ["geregistreerde misdrijven", "totaal geregistreerde misdrijven"]
        return stems.contains(word) || stems.contains { word == $0 + " (aantal)" } || OffenceLayout.isMeasure(word)
    }

    /// A word that says in what a column counts.
    static func isUnit(_ text: String) -> Bool { isCount(text) || isRate(text) }

    static func isCount(_ text: String) -> Bool { ["aantal", "absoluut"].contains(text.lowercased()) }

    private static func isRate(_ text: String) -> Bool {
        let word = text.lowercased()
        return word == "%" || word.hasPrefix("per 1") || word.hasPrefix("x 1") || word.contains("inwoners")
            || word.contains("procent")
    }
}
