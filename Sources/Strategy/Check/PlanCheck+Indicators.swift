import Facts
import Geography
import Phrases
import Records

extension PlanCheck {
    mutating func checkIndicators() {
        for indicator in plan.indicators {
            if indicator.unit == .percent, indicator.denominator == nil {
                wrong(
                    indicator, "unit", Phrase("een percentage zonder noemer", "a percentage without a denominator"),
                    Phrase("de sleutel denominator", "denominator"),
                    Phrase("schrijf waarvan het een deel is", "write out of what it is a share"))
            }
            if indicator.unit == .percentChange, indicator.basis == .none {
                wrong(
                    indicator, "unit", Phrase("een verandering zonder basis", "a change without a basis"),
                    Phrase("de sleutel basis", "basis"),
                    Phrase(
                        "schrijf previousYear, of het jaar waarmee je vergelijkt",
                        "write previousYear, or the year it is held against"))
            }
            if case .figure(let definition) = indicator.origin,
                (definition.measure == .change) != (indicator.unit == .percentChange)
            {
                wrong(
                    indicator, "figure",
                    Phrase(
                        "maat (measure) \(definition.measure.rawValue) met een andere eenheid",
                        "measure \(definition.measure.rawValue) with another unit"),
                    Phrase(
                        "percentChange bij change, een aantal bij count of rate",
                        "percentChange with change, a count with count or rate"),
                    Phrase("verbeter measure of unit", "correct measure or unit"))
            }
            var seen: Set<String> = []
            for (index, value) in indicator.values.enumerated() {
                let key = "\(value.period)@\(value.area?.rawValue ?? "")"
                if !seen.insert(key).inserted {
                    wrong(
                        indicator, "values.\(index)",
                        Phrase { language in
                            let place = value.area.map { " in \($0)" } ?? ""
                            return Phrase(
                                "een tweede waarde voor \(value.period.text(in: .dutch))\(place)",
                                "a second value for \(value.period.text(in: .english))\(place)")(language)
                        },
                        Phrase("één waarde per periode en gebied", "one value per period and area"),
                        Phrase(
                            "haal er een weg; een correctie komt in de plaats van de oude waarde",
                            "remove one; a correction replaces the old value"))
                }
                if indicator.unit == .percent, case .known(let number) = value.value,
                    number.value < 0 || number.value > 100
                {
                    wrong(
                        indicator, "values.\(index).value",
                        Phrase(
                            "een deel van \(PlanNumber.text(number.value, in: .dutch))%",
                            "a share of \(PlanNumber.text(number.value, in: .english))%"),
                        Phrase("0 tot en met 100", "0 to 100"),
                        Phrase("verbeter de waarde of de eenheid", "correct the value or the unit"))
                }
                if value.source == nil, indicator.source == nil {
                    wrong(
                        indicator, "values.\(index)", Phrase("een waarde zonder bron", "a value without a source"),
                        Phrase("source, bij de waarde of bij de indicator", "source, of the value or the indicator"),
                        Phrase("schrijf waar de waarde staat", "write where the value stands"), .warning)
                }
            }
        }
    }

    private mutating func wrong(
        _ indicator: Indicator, _ field: String, _ found: Phrase, _ expected: Phrase, _ cure: Phrase,
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
                    Phrase(
                        "\(PlanNumber.text(typed.value, in: .dutch)) ingevuld voor \(value.period.text(in: .dutch)), terwijl \(id) zegt: \(PlanNumber.text(total.count.value, in: .dutch))",
                        "\(PlanNumber.text(typed.value, in: .english)) typed for \(value.period.text(in: .english)), while \(id) says \(PlanNumber.text(total.count.value, in: .english))"
                    ),
                    Phrase("hetzelfde", "the same"),
                    Phrase(
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
                count(
                    list.id, "stated.\(index)",
                    Phrase(
                        "\(PlanNumber.text(newest.count.value, in: .dutch)) genoemd voor \(newest.period.text(in: .dutch)), terwijl de lijst er \(listed) noemt",
                        "\(PlanNumber.text(newest.count.value, in: .english)) stated for \(newest.period.text(in: .english)), while the list names \(listed)"
                    ),
                    Phrase("een lijst die bij het aantal past", "a list that bears out the count"),
                    Phrase("vul de lijst aan of verbeter het aantal", "complete the list, or correct the count"))
            } else if !list.isListComplete, Double(listed) > newest.count.bounds.high {
                count(
                    list.id, "stated.\(index)",
                    Phrase(
                        "\(PlanNumber.text(newest.count.value, in: .dutch)) genoemd voor \(newest.period.text(in: .dutch)), terwijl de lijst er al \(listed) noemt",
                        "\(PlanNumber.text(newest.count.value, in: .english)) stated for \(newest.period.text(in: .english)), while the list already names \(listed)"
                    ),
                    Phrase("niet meer gemeenten dan genoemd", "no more municipalities than stated"),
                    Phrase("verbeter de lijst of het aantal", "correct the list or the count"))
            }
        }
        var seen: Set<String> = []
        for (index, cell) in list.cells.enumerated()
        where !seen.insert("\(cell.municipality) \(cell.since?.description ?? "")").inserted {
            add(
                PlanProblem(
                    .planDuplicate, entry: list.id.rawValue, field: "cells.\(index).municipality",
                    found: Phrase("\(cell.municipality) voor de tweede keer", "\(cell.municipality) a second time"),
                    expected: Phrase("elke gemeente één keer per begin", "each municipality once per beginning"),
                    cure: Phrase("haal een van de twee weg", "remove one of the two")))
        }
    }

    private mutating func count(_ id: ItemID, _ field: String, _ found: Phrase, _ expected: Phrase, _ cure: Phrase) {
        add(
            PlanProblem(
                .planCount, entry: id.rawValue, field: field, found: found, expected: expected, cure: cure))
    }
}
