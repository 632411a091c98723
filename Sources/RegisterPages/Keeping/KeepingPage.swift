import Facts
import Markup
import Phrases
import Records
import Registers
import SiteKit
import Writing

/// What of a register waits for somebody: rows to release, rows to destroy, rows whose time is over, its review.
struct KeepingPage {
    let desk: RegisterDesk
    let standings: [RowStanding]
    let erasures: [Erasure]
    let due: [DueRow]

    private var frame: RegisterFrame { desk.frame }
    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var page: Page {
        let title = context(WritingPhrases.keeping)
        let parts = [waiting, broken, asked, over].compactMap(\.self)
        let none: HTML? = parts.isEmpty ? "<p>\(context(WritingPhrases.nothingWaits))</p>\n" : nil
        return Page(
            title: "\(title): \(context(frame.declaration.title))", description: context(frame.declaration.title),
            section: .plan, crumbs: frame.crumbs([Crumb(title)]),
            body: """
                <p class="kind">\(context.text(frame.declaration.title))</p><h1>\(title)</h1>
                \(context.notice)\(none)\(HTML.join(parts))\(review)
                """
        ).unlisted
    }

    private func section(_ id: String, _ title: Phrase, items: HTML) -> HTML {
        "<section class=\"first\" aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(context(title))</h2><ul class=\"list\">\(items)</ul></section>\n"
    }

    private func name(_ standing: RowStanding) -> HTML {
        let heading = standing.row.map { frame.register.heading(of: $0, words: frame.words) }
        return
            "<a href=\"\(url: frame.href(of: standing.id))\">\(heading.map(context.text) ?? HTML(text: standing.id.rawValue))</a>"
    }

    private var waiting: HTML? {
        let rows = standings.filter { if case .shown = $0.state { false } else { true } }
        guard !rows.isEmpty else { return nil }
        return section(
            "wacht", WritingPhrases.toRelease,
            items: HTML.join(rows) { standing in
                let state: Phrase =
                    if case .returned = standing.state { WritingPhrases.returned } else { WritingPhrases.waiting }
                let when: HTML? = standing.lastChange.map { " · \(PlanMoment.text($0.at, language))" }
                return "<li>\(name(standing)) <span class=\"muted small\">\(context(state))\(when)</span></li>\n"
            })
    }

    /// Kept texts that no longer fit the declaration: told with the cure, and never changed by themselves.
    private var broken: HTML? {
        let rows = standings.filter { !$0.findings.isEmpty }
        guard !rows.isEmpty else { return nil }
        return section(
            "past-niet", WritingPhrases.doesNotFit,
            items: HTML.join(rows) { standing in
                "<li>\(name(standing))\(each: standing.findings, { "<p class=\"small\">\(context($0.found)); \(context(RegistersPhrases.expected)) \(context($0.expected)). \(context($0.cure)).</p>" })</li>\n"
            })
    }

    private var asked: HTML? {
        guard !erasures.isEmpty else { return nil }
        return section("vernietigen", WritingPhrases.asked, items: HTML.join(erasures, erasure))
    }

    private func erasure(_ erasure: Erasure) -> HTML {
        let row =
            standings.first { $0.id == erasure.subject.item }.map(name) ?? HTML(text: erasure.subject.item.rawValue)
        let form = FormView.html(
            .erasureDecide, in: context, object: erasure.id.description, id: "erasure-\(erasure.id)"
        ) { _ in
            """
            <p class="small">\(context(WritingPhrases.destroyExplained))</p><p class="field row"><button class="btn" name="do" value="confirm">\(context(WritingPhrases.confirmDestroy))</button> \
            <button class="btn quiet" name="do" value="decline">\(context(WritingPhrases.decline))</button></p>
            """
        }
        return """
            <li>\(row) <span class="muted small">\(PlanMoment.text(erasure.asked.at, language))</span><p lang="nl">\(erasure.asked.reason)</p>
            \(form)</li>

            """
    }

    private var over: HTML? {
        guard !due.isEmpty else { return nil }
        let names = Dictionary(standings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return section(
            "bewaartermijn", WritingPhrases.due,
            items: HTML.join(due) { row in
                let name =
                    names[row.row].map(name) ?? "<a href=\"\(url: frame.href(of: row.row))\">\(row.row.rawValue)</a>"
                return
                    "<li>\(name) <span class=\"muted small\">\(context(WritingPhrases.dueSince(row.until.text(in: language)))) · \(context(row.retention.basis))</span></li>\n"
            })
    }

    private var review: HTML? {
        guard frame.declaration.review?.each == .register, desk.rights.mayAdd else { return nil }
        return FormView.html(.rowReview, in: context, css: "form inline") {
            $0.button(WritingPhrases.reviewRegister, css: "btn quiet")
        }
    }
}
