import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Which numbers of a programme's texts are bound, typed with a source, or bare; bare ones for who keeps the plan only.
struct PlanNumberList {
    let page: ProgrammePage

    private struct Line {
        let number: TextNumber
        let id: ItemID
        let title: String
    }

    private var frame: PlanFrame { page.frame }
    private var context: PageContext { page.context }

    private var lines: [Line] {
        let goals = frame.plan.goals(of: page.programme.id)
        let entries: [(ItemID, String, PlanEntry)] =
            [(page.programme.id, page.programme.title, .programme(page.programme))]
            + goals.map { ($0.id, $0.title, .goal($0)) }
            + page.lookBack.map { ($0.id, $0.title, .lookBack($0)) }
            + page.agenda.map { ($0.id, $0.title, .agenda($0)) }
        return entries.flatMap { id, title, entry in entry.numbers.map { Line(number: $0, id: id, title: title) } }
            .filter { $0.number.standing != .bare || frame.plan.viewer == .bureau }
    }

    var html: HTML? {
        let lines = lines
        guard !lines.isEmpty else { return nil }
        return """
            <section><h2 id="getallen">\(context(ProgrammePhrases.numbers))</h2>
            <p class="muted">\(context(ProgrammePhrases.numbersExplained))</p>
            <details class="more" id="getallen-lijst"><summary>\(context(ProgrammePhrases.numbersCounted(lines.count)))</summary>\
            <div class="scroll" tabindex="0" role="region" aria-labelledby="getallen"><table>
            <thead><tr><th scope="col">\(context(ProgrammePhrases.number))</th><th scope="col">\(context(ProgrammePhrases.founded))</th>\
            <th scope="col">\(context(PlanNames.inThePlan))</th></tr></thead>
            <tbody>\(each: lines, { row($0) })</tbody></table></div></details></section>

            """
    }

    private func row(_ line: Line) -> HTML {
        let place: HTML =
            frame.href(of: line.id).map { "<a href=\"\(url: $0)\">\(frame.nl(line.title))</a>" } ?? frame.nl(line.title)
        let (number, founded): (HTML, HTML) =
            switch line.number.standing {
            case .bound(let binding): (frame.nl(frame.values.text(of: binding).text), bound(binding))
            case .typed(let source):
                (
                    frame.nl(line.number.text),
                    "\(context(ProgrammePhrases.typed))\(frame.source(source).map { ": \($0)" as HTML })"
                )
            case .bare: (frame.nl(line.number.text), HTML(text: context(ProgrammePhrases.bare)))
            }
        return
            "<tr><th scope=\"row\">\(number)</th><td class=\"small\">\(founded)</td><td class=\"small\">\(place)</td></tr>\n"
    }

    private func bound(_ binding: Binding) -> HTML {
        guard let indicator = frame.plan.indicators[binding.indicator] else {
            return HTML(text: context(ProgrammePhrases.bound))
        }
        return
            "\(context(ProgrammePhrases.bound)): <a href=\"\(url: frame.href(.indicator(indicator.id)))\">\(frame.nl(indicator.title))</a>"
    }
}
