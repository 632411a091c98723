import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// A signal among what chance draws, on an address of its own: choose one, and hear which it was.
enum LineUpPage {
    /// `nil` for a month outside the figures and for what is no signal of the month; without a choice it is the strongest one.
    static func answer(_ month: Month, in context: PageContext, from runs: SignalRuns) -> Answer? {
        guard context.edition.signalCalendar?.contains(month) == true else { return nil }
        let found = SignalsModel.questions(month, context.edition).compactMap { question -> SignalRun? in
            if case .ready(let run) = runs.state(question) { run } else { nil }
        }
        guard found.count == SignalFamily.allCases.count else {
            return .waiting(SignalsPage.busy(month, in: context, runs: runs), context)
        }
        let query = context.asked(LineUpQuery.self), signals = found.flatMap(\.signals)
        guard let area = query.area else {
            guard query.offence == .all else { return nil }
            let shown = Signal.strongest(of: signals).map { page(of: $0, in: context) } ?? empty(month, in: context)
            return .page(Layout.render(shown, context))
        }
        let series = WatchedSeries(area: area, offence: query.offence)
        guard let signal = signals.first(where: { $0.series == series }) else { return nil }
        return .page(Layout.render(page(of: signal, in: context), context))
    }

    static func page(of signal: Signal, in context: PageContext) -> Page {
        guard let lineUp = context.edition.lineUp(of: signal, audience: context.audience) else {
            return page(signal.month, showing: without(LineUpPhrases.none, context), in: context)
        }
        let chosen = context.asked(LineUpQuery.self).panel
        return page(
            signal.month, showing: LineUpView(lineUp: lineUp, chosen: chosen, context: context).html, in: context)
    }

    private static func empty(_ month: Month, in context: PageContext) -> Page {
        page(month, showing: without(SignalPhrases.noSignals, context), in: context)
    }

    private static func without(_ reason: Phrase, _ context: PageContext) -> HTML {
        "<div class=\"stack\"><h1>\(context(LineUpPhrases.title))</h1>\n<p class=\"lead\">\(context(reason))</p></div>\n"
    }

    private static func page(_ month: Month, showing body: HTML, in context: PageContext) -> Page {
        let title = context(LineUpPhrases.title)
        return Page(
            title: title, description: context(LineUpPhrases.description), section: .signals,
            crumbs: [
                Crumb(context(SitePhrases.start), context.href(.start)),
                Crumb(context(SitePhrases.signals), context.href(.analysis(.signals(nil)))),
                Crumb(context.language.month(month), context.href(.analysis(.signals(month)))), Crumb(title),
            ], body: body)
    }
}
