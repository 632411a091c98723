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
            finding: RegisterPhrases.interventions(all.count { hasReach($0) }, of: all.count), entries: all.map(entry))
    }

    private var all: [Intervention] { frame.plan.document.interventions }

    private func hasReach(_ entry: Intervention) -> Bool {
        entry.reach.contains { id in
            frame.plan.indicators[id].map {
                IndicatorState($0, in: frame.plan.planYear, frame: frame).known != nil
            } ?? false
        }
    }

    private func entry(_ entry: Intervention) -> RegisterEntry {
        let context = frame.context
        let evaluation: HTML =
            "\(context(PlanWords.evaluation(entry.evaluation)))\(entry.evaluationText.map { ": \(frame.nl($0))" as HTML })"
        return RegisterEntry(
            entry: .intervention(entry),
            line: [
                entry.kind == .other ? nil : HTML(text: context(PlanWords.intervention(entry.kind))),
                entry.targetGroup.map { "\(context(RegisterPhrases.forWhom)) \(frame.nl($0))" },
                frame.link(programme: entry.programme),
            ],
            facts: RegisterEntry.facts(
                [
                    (RegisterPhrases.reach, frame.reach(entry.reach)),
                    (PlanPhrases.place, frame.names.scope(entry.scope)),
                    (PlanPhrases.whoTakesPart, participation(entry.participation)),
                    (RegisterPhrases.evaluation, entry.evaluation == .notStated ? nil : evaluation),
                ], context),
            rest: RegisterEntry.facts(
                [
                    (RegisterPhrases.evaluation, entry.evaluation == .notStated ? evaluation : nil),
                    (PlanPhrases.source, frame.source(entry.source)),
                ], context), frame: frame)
    }

    private func participation(_ id: ItemID?) -> HTML? {
        guard let id, let subject = frame.plan.participations[id], let href = frame.href(of: id) else { return nil }
        let words = ParticipationCount(subject).words(frame.language)
        return "<a href=\"\(url: href)\">\(frame.nl(subject.title))</a>\(words.map { ": \($0)" as HTML })"
    }
}
