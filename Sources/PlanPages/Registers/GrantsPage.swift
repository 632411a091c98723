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
            PlanPhrases.grants, lead: RegisterPhrases.grantsLead, entries: frame.plan.document.grants.map(entry))
    }

    private func entry(_ entry: Grant) -> RegisterEntry {
        let context = frame.context
        let amount =
            switch entry.amount {
            case .known(let euros): frame.language.money(euros)
            case .unknown(let reason): context(reason.phrase)
            }
        return RegisterEntry(
            entry: .grant(entry),
            facts: RegisterEntry.facts(
                [
                    (RegisterPhrases.amount, HTML(text: amount)),
                    (RegisterPhrases.status, HTML(text: context(PlanWords.grant(entry.status)))),
                    (RegisterPhrases.period, HTML(text: frame.language.period(entry.period))),
                    (RegisterPhrases.provider, entry.provider.map { frame.nl($0) }),
                    (RegisterPhrases.purpose, entry.purpose.map { frame.nl($0) }),
                    (PlanPhrases.place, frame.names.scope(entry.scope)),
                    (RegisterPhrases.with, frame.names.list(entry.partners)),
                    (RegisterPhrases.partOf, frame.link(programme: entry.programme)),
                    (PlanPhrases.source, frame.source(entry.source)),
                ], context), frame: frame)
    }
}
