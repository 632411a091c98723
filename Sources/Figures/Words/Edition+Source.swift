package import Phrases

extension Edition {
    /// What every export names as its source; invented figures are called so.
    package func sourceText(in language: Language) -> String {
        if isExample { return Phrase("Voorbeeldcijfers (verzonnen)", "Example figures (invented)")(language) }
        let tables = deliveries.map(\.table).filter { !$0.isEmpty }.uniqued()
        let list = tables.isEmpty ? "" : " (\(language.list(tables)))"
        return Phrase("Bron: Politie / CBS", "Source: Dutch police / CBS")(language) + list
    }
}
