import Facts
import Phrases
import Records

extension PlanCheck {
    mutating func checkDates() {
        let frame = plan.strategy
        for item in plan.lookBack where item.year >= frame.planYear + 1 || item.year < frame.years.first - 1 {
            add(
                .planDate, entry: item.id.rawValue, field: "year",
                found: Phrase("een terugblik op \(item.year)", "a look-back on \(item.year)"),
                expected: Phrase(
                    "een jaar van de strategie dat al voorbij is", "a year that the strategy knows, and that has been"),
                cure: Phrase("verbeter het jaar", "correct the year"))
        }
        for item in plan.agenda { checkDates(of: item) }
        for list in plan.participations {
            for (index, cell) in list.cells.enumerated() {
                if let since = cell.since, let until = cell.until, until < since {
                    add(
                        .planDate, entry: list.id.rawValue, field: "cells.\(index)",
                        found: Phrase(
                            "until \(until.text(in: .dutch)) ligt vóór since \(since.text(in: .dutch))",
                            "until \(until.text(in: .english)) before since \(since.text(in: .english))"),
                        expected: Phrase("een einde na het begin", "an end after the beginning"),
                        cure: Phrase("wissel de twee om of verbeter ze", "swap or correct the two"))
                }
            }
        }
    }

    private mutating func checkDates(of item: AgendaItem) {
        if item.year > plan.strategy.planYear || item.year < plan.strategy.years.first {
            add(
                .planDate, entry: item.id.rawValue, field: "year",
                found: Phrase("een actie van \(item.year)", "an action of \(item.year)"),
                expected: Phrase(
                    "een jaar van de strategie tot en met \(plan.strategy.planYear)",
                    "a year of the strategy up to \(plan.strategy.planYear)"),
                cure: Phrase("verbeter het jaar", "correct the year"))
        }
        if let due = item.due, due.year < item.year {
            add(
                .planDate, entry: item.id.rawValue, field: "due",
                found: Phrase(
                    "klaar op \(due.text(in: .dutch)), vóór het jaar \(item.year) van de actie",
                    "due on \(due.text(in: .english)), before the year \(item.year) of the action"),
                expected: Phrase("een dag in dat jaar", "a day in that year"),
                cure: Phrase("verbeter de dag of het jaar", "correct the day or the year"))
        }
        if let due = item.due, due.year > item.year + 1 {
            add(
                .planDate, severity: .warning, entry: item.id.rawValue, field: "due",
                found: Phrase(
                    "klaar op \(due.text(in: .dutch)), lang na het jaar \(item.year) van de actie",
                    "due on \(due.text(in: .english)), long after the year \(item.year) of the action"),
                expected: Phrase("een dag in dat jaar", "a day in that year"),
                cure: Phrase(
                    "verbeter de dag, of zet de actie in een later jaar",
                    "correct the day, or plan the action for a later year"))
        }
        for (index, pair) in zip(item.progress, item.progress.dropFirst()).enumerated() where pair.1.date < pair.0.date
        {
            add(
                .planDate, entry: item.id.rawValue, field: "progress.\(index + 1)",
                found: Phrase(
                    "een bericht van \(pair.1.date.text(in: .dutch)) achter een van \(pair.0.date.text(in: .dutch))",
                    "a report of \(pair.1.date.text(in: .english)) behind one of \(pair.0.date.text(in: .english))"),
                expected: Phrase("het nieuwste als laatste", "the newest last"),
                cure: Phrase("zet de berichten op volgorde", "put the reports in order"))
        }
        if let last = item.progress.last, let said = last.status, said != item.status.kind {
            add(
                .planDate, severity: .warning, entry: item.id.rawValue, field: "status",
                found: Phrase(
                    "status \(item.status.kind.rawValue), terwijl het nieuwste bericht \(said.rawValue) zegt",
                    "status \(item.status.kind.rawValue), while the newest report says \(said.rawValue)"),
                expected: Phrase("hetzelfde", "the same"),
                cure: Phrase(
                    "verbeter de status of voeg een nieuwer bericht toe",
                    "correct the status, or add a newer report"))
        }
    }

    mutating func checkCarryOver() {
        for item in plan.lookBack {
            for (index, id) in item.answers.enumerated() {
                guard let earlier = plan.agendaItem(id)?.year ?? region.earlier.year(of: id), earlier != item.year
                else { continue }
                carry(
                    item.id, field: "answers.\(index)",
                    found: Phrase(
                        "\(id) van \(earlier), beantwoord in \(item.year)",
                        "\(id) of \(earlier) answered in \(item.year)"),
                    expected: Phrase("een actie van hetzelfde jaar", "an action of the same year"))
            }
        }
        for item in plan.agenda {
            for (index, id) in item.continues.enumerated() {
                guard
                    let year = plan.agendaItem(id)?.year ?? plan.lookBackItem(id)?.year ?? region.earlier.year(of: id),
                    year >= item.year
                else {
                    continue
                }
                carry(
                    item.id, field: "continues.\(index)",
                    found: Phrase(
                        "\(id) van \(year), voortgezet in \(item.year)", "\(id) of \(year) continued in \(item.year)"),
                    expected: Phrase("een onderdeel van een eerder jaar", "an item of an earlier year"))
            }
        }
    }

    private mutating func carry(_ id: ItemID, field: String, found: Phrase, expected: Phrase) {
        add(
            .planCarryOver, entry: id.rawValue, field: field, found: found, expected: expected,
            cure: Phrase("verbeter de verwijzing of een van de jaren", "correct the link, or one of the years"))
    }

    mutating func checkBalances() {
        for budget in plan.budgets {
            for imbalance in budget.imbalances {
                let index = budget.lines.firstIndex { $0.id == imbalance.line } ?? 0
                balance(
                    budget.id, field: "lines.\(index).amounts",
                    found: Phrase(
                        "\(imbalance.stated.text(in: .dutch)) voor \(imbalance.line) in \(imbalance.year) (\(imbalance.stage.rawValue)), terwijl de delen samen \(imbalance.sum.text(in: .dutch)) zijn",
                        "\(imbalance.stated.text(in: .english)) for \(imbalance.line) in \(imbalance.year) (\(imbalance.stage.rawValue)), while its parts make \(imbalance.sum.text(in: .english))"
                    ),
                    expected: Phrase("de som van de delen", "the sum of the parts"))
            }
            for (index, part) in budget.contributions.enumerated() { checkBalance(part, at: index, of: budget.id) }
        }
    }

    private mutating func checkBalance(_ part: Contribution, at index: Int, of budget: ItemID) {
        guard case .known(let total) = part.total, !part.shares.isEmpty else { return }
        let sum = part.shares.reduce(0) { $0 + $1.amount.cents }
        let isWhole = part.stated.map { $0.allows(Double(part.shares.count)) } ?? false
        if sum > total.cents || (isWhole && sum != total.cents) {
            balance(
                budget, field: "contributions.\(index).shares",
                found: Phrase(
                    "delen van samen \(Euros.text(cents: sum, in: .dutch)) voor \(part.id), met een totaal van \(total.text(in: .dutch))",
                    "shares of \(Euros.text(cents: sum, in: .english)) for \(part.id), whose total is \(total.text(in: .english))"
                ),
                expected: Phrase("delen die samen het totaal zijn", "shares that add up to the total"))
        }
    }

    private mutating func balance(_ id: ItemID, field: String, found: Phrase, expected: Phrase) {
        add(
            .planBalance, entry: id.rawValue, field: field, found: found, expected: expected,
            cure: Phrase(
                "verbeter de bedragen, of schrijf unknown met een reden",
                "correct the amounts, or write unknown with a reason"))
    }
}
