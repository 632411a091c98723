import Phrases

/// The words that every chart uses.
enum ChartPhrases {
    static let example = Phrase("Voorbeeldcijfers", "Example figures")
    static let provisional = Phrase("voorlopig", "provisional")
    static let provisionalNote = Phrase("* voorlopig", "* provisional")
    static let notDelivered = Phrase("niet geleverd", "not delivered")
    static let notPublished = Phrase("niet gepubliceerd", "not published")
    static let fewResidents = Phrase("te weinig inwoners", "too few residents")
    static let unknown = Phrase("niet bekend", "not known")
    static let none = Phrase("geen cijfers", "no figures")
    static let band = Phrase("de band", "the band")
    static let usual = Phrase("gewoon is", "usual is")
    static let breakInFigures = Phrase("breuk in de cijfers", "break in the figures")
    static let bandRest = Phrase("als er niets is veranderd", "if nothing has changed")
    static let expected = Phrase("Verwacht (band)", "Expected (band)")
    static let registered = Phrase("Geregistreerd", "Registered")
    static let expectedValue = Phrase("Verwacht", "Expected")
    static let bandColumn = Phrase("Band", "Band")
    static let month = Phrase("Maand", "Month")
    static let year = Phrase("Jaar", "Year")
    static let area = Phrase("Gebied", "Area")
    static let interval = Phrase("Marge", "Margin")
    static let tableOfChart = Phrase("Tabel bij deze grafiek", "Table for this chart")
    static let tableOfMap = Phrase("Tabel bij deze kaart", "Table for this map")
    static let download = Phrase("Download:", "Download:")
    static let skipMap = Phrase("Sla de kaart over", "Skip the map")
    static let source = Phrase("Bron", "Source")
    static let thousands = Phrase("× 1.000", "× 1,000")
    static let moreThanChance = Phrase("meer dan toeval", "more than chance")
    static let canBeChance = Phrase("kan toeval zijn", "could be chance")
    static let rose = Phrase("aantal gestegen, meer dan toeval", "number rose, more than chance")
    static let fell = Phrase("aantal gedaald, meer dan toeval", "number fell, more than chance")
    static let change = Phrase("Verandering", "Change")
    static let tooLittle = Phrase("te weinig om te zeggen", "too few to say")

    static func inYear(_ year: String) -> Phrase { Phrase("in \(year)", "in \(year)") }
    static func lessThan(_ text: String) -> Phrase { Phrase("minder dan \(text)", "less than \(text)") }
    static func everywhere(_ text: String) -> Phrase { Phrase("overal \(text)", "\(text) everywhere") }
    static func orMore(_ text: String) -> Phrase { Phrase("\(text) of meer", "\(text) or more") }
    static func between(_ low: String, _ high: String) -> Phrase { Phrase("\(low) tot \(high)", "\(low) to \(high)") }
}
