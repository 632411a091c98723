package import Geography
import Phrases
package import Records

/// One way in which counts are divided: the total first, then its parts.
package struct TallyAxis: Hashable, Sendable {
    package let axis: CountDeclaration.Axis
    /// The parts; the total is none of them.
    package let entries: [Entry]

    package enum Entry: Hashable, Sendable {
        /// A choice or state by its id, an organisation or row by its id.
        case word(String)
        case area(AreaCode)
        case period(PlanPeriod)
        /// Rows that do not say it.
        case unstated
    }
}

/// Where rows fall along an axis.
struct AxisReader {
    private let axis: CountDeclaration.Axis
    private let layout: FieldLayout
    private let world: RegisterWorld
    private let choices: [String]

    init(_ axis: CountDeclaration.Axis, of register: RegisterDeclaration, in world: RegisterWorld) {
        self.axis = axis
        self.world = world
        layout = FieldLayout(register)
        let key = axis.key
        choices =
            key == .status
            ? register.status?.states.map(\.id) ?? [] : register.field(key)?.kind.choices?.choices.map(\.id) ?? []
    }

    func entries(of row: RegisterRow) -> [TallyAxis.Entry] {
        let found: [TallyAxis.Entry] =
            switch axis {
            case .choice(let key): layout.words(key, of: row).map { .word($0) }
            case .area(let key, let level): areas(layout.value(key, of: row), level).map { .area($0) }
            case .period(let key, let grain): period(layout.value(key, of: row), grain).map { [.period($0)] } ?? []
            }
        return found.isEmpty ? [.unstated] : found
    }

    private func areas(_ value: RegisterValue?, _ level: AreaLevel?) -> [AreaCode] {
        let codes = value?.areas ?? []
        guard let level else { return codes }
        var seen: Set<AreaCode> = []
        return codes.compactMap { world.area($0, at: level) }.filter { seen.insert($0).inserted }
    }

    /// `nil` where it is longer than the grain, so that nobody knows in which it falls.
    private func period(_ value: RegisterValue?, _ grain: PeriodGrain?) -> PlanPeriod? {
        guard let value, let days = value.days else { return nil }
        guard let grain else {
            if case .period(let period) = value { return period }
            return .day(days.lowerBound)
        }
        let period = PlanPeriod(grain, containing: days.lowerBound)
        return period == PlanPeriod(grain, containing: days.upperBound) ? period : nil
    }

    /// All entries in their order: of a choice all that there are, else those that rows have.
    func ordered(_ found: Set<TallyAxis.Entry>) -> [TallyAxis.Entry] {
        var entries: [TallyAxis.Entry] =
            switch axis {
            case .choice:
                choices.isEmpty
                    ? found.compactMap(\.word).sorted().map { .word($0) } : choices.map { .word($0) }
            case .area: found.compactMap(\.area).sorted().map { .area($0) }
            case .period: found.compactMap(\.period).sorted().map { .period($0) }
            }
        if found.contains(.unstated) { entries.append(.unstated) }
        return entries
    }
}

extension TallyAxis.Entry {
    package var word: String? { if case .word(let word) = self { word } else { nil } }
    package var area: AreaCode? { if case .area(let code) = self { code } else { nil } }
    package var period: PlanPeriod? { if case .period(let period) = self { period } else { nil } }
}

extension PlanPeriod {
    init(_ grain: PeriodGrain, containing day: PlanDate) {
        self =
            switch grain {
            case .day: .day(day)
            case .month: PlanPeriod(day.description.prefix(7)) ?? .day(day)
            case .quarter: .quarter(year: day.year, quarter: (day.month + 2) / 3)
            case .halfYear: .halfYear(year: day.year, half: day.month <= 6 ? 1 : 2)
            case .year: .year(day.year)
            }
    }
}
