import Facts
import Figures
import Geography
import Phrases
import RegionPack

extension Workplace {
    /// Areas and offences whose name or code resembles a text.
    package func find(_ text: String, format: AnswerFormat) throws(CommandFailure) {
        try ensureSomethingToShow()
        let edition = try openEdition()
        let areas = edition.areaNames.search(text, limit: 12).compactMap { edition.areas[$0.id] }
        var rows = areas.map { Found(code: $0.code.rawValue, level: $0.level, name: $0.name) }
        rows += edition.offenceTitles.search(text, limit: 8).map {
            Found(code: edition.key(of: $0.id), level: nil, name: edition.title(of: $0.id, in: terminal.language))
        }
        terminal.answer(rows, format: format)
        if rows.isEmpty {
            let quoted = Finding.quote(text)
            throw .noSuchFigure(Phrase("Niets gevonden voor “\(quoted)”.", "Nothing found for “\(quoted)”."))
        }
    }

    private struct Found: AnswerRow {
        let code, kind, name: String
        private let kindWords: Phrase

        /// Without a level it is an offence.
        init(code: String, level: AreaLevel?, name: String) {
            self.code = code
            self.name = name
            kind = level?.name ?? "offence"
            kindWords = level.map { level in Phrase { level.text(in: $0) } } ?? Phrase("misdrijf", "offence")
        }

        private enum CodingKeys: String, CodingKey { case code, kind, name }

        static let headers = ["code", "kind", "name"]
        var cells: [String] { [code, kind, name] }
        func words(in language: Language) -> [String] { [code, kindWords(language), name] }
    }
}
