import Facts

extension PlanCheck {
    mutating func checkDates() {
        let frame = plan.strategy
        if !frame.years.contains(frame.planYear) {
            wrong(
                frame.id, "planYear",
                "the plan year \(frame.planYear) outside \(frame.years.first)-\(frame.years.last)",
                "a year of the strategy", "correct planYear or years")
        }
        for item in plan.lookBack where item.year >= frame.planYear + 1 || item.year < frame.years.first - 1 {
            wrong(
                item.id, "year", "a look-back on \(item.year)", "a year that the strategy knows, and that has been",
                "correct the year")
        }
        for item in plan.agenda { checkDates(of: item) }
        for list in plan.participations {
            for (index, cell) in list.cells.enumerated() {
                if let since = cell.since, let until = cell.until, until < since {
                    wrong(
                        list.id, "cells.\(index)", "until \(until) before since \(since)", "an end after the beginning",
                        "swap or correct the two")
                }
            }
        }
    }

    private mutating func checkDates(of item: AgendaItem) {
        if item.year > plan.strategy.planYear || item.year < plan.strategy.years.first {
            wrong(
                item.id, "year", "an action of \(item.year)", "a year of the strategy up to \(plan.strategy.planYear)",
                "correct the year")
        }
        if let due = item.due, due.year < item.year {
            wrong(
                item.id, "due", "due on \(due), before the year \(item.year) of the action", "a day in that year",
                "correct the day or the year")
        }
        if let due = item.due, due.year > item.year + 1 {
            wrong(
                item.id, "due", "due on \(due), long after the year \(item.year) of the action", "a day in that year",
                "correct the day, or plan the action for a later year", .warning)
        }
        for (index, pair) in zip(item.progress, item.progress.dropFirst()).enumerated() where pair.1.date < pair.0.date
        {
            wrong(
                item.id, "progress.\(index + 1)", "a report of \(pair.1.date) behind one of \(pair.0.date)",
                "the newest last", "put the reports in order")
        }
        if let last = item.progress.last, let said = last.status, said != item.status.kind {
            add(
                PlanProblem(
                    .planDate, severity: .warning, entry: item.id.rawValue, field: "status",
                    found: "status \(item.status.kind.rawValue), while the newest report says \(said.rawValue)",
                    expected: "the same", cure: "correct the status, or add a newer report"))
        }
    }

    private mutating func wrong(
        _ id: ItemID, _ field: String, _ found: String, _ expected: String, _ cure: String,
        _ severity: Finding.Severity? = nil
    ) {
        add(
            PlanProblem(
                .planDate, severity: severity, entry: id.rawValue, field: field, found: found, expected: expected,
                cure: cure))
    }

    mutating func checkCarryOver() {
        for item in plan.lookBack {
            for (index, id) in item.answers.enumerated() {
                guard let earlier = plan.agendaItem(id), earlier.year != item.year else { continue }
                carry(
                    item.id, "answers.\(index)", "\(id) of \(earlier.year) answered in \(item.year)",
                    "an action of the same year")
            }
        }
        for item in plan.agenda {
            for (index, id) in item.continues.enumerated() {
                guard let year = plan.agendaItem(id)?.year ?? plan.lookBackItem(id)?.year, year >= item.year else {
                    continue
                }
                carry(
                    item.id, "continues.\(index)", "\(id) of \(year) continued in \(item.year)",
                    "an item of an earlier year")
            }
        }
    }

    private mutating func carry(_ id: ItemID, _ field: String, _ found: String, _ expected: String) {
        add(
            PlanProblem(
                .planCarryOver, entry: id.rawValue, field: field, found: found, expected: expected,
                cure: "correct the link, or one of the years"))
    }

    mutating func checkBalances() {
        for budget in plan.budgets {
            for imbalance in budget.imbalances {
                let index = budget.lines.firstIndex { $0.id == imbalance.line } ?? 0
                balance(
                    budget.id, "lines.\(index).amounts",
                    "\(imbalance.stated.text) for \(imbalance.line) in \(imbalance.year) (\(imbalance.stage.rawValue)), while its parts make \(imbalance.sum.text)",
                    "the sum of the parts")
            }
            for (index, part) in budget.contributions.enumerated() { checkBalance(part, index, budget.id) }
        }
    }

    private mutating func checkBalance(_ part: Contribution, _ index: Int, _ budget: ItemID) {
        guard case .known(let total) = part.total, !part.shares.isEmpty else { return }
        let sum = part.shares.reduce(0) { $0 + $1.amount.cents }
        let isWhole = part.stated.map { $0.allows(Double(part.shares.count)) } ?? false
        if sum > total.cents || (isWhole && sum != total.cents) {
            balance(
                budget, "contributions.\(index).shares",
                "shares of \(Euros(cents: sum)?.text ?? String(sum)) for \(part.id), whose total is \(total.text)",
                "shares that add up to the total")
        }
    }

    private mutating func balance(_ id: ItemID, _ field: String, _ found: String, _ expected: String) {
        add(
            PlanProblem(
                .planBalance, entry: id.rawValue, field: field, found: found, expected: expected,
                cure: "correct the amounts, or write unknown with a reason"))
    }
}
