package import Phrases

/// How typed numbers are read: in which language, and what decides where a spelling has two readings.
package struct NumberHabit: Sendable {
    package let language: Language
    /// Decimals make no sense, so that what the language usually writes is enough.
    package var isWhole: Bool
    /// What the writer said that they meant, once they were asked.
    package var choice: NumberChoice?

    package init(_ language: Language, isWhole: Bool = false, choice: NumberChoice? = nil) {
        self.language = language
        self.isWhole = isWhole
        self.choice = choice
    }

    /// The digits of a typed number; throws what is to be said about it.
    func digits(_ typed: some StringProtocol, isWhole isAlwaysWhole: Bool = false) throws(FieldProblem) -> String {
        let spelling = NumberSpelling(typed, in: language)
        return try chosen(isWhole || isAlwaysWhole ? spelling.asWhole : spelling).digits(of: String(typed))
    }

    private func chosen(_ spelling: NumberSpelling) -> NumberSpelling {
        guard let choice, case .either(let usual, let other) = spelling else { return spelling }
        return .one(choice == .usual ? usual : other)
    }
}

/// Which of the two readings of a number its writer means.
package enum NumberChoice: String, Sendable, CaseIterable { case usual, other }

extension NumberSpelling {
    /// The digits that it means; throws what is to be said about it.
    func digits(of typed: String) throws(FieldProblem) -> String {
        switch self {
        case .one(let digits): return digits
        case .either(let usual, let other): throw .twoNumbers(usual: usual, other: other)
        case .unreadable: throw typed.isEmpty ? .missing : .noNumber(typed)
        }
    }
}
