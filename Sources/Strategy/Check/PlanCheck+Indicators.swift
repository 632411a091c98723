import Facts
import Geography

extension PlanCheck {
    mutating func checkIndicators() {
        for indicator in plan.indicators {
            if indicator.unit == .percent, indicator.denominator == nil {
                wrong(
                    indicator, "unit", "a percentage without a denominator", "denominator",
                    "write out of what it is a share")
            }
            if indicator.unit == .percentChange, indicator.basis == .none {
                wrong(
                    indicator, "unit", "a change without a basis", "basis",
                    "write previousYear, or the year it is held against")
            }
            if case .figure(let definition) = indicator.origin,
                (definition.measure == .change) != (indicator.unit == .percentChange)
            {
                wrong(
                    indicator, "figure", "measure \(definition.measure.rawValue) with another unit",
                    "percentChange with change, a count with count or rate", "correct measure or unit")
            }
            var seen: Set<String> = []
            for (index, value) in indicator.values.enumerated() {
                let key = "\(value.period)@\(value.area?.rawValue ?? "")"
                if !seen.insert(key).inserted {
                    wrong(
                        indicator, "values.\(index)",
                        "a second value for \(value.period)\(value.area.map { " in \($0)" } ?? "")",
                        "one value per period and area", "remove one; a correction replaces the old value")
                }
                if indicator.unit == .percent, case .known(let number) = value.value,
                    number.value < 0 || number.value > 100
                {
                    wrong(
                        indicator, "values.\(index).value", "a share of \(PlanNumber.text(number.value))%", "0 to 100",
                        "correct the value or the unit")
                }
                if value.source == nil, indicator.source == nil {
                    wrong(
                        indicator, "values.\(index)", "a value without a source",
                        "source, of the value or the indicator",
                        "write where the value stands", .warning)
                }
            }
        }
    }

    private mutating func wrong(
        _ indicator: Indicator, _ field: String, _ found: String, _ expected: String, _ cure: String,
        _ severity: Finding.Severity? = nil
    ) {
        add(
            PlanProblem(
                .planIndicator, severity: severity, entry: indicator.id.rawValue, field: field, found: found,
                expected: expected, cure: cure))
    }

    mutating func checkCounts() {
        for list in plan.participations { checkCount(list) }
        for indicator in plan.indicators {
            guard case .participation(let id) = indicator.origin, let list = plan.participation(id) else { continue }
            for (index, value) in indicator.values.enumerated() where value.area == nil {
                guard case .known(let typed) = value.value, let total = list.total(at: value.period),
                    total.count != typed
                else { continue }
                count(
                    indicator.id, "values.\(index)",
                    "\(PlanNumber.text(typed.value)) typed for \(value.period), while \(id) says \(PlanNumber.text(total.count.value))",
                    "the same", "remove the typed value, or correct the list")
            }
        }
    }

    private mutating func checkCount(_ list: Participation) {
        let newest = list.stated.filter { $0.status == .takesPart }.max { $0.period < $1.period }
        if let newest, let index = list.stated.firstIndex(of: newest) {
            let listed = list.municipalities(at: newest.period).count
            if list.isListComplete, !newest.count.allows(Double(listed)) {
                count(
                    list.id, "stated.\(index)",
                    "\(PlanNumber.text(newest.count.value)) stated for \(newest.period), while the list names \(listed)",
                    "a list that bears out the count", "complete the list, or correct the count")
            } else if !list.isListComplete, Double(listed) > newest.count.bounds.high {
                count(
                    list.id, "stated.\(index)",
                    "\(PlanNumber.text(newest.count.value)) stated for \(newest.period), while the list already names \(listed)",
                    "no more municipalities than stated", "correct the list or the count")
            }
        }
        var seen: Set<String> = []
        for (index, cell) in list.cells.enumerated()
        where !seen.insert("\(cell.municipality) \(cell.since?.description ?? "")").inserted {
            add(
                PlanProblem(
                    .planDuplicate, entry: list.id.rawValue, field: "cells.\(index).municipality",
                    found: "\(cell.municipality) a second time", expected: "each municipality once per beginning",
                    cure: "remove one of the two"))
        }
    }

    private mutating func count(_ id: ItemID, _ field: String, _ found: String, _ expected: String, _ cure: String) {
        add(
            PlanProblem(
                .planCount, entry: id.rawValue, field: field, found: found, expected: expected, cure: cure))
    }
}
