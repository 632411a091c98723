import Accounts
import Facts
import Figures
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// What somebody who adopts a year reads first: that it is not yet the plan of its year.
struct AdoptionWarnings {
    let problems: [PlanProblem]
    private let document: PlanDocument
    private let context: PageContext

    init(_ draft: PlanDraft, in context: PageContext, from store: any PlanStore) throws {
        self.context = context
        document = draft.document
        guard context.allows(.adoptPlan) else {
            problems = []
            return
        }
        let region = PlanRegion(context.edition.pack).after(try EarlierPlans(before: draft.year, in: store))
        problems = draft.document.yearProblems(in: region)
    }

    /// The field that says that they were read.
    static let field = "read"

    var html: HTML? {
        guard !problems.isEmpty else { return nil }
        let lines = ProblemLine(document, in: context)
        return """
            <div class="note alert"><h3>\(context(EditPhrases.lookAtFirst))</h3>
            <ul class="bul">\(each: problems, { problem in
                "<li>\(context(problem.kind.title)): \(lines.html(problem))</li>"
            })</ul></div>

            """
    }

    func tick(_ fields: FormFields) -> HTML? {
        problems.isEmpty ? nil : fields.tick(Self.field, EditPhrases.adoptAnyway)
    }
}
