import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// What belongs to a programme beside its pattern: participation, interventions, pilots and grants, each as a link.
struct ProgrammeBelongings {
    let frame: PlanFrame
    let programme: Programme

    private var context: PageContext { frame.context }
    private var document: PlanDocument { frame.plan.document }

    var html: HTML? {
        let groups: [(Phrase, [(HTML, HTML?)])] = [
            (PlanPhrases.whoTakesPart, participations), (PlanPhrases.interventions, interventions),
            (PlanPhrases.pilots, pilots), (PlanPhrases.grants, grants),
        ]
        guard groups.contains(where: { !$0.1.isEmpty }) else { return nil }
        return """
            <section aria-labelledby="erbij"><h2 id="erbij">\(context(ProgrammePhrases.belongs))</h2><div class="two">
            \(each: groups.filter { !$0.1.isEmpty }, { title, lines in
                "<div><h3>\(context(title))</h3><ul class=\"plain\">\(HTML.join(lines) { "<li>\($0.0)\($0.1.map { " <span class=\"muted\">\($0)</span>" as HTML })</li>" })</ul></div>\n"
            })</div></section>

            """
    }

    private func link(_ id: ItemID, _ title: String) -> HTML {
        frame.href(of: id).map { "<a href=\"\(url: $0)\">\(frame.nl(title))</a>" } ?? frame.nl(title)
    }

    private var participations: [(HTML, HTML?)] {
        frame.plan.participations(of: programme.id).map { subject in
            (link(subject.id, subject.title), ParticipationCount(subject).words(frame.language).map { HTML(text: $0) })
        }
    }

    private var interventions: [(HTML, HTML?)] {
        document.interventions.filter { $0.programme == programme.id }.map { entry in
            (link(entry.id, entry.title), HTML(text: context(PlanWords.intervention(entry.kind))))
        }
    }

    private var pilots: [(HTML, HTML?)] {
        document.pilots.filter { $0.programme == programme.id }.map { entry in
            (link(entry.id, entry.title), HTML(text: context(PlanWords.phase(entry.phase))))
        }
    }

    private var grants: [(HTML, HTML?)] {
        document.grants.filter { $0.programme == programme.id }.map { entry in
            let amount =
                switch entry.amount {
                case .known(let euros): frame.language.money(euros)
                case .unknown(let reason): context(reason.phrase)
                }
            return (link(entry.id, entry.title), HTML(text: "\(amount), \(context(PlanWords.grant(entry.status)))"))
        }
    }
}
