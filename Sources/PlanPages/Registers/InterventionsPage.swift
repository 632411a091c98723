import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// What is done against a problem and can be done elsewhere.
struct InterventionsPage {
    let frame: PlanFrame

    var page: Page {
        frame.register(
            PlanPhrases.interventions, lead: RegisterPhrases.interventionsLead,
            entries: frame.plan.document.interventions.map(entry))
    }

    private func entry(_ entry: Intervention) -> RegisterEntry {
        let context = frame.context
        let evaluation: HTML =
            "\(context(PlanWords.evaluation(entry.evaluation)))\(entry.evaluationText.map { ": \(frame.nl($0))" as HTML })"
        return RegisterEntry(
            entry: .intervention(entry),
            facts: RegisterEntry.facts(
                [
                    (RegisterPhrases.kind, HTML(text: context(PlanWords.intervention(entry.kind)))),
                    (RegisterPhrases.targetGroup, entry.targetGroup.map { frame.nl($0) }),
                    (RegisterPhrases.reach, frame.reach(entry.reach)),
                    (PlanPhrases.place, frame.names.scope(entry.scope)),
                    (PlanPhrases.whoTakesPart, participation(entry.participation)),
                    (RegisterPhrases.evaluation, evaluation),
                    (RegisterPhrases.partOf, frame.link(programme: entry.programme)),
                    (PlanPhrases.source, frame.source(entry.source)),
                ], context), frame: frame)
    }

    private func participation(_ id: ItemID?) -> HTML? {
        guard let id, let subject = frame.plan.participations[id], let href = frame.href(of: id) else { return nil }
        let words = ParticipationCount(subject).words(frame.language)
        return "<a href=\"\(url: href)\">\(frame.nl(subject.title))</a>\(words.map { ": \($0)" as HTML })"
    }
}
