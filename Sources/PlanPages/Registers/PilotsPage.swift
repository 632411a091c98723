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
            PlanPhrases.pilots, lead: RegisterPhrases.pilotsLead,
            finding: RegisterPhrases.pilots(phases, of: all.count), entries: all.map(entry))
    }

    private var all: [Pilot] { frame.plan.document.pilots }

    private var phases: [(count: Int, words: Phrase)] {
        Pilot.Phase.allCases.map { phase in
            let count = all.count { $0.phase == phase }
            return (count, phase == .running && count > 1 ? RegisterPhrases.running : PlanWords.phase(phase))
        }.filter { $0.0 > 0 }
    }

    private func entry(_ entry: Pilot) -> RegisterEntry {
        let context = frame.context
        return RegisterEntry(
            entry: .pilot(entry),
            line: [
                "<strong>\(context(PlanWords.phase(entry.phase)))</strong>", frame.names.scope(entry.scope),
                frame.link(programme: entry.programme),
            ],
            facts: RegisterEntry.facts(
                [
                    (RegisterPhrases.hypothesis, entry.hypothesis.map { frame.nl($0) }),
                    (RegisterPhrases.measure, entry.measure.map { frame.nl($0) }),
                    (RegisterPhrases.result, result(entry)),
                    (RegisterPhrases.rule, entry.scaleUpRule.map { frame.nl($0) }),
                    (RegisterPhrases.decision, HTML(text: context(PlanWords.choice(entry.decision)))),
                    (RegisterPhrases.reach, frame.reach(entry.indicators)),
                ], context),
            rest: RegisterEntry.facts(
                [
                    (RegisterPhrases.with, frame.names.list(entry.partners)),
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
