import Cube
package import Facts
import RegionPack

extension Edition {
    /// Months before the stretch that an expectation needs: three years that count.
    private static let requiredMonths = 36
    /// At most ten years back: longer ago the trend was another.
    private static let longestBaseline = 120
    /// Offences that the time before must hold for anything to be said.
    private static let requiredCases = 20

    /// The interrupted time series of a question, with its assumptions as part of the answer.
    package func effect(_ question: EffectQuestion, audience: Audience = .public) -> EffectAnalysis {
        let event = question.eventID.flatMap { id in pack.events.first { $0.id == id } }
        let months = question.months
        let first = max(
            cube.dimensions.months?.lowerBound ?? months.lowerBound,
            months.lowerBound.advanced(by: -Self.longestBaseline))
        let known = series(
            area: question.area, offence: question.offence, months: min(first, months.lowerBound)...months.upperBound,
            band: false, audience: audience)
        let touching = pack.events.filter { touches($0, question.offence) }
        let usable = known.points.map { point in
            point.month < months.lowerBound && point.value.value != nil && point.status != .incomplete
                && !touching.contains { $0.spoils(point.month, before: months.lowerBound) }
        }
        let outcome = effectOutcome(question, known: known, usable: usable)
        let model = outcome.model
        return EffectAnalysis(
            question: question, event: event, outcome: outcome.answer,
            points: known.points.enumerated().map { index, point in
                EffectPoint(
                    month: point.month, value: point.value, status: point.status,
                    expected: model?.range(at: index), isDuring: point.month >= months.lowerBound,
                    isLeftOut: point.month < months.lowerBound && point.value.value != nil && !usable[index])
            },
            others: touching.filter { other in
                other.id != question.eventID && other.from <= months.upperBound
                    && (other.kind == .breakInSeries
                        ? other.from >= months.lowerBound : (other.until ?? other.from) >= months.lowerBound)
            },
            leftOut: touching.filter { event in
                known.points.contains {
                    $0.month < months.lowerBound && event.spoils($0.month, before: months.lowerBound)
                }
            }, isExample: isExample, dataVersion: version)
    }

    private func effectOutcome(
        _ question: EffectQuestion, known: MonthSeries, usable: [Bool]
    ) -> (answer: EffectAnalysis.Outcome, model: EffectModel?) {
        guard question.months.count <= EffectQuestion.longest else {
            return (.refused(.tooLong(months: question.months.count, limit: EffectQuestion.longest)), nil)
        }
        guard known.points.contains(where: { $0.value.value != nil }) else {
            return (.refused(.noSeries(known.points.last?.value.reason ?? .absentFromDelivery)), nil)
        }
        let during = known.points.indices.filter {
            known.points[$0].month >= question.months.lowerBound && known.points[$0].value.value != nil
                && known.points[$0].status != .incomplete
        }
        guard !during.isEmpty else { return (.refused(.noMonths), nil) }
        let observedMonths = usable.count(where: \.self)
        guard observedMonths >= Self.requiredMonths else {
            return (.refused(.tooShort(observed: observedMonths, required: Self.requiredMonths)), nil)
        }
        let counts = known.points.map { Double($0.value.value ?? 0) }
        let cases = zip(counts, usable).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        guard Int(cases) >= Self.requiredCases else { return (.refused(.tooFew(cases: Int(cases))), nil) }
        var counted = usable
        for index in during { counted[index] = true }
        let stretch = known.points.indices.filter { known.points[$0].month >= question.months.lowerBound }
        let model = EffectModel(
            counts: counts, usable: counted, during: stretch[0]..<known.points.count,
            firstMonth: known.points[0].month)
        guard let model else { return (.refused(.notFitted), nil) }
        let used = usable.indices.filter { usable[$0] }
        let baseline = known.points[used[0]].month...known.points[used[used.count - 1]].month
        guard let estimate = model.estimate(months: during.count, baseline: baseline, baselineMonths: used.count)
        else { return (.refused(.tooFew(cases: Int(cases))), nil) }
        return (.estimated(estimate), model)
    }
}

extension RegistryEvent {
    /// Whether figures of a month cannot stand for what was normal before another month.
    func spoils(_ earlier: Month, before month: Month) -> Bool {
        switch kind {
        case .breakInSeries: from < month && earlier < from
        case .event: earlier >= from && earlier <= (until ?? from)
        }
    }
}
