import Figures
import SiteKit

/// The pages and files of what is concluded from figures; each awaits the searches that it shows.
enum AnalysisDescriptions {
    static func page(_ route: AnalysisRoute) -> PageDescription {
        switch route {
        case .signals(let month):
            .answer(asks: SignalsQuery.self) { context, site in
                await searched(SignalsModel.questions(month, site.edition), in: site)
                return try SignalsPage.answer(month, in: context, from: site.signals, marks: site.services.marks)
            }
        case .lineUp(let month):
            .answer(asks: LineUpQuery.self) { context, site in
                await searched(SignalsModel.questions(month, site.edition), in: site)
                return LineUpPage.answer(month, in: context, from: site.signals)
            }
        case .signalFile(let month, let family, let format):
            .answer { context, site in
                await searched([SignalQuestion(family, month)], in: site)
                return SignalFiles.answer(month, of: family, as: format, in: context, from: site.signals)
            }
        case .lookBack:
            .answer { context, site in
                // Two years of searches: whoever reads a month goes before them.
                await searched(SignalFamily.allCases.flatMap(site.signals.historyQuestions), .later, in: site)
                return LookBackPage.answer(context, site.signals)
            }
        case .effect: .page(asks: EffectQuery.self) { context, _ in EffectPage.page(context) }
        case .effectFile(let format):
            .answer(asks: EffectQuery.self) { context, _ in EffectFiles.answer(format, context) }
        case .algorithms: .page { context, _ in AlgorithmsPage.page(context) }
        case .algorithmsFile: .answer { context, _ in AlgorithmsPage.file(context) }
        }
    }

    /// Waits a moment; a longer search gets a page that says so.
    private static func searched(
        _ questions: [SignalQuestion], _ turn: SignalRuns.Turn = .next, in site: PublishedSite
    ) async {
        await site.signals.prepare(questions, turn, within: .milliseconds(900))
    }

    static func publicAddresses(_ published: PublishedSite) -> [AnalysisRoute] {
        let months = published.edition.signalCalendar.map(Array.init) ?? []
        return [.signals(nil), .lookBack, .effect, .algorithms, .algorithmsFile] + months.map { .signals($0) }
    }
}
