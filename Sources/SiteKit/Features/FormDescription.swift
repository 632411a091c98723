import Accounts

/// What a form does, told once and in its own feature: its act, who may send it, what is asked first, its handler.
package struct FormDescription: Sendable {
    /// What the server must know of a form before it is handled.
    package struct Traits: OptionSet, Hashable, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// What was typed is kept when the session has ended meanwhile.
        package static let keepsTyping = Traits(rawValue: 1)
        /// Passphrase or second factor must have been entered within the last minutes.
        package static let isSensitive = Traits(rawValue: 2)
        /// Changes what the public reads of the plan.
        package static let isPublication = Traits(rawValue: 4)
        /// Takes long: it is done beside the threads that answer, and ends when its sender goes.
        package static let isHeavy = Traits(rawValue: 8)
        /// Writes rows of registers, which the next page shows.
        package static let writesRows = Traits(rawValue: 16)
    }

    package let act: Act
    /// Who may send it; the object inside is asked for by the handler.
    package let access: Access
    package let traits: Traits
    private let submit: @Sendable (Submission) async throws -> FormAnswer

    package init(
        _ act: Act, _ access: Access, _ traits: Traits = [],
        submit: @escaping @Sendable (Submission) async throws -> FormAnswer
    ) {
        self.act = act
        self.access = access
        self.traits = traits
        self.submit = submit
    }

    /// Whether what was typed may wait until its sender has signed in or confirmed: never what changes accounts or secrets.
    package var isKeepable: Bool {
        switch access {
        case .everyone, .right(.ownAccount), .right(.manageAccounts): false
        default: true
        }
    }

    /// What its handler answers; a problem that it throws is shown at the form, and any other error as a failure.
    package func answer(_ submission: Submission) async -> FormAnswer {
        do {
            return try await submit(submission)
        } catch let problem as FormProblem {
            return submission.again([problem])
        } catch {
            return submission.failed(error)
        }
    }
}
