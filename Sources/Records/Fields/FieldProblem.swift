package import Phrases

/// Why the text of a field was not taken, in words for the person who typed it.
package enum FieldProblem: Error, Hashable, Sendable {
    case missing
    case tooLong(limit: Int)
    case notOneOf(String)
    case noDate(String)
    case noPeriod(String)
    case noNumber(String)
    /// A number that can be two: `usual` is what the language writes so. Both as the text format writes numbers.
    case twoNumbers(usual: String, other: String)
    case noID(String)
    case noReference(String)
    /// A character that cannot be shown, or that turns text around.
    case unseen
    case row(Int, column: Phrase, reason: ReasonInRow)
    /// What is wrong at several places of a small table.
    case several([FieldProblem])
    case columns(Int)
    /// A rule of the plan, in the words of its check.
    case rule(String)

    /// A problem inside a row, kept apart because an enum cannot hold itself.
    package indirect enum ReasonInRow: Hashable, Sendable { case problem(FieldProblem) }

    package var phrase: Phrase {
        switch self {
        case .missing: Phrase("Vul dit veld in.", "Fill in this field.")
        case .tooLong(let limit):
            Phrase { language in
                let count = language.number(limit)
                return Phrase("Gebruik hoogstens \(count) tekens.", "Use at most \(count) characters.")(language)
            }
        case .notOneOf(let text): Phrase("“\(text)” is geen van de keuzes.", "“\(text)” is none of the choices.")
        case .noDate(let text):
            Phrase(
                "“\(text)” is geen datum; schrijf bijvoorbeeld 31-12-2022.",
                "“\(text)” is no date; write for instance 31-12-2022.")
        case .noPeriod(let text):
            Phrase(
                "“\(text)” is geen periode; schrijf 2021, 2021-H1, 2021-Q4, 2021-12 of 2021-12-31.",
                "“\(text)” is no period; write 2021, 2021-H1, 2021-Q4, 2021-12 or 2021-12-31.")
        case .noNumber(let text):
            Phrase(
                "“\(text)” kunnen we niet als getal lezen; schrijf bijvoorbeeld 1250 of 14,7.",
                "“\(text)” cannot be read as a number; write for instance 1250 or 14.7.")
        case .twoNumbers(let usual, let other):
            Phrase { language in
                let (first, second) = (Self.inWords(usual, language), Self.inWords(other, language))
                return Phrase("Bedoelt u \(first) of \(second)?", "Do you mean \(first) or \(second)?")(language)
            }
        case .noID(let text):
            Phrase(
                "“\(text)” kan geen kenmerk zijn; gebruik kleine letters, cijfers en streepjes.",
                "“\(text)” cannot be an id; use small letters, digits and hyphens.")
        case .noReference(let text):
            Phrase("“\(text)” bestaat niet in dit plan.", "“\(text)” does not exist in this plan.")
        case .unseen:
            Phrase(
                "In dit veld staat een onzichtbaar teken. Typ de tekst opnieuw.",
                "This field holds an invisible character. Type the text again.")
        case .row(let number, let column, .problem(let problem)):
            Phrase { language in
                let place = Phrase("Rij \(number), ", "Row \(number), ")(language)
                return place + column(language).lowercased() + ": " + problem.phrase(language)
            }
        case .several(let problems):
            Phrase { language in problems.map { $0.phrase(language) }.joined(separator: " ") }
        case .columns(let number):
            Phrase("Rij \(number) heeft te veel kolommen.", "Row \(number) has too many columns.")
        case .rule(let text): Phrase(verbatim: text)
        }
    }

    /// `1.250 (twaalfhonderdvijftig)`: in words where the signs in it are what is asked about.
    package static func inWords(_ digits: String, _ language: Language) -> String {
        let text = PlanNumber.parse(digits).map { PlanNumber.text($0, in: language) } ?? digits
        guard let whole = Int(digits), whole.magnitude >= 1_000 else { return text }
        let words = language.words(Int(whole.magnitude))
        return "\(text) (\(whole < 0 ? Phrase("min ", "minus ")(language) : "")\(words))"
    }
}

extension FieldProblem {
    /// Each on its own.
    package var each: [FieldProblem] { if case .several(let problems) = self { problems } else { [self] } }

    /// The problem with the name of its field before it, for the list above a form.
    package func phrase(of label: Phrase) -> Phrase {
        Phrase { language in label(language) + ": " + phrase(language) }
    }
}
