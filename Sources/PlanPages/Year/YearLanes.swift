import Charts
import Facts
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The picture of a year: a lane per programme and project, a mark per action.
struct YearLanes {
    let frame: PlanFrame
    let year: Int

    private var context: PageContext { frame.context }

    /// The picture, and the sentence that says how to read it.
    var html: HTML {
        let lanes = lanes
        return """
            <p class="muted prose">\(context(lanes.hasMonths ? YearPhrases.wholeExplained : YearPhrases.wholeWithoutMonths))</p>
            \(lanes.html)
            """
    }

    private var lanes: Lanes {
        let programmes = frame.plan.document.programmes
        return Lanes(
            groups: [
                (context(YearPhrases.programmes), programmes.filter { $0.kind == .programme }.map(lane)),
                (context(YearPhrases.projects), programmes.filter { $0.kind == .project }.map(lane)),
            ], language: frame.language, undated: context(YearPhrases.withoutMonth), today: today)
    }

    private func lane(_ programme: Programme) -> Lanes.Lane {
        let items = frame.plan.agenda(of: programme.id, in: year)
        return Lanes.Lane(
            name: frame.title(programme), href: frame.href(.programme(year, programme.id)),
            count: items.isEmpty ? context(YearPhrases.noActions) : StateCounts(items).done(frame.language),
            dots: sorted(items).map(dot), isMain: programme.kind == .programme)
    }

    /// By how far they are, so that a lane can be read from left to right.
    private func sorted(_ items: [AgendaItem]) -> [AgendaItem] {
        StateCounts.order.flatMap { kind in items.filter { $0.status.kind == kind } }
    }

    private func dot(_ item: AgendaItem) -> Lanes.Dot {
        let month: Int? =
            switch item.dueTerm {
            case .day(let day)? where day.year == year && !day.isLastDayOfYear: day.month
            case .month(let month)? where month.year == year: month.monthOfYear
            // A quarter is no month.
            default: nil
            }
        let state = context(item.status.kind.phrase)
        return Lanes.Dot(
            state: PlanWords.mark(item.status.kind), month: month, title: "\(item.title): \(state)",
            href: frame.href(.item(item.id)))
    }

    /// Where the year is today; nothing before and after it.
    private var today: (share: Double, words: String)? {
        guard let today = context.today, today.year == year, let first = PlanDate(year: year, month: 1, day: 1) else {
            return nil
        }
        let share = Double(today.dayNumber - first.dayNumber) / 365
        return (share, frame.language.day(today))
    }
}
