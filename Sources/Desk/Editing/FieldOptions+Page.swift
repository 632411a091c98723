import Figures
import SiteKit
import Strategy
import Writing

extension FieldOptions {
    /// In the region and the language of a page.
    init(_ document: PlanDocument, for entry: PlanEntry?, _ context: PageContext) {
        self.init(document, for: entry, in: context.edition.pack, context.language)
    }
}

extension FormProblem {
    init(_ problem: EntryProblem) { self.init(problem.field, problem.text) }
}
