import Phrases
import Records
import Strategy

/// What an indicator says for a year: its newest value up to then, the target, and how it stands against it.
struct IndicatorState {
    let indicator: Indicator
    /// For the whole region; of the latest period.
    let reading: IndicatorReading?
    let target: IndicatorTarget?
    let standing: TargetStanding?

    /// - Parameter year: the year whose target is looked for; without one of that year, the latest before it.
    init(_ indicator: Indicator, in year: Int, frame: PlanFrame) {
        self.indicator = indicator
        let readings = frame.values.readings(of: indicator).filter { $0.period.year <= year }
        // A known value says more than the reason why a later one is absent.
        reading = readings.last { $0.value.value != nil } ?? readings.last
        let targets = indicator.targets.filter { $0.area == nil }
        let target =
            targets.first { $0.period.year == year }
            ?? targets.filter { $0.period.year < year }.max { $0.period < $1.period }
        self.target = target
        standing = target.map { frame.values.standing(of: indicator, $0, on: frame.today) }
    }

    /// What it says rests on invented figures, whatever the plan states beside it.
    var isExample: Bool { reading?.isExample == true || standing?.reading?.isExample == true }

    var known: StatedNumber? { reading?.value.value }

    /// What lies between value and target, positive when the value has to rise.
    private var distance: Double? { standing?.way.map { $0.target - $0.value } }

    /// Lower is better.
    var isFalling: Bool {
        if let target { return target.bound == .atMost || target.bound == .lessThan }
        return indicator.direction == .down
    }

    /// How it stands, in a few words: `nog 162 erbij`, `doel gehaald`; `nil` without a target.
    func words(_ language: Language) -> String? {
        guard let standing, let target else { return nil }
        let gap = distance.map { language.gap($0, indicator) } ?? ""
        let rises = (distance ?? 0) > 0
        let phrase: Phrase =
            switch standing.outcome {
            case .reached: IndicatorValuePhrases.met
            case .missed: IndicatorValuePhrases.notMet(gap)
            case .cannotTell: IndicatorValuePhrases.cannotTell
            case .open: standing.way == nil ? IndicatorValuePhrases.noValue : still(gap, rises)
            case .awaitingValue:
                standing.way == nil
                    ? IndicatorValuePhrases.noValue
                    : IndicatorValuePhrases.awaiting(language.period(target.period), still(gap, rises)(language))
            }
        return phrase(language)
    }

    /// A value of before that already holds has nothing to go.
    private func still(_ gap: String, _ rises: Bool) -> Phrase {
        guard let target, let number = standing?.reading?.value.value, target.holds(for: number) != true else {
            return IndicatorValuePhrases.alreadyMet
        }
        return IndicatorValuePhrases.still(gap, up: rises)
    }
}
