import Facts
import Figures
import Phrases
import RegionPack
import SiteKit

/// What courses say: direction, extremes, breaks and gaps, each from the figures.
struct CourseWords {
    let e: Exploration
    let courses: [Course]
    let months: ClosedRange<Month>
    /// What the figures of the period say.
    private let period: PeriodWords

    init(_ e: Exploration, courses: [Course], months: ClosedRange<Month>) {
        self.e = e
        self.courses = courses
        self.months = months
        period = PeriodWords(e, figures: e.figures())
    }

    private var language: Language { e.language }

    /// `Woninginbraak in Zoetermeer: −6%, kan toeval zijn`
    var title: String { period.title }

    /// `Geregistreerde misdrijven per maand, januari 2011 tot en met november 2017.`
    var drawn: String {
        let period = language.period(.months(months)),
            unit = language.sentenceStart(e.context(e.measure.unit(isMonthly: true)))
        switch e.measure {
        case .count: return "\(unit), \(period)."
        case .index:
            return Phrase(
                "\(unit), \(period). Elk punt is de som van 12 maanden; \(base) is 100.",
                "\(unit), \(period). Each point is the sum of 12 months; \(base) is 100.")(language)
        case .change:
            return Phrase(
                "\(unit), \(period). Elk punt is de som van 12 maanden, vergeleken met \(base).",
                "\(unit), \(period). Each point is the sum of 12 months, compared with \(base).")(language)
        default:
            return Phrase(
                "\(unit), \(period). Elk punt gaat over de 12 maanden tot en met die maand.",
                "\(unit), \(period). Each point is about the 12 months up to and including that month.")(language)
        }
    }

    private var base: String {
        switch e.asked.comparison {
        case .year(let year): String(year)
        case .previousYear where e.measure == .index: String(months.lowerBound.year + 1)
        case .from(let month): language.month(month)
        case .previousYear: Phrase("een jaar eerder", "one year earlier")(language)
        case .periodBefore: Phrase("de 12 maanden ervoor", "the 12 months before")(language)
        }
    }

    var summary: String { ([title + "."] + sentences).joined(separator: " ") }

    var sentences: [String] {
        guard courses.contains(where: \.hasValues) else { return [e.context(ExplorerPhrases.noFigure)] }
        return period.sentences + [overall, extremes, breaks, gaps, provisional].compactMap { $0 }
    }

    /// From the first to the last year of the run, where nothing broke in between.
    ///
    /// `Over de hele lijn: van 3.204 in de 12 maanden tot en met december 2011 naar 2.410 … Dat verschil is meer dan toeval …`
    private var overall: String? {
        guard courses.count == 1, let course = courses.first, months.count >= 36, course.breaks.isEmpty,
            course.undelivered.isEmpty
        else { return nil }
        let last = months.upperBound.advanced(by: -11)...months.upperBound
        let found = e.edition.answer(
            FigureQuery(
                areas: [course.area], offences: [course.offence], period: .months(last),
                comparison: .from(months.lowerBound), audience: e.context.audience)
        ).first
        guard let change = found?.comparison, found?.missing.isEmpty == true, found?.status != .incomplete else {
            return nil
        }
        let first = months.lowerBound...months.lowerBound.advanced(by: 11)
        let (was, now) = (language.number(change.baseCount), language.number(change.count))
        let size = change.changePercent.value.map { " (\(language.signedPercent($0)))" } ?? ""
        let (from, to) = (language.period(.months(first)), language.period(.months(last)))
        return Phrase(
            "Over de hele lijn: van \(was) (\(from)) naar \(now) (\(to))\(size), \(change.verdict.directedText(in: language)).",
            "Over the whole line: from \(was) (\(from)) to \(now) (\(to))\(size), \(change.verdict.directedText(in: language))."
        )(language)
    }

    private var extremes: String? {
        guard courses.count == 1, let course = courses.first, let high = course.highest, let low = course.lowest,
            let most = high.value.value, let least = low.value.value, high.month != low.month,
            text(most) != text(least)
        else { return nil }
        let (top, bottom) = (language.month(high.month), language.month(low.month))
        guard e.measure == .count else {
            return Phrase(
                "Het hoogst was het in de 12 maanden tot en met \(top) (\(text(most))), het laagst in die tot en met \(bottom) (\(text(least))).",
                "It was highest in the 12 months to \(top) (\(text(most))), lowest in those to \(bottom) (\(text(least)))."
            )(language)
        }
        return Phrase(
            "De hoogste maand was \(top) (\(text(most))), de laagste \(bottom) (\(text(least))).",
            "The highest month was \(top) (\(text(most))), the lowest \(bottom) (\(text(least))).")(language)
    }

    private func text(_ value: Double) -> String { e.measure.text(value, in: language) }

    private var breaks: String? {
        var seen = Set<String>()
        let all = courses.flatMap(\.breaks).filter { seen.insert($0.id).inserted }.sorted { $0.from < $1.from }
        guard !all.isEmpty else { return nil }
        let list = language.list(all.prefix(4).map { "\(language.month($0.from)) (\(e.context($0.title)))" })
        return all.count == 1
            ? Phrase(
                "Er is een breuk in \(list): wat ervoor en erna ligt, is niet te vergelijken.",
                "There is a break in \(list): what lies before and after cannot be compared.")(language)
            : Phrase(
                "Er zijn breuken in \(list): wat ervoor en erna ligt, is niet te vergelijken.",
                "There are breaks in \(list): what lies before and after cannot be compared.")(language)
    }

    /// Months that no line has.
    private var gaps: String? {
        guard let first = courses.first else { return nil }
        let common = courses.dropFirst().reduce(Set(first.undelivered)) { $0.intersection($1.undelivered) }
        guard e.measure == .count, !common.isEmpty, common.count < months.count else { return nil }
        let runs = Self.runs(common.sorted()).map { language.period(.months($0)) }
        let shown = language.list(Array(runs.prefix(4)))
        return runs.count > 4
            ? Phrase("Niet geleverd zijn onder meer \(shown).", "Not delivered are, among others, \(shown).")(language)
            : Phrase("Niet geleverd: \(shown).", "Not delivered: \(shown).")(language)
    }

    static func runs(_ months: [Month]) -> [ClosedRange<Month>] {
        var runs: [ClosedRange<Month>] = []
        for month in months {
            if let last = runs.last, last.upperBound.advanced(by: 1) == month {
                runs[runs.count - 1] = last.lowerBound...month
            } else {
                runs.append(month...month)
            }
        }
        return runs
    }

    private var provisional: String? {
        let open = Set(
            courses.flatMap { $0.points.filter { $0.status == .provisional && $0.value.value != nil }.map(\.month) })
        guard let first = open.min(), let last = open.max() else { return nil }
        let period = language.period(.months(first...last))
        return first == last
            ? Phrase("Het cijfer van \(period) is voorlopig.", "The figure of \(period) is provisional.")(language)
            : Phrase(
                "Cijfers tussen \(language.month(first)) en \(language.month(last)) zijn voorlopig.",
                "Figures between \(language.month(first)) and \(language.month(last)) are provisional.")(language)
    }
}
