import Facts
import Phrases
import Records

/// Whether a plan can be that of its year: warnings, which somebody who adopts it reads first.
extension PlanCheck {
    mutating func checkYear() {
        checkStrategyYears()
        checkActions()
        checkHeadings()
    }

    private mutating func checkStrategyYears() {
        let frame = plan.strategy
        guard !frame.years.contains(frame.planYear) else { return }
        add(
            .planStrategyYears, entry: frame.id.rawValue, field: "years",
            found: Phrase(
                "het plan is voor \(frame.planYear), de strategie voor \(frame.years.first)–\(frame.years.last)",
                "the plan is for \(frame.planYear), the strategy for \(frame.years.first)–\(frame.years.last)"),
            expected: Phrase("een strategie voor het jaar van het plan", "a strategy for the year of the plan"),
            cure: Phrase(
                "zet de nieuwe strategie met haar jaren in het plan",
                "put the new strategy with its years into the plan"))
    }

    /// A plan with next to nothing of the year before is mostly one that was not finished.
    private mutating func checkActions() {
        guard let before = region.earlier.last, before.year < plan.strategy.planYear, before.actions > 0 else { return }
        let year = plan.strategy.planYear, count = plan.agenda.count { $0.year == year }
        guard count < max(1, (before.actions + 9) / 10) else { return }
        add(
            .planFewActions, entry: plan.strategy.id.rawValue,
            found: Phrase { language in
                let number = language.count(
                    count, one: Phrase("actie", "action"), many: Phrase("acties", "actions"))
                return Phrase(
                    "\(number) voor \(year), tegen \(before.actions) in \(before.year)",
                    "\(number) for \(year), against \(before.actions) in \(before.year)")(language)
            },
            expected: Phrase("ten minste een tiende van het jaar ervoor", "at least a tenth of the year before"),
            cure: Phrase(
                "neem acties van \(before.year) mee, of stel het plan toch zo vast",
                "take actions of \(before.year) along, or adopt the plan as it is"))
    }

    /// Titles that were left as they were a year ago; those of actions and look-backs may well name an earlier year.
    private mutating func checkHeadings() {
        let year = plan.strategy.planYear
        check(plan.strategy.title, of: plan.strategy.id)
        for theme in plan.themes { check(theme.title, of: theme.id) }
        for programme in plan.programmes { check(programme.title, of: programme.id) }
        for budget in plan.budgets {
            if check(budget.title, of: budget.id) { continue }
            if budget.year < year {
                heading(
                    budget.id, field: "year",
                    found: Phrase("de begroting van \(budget.year)", "the budget of \(budget.year)"))
            }
        }
    }

    @discardableResult
    private mutating func check(_ title: String, of id: ItemID) -> Bool {
        let year = plan.strategy.planYear
        let named = title.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
            .filter { (1990...2199).contains($0) }
        guard let newest = named.max(), newest < year else { return false }
        heading(id, field: "title", found: Phrase(verbatim: "\"\(Finding.quote(title))\""))
        return true
    }

    private mutating func heading(_ id: ItemID, field: String, found: Phrase) {
        let year = plan.strategy.planYear
        add(
            .planOtherYear, entry: id.rawValue, field: field, found: found,
            expected: Phrase("een kop van \(year)", "a heading of \(year)"),
            cure: Phrase("zet het jaar van dit plan erin", "name the year of this plan"))
    }
}

extension PlanDocument {
    /// What to look at before a plan is adopted for its year, without reading its texts.
    package func yearProblems(in region: PlanRegion) -> [PlanProblem] {
        var check = PlanCheck(plan: self, region: region)
        check.checkYear()
        return check.problems
    }
}
