import Facts
import Figures
import HTTPTypes
import Phrases
import SiteKit

/// The records of a month as files.
enum SignalFiles {
    /// `nil` for a month that cannot be searched; a page that waits while it is being searched.
    static func answer(
        _ month: Month, of family: SignalFamily, as format: RecordFormat, in context: PageContext, from runs: SignalRuns
    ) -> Answer? {
        guard context.edition.signalCalendar?.contains(month) == true else { return nil }
        guard case .ready(let run) = runs.state(SignalQuestion(family, month)) else {
            return Answer.text(context(SignalPhrases.busyText), status: .accepted).comingAgain
        }
        let sheet = SignalSheet(run, edition: context.edition, language: context.language)
        let name = [
            AnalysisWord.signals(context.language), month.dashed, family.word(context.language),
        ].joined(separator: "-")
        return .record(format == .json ? sheet.json() : sheet.csv(), format, name: name)
    }
}
