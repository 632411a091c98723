package import Phrases
import Records

/// The labels of fields that several kinds of entry share.
package enum FieldLabels {
    package static let id = Phrase("Kenmerk", "Id")
    package static let title = Phrase("Titel", "Title")
    package static let what = Phrase("Wat", "What")
    package static let text = Phrase("Tekst", "Text")
    package static let textHint = Phrase(
        "Opmaak met CommonMark. Een getal uit een indicator schrijft u als {{kenmerk|2021}}; zo kan het niet verouderen.",
        "Mark up with CommonMark. Write a number of an indicator as {{id|2021}}; so it cannot go stale.")
    package static let forWhom = Phrase("Voor wie", "For whom")
    package static let owner = Phrase("Eigenaar", "Owner")
    package static let partners = Phrase("Partners", "Partners")
    package static let wholeRegion = Phrase("Voor alle gemeenten van de regio", "For all municipalities of the region")
    package static let municipalities = Phrase("Gemeenten", "Municipalities")
    package static let districts = Phrase("Districten", "Police districts")
    package static let section = Phrase("Onderdeel", "Section")
    package static let track = Phrase("Spoor", "Track")
    package static let due = Phrase("Termijn", "Due")
    package static let status = Phrase("Stand", "Status")
    package static let reason = Phrase("Reden van stoppen", "Reason for stopping")
    package static let progress = Phrase("Voortgang", "Progress")
    package static let date = Phrase("Datum", "Date")
    package static let period = Phrase("Periode", "Period")
    package static let note = Phrase("Toelichting", "Note")
    package static let by = Phrase("Door", "By")
    package static let continues = Phrase("Volgt op", "Continues")
    package static let answers = Phrase("Verantwoordt", "Accounts for")
    package static let indicators = Phrase("Indicatoren", "Indicators")
    package static let evidence = Phrase("Waaruit dat blijkt", "Evidence")
    package static let address = Phrase("Adres (https://…)", "Address (https://…)")
    package static let audience = Phrase("Voor wie zichtbaar", "Who may see it")
    package static let fields = Phrase("Velden die minder mensen zien", "Fields that fewer people see")
    package static let field = Phrase("Veld", "Field")
    package static let source = Phrase("Bron", "Source")
    package static let sourceHint = Phrase(
        "Kenmerk van het document en regels, bijvoorbeeld jaarplan-2022:1046-1047.",
        "Id of the document and lines, for instance jaarplan-2022:1046-1047.")
    package static let ethics = Phrase(
        "Waar u op moet letten bij gegevens en mensen", "What to watch with data and people")
    package static let amount = Phrase("Bedrag", "Amount")
    package static let result = Phrase("Resultaat", "Result")
    package static let decision = Phrase("Besluit", "Decision")
    package static let programme = Phrase("Programma of project", "Programme or project")
    package static let year = Phrase("Jaar", "Year")
    package static let area = Phrase("Gebied (leeg: de regio)", "Area (empty: the region)")
    package static let value = Phrase("Waarde", "Value")
    package static let valueHint = Phrase { language in
        let reasons = UnknownReason.allCases.map { $0.phrase(language) }.joined(separator: ", ")
        return Phrase(
            "Schrijf wat de bron zegt, zoals 838, ruim 15, meer dan 300.000 of 60 tot 70. Is er geen getal? Schrijf dan waarom: \(reasons).",
            "Write what the source says, such as 838, just over 15, more than 300,000 or 60 to 70. Is there no number? Then write why: \(reasons)."
        )(language)
    }
    package static let kind = Phrase("Soort", "Kind")
    package static let shortTitle = Phrase("Korte titel", "Short title")
    package static let onePerLine = Phrase("Eén per regel.", "One per line.")
}
