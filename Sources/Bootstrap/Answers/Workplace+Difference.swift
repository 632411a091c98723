import Cube
import Editions
import Facts
import Figures
import Phrases
import RegionPack
import Store

extension Workplace {
    /// What a delivery changes on the site, or changed when it was published.
    package func showDifference(
        of text: String, threshold: Int, limit: Int, format: AnswerFormat
    ) throws(CommandFailure) {
        let id = try deliveryID(text), terms = CellDifferences.Terms(threshold: threshold, limit: limit)
        let report = try attempt { () throws(StoreError) in
            try store.difference(of: id, on: terms, pack: pack, audience: .analyst)
        }
        let sheet = DifferenceSheet(report, language: terminal.language)
        switch format {
        case .json: terminal.answer(sheet.json())
        case .csv: terminal.answer(sheet.csv())
        case .text:
            terminal.answer(sheet.text())
            if !report.isDone, pack.approval == .fourEyes {
                terminal.say(
                    Phrase(
                        "Goedkeuren: vib publish \(id) --as ADRES --report \(report.base)",
                        "To approve: vib publish \(id) --as ADDRESS --report \(report.base)"))
            }
        }
    }
}
