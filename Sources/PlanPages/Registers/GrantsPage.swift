import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Money that was asked for or received for a purpose.
struct GrantsPage {
    let frame: PlanFrame

    var page: Page {
        frame.register(
            PlanPhrases.grants, lead: RegisterPhrases.grantsLead,
            finding: RegisterPhrases.grants(
                amounts.count, of: all.count, together: together.map { frame.language.money($0) }),
            entries: all.map(entry))
    }

    private var all: [Grant] { frame.plan.document.grants }
    private var amounts: [Euros] { all.compactMap(\.amount.value) }
    private var together: Euros? { Euros(cents: amounts.reduce(0) { $0 + $1.cents }) }

    private func entry(_ entry: Grant) -> RegisterEntry {
        let context = frame.context
        let amount =
            switch entry.amount {
            case .known(let euros): frame.language.money(euros)
            case .unknown(let reason): "\(context(RegisterPhrases.amount).lowercased()) \(context(reason.phrase))"
            }
        return RegisterEntry(
            entry: .grant(entry),
            line: [
                "<strong>\(amount)</strong>", HTML(text: context(PlanWords.grant(entry.status))),
                HTML(text: frame.language.period(entry.period)), frame.link(programme: entry.programme),
            ],
            facts: RegisterEntry.facts(
                [
                    (RegisterPhrases.provider, entry.provider.map { frame.nl($0) }),
                    (RegisterPhrases.purpose, entry.purpose.map { frame.nl($0) }),
                ], context),
            rest: RegisterEntry.facts(
                [
                    (PlanPhrases.place, frame.names.scope(entry.scope)),
                    (RegisterPhrases.with, frame.names.list(entry.partners)),
                    (PlanPhrases.source, frame.source(entry.source)),
                ], context), frame: frame)
    }
}
