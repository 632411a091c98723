package import Phrases

/// Why the text of a field was not taken, in words for the person who typed it.
package enum FieldProblem: Error, Hashable, Sendable {
    case missing
    case tooLong(limit: Int)
    case notOneOf(String)
    case noDate(String)
    case noPeriod(String)
    case noNumber(String)
    case noID(String)
    case noReference(String)
    /// A character that cannot be shown, or that turns text around.
    case unseen
    case row(Int, column: Phrase, reason: ReasonInRow)
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
                "“\(text)” is geen datum; schrijf bijvoorbeeld 2022-12-31.",
                "“\(text)” is no date; write for instance 2022-12-31.")
        case .noPeriod(let text):
            Phrase(
                "“\(text)” is geen periode; schrijf 2021, 2021-H1, 2021-Q4, 2021-12 of 2021-12-31.",
                "“\(text)” is no period; write 2021, 2021-H1, 2021-Q4, 2021-12 or 2021-12-31.")
        case .noNumber(let text): Phrase("“\(text)” is geen getal.", "“\(text)” is no number.")
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
        case .columns(let number):
            Phrase("Rij \(number) heeft te veel kolommen.", "Row \(number) has too many columns.")
        case .rule(let text): Phrase(verbatim: text)
        }
    }
}

extension FieldProblem {
    /// The problem with the name of its field before it, for the list above a form.
    package func phrase(of label: Phrase) -> Phrase {
        Phrase { language in label(language) + ": " + phrase(language) }
    }
}
