import Phrases

/// The labels of fields that several kinds of entry share.
enum FieldLabels {
    static let id = Phrase("Kenmerk", "Id")
    static let title = Phrase("Titel", "Title")
    static let what = Phrase("Wat", "What")
    static let text = Phrase("Tekst", "Text")
    static let textHint = Phrase(
        "Opmaak met CommonMark. Een getal uit een indicator schrijft u als {{kenmerk|2021}}; zo kan het niet verouderen.",
        "Mark up with CommonMark. Write a number of an indicator as {{id|2021}}; so it cannot go stale.")
    static let forWhom = Phrase("Voor wie", "For whom")
    static let owner = Phrase("Eigenaar", "Owner")
    static let partners = Phrase("Partners", "Partners")
    static let wholeRegion = Phrase("Voor alle gemeenten van de regio", "For all municipalities of the region")
    static let municipalities = Phrase("Gemeenten", "Municipalities")
    static let districts = Phrase("Districten", "Police districts")
    static let section = Phrase("Onderdeel", "Section")
    static let track = Phrase("Spoor", "Track")
    static let due = Phrase("Termijn", "Due")
    static let status = Phrase("Stand", "Status")
    static let reason = Phrase("Reden van stoppen", "Reason for stopping")
    static let progress = Phrase("Voortgang", "Progress")
    static let date = Phrase("Datum", "Date")
    static let period = Phrase("Periode", "Period")
    static let note = Phrase("Toelichting", "Note")
    static let by = Phrase("Door", "By")
    static let continues = Phrase("Volgt op", "Continues")
    static let answers = Phrase("Verantwoordt", "Accounts for")
    static let indicators = Phrase("Indicatoren", "Indicators")
    static let evidence = Phrase("Waaruit dat blijkt", "Evidence")
    static let address = Phrase("Adres (https://…)", "Address (https://…)")
    static let audience = Phrase("Voor wie zichtbaar", "Who may see it")
    static let fields = Phrase("Velden die minder mensen zien", "Fields that fewer people see")
    static let field = Phrase("Veld", "Field")
    static let source = Phrase("Bron", "Source")
    static let sourceHint = Phrase(
        "Kenmerk van het document en regels, bijvoorbeeld jaarplan-2022:1046-1047.",
        "Id of the document and lines, for instance jaarplan-2022:1046-1047.")
    static let ethics = Phrase("Waar u op moet letten bij gegevens en mensen", "What to watch with data and people")
    static let amount = Phrase("Bedrag", "Amount")
    static let result = Phrase("Resultaat", "Result")
    static let decision = Phrase("Besluit", "Decision")
    static let programme = Phrase("Programma of project", "Programme or project")
    static let year = Phrase("Jaar", "Year")
    static let area = Phrase("Gebied (leeg: de regio)", "Area (empty: the region)")
    static let value = Phrase("Waarde", "Value")
    static let valueHint = Phrase(
        "Schrijf wat de bron zegt: 838, ruim 15, meer dan 300000, 60 tot 70. Zonder waarde: notYetKnown, notStated, notRecoverable, unresolved of notPublished.",
        "Write what the source says (Dutch words): 838, ruim 15, meer dan 300000, 60 tot 70. Without a value: notYetKnown, notStated, notRecoverable, unresolved or notPublished."
    )
    static let kind = Phrase("Soort", "Kind")
    static let shortTitle = Phrase("Korte titel", "Short title")
    static let onePerLine = Phrase("Eén per regel.", "One per line.")
}
