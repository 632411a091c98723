import Facts
import Phrases
import PlacedYAML

/// `guides/ID.yaml` as it was read, with the place of every id that the checks look at.
struct GuideSection {
    struct Step {
        let id: Located<String>
        /// Where each answer leads; empty for an outcome.
        let next: [Located<String>]
    }

    let guide: Guide
    let place: PackPlace
    let questions: [Step]
    let outcomes: [Step]

    private enum Key: String, CaseIterable {
        case title, introduction, owner, review, source, toConfirm, ask, questions, outcomes
    }
    private enum QuestionKey: String, CaseIterable { case id, question, why, answers }
    private enum AnswerKey: String, CaseIterable { case answer, next }

    /// `nil` with findings in the log when it is no guide.
    init?(_ root: PackNode, id: String) {
        guard let table = PackTable<Key>(root) else { return nil }
        let title = table.required(.title) { $0.guideText(limit: 120) }
        let introduction = table.required(.introduction) { $0.guideText(limit: 1200) }
        let owner = table.required(.owner) { $0.guideText(limit: 200) }
        let review = table.required(.review) { $0.day() }
        let source = table.required(.source) { $0.guideText(limit: 600) }
        let toConfirm = table.optional(.toConfirm) { $0.guideText(limit: 600) }
        let ask = table.optional(.ask) { $0.guideText(limit: 300) }
        let questions = table.requiredList(.questions, Self.question)
        let outcomes = table.requiredList(.outcomes) { GuideOutcome.outcome($0, askedOtherwise: ask) }
        if let toConfirm {
            table.place.reportUnconfirmed(
                Phrase("de wegwijzer \(id)", "the guide \(id)"), toConfirm: toConfirm.dutch)
        }
        guard let title, let introduction, let owner, let review, let source else { return nil }
        place = root.place
        self.questions = questions.map(\.step)
        self.outcomes = outcomes.map(\.step)
        guide = Guide(
            id: id, title: title, introduction: introduction, owner: owner, review: review, source: source,
            toConfirm: toConfirm, questions: questions.map(\.question), outcomes: outcomes.map(\.outcome))
    }

    private static func question(_ node: PackNode) -> (question: Guide.Question, step: Step)? {
        guard let table = PackTable<QuestionKey>(node) else { return nil }
        let id = table.required(.id) { $0.slug() }
        let text = table.required(.question) { $0.guideText(limit: 200) }
        let why = table.required(.why) { $0.guideText(limit: 600) }
        let answers = table.requiredList(.answers, answer)
        guard let id, let text, let why else { return nil }
        return (
            Guide.Question(id: id.value, text: text, why: why, answers: answers.map(\.answer)),
            Step(id: id, next: answers.map(\.next))
        )
    }

    private static func answer(_ node: PackNode) -> (answer: Guide.Answer, next: Located<String>)? {
        guard let table = PackTable<AnswerKey>(node) else { return nil }
        let text = table.required(.answer) { $0.guideText(limit: 160) }
        let next = table.required(.next) { $0.slug() }
        guard let text, let next else { return nil }
        return (Guide.Answer(text: text, next: next.value), next)
    }
}

/// The outcomes of a guide.
enum GuideOutcome {
    private enum Key: String, CaseIterable { case id, verdict, title, text, basis, now, ask, review, toConfirm }
    private enum BasisKey: String, CaseIterable { case law, article, link }

    static func outcome(
        _ node: PackNode, askedOtherwise: Phrase?
    ) -> (outcome: Guide.Outcome, step: GuideSection.Step)? {
        guard let table = PackTable<Key>(node) else { return nil }
        let id = table.required(.id) { $0.slug() }
        let verdict = table.required(.verdict) { $0.word(Guide.Verdict.self) }
        let title = table.required(.title) { $0.guideText(limit: 200) }
        let text = table.required(.text) { $0.guideText(limit: 1200) }
        let bases = table.requiredList(.basis, basis)
        let now = table.requiredList(.now) { $0.guideText(limit: 300) }
        let ask = table.optional(.ask) { $0.guideText(limit: 300) } ?? askedOtherwise
        let review = table.optional(.review) { $0.day() }
        let toConfirm = table.optional(.toConfirm) { $0.guideText(limit: 600) }
        if ask == nil { reportNobodyToAsk(at: table.place) }
        if let toConfirm, let id {
            id.place.reportUnconfirmed(
                Phrase("de uitkomst \(id.value)", "the outcome \(id.value)"), toConfirm: toConfirm.dutch)
        }
        guard let id, let verdict, let title, let text, let ask else { return nil }
        return (
            Guide.Outcome(
                id: id.value, verdict: verdict, title: title, text: text, bases: bases, now: now, ask: ask,
                review: review, toConfirm: toConfirm), GuideSection.Step(id: id, next: [])
        )
    }

    private static func basis(_ node: PackNode) -> Guide.Basis? {
        guard let table = PackTable<BasisKey>(node) else { return nil }
        let law = table.required(.law) { $0.guideText(limit: 200) }
        let article = table.optional(.article) { $0.guideText(limit: 200) }
        let link = table.optional(.link) { $0.secureAddress() }
        guard let law else { return nil }
        return Guide.Basis(law: law, article: article, link: link)
    }

    private static func reportNobodyToAsk(at place: PackPlace) {
        place.report(
            found: Phrase("een uitkomst zonder ask", "an outcome without ask"),
            expected: Phrase(
                "wie men het vraagt, bij de uitkomst of voor de hele wegwijzer",
                "whom to ask, at the outcome or for the whole guide"),
            cure: Phrase(
                "voeg een regel \"ask: …\" toe met een functie of organisatie",
                "add a line \"ask: …\" with a function or an organisation"))
    }
}
