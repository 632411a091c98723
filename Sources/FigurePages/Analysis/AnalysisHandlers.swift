import Figures
import HTTPTypes
import Markup
package import SiteKit

/// From the address of an analysis to its answer.
package enum AnalysisHandlers {
    /// Waits a moment for the searches that a page needs; a longer one gets a page that says so.
    private static func prepare(_ route: AnalysisRoute, _ runs: SignalRuns) async {
        let questions: [SignalQuestion]
        var turn = SignalRuns.Turn.next
        switch route {
        case .signals(let month): questions = SignalsModel.questions(month, runs.edition)
        case .signalFile(let month, let family, _): questions = [SignalQuestion(family, month)]
        case .lookBack:
            questions = SignalFamily.allCases.flatMap(runs.historyQuestions)
            // Two years of searches: whoever reads a month goes before them.
            turn = .later
        case .effect, .effectFile, .algorithms, .algorithmsFile: return
        }
        await runs.prepare(questions, turn, within: .milliseconds(900))
    }

    /// `nil` when there is no such month, area or event.
    package static func answer(_ route: AnalysisRoute, _ context: PageContext, _ published: PublishedSite) async
        -> Answer?
    {
        let runs = published.signals
        await prepare(route, runs)
        switch route {
        case .signals(let month): return SignalsPage.answer(month, context, runs, marks: published.services.marks)
        case .signalFile(let month, let family, let format):
            return SignalFiles.answer(month, family, format, context, runs)
        case .lookBack: return LookBackPage.answer(context, runs)
        case .effect: return EffectPage.page(context).map { .page(Layout.render($0, context)) }
        case .effectFile(let format): return EffectFiles.answer(format, context)
        case .algorithms: return .page(Layout.render(AlgorithmsPage.page(context), context))
        case .algorithmsFile: return AlgorithmsPage.file(context)
        }
    }
}

extension Answer {
    /// A page that asks the browser to come again; it says how far the work is.
    static func waiting(_ page: Page, _ context: PageContext) -> Answer {
        Answer.page(Layout.render(page, context), status: .accepted).comingAgain
    }

    /// Asks programs and browsers to come again in two seconds.
    ///
    /// The header refreshes, not an element of the page: a reader who waits is not interrupted once the page is there.
    var comingAgain: Answer {
        var answer = self
        answer.headers[.retryAfter] = "2"
        if let name = HTTPField.Name("Refresh") { answer.headers[name] = "2" }
        return answer
    }

    /// A file with the records of an analysis.
    static func record(_ text: String, _ format: RecordFormat, name: String) -> Answer {
        let mediaType = format == .json ? "application/json" : "text/csv; charset=utf-8; header=present"
        return Answer(
            mediaType: mediaType,
            headers: [
                .contentDisposition: "attachment; filename=\"\(name).\(format.rawValue)\"",
                .cacheControl: "no-cache",
            ], body: Array(text.utf8))
    }
}
