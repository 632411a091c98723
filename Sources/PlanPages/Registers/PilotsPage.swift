import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Trials: what they should show, how that is measured, and the rule for making them larger.
struct PilotsPage {
    let frame: PlanFrame

    var page: Page {
        frame.register(
            PlanPhrases.pilots, lead: RegisterPhrases.pilotsLead, entries: frame.plan.document.pilots.map(entry))
    }

    private func entry(_ entry: Pilot) -> RegisterEntry {
        let context = frame.context
        return RegisterEntry(
            entry: .pilot(entry),
            facts: RegisterEntry.facts(
                [
                    (RegisterPhrases.phase, HTML(text: context(PlanWords.phase(entry.phase)))),
                    (RegisterPhrases.hypothesis, entry.hypothesis.map { frame.nl($0) }),
                    (RegisterPhrases.measure, entry.measure.map { frame.nl($0) }),
                    (RegisterPhrases.result, result(entry)),
                    (RegisterPhrases.rule, entry.scaleUpRule.map { frame.nl($0) }),
                    (RegisterPhrases.decision, HTML(text: context(PlanWords.choice(entry.decision)))),
                    (PlanPhrases.place, frame.names.scope(entry.scope)),
                    (RegisterPhrases.with, frame.names.list(entry.partners)),
                    (RegisterPhrases.reach, frame.reach(entry.indicators)),
                    (RegisterPhrases.partOf, frame.link(programme: entry.programme)),
                    (PlanPhrases.source, frame.source(entry.source)),
                ], context), frame: frame)
    }

    private func result(_ entry: Pilot) -> HTML {
        switch entry.result {
        case .known(let text): return frame.nl(text)
        case .unknown(let reason):
            let expected: HTML? = entry.resultExpected.map { period in
                ", \(frame.context(RegisterPhrases.expected)) \(frame.language.inPeriod(period))"
            }
            return "\(frame.context(reason.phrase))\(expected)"
        }
    }
}
