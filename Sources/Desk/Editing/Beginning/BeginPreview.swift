import Facts
import Figures
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// Exactly what a beginning would make, with what the checks say of it, before anything is written.
struct BeginPreview {
    let beginning: YearBeginning
    let chosen: YearChoices
    let last: PlanDraft
    let context: PageContext

    func html(after earlier: EarlierPlans) -> HTML {
        let document = beginning.document(chosen)
        let region = PlanRegion(context.edition.pack).after(earlier)
        let groups = PlanEntry.Kind.allCases.map { kind in (kind, document.entries.filter { $0.kind == kind }) }
        return """
            <div class="stack"><p class="lead">\(context(BeginPhrases.makes(document.entries.count, beginning.year)))</p>
            <p class="note">\(context(EditPhrases.notSaved))</p></div>
            \(findings(document, region))
            <section aria-labelledby="made"><h2 id="made">\(context(BeginPhrases.made))</h2>
            \(each: groups.filter { !$0.1.isEmpty }, { kind, entries in
                """
                <details id="made-\(kind.rawValue)"\(attr: "open", kind == .agenda || kind == .lookBack)><summary>\(context(EditPhrases.kind(kind))) <span class="muted">\(entries.count)</span></summary>
                <ul class="list">\(each: entries, { "<li><span lang=\"nl\">\($0.title)</span></li>" })</ul></details>

                """
            })</section>
            \(left)
            \(FormView.html(.planBegin, in: context, object: String(last.state.draftToken)) { fields in
                """
                \(hidden(fields))<p class="field row"><button class="btn" name="do" value="make">\(context(BeginPhrases.make(beginning.year)))</button> \
                <button class="btn quiet" name="do" value="choose">\(context(BeginPhrases.back))</button></p>
                """
            })
            """
    }

    /// What is wrong or strange in the plan that would come of it, and was not so in the year before.
    private func findings(_ document: PlanDocument, _ region: PlanRegion) -> HTML {
        let before = Set(last.document.problems(in: region).map { "\($0.kind) \($0.entry) \($0.field)" })
        let found = document.problems(in: region).filter { problem in
            problem.severity == .error
                || problem.severity == .warning
                    && !before.contains("\(problem.kind) \(problem.entry) \(problem.field)")
        }
        guard !found.isEmpty else { return "<p>\(context(BeginPhrases.nothingFound))</p>\n" }
        let lines = ProblemLine(document, in: context)
        return """
            <section class="problems" aria-labelledby="found"><h2 id="found">\(context(BeginPhrases.found(found.count)))</h2>
            <p>\(context(BeginPhrases.foundExplained))</p>
            <ul>\(each: found.prefix(Self.limit), { "<li>\(lines.html($0))</li>" })</ul>\
            \(when: found.count > Self.limit, "<p>\(context(ImportPhrases.more(found.count - Self.limit)))</p>")</section>

            """
    }

    private static let limit = 60

    /// What stays behind, by title.
    private var left: HTML? {
        let rows = beginning.rows.filter { chosen.choice($0) == .leave }
        guard !rows.isEmpty else { return nil }
        return """
            <section aria-labelledby="left"><h2 id="left">\(context(BeginPhrases.left))</h2>
            <details><summary>\(context(BeginPhrases.rows(rows.count)))</summary><ul class="list">\(each: rows, {
                "<li><span lang=\"nl\">\($0.title)</span> <span class=\"small muted\">\(context(BeginPhrases.part($0.part)))</span></li>"
            })</ul></details></section>

            """
    }

    /// Every choice again, so that what was looked at is what is made.
    private func hidden(_ fields: FormFields) -> HTML {
        let rows = HTML.join(beginning.rows) { fields.hidden(BeginForm.name($0), chosen.choice($0).rawValue) }
        let targets = HTML.join(beginning.rows(of: .indicators)) { row in
            fields.state?.values[BeginForm.target(row)]?.first.map { fields.hidden(BeginForm.target(row), $0) }
                ?? .empty
        }
        let strategy = HTML.join([BeginForm.strategyTitle, BeginForm.strategyFirst, BeginForm.strategyLast]) { name in
            fields.hidden(name, fields.state?.values[name]?.first ?? "")
        }
        return "\(rows)\(targets)\(strategy)"
    }
}
