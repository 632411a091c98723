import Facts
import Figures
import Phrases

/// The series that `vib signals` tests together.
package enum SearchedFamily: String, CaseIterable, Sendable {
    case municipality, neighbourhood

    fileprivate var family: SignalFamily {
        switch self {
        case .municipality: .municipality
        case .neighbourhood: .neighbourhood
        }
    }
}

extension Workplace {
    /// Prints what one family showed in a month; a month that cannot be tested is an answer that says so.
    package func searchSignals(
        month text: String?, family: SearchedFamily, at moment: AskedMoment = .now, format: AnswerFormat
    ) throws(CommandFailure) {
        try ensureSomethingToShow()
        let edition = try openEdition(asOf: state(moment))
        let month = try month(text, edition)
        let bar = ProgressBar(
            terminal[Phrase("Reeksen toetsen", "Testing series")], on: terminal)
        let run = edition.signals(SignalQuestion(family.family, month)) { bar.show($0) }
        bar.finish()
        let sheet = SignalSheet(run, edition: edition, language: terminal.language)
        switch format {
        case .json: terminal.answer(sheet.json())
        case .csv: terminal.answer(sheet.csv())
        case .text: terminal.answer(sheet.text())
        }
    }

    private func month(_ text: String?, _ edition: Edition) throws(CommandFailure) -> Month {
        guard let text else {
            guard let latest = edition.latestSignalMonth else {
                throw .noSuchFigure(
                    Phrase(
                        "Er zijn nog niet genoeg maanden om naar signalen te zoeken.",
                        "There are not enough months yet to search for signals."))
            }
            return latest
        }
        guard case .month(let month)? = try? FigureRequest.period(text) else {
            throw .wrongUse(
                Phrase(
                    "--month is een maand zoals 2017-11 of 2017MM11.", "--month is a month such as 2017-11 or 2017MM11."
                ))
        }
        return month
    }
}
