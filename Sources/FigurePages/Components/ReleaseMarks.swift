import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// How settled the months of a page are: `januari tot en met oktober definitief`, `november voorlopig`, `december nog niet geleverd`.
struct ReleaseMarks: Sendable {
    private(set) var runs: [Run] = []

    struct Run: Hashable, Sendable {
        var kind: Kind
        var months: ClosedRange<Month>
    }

    enum Kind: Hashable, Sendable {
        case final, provisional, incomplete, notPublished, notDelivered
    }

    /// Joins months of one kind that follow each other; `points` in order.
    init(_ points: some Sequence<MonthPoint>) {
        for point in points {
            let kind = Self.kind(of: point)
            if let last = runs.last, last.kind == kind {
                runs[runs.count - 1].months = last.months.lowerBound...point.month
            } else {
                runs.append(Run(kind: kind, months: point.month...point.month))
            }
        }
    }

    private static func kind(of point: MonthPoint) -> Kind {
        switch (point.value, point.status) {
        case (.value, .final): .final
        case (.value, .provisional): .provisional
        case (.value, .incomplete): .incomplete
        case (.notPublished, _): .notPublished
        case (.notYetKnown, _): .notDelivered
        }
    }

    /// At most `limit` marks; years are named when the months lie in more than one.
    func html(in language: Language, limit: Int = 6) -> HTML {
        let years = Set(runs.flatMap { [$0.months.lowerBound.year, $0.months.upperBound.year] })
        return HTML.join(runs.prefix(limit), separator: " ") { run in
            let words = language.monthRun(run.months, withYear: years.count > 1)
            return
                "<span class=\"mark \(Self.class(of: run.kind))\">\(Self.text(words, as: run.kind, in: language))</span>"
        }
    }

    private static func `class`(of kind: Kind) -> HTML {
        switch kind {
        case .final: "final"
        case .provisional: "prov"
        case .incomplete: "part"
        case .notPublished: "none"
        case .notDelivered: "wait"
        }
    }

    private static func text(_ months: String, as kind: Kind, in language: Language) -> String {
        switch kind {
        case .final: Phrase("\(months) definitief", "\(months) final")(language)
        case .provisional: Phrase("\(months) voorlopig", "\(months) provisional")(language)
        case .incomplete: Phrase("\(months) niet volledig", "\(months) incomplete")(language)
        case .notPublished: Phrase("\(months) niet gepubliceerd", "\(months) not published")(language)
        case .notDelivered: Phrase("\(months) nog niet geleverd", "\(months) not yet delivered")(language)
        }
    }
}

extension ReleaseMarks {
    /// The months of the chosen period and, where nobody chose one, those after it that should have come; for whole years
    /// the status of the figure.
    static func html(of series: MonthSeries, in choice: PeriodChoice?, total: Figure?, as language: Language) -> HTML? {
        guard let choice, case .months(let run) = choice.period else { return total.map { year($0, in: language) } }
        let last = choice.isDefault ? choice.trendWindow?.upperBound ?? run.upperBound : run.upperBound
        let shown = series.points(in: run.lowerBound...max(run.upperBound, last)).filter {
            $0.value.reason != .afterLastPeriod
        }
        return ReleaseMarks(shown).html(in: language)
    }

    /// The status of a figure over whole years.
    static func year(_ figure: Figure, in language: Language) -> HTML {
        let words = "\(language.period(figure.period)) \(figure.status.text(in: language))"
        return
            "<span class=\"mark \(figure.status == .final ? "final" : figure.status == .provisional ? "prov" : "part" as HTML)\">\(words)</span>"
    }
}
