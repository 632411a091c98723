package import Phrases
import Strategy

/// One thing that is wrong with an entry, at a field or with the whole, and what to do.
package struct EntryProblem: Hashable, Sendable {
    /// `nil`: the whole entry.
    package let field: String?
    package let text: Phrase

    init(_ field: String?, _ text: Phrase) {
        self.field = field
        self.text = text
    }
}

extension EntryProblem {
    static func identifier(_ found: PlanIdentifier) -> EntryProblem { EntryProblem(found.field, found.text) }

    /// A rule of the whole plan, in the words of its check.
    static func rule(_ problem: PlanProblem, at field: String?) -> EntryProblem {
        func words(_ language: Language) -> String {
            "\(problem.found(language)); \(problem.expected(language)); \(problem.cure(language))"
        }
        return EntryProblem(
            field,
            Phrase("De controle van het plan zegt: \(words(.dutch))", "The check of the plan says: \(words(.english))"))
    }
}
