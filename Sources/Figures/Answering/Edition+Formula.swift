package import Facts
package import Geography
package import RegionPack

/// One part of a group in a period: the months in which it counts, and what it counts in them.
package struct FormulaPart: Sendable {
    package let offence: OffenceCode
    /// The months in which it belongs to the group.
    package let tenure: Tenure
    /// Over those months of the period; `nil` where none of them is in it.
    package let figure: Figure?
}

extension Edition {
    /// The parts that make the sum of a group in a period, in the order of its formula.
    ///
    /// A part that belongs in some months of the period, or not in all of what it is held against, has no comparison.
    package func formula(
        of group: String, area: AreaCode, period: PeriodRange, comparison: Comparison?,
        audience: Audience = .public
    ) -> [FormulaPart] {
        var scope = QueryScope(self, audience: audience)
        let area = scope.area(area)
        return plan(.group(group)).parts.map { part in
            guard period.isSensible, part.tenure.overlaps(period.months) else {
                return FormulaPart(offence: part.code, tenure: part.tenure, figure: nil)
            }
            let base = comparison?.monthsBack(from: period).map { period.shifted(months: -$0) }
            let isWhole = span(period, base: base).map { part.tenure.covers($0) } ?? false
            let plan =
                isWhole
                ? scope.offence(.offence(part.code))
                : OffencePlan(selection: .offence(part.code), parts: [part], types: [], changes: [])
            let figure = scope.figure(
                .count, area: area, plan: plan, period: period, comparison: isWhole ? comparison : nil)
            return FormulaPart(offence: part.code, tenure: part.tenure, figure: figure)
        }
    }

    /// The breaks of a group that adds up other offences from a month on, in order.
    package func formulaBreaks(of group: String) -> [RegistryEvent] {
        pack.events.filter { $0.cause == .partsOfGroup(group) }.sorted { $0.from < $1.from }
    }
}
