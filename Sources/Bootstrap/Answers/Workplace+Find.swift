import Facts
import Figures
import Geography
import RegionPack

extension Workplace {
    /// Areas and offences whose name or code resembles a text.
    package func find(_ text: String, format: AnswerFormat) throws(CommandFailure) {
        try ensureSomethingToShow()
        let edition = try openEdition()
        let areas = edition.areaNames.search(text, limit: 12).compactMap { edition.areas[$0.id] }
        var rows = areas.map { Found(code: $0.code.rawValue, kind: $0.level.name, name: $0.name) }
        rows += edition.offenceTitles.search(text, limit: 8).map {
            Found(code: edition.key(of: $0.id), kind: "offence", name: edition.title(of: $0.id, in: terminal.language))
        }
        switch format {
        case .json: terminal.answerJSON(rows)
        case .csv: terminal.answer(Table.csv(Found.headers, rows.map(\.cells)))
        case .text: terminal.answer(Table.text(Found.headers, rows.map(\.cells)))
        }
        if rows.isEmpty {
            let quoted = Finding.quote(text)
            throw .noSuchFigure(
                LocalizedText(dutch: "Niets gevonden voor “\(quoted)”.", english: "Nothing found for “\(quoted)”."))
        }
    }

    private struct Found: Encodable {
        let code, kind, name: String
        static let headers = ["code", "kind", "name"]
        var cells: [String] { [code, kind, name] }
    }
}
