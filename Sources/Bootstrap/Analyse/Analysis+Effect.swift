import Facts
import Ingest
import Phrases
package import Statistics

/// What `vib analyse effect` was asked.
package struct EffectQuestion: Sendable {
    package var path: String?
    package var from: String
    package var to: String
    package var model = InterruptedTimeSeries.Model.quasiPoisson
    package var fit = InterruptedTimeSeries.Fit.full
    package var harmonics = 2
    package var isPerInhabitant = false
    /// Lag of Newey and West's errors; nil for the model's own.
    package var lag: Int?
    package var level = ConfidenceLevel.percent95
    /// Other changes of level to allow for: a month from which it lasts, or a range.
    package var breaks: [String] = []
    /// The coefficients instead of the sums.
    package var showsCoefficients = false

    package init(from: String, to: String) {
        self.from = from
        self.to = to
    }
}

extension Analysis {
    /// What every series of a table would have been in a period.
    package func effect(_ question: EffectQuestion) throws(CommandFailure) {
        let from = try month(question.from, option: "--from")
        let to = try month(question.to, option: "--to")
        guard from <= to else {
            throw .wrongUse(Phrase("--from ligt niet na --to.", "--from does not lie after --to."))
        }
        let breaks = try question.breaks.map { text throws(CommandFailure) in try pause(text) }
        let table = try series(question.path)
        try requirePopulation(table, question.isPerInhabitant)
        var sums = AnalysisTable([
            "series_id", "observed", "expected", "lower", "upper", "ratio", "ratio_lower", "ratio_upper", "se_log",
            "prediction_lower", "prediction_upper", "finding",
        ])
        var terms = AnalysisTable(["series_id", "model", "term", "estimate", "se", "stat", "p", "finding"])
        var remarks: [AnalysisRemark] = []
        for item in table.series {
            let start = item.firstMonth.distance(to: from)
            let end = item.firstMonth.distance(to: to) + 1
            var asked = InterruptedTimeSeries.Question(period: start..<end)
            asked.model = question.model
            asked.fit = question.fit
            asked.harmonics = question.harmonics
            asked.level = question.level
            if let lag = question.lag { asked.errors = .neweyWest(lag: lag) }
            asked.breaks = breaks.map {
                let place = max(0, item.firstMonth.distance(to: $0.lowerBound))
                return SeriesBreak(months: place..<max(place, item.firstMonth.distance(to: $0.upperBound) + 1))
            }
            let result = InterruptedTimeSeries.fit(item.statistics(isPerInhabitant: question.isPerInhabitant), asked)
            let codes = obstacles(result)
            remarks += codes.map { $0.remark(on: item.id) }
            let finding = codes.map(\.code).joined(separator: " ")
            guard case .effect(let effect) = result else {
                let studied = (start..<max(start, end)).compactMap { item.count(item.firstMonth.advanced(by: $0)) }
                sums.add(
                    [.text(item.id), .optional(studied.isEmpty ? nil : studied.reduce(0, +))]
                        + [AnalysisTable.Cell](repeating: .missing, count: 9) + [.text(finding)])
                terms.add(
                    [.text(item.id), .text(asked.name)] + [AnalysisTable.Cell](repeating: .missing, count: 5)
                        + [.text(finding)])
                continue
            }
            sums.add([
                .text(item.id), .number(effect.observed), .number(effect.expected), .number(effect.meanInterval.lower),
                .number(effect.meanInterval.upper), .number(effect.ratio), .number(effect.ratioInterval.lower),
                .number(effect.ratioInterval.upper), .number(effect.logError),
                .number(effect.predictionInterval.lower), .number(effect.predictionInterval.upper), .text(finding),
            ])
            for term in effect.coefficients {
                let ratio = term.standardError > 0 ? term.estimate / term.standardError : nil
                terms.add([
                    .text(item.id), .text(asked.name), .text(term.name), .number(term.estimate),
                    .number(term.standardError), .optional(ratio), .number(term.p), .text(finding),
                ])
            }
        }
        (question.showsCoefficients ? terms : sums).show(format, on: terminal)
        say(AnalysisRemark.merged(remarks))
    }

    private func obstacles(_ result: InterruptedTimeSeries) -> [AnalysisObstacle] {
        switch result {
        case .effect(let effect): effect.caveats.map(\.obstacle)
        case .none(let obstacle): [obstacle.obstacle]
        }
    }

    private func pause(_ text: String) throws(CommandFailure) -> ClosedRange<Month> {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
        let first = try month(ends.first ?? "", option: "--break")
        // Without an end it lasts.
        let last = ends.count == 2 ? try month(ends[1], option: "--break") : Month(ordinal: 2200 * 12)
        guard ends.count <= 2, first <= last else {
            throw .wrongUse(
                Phrase(
                    "--break is een maand of een periode, zoals 2017-01 of 2020-03..2021-06.",
                    "--break is a month or a range, such as 2017-01 or 2020-03..2021-06."))
        }
        return first...last
    }
}

extension InterruptedTimeSeries.Question {
    /// As the reference tables call it: `qp`, `nb_pre`.
    fileprivate var name: String { fit == .before ? "\(model.rawValue)_pre" : model.rawValue }
}
