import Accounts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The signals of a month, of municipalities and of buurten.
enum SignalsPage {
    /// `nil` for a month that no calendar of the figures holds.
    static func answer(
        _ month: Month?, in context: PageContext, from runs: SignalRuns, marks: (any SignalMarkArchive)? = nil
    ) throws -> Answer? {
        guard let calendar = context.edition.signalCalendar, let asked = month ?? context.edition.latestSignalMonth
        else { return month == nil ? .page(Layout.render(empty(context), context)) : nil }
        guard calendar.contains(asked) else { return nil }
        let months = context.edition.signalMonths ?? asked...asked
        guard var model = SignalsModel(asked, months, context, runs) else {
            return .waiting(busy(asked, in: context, runs: runs), context)
        }
        if context.allows(.viewMarks), let known = try marks?.marks(of: asked) { model.add(known) }
        let view = SignalsView(model: model, context: context)
        var answer = Answer.page(Layout.render(page(asked, showing: view.html, in: context), context))
        answer.isKept = model.isComplete
        return answer
    }

    static func page(_ month: Month, showing body: HTML, in context: PageContext) -> Page {
        let title = title(month, context)
        return Page(
            title: title, description: context(SignalPhrases.description), section: .signals,
            crumbs: context.crumbs(
                to: context.language.month(month), below: (SitePhrases.signals, .analysis(.signals(nil)))), body: body)
    }

    static func title(_ month: Month, _ context: PageContext) -> String {
        "\(context(SitePhrases.signals)) \(context.language.month(month))"
    }

    private static func crumbs(_ context: PageContext) -> [Crumb] {
        context.crumbs(to: context(SitePhrases.signals))
    }

    private static func empty(_ context: PageContext) -> Page {
        Page(
            title: context(SitePhrases.signals), description: context(SignalPhrases.description), section: .signals,
            crumbs: crumbs(context),
            body: """
                <div class="stack"><h1>\(context(SitePhrases.signals))</h1>
                <p class="lead">\(context(SignalPhrases.nothingYet))</p>
                <p>\(context(SignalPhrases.needed(SignalQuestion.monthsNeeded)))</p></div>
                \(SignalLimits.html(context))
                """)
    }

    static func busy(_ month: Month, in context: PageContext, runs: SignalRuns) -> Page {
        let shares = SignalFamily.allCases.map { family -> Double in
            switch runs.state(SignalQuestion(family, month)) {
            case .ready: 1
            case .underWay(let share): share
            }
        }
        let percent = LoadingProgress.percent(shares.reduce(0, +) / Double(max(1, shares.count)))
        return Page(
            title: title(month, context), description: context(SignalPhrases.description), section: .signals,
            crumbs: crumbs(context),
            body: Progress.html(SignalPhrases.busyTitle, text: SignalPhrases.busyText, percent: percent, in: context))
    }
}

/// A page that waits for a computation: what is done and how far it is.
enum Progress {
    static func html(_ title: Phrase, text: Phrase, percent: Int, in context: PageContext) -> HTML {
        """
        <div class="stack"><h1>\(context(title))</h1>
        <p class="lead">\(context(text))</p>
        <p><label for="p">\(percent)%</label> <progress id="p" max="100" value="\(percent)">\(percent)%</progress></p></div>

        """
    }
}
