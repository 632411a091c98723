import Facts
package import Figures
package import Geography
package import Records

/// What an indicator was in a period and area, and where the number comes from.
package struct IndicatorReading: Sendable {
    package let period: PlanPeriod
    /// `nil` for the whole region.
    package let area: AreaCode?
    package let value: PlanValue<StatedNumber>
    package let origin: Origin

    package enum Origin: Sendable {
        /// Typed, with its source.
        case stated(IndicatorValue)
        /// From a participation list, or as stated while the list is not complete.
        case counted(ParticipationTotal)
        /// Computed from registered crime; carries its notes, its version and whether it is an example.
        case figure(Figure)
    }

    var isFromCompleteList: Bool { if case .counted(let total) = origin { total.isListComplete } else { false } }

    package var isExample: Bool { if case .figure(let figure) = origin { figure.isExample } else { false } }
}

/// Asks `Figures` for what a definition means in a period; `nil` where it cannot say.
package typealias FigureSource = @Sendable (FigureDefinition, PlanPeriod, AreaCode?, ComparisonBasis) -> Figure?

/// A plan together with the figures that its indicators are computed from.
package struct PlanValues: Sendable {
    package let document: PlanDocument
    private let figures: FigureSource?

    package init(_ document: PlanDocument, figures: FigureSource? = nil) {
        self.document = document
        self.figures = figures
    }

    /// A complete list counts, else what was typed, else what is stated of the list; registered crime comes last.
    package func reading(of id: ItemID, _ period: PlanPeriod, area: AreaCode? = nil) -> IndicatorReading? {
        guard let indicator = document.indicator(id) else { return nil }
        if let listed = counted(indicator, at: period, of: area), listed.isFromCompleteList { return listed }
        return stated(indicator, at: period, of: area) ?? counted(indicator, at: period, of: area)
            ?? computed(indicator, period, area: area)
    }

    /// Computed from registered crime, whatever was typed beside it; `nil` for an indicator without a figure.
    package func computed(
        _ indicator: Indicator, _ period: PlanPeriod, area: AreaCode? = nil
    ) -> IndicatorReading? {
        guard case .figure(let definition) = indicator.origin,
            let figure = figures?(definition, period, area, indicator.basis)
        else { return nil }
        let value: PlanValue<StatedNumber> =
            figure.value.value.flatMap { StatedNumber($0) }.map(PlanValue.known)
            ?? .unknown(figure.value.stateName == "notPublished" ? .notPublished : .notYetKnown)
        return IndicatorReading(period: period, area: area, value: value, origin: .figure(figure))
    }

    /// Every typed or counted value of the whole region, the oldest first.
    package func readings(of indicator: Indicator, area: AreaCode? = nil) -> [IndicatorReading] {
        let typed = indicator.values.filter { $0.area == area }.map { value -> IndicatorReading in
            if let listed = self.counted(indicator, at: value.period, of: area), listed.isFromCompleteList {
                return listed
            }
            return IndicatorReading(period: value.period, area: area, value: value.value, origin: .stated(value))
        }
        let periods = Set(typed.map(\.period))
        var counted: [IndicatorReading] = []
        if case .participation(let id) = indicator.origin, area == nil, let list = document.participation(id) {
            for stated in list.stated where stated.status == .takesPart && !periods.contains(stated.period) {
                if let reading = self.counted(indicator, at: stated.period, of: nil) { counted.append(reading) }
            }
        }
        return (typed + counted).sorted { $0.period < $1.period }
    }

    private func stated(_ indicator: Indicator, at period: PlanPeriod, of area: AreaCode?) -> IndicatorReading? {
        let inPeriod = indicator.values.filter { $0.area == area && $0.period == period }
        // A day at the end of a year, or the year itself, answers for the other when nothing closer does.
        let near =
            inPeriod.isEmpty
            ? indicator.values.filter { $0.area == area && $0.period.isSameStretch(as: period) } : inPeriod
        return near.last.map { value in
            IndicatorReading(period: value.period, area: area, value: value.value, origin: .stated(value))
        }
    }

    private func counted(_ indicator: Indicator, at period: PlanPeriod, of area: AreaCode?) -> IndicatorReading? {
        guard case .participation(let id) = indicator.origin, area == nil, let list = document.participation(id),
            let total = list.total(at: period)
        else { return nil }
        return IndicatorReading(period: period, area: nil, value: .known(total.count), origin: .counted(total))
    }
}

extension PlanPeriod {
    /// The state on the last day of a year stands for that year.
    func isSameStretch(as other: PlanPeriod) -> Bool {
        switch (self, other) {
        case (.year(let year), .day(let date)), (.day(let date), .year(let year)):
            date.year == year && date.month == 12 && date.day == 31
        default: self == other
        }
    }
}
