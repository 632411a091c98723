import Facts
import Geography
import Phrases
import Records

extension PlanCheck {
    mutating func checkIndicators() {
        for indicator in plan.indicators {
            if indicator.unit == .percent, indicator.denominator == nil {
                add(
                    .planIndicator, entry: indicator.id.rawValue, field: "unit",
                    found: Phrase("een percentage zonder noemer", "a percentage without a denominator"),
                    expected: Phrase("de sleutel denominator", "denominator"),
                    cure: Phrase("schrijf waarvan het een deel is", "write out of what it is a share"))
            }
            if indicator.unit == .percentChange, indicator.basis == .none {
                add(
                    .planIndicator, entry: indicator.id.rawValue, field: "unit",
                    found: Phrase("een verandering zonder basis", "a change without a basis"),
                    expected: Phrase("de sleutel basis", "basis"),
                    cure: Phrase(
                        "schrijf previousYear, of het jaar waarmee je vergelijkt",
                        "write previousYear, or the year it is held against"))
            }
            if case .figure(let definition) = indicator.origin,
                (definition.measure == .change) != (indicator.unit == .percentChange)
            {
                add(
                    .planIndicator, entry: indicator.id.rawValue, field: "figure",
                    found: Phrase(
                        "maat (measure) \(definition.measure.rawValue) met een andere eenheid",
                        "measure \(definition.measure.rawValue) with another unit"),
                    expected: Phrase(
                        "percentChange bij change, een aantal bij count of rate",
                        "percentChange with change, a count with count or rate"),
                    cure: Phrase("verbeter measure of unit", "correct measure or unit"))
            }
            if indicator.unit == .percentChange, let kind = indicator.kind, kind != .change {
                add(
                    .planIndicator, entry: indicator.id.rawValue, field: "kind",
                    found: Phrase(
                        "kind \(kind.rawValue) bij een verandering", "kind \(kind.rawValue) of a change"),
                    expected: Phrase(
                        "change, want de eenheid is percentChange", "change, as the unit is percentChange"),
                    cure: Phrase("verbeter kind of unit", "correct kind or unit"))
            }
            for (index, target) in indicator.targets.enumerated() {
                guard let years = target.years, years.last != target.period.year else { continue }
                add(
                    .planIndicator, entry: indicator.id.rawValue, field: "targets.\(index).over",
                    found: Phrase(
                        "\(years.planWord) bij een doel van \(target.period.year)",
                        "\(years.planWord) of a target for \(target.period.year)"),
                    expected: Phrase(
                        "jaren die eindigen met het jaar van het doel", "years that end with the year of the target"),
                    cure: Phrase("verbeter over of period", "correct over or period"))
            }
            var seen: Set<String> = []
            for (index, value) in indicator.values.enumerated() {
                let key = "\(value.period)@\(value.area?.rawValue ?? "")"
                if !seen.insert(key).inserted {
                    add(
                        .planIndicator, entry: indicator.id.rawValue, field: "values.\(index)",
                        found: Phrase { language in
                            let place = value.area.map { " in \($0)" } ?? ""
                            return Phrase(
                                "een tweede waarde voor \(value.period.text(in: .dutch))\(place)",
                                "a second value for \(value.period.text(in: .english))\(place)")(language)
                        },
                        expected: Phrase("één waarde per periode en gebied", "one value per period and area"),
                        cure: Phrase(
                            "haal er een weg; een correctie komt in de plaats van de oude waarde",
                            "remove one; a correction replaces the old value"))
                }
                if indicator.unit == .percent, case .known(let number) = value.value,
                    number.value < 0 || number.value > 100
                {
                    add(
                        .planIndicator, entry: indicator.id.rawValue, field: "values.\(index).value",
                        found: Phrase(
                            "een deel van \(PlanNumber.text(number.value, in: .dutch))%",
                            "a share of \(PlanNumber.text(number.value, in: .english))%"),
                        expected: Phrase("0 tot en met 100", "0 to 100"),
                        cure: Phrase("verbeter de waarde of de eenheid", "correct the value or the unit"))
                }
                if value.source == nil, indicator.source == nil {
                    add(
                        .planIndicator, severity: .warning, entry: indicator.id.rawValue, field: "values.\(index)",
                        found: Phrase("een waarde zonder bron", "a value without a source"),
                        expected: Phrase(
                            "source, bij de waarde of bij de indicator", "source, of the value or the indicator"),
                        cure: Phrase("schrijf waar de waarde staat", "write where the value stands"))
                }
            }
        }
    }

    mutating func checkCounts() {
        for list in plan.participations { checkCount(list) }
        for indicator in plan.indicators {
            guard case .participation(let id) = indicator.origin, let list = plan.participation(id) else { continue }
            for (index, value) in indicator.values.enumerated() where value.area == nil {
                guard case .known(let typed) = value.value, let total = list.total(at: value.period),
                    total.count != typed
                else { continue }
                add(
                    .planCount, entry: indicator.id.rawValue, field: "values.\(index)",
                    found: Phrase(
                        "\(PlanNumber.text(typed.value, in: .dutch)) ingevuld voor \(value.period.text(in: .dutch)), terwijl \(id) zegt: \(PlanNumber.text(total.count.value, in: .dutch))",
                        "\(PlanNumber.text(typed.value, in: .english)) typed for \(value.period.text(in: .english)), while \(id) says \(PlanNumber.text(total.count.value, in: .english))"
                    ),
                    expected: Phrase("hetzelfde", "the same"),
                    cure: Phrase(
                        "haal de ingevulde waarde weg of verbeter de lijst",
                        "remove the typed value, or correct the list"))
            }
        }
    }

    private mutating func checkCount(_ list: Participation) {
        let newest = list.stated.filter { $0.status == .takesPart }.max { $0.period < $1.period }
        if let newest, let index = list.stated.firstIndex(of: newest) {
            let listed = list.municipalities(at: newest.period).count
            if list.isListComplete, !newest.count.allows(Double(listed)) {
                add(
                    .planCount, entry: list.id.rawValue, field: "stated.\(index)",
                    found: Phrase(
                        "\(PlanNumber.text(newest.count.value, in: .dutch)) genoemd voor \(newest.period.text(in: .dutch)), terwijl de lijst er \(listed) noemt",
                        "\(PlanNumber.text(newest.count.value, in: .english)) stated for \(newest.period.text(in: .english)), while the list names \(listed)"
                    ),
                    expected: Phrase("een lijst die bij het aantal past", "a list that bears out the count"),
                    cure: Phrase("vul de lijst aan of verbeter het aantal", "complete the list, or correct the count"))
            } else if !list.isListComplete, Double(listed) > newest.count.bounds.high {
                add(
                    .planCount, entry: list.id.rawValue, field: "stated.\(index)",
                    found: Phrase(
                        "\(PlanNumber.text(newest.count.value, in: .dutch)) genoemd voor \(newest.period.text(in: .dutch)), terwijl de lijst er al \(listed) noemt",
                        "\(PlanNumber.text(newest.count.value, in: .english)) stated for \(newest.period.text(in: .english)), while the list already names \(listed)"
                    ),
                    expected: Phrase("niet meer gemeenten dan genoemd", "no more municipalities than stated"),
                    cure: Phrase("verbeter de lijst of het aantal", "correct the list or the count"))
            }
        }
        var seen: Set<String> = []
        for (index, cell) in list.cells.enumerated()
        where !seen.insert("\(cell.municipality) \(cell.since?.description ?? "")").inserted {
            add(
                .planDuplicate, entry: list.id.rawValue, field: "cells.\(index).municipality",
                found: Phrase("\(cell.municipality) voor de tweede keer", "\(cell.municipality) a second time"),
                expected: Phrase("elke gemeente één keer per begin", "each municipality once per beginning"),
                cure: Phrase("haal een van de twee weg", "remove one of the two"))
        }
    }
}
