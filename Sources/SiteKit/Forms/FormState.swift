package import Phrases

/// What a page knows of a form that was sent and must be shown again: what was typed, and what is wrong with it.
package struct FormState: Hashable, Sendable {
    package var act: Act
    package var values: [String: [String]]
    package var problems: [FormProblem]

    package init(_ act: Act, _ form: Form, problems: [FormProblem]) {
        self.act = act
        values = form.typed
        self.problems = problems
    }

    package func problem(_ field: String) -> FormProblem? { problems.first { $0.field == field } }
}

/// One thing that is wrong, at a field or with the whole.
package struct FormProblem: Error, Hashable, Sendable {
    /// `nil`: the whole form.
    package var field: String?
    package var text: Phrase

    package init(_ field: String?, _ text: Phrase) {
        self.field = field
        self.text = text
    }
}
