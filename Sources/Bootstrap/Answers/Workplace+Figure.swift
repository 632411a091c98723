import Facts
import Figures
import Phrases

/// A question to `vib figure`, as typed.
package struct FigureQuestion: Sendable {
    let area, offence, measure, from: String
    let to, compare, population: String?
    let audience: String
    let moment: AskedMoment

    package init(
        area: String, offence: String, measure: String, from: String, to: String?, compare: String?,
        population: String?, audience: String, moment: AskedMoment = .now
    ) {
        self.area = area
        self.offence = offence
        self.measure = measure
        self.from = from
        self.to = to
        self.compare = compare
        self.population = population
        self.audience = audience
        self.moment = moment
    }
}

extension Workplace {
    /// Prints the figure that was asked for; a figure without a value is an answer too.
    package func answerFigure(_ question: FigureQuestion, format: AnswerFormat) throws(CommandFailure) {
        guard let audience = Audience(rawValue: question.audience) else {
            throw .wrongUse(
                Phrase("--audience is analyst, partners of public.", "--audience is analyst, partners or public."))
        }
        guard Measure(rawValue: question.measure) != nil else {
            throw .wrongUse(FigureRequestError.unknownMeasure(question.measure).sentence)
        }
        try ensureSomethingToShow()
        let edition = try openEdition(asOf: state(question.moment))
        let request = FigureRequest(
            area: question.area, offence: question.offence, measure: question.measure, from: question.from,
            to: question.to ?? question.from, compare: question.compare ?? "", population: question.population ?? "",
            audience: audience)
        let sheet: FigureSheet
        do {
            let query = try request.query(edition)
            sheet = FigureSheet(edition.answer(query), edition: edition, language: terminal.language)
        } catch {
            throw error.isAboutExistence ? .noSuchFigure(error.sentence) : .wrongUse(error.sentence)
        }
        switch format {
        case .json where sheet.records.count == 1: terminal.answerJSON(sheet.records[0])
        case .json: terminal.answer(sheet.json())
        case .csv: terminal.answer(sheet.csv())
        case .text: terminal.answer(sheet.text())
        }
    }
}
