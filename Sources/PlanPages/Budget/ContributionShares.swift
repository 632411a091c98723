import Figures
import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// What each municipality contributes: as the plan states it, else divided by the key; and of what it cannot be told.
struct ContributionShares {
    let contributions: [Contribution]
    let frame: PlanFrame

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var html: HTML {
        var tables: [HTML] = [], open: [(reason: Phrase, titles: [HTML])] = []
        for contribution in contributions {
            let title = frame.nl(contribution.title)
            switch division(of: contribution) {
            case .shares(let shares): tables.append(table(title, shares, note: note(contribution)))
            case .impossible(let reason):
                let words = BudgetPhrases.notDivided(reason)
                if let index = open.firstIndex(where: { $0.reason == words }) {
                    open[index].titles.append(title)
                } else {
                    open.append((words, [title]))
                }
            }
        }
        return HTML.join(tables) { $0 }
            + HTML.join(open) { "<p class=\"note\">\($0.titles.listed(in: language)): \(context($0.reason))</p>\n" }
    }

    private func division(of contribution: Contribution) -> ContributionDivision {
        if !contribution.shares.isEmpty { return .shares(contribution.shares) }
        let list = contribution.participation.flatMap { frame.plan.participations[$0] }
        let municipalities = list.flatMap { $0.isListComplete ? $0.municipalities(at: .year(contribution.year)) : nil }
        return contribution.divided(among: (municipalities ?? []).sorted()) {
            context.edition.populations[$0, contribution.year]
        }
    }

    /// How it was divided; nothing where the plan states the shares.
    private func note(_ contribution: Contribution) -> Phrase? {
        guard contribution.shares.isEmpty else { return nil }
        return contribution.key == .perInhabitant
            ? BudgetPhrases.byInhabitants(contribution.year) : BudgetPhrases.equally
    }

    private func table(_ title: HTML, _ shares: [ContributionShare], note: Phrase?) -> HTML {
        let sum = Euros(cents: shares.reduce(0) { $0 + $1.amount.cents })
        return """
            <details class="more"><summary>\(title)</summary>\(note.map { "<p class=\"note\">\(context($0))</p>" as HTML })<table>
            <thead><tr><th scope="col">\(context(PlanPhrases.municipality))</th><th scope="col" class="r">\(context(BudgetPhrases.amount))</th></tr></thead>
            <tbody>\(each: shares, { "<tr><th scope=\"row\">\(AreaNames.html($0.municipality, context))</th><td class=\"r\">\(language.money($0.amount))</td></tr>" })\
            \(sum.map { "<tr class=\"sum\"><th scope=\"row\">\(context(BudgetPhrases.total))</th><td class=\"r\">\(language.money($0))</td></tr>" as HTML })</tbody></table></details>

            """
    }
}
