import Editions
import Facts
import Figures
import Phrases
import Store

/// A question to `vib history`, as typed.
package struct HistoryQuestion: Sendable {
    let area, offence, period: String

    package init(area: String, offence: String, period: String) {
        (self.area, self.offence, self.period) = (area, offence, period)
    }
}

extension Workplace {
    /// Prints what one figure was in every published state.
    package func showHistory(_ question: HistoryQuestion, format: AnswerFormat) throws(CommandFailure) {
        try ensureSomethingToShow()
        let edition = try openEdition()
        if edition.isExample { throw .failed(StoreError.nothingPublished.sentence) }
        let ends = question.period.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        let request = FigureRequest(
            area: question.area, offence: question.offence, from: ends.first ?? "", to: ends.last ?? "",
            audience: .analyst)
        let query: FigureQuery
        do {
            query = try request.query(edition)
        } catch {
            throw error.isAboutExistence ? .noSuchFigure(error.sentence) : .wrongUse(error.sentence)
        }
        let found: FigureHistory?
        do {
            found = try store.history(of: query, pack: pack)
        } catch let error as StoreError {
            throw .failed(error.sentence)
        } catch {
            throw .failed(Phrase("\(error)", "\(error)"))
        }
        guard let history = found else { return }
        let sheet = FigureHistorySheet(history, edition: edition, language: terminal.language)
        switch format {
        case .json: terminal.answer(sheet.json())
        case .csv: terminal.answer(sheet.csv())
        case .text: terminal.answer(sheet.text())
        }
    }
}
