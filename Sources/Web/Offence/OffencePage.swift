import Figures

enum OffencePage {
    /// `nil` when neither the pack nor a delivery knows it.
    static func page(_ selection: OffenceSelection, _ context: PageContext) -> Page? {
        Page(title: "Misdrijf", description: "", section: .offences, body: "<h1>Misdrijf</h1>")
    }
}
