import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// A mistake of a plan as people read it: the title of the item, the name of the field, what is wrong and what to do.
struct ProblemLine {
    private let entries: [String: PlanEntry]
    private let context: PageContext

    init(_ document: PlanDocument, in context: PageContext) {
        entries = Dictionary(document.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.context = context
    }

    func html(_ problem: PlanProblem) -> HTML {
        let entry = entries[problem.entry]
        let label = entry?.kind.fields.first { $0.name == problem.field }?.label
        let field = label.map { " (\(context($0).lowercased()))" } ?? ""
        let cure = context(problem.cure), what = cure.prefix(1).uppercased() + cure.dropFirst()
        return """
            <span lang="nl">\(entry?.title ?? problem.entry)</span>\(field): \
            \(context(problem.found)). \(what).
            """
    }
}
