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
        let target = indicator.target(for: year)
        self.target = target
        standing = target.map { frame.values.standing(of: indicator, $0, on: frame.today) }
    }

    var known: StatedNumber? { reading?.value.value }

    /// What lies between value and target, positive when the value has to rise; `nil` where they are not comparable.
    private var distance: Double? { standing?.way.map { $0.target - $0.value } }

    /// The value comes from invented figures.
    var isExample: Bool { reading?.isExample == true }

    /// There is a target, and nothing but invented figures to hold against it.
    var awaitsRealFigures: Bool { standing?.outcome == .onlyInvented }

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
            case .onlyInvented: IndicatorValuePhrases.onlyInvented
            case .open: standing.way == nil ? notKnown(of: target, language) : still(gap, rises)
            case .awaitingValue:
                standing.way == nil
                    ? notKnown(of: target, language)
                    : IndicatorValuePhrases.awaiting(language.period(target.period), still(gap, rises)(language))
            }
        return phrase(language)
    }

    /// A count over another year is no beginning of this one: what is not known yet is said, not guessed.
    private func notKnown(of target: IndicatorTarget, _ language: Language) -> Phrase {
        indicator.numberKind == .state
            ? IndicatorValuePhrases.noValue : IndicatorValuePhrases.notKnown(language.when(target))
    }

    /// A state of before that already holds has nothing to go.
    private func still(_ gap: String, _ rises: Bool) -> Phrase {
        guard let target, let number = standing?.reading?.value.value, target.holds(for: number) != true else {
            return IndicatorValuePhrases.alreadyMet
        }
        return IndicatorValuePhrases.still(gap, up: rises)
    }
}
