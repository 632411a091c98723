import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The table itself: a row per municipality, a column per subject of which a list is known.
struct ParticipationMatrix {
    let frame: PlanFrame

    private var context: PageContext { frame.context }

    /// Subjects with at least one municipality on their list.
    private var subjects: [Participation] { frame.plan.document.participations.filter { !$0.cells.isEmpty } }

    /// The municipalities of the region, and those that are only in the plan, by name.
    var municipalities: [AreaCode] {
        let named = frame.plan.document.participations.flatMap { $0.cells.map(\.municipality) }
        return Set(context.edition.municipalities + named).sorted(byName: { AreaNames.text($0, context) })
    }

    var html: HTML? {
        let subjects = subjects
        guard !subjects.isEmpty else { return nil }
        let cells = subjects.map { subject in
            Dictionary(subject.cells.map { ($0.municipality, $0) }, uniquingKeysWith: { _, newest in newest })
        }
        return """
            <section><div class="section-head"><h2 id="matrix">\(context(ParticipationPhrases.matrix))</h2>\
            <p class="muted">\(context(ParticipationPhrases.matrixNote))</p></div>
            <div class="scroll matrix" tabindex="0" role="region" aria-labelledby="matrix"><table>
            <thead><tr><th scope="col">\(context(PlanPhrases.municipality))</th>\(each: subjects, { "<th scope=\"col\" class=\"v\">\(frame.nl($0.title))</th>" })</tr></thead>
            <tbody>\(each: municipalities, { row($0, cells) })</tbody></table></div></section>

            """
    }

    private func row(_ code: AreaCode, _ cells: [[AreaCode: ParticipationCell]]) -> HTML {
        let href = context.href(.plan(frame.own(.participation)), ParticipationQuery(municipality: code))
        return """
            <tr><th scope="row"><a href="\(url: href)">\(AreaNames.html(code, context))</a></th>\(each: cells, { column in
                guard let cell = column[code] else { return "<td></td>" }
                let since: HTML? = cell.since.map { "<br><span class=\"muted\">\($0.year)</span>" }
                return "<td>\(context(cell.status.phrase))\(since)</td>"
            })</tr>

            """
    }
}
