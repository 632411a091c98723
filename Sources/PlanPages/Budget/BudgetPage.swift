import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The money of a year: lines with realisation, budget and difference, notes, and what municipalities contribute.
struct BudgetPage {
    let frame: PlanFrame
    let year: Int
    private let budgets: [Budget]

    /// `nil` for a year without a budget.
    init?(frame: PlanFrame, year: Int) {
        self.frame = frame
        self.year = year
        budgets = frame.plan.document.budgets.filter { $0.year == year }
        guard !budgets.isEmpty else { return nil }
    }

    private var context: PageContext { frame.context }

    var page: Page {
        let title = context(PlanPhrases.budget(year))
        return frame.page(
            title, context(BudgetPhrases.description(year)), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(finding)</p>\(frame.dutchOnly)</div>
                \(each: budgets, { budget($0) })
                """)
    }

    /// What is budgeted, as far as the source tells; else of how many lines the amount is known.
    private var finding: String {
        let lines = budgets.flatMap(\.lines)
        let known = lines.count { line in line.amounts.contains { $0.amount.value != nil } }
        guard !lines.isEmpty, known > 0 else {
            return lines.isEmpty ? context(BudgetPhrases.lead) : context(BudgetPhrases.noAmounts)
        }
        if budgets.count == 1, case .known(let out) = budgets[0].total(.expense, in: year, as: .budget),
            case .known(let income) = budgets[0].total(.income, in: year, as: .budget)
        {
            let language = context.language
            return context(BudgetPhrases.budgeted(year, out: language.money(out), income: language.money(income)))
        }
        return context(BudgetPhrases.known(known, of: lines.count))
    }

    private func budget(_ budget: Budget) -> HTML {
        let id = budget.id.rawValue
        let notes = SourceNotes(notes: frame.plan.notes(on: [budget.id]), frame: frame).html
        let source: HTML? = frame.source(budget.source).map {
            "<p class=\"note\">\(context(PlanPhrases.source)): \($0)</p>"
        }
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(frame.nl(budget.title))</h2>\(frame.editLink(.budget(budget)))\(frame.prose(budget.text))
            \(BudgetTable(budget: budget, frame: frame).html)\(remarks(budget))\(contributions(budget))\(notes)\(source)</section>

            """
    }

    private func remarks(_ budget: Budget) -> HTML? {
        guard !budget.notes.isEmpty else { return nil }
        return """
            <h3 class="under">\(context(BudgetPhrases.notes))</h3>
            <ol class="bul prose">\(each: budget.notes, { note in
                let year: HTML? = note.year.map { " (\($0))" }
                let amount: HTML? = note.amount.map { " <strong>\(frame.language.money($0))</strong>\(year)" }
                return "<li id=\"noot-\(note.number)\" value=\"\(note.number)\">\(frame.nl(note.text))\(amount)</li>"
            })</ol>

            """
    }

    private func contributions(_ budget: Budget) -> HTML? {
        guard !budget.contributions.isEmpty else { return nil }
        return """
            <h3 class="under">\(context(BudgetPhrases.contributions))</h3>
            <div class="scroll" tabindex="0" role="group" aria-label="\(context(BudgetPhrases.contributions))"><table>
            <thead><tr><th scope="col">\(context(BudgetPhrases.what))</th><th scope="col" class="r">\(context(BudgetPhrases.municipalities))</th>\
            <th scope="col">\(context(BudgetPhrases.key))</th><th scope="col" class="r">\(context(BudgetPhrases.total))</th></tr></thead>
            <tbody>\(each: budget.contributions, { contribution($0) })</tbody></table></div>
            \(ContributionShares(contributions: budget.contributions, frame: frame).html)
            """
    }

    private func contribution(_ entry: Contribution) -> HTML {
        let count: HTML =
            entry.stated.map { "<td class=\"r\">\(ParticipationCount.number($0, frame.language))</td>" }
            ?? "<td class=\"np r\"><span>\(context(UnknownReason.notStated.phrase))</span></td>"
        return """
            <tr><th scope="row">\(frame.nl(entry.title))</th>\(count)<td>\(context(PlanWords.key(entry.key)))</td>\
            \(BudgetTable.cell(entry.total, frame))</tr>

            """
    }
}
