import Figures
import Records
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

    /// What could not be taken, in the order of the form, each at its field or, in a small table, at its cell.
    static func all(_ problems: [String: FieldProblem], of kind: PlanEntry.Kind) -> [FormProblem] {
        kind.fields.flatMap { field in
            (problems[field.name]?.each ?? []).map { problem in
                FormProblem(field.cell(of: problem) ?? field.name, problem.phrase(of: field.label))
            }
        }
    }
}

extension EntryField {
    /// The place of the cell that a problem is about; `nil` for what is about the whole field.
    fileprivate func cell(of problem: FieldProblem) -> String? {
        guard case .row(let row, let label, _) = problem, case .rows(let columns) = shape,
            let column = columns.firstIndex(where: { $0.label == label })
        else { return nil }
        return EntryTyping.cellName(name, row: row - 1, column: column).replacing(".", with: "-")
    }
}
