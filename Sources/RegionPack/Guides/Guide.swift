package import Facts
package import Phrases

/// A guide through a question that many ask, such as whether data may be shared: questions, answers and what comes of them.
///
/// Whoever follows it goes from question to question until an outcome. Several ways may lead to the same step, none leads
/// back (`GuideChecks`), so every way ends. It holds advice, no data: nothing of who follows it is asked or kept.
package struct Guide: Sendable, Hashable {
    /// The name of its file, part of addresses.
    package let id: String
    package let title: Phrase
    package let introduction: Phrase
    /// Who keeps it true: an organisation or a function, never a person.
    package let owner: Phrase
    /// The day before which it is to be looked at again.
    package let review: Day
    /// Where its texts come from.
    package let source: Phrase
    package let toConfirm: Phrase?
    /// In the order of the file; the first is where one begins.
    package let questions: [Question]
    package let outcomes: [Outcome]

    private let places: [String: Place]

    private enum Place: Hashable { case question(Int), outcome(Int) }

    package init(
        id: String, title: Phrase, introduction: Phrase, owner: Phrase, review: Day, source: Phrase,
        toConfirm: Phrase? = nil, questions: [Question], outcomes: [Outcome]
    ) {
        self.id = id
        self.title = title
        self.introduction = introduction
        self.owner = owner
        self.review = review
        self.source = source
        self.toConfirm = toConfirm
        self.questions = questions
        self.outcomes = outcomes
        places = Dictionary(
            questions.enumerated().map { ($1.id, .question($0)) } + outcomes.enumerated().map { ($1.id, .outcome($0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The question or outcome of an id.
    package func step(_ id: String) -> Step? {
        switch places[id] {
        case .question(let index): .question(questions[index])
        case .outcome(let index): .outcome(outcomes[index])
        case nil: nil
        }
    }

    /// 1 for the first question of the file.
    package func number(of question: Question) -> Int? {
        if case .question(let index) = places[question.id] { index + 1 } else { nil }
    }

    /// `A` for the first outcome of the file; there are never more than letters.
    package func letter(of outcome: Outcome) -> String? {
        guard case .outcome(let index) = places[outcome.id], index < Limits.outcomes else { return nil }
        return String(UnicodeScalar(UInt8(0x41 + index)))
    }

    /// The day before which an outcome is to be looked at again: its own, else that of the guide.
    package func review(of outcome: Outcome) -> Day { outcome.review ?? review }
}

extension Guide {
    /// One page of a guide.
    package enum Step: Sendable, Hashable {
        case question(Question)
        case outcome(Outcome)
    }

    package struct Question: Sendable, Hashable {
        package let id: String
        package let text: Phrase
        /// Why it is asked.
        package let why: Phrase
        package let answers: [Answer]

        package init(id: String, text: Phrase, why: Phrase, answers: [Answer]) {
            self.id = id
            self.text = text
            self.why = why
            self.answers = answers
        }
    }

    package struct Answer: Sendable, Hashable {
        package let text: Phrase
        /// The id of the step that it leads to.
        package let next: String

        package init(text: Phrase, next: String) {
            self.text = text
            self.next = next
        }
    }

    package struct Outcome: Sendable, Hashable {
        package let id: String
        package let verdict: Verdict
        /// The outcome in a sentence.
        package let title: Phrase
        package let text: Phrase
        package let bases: [Basis]
        /// What to do now, in order.
        package let now: [Phrase]
        /// Whom to ask: a function or an organisation, never a person.
        package let ask: Phrase
        package let review: Day?
        package let toConfirm: Phrase?

        package init(
            id: String, verdict: Verdict, title: Phrase, text: Phrase, bases: [Basis], now: [Phrase], ask: Phrase,
            review: Day? = nil, toConfirm: Phrase? = nil
        ) {
            self.id = id
            self.verdict = verdict
            self.title = title
            self.text = text
            self.bases = bases
            self.now = now
            self.ask = ask
            self.review = review
            self.toConfirm = toConfirm
        }
    }

    package enum Verdict: String, Sendable, Hashable, CaseIterable {
        case may, onlyIf, askFirst, mayNot
    }

    /// A law or agreement and its article.
    package struct Basis: Sendable, Hashable {
        package let law: Phrase
        package let article: Phrase?
        /// A secure address elsewhere where it can be read.
        package let link: String?

        package init(law: Phrase, article: Phrase? = nil, link: String? = nil) {
            self.law = law
            self.article = article
            self.link = link
        }
    }

    /// What a guide may be at most: more than this nobody follows, or reads on paper.
    package enum Limits {
        package static let guides = 20
        package static let bytes = 200_000
        package static let questions = 40
        package static let outcomes = 26
        package static let answers = 2...6
        /// Questions and the outcome on one way.
        package static let steps = 12
        package static let now = 8
    }

    /// Words of addresses below a guide, which no step may have: the page with all questions, in each language.
    package static let reservedIDs: Set<String> = ["alle-vragen", "all-questions"]
}
