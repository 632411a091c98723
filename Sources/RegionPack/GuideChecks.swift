import Facts
import Phrases
import PlacedYAML

/// Whether a guide can be followed: every way ends, every step is reached, and no way is too long.
struct GuideChecks {
    let section: GuideSection

    func check() {
        checkSizes()
        let steps = section.questions + section.outcomes
        let known = steps.unique(\.id)
        for step in known where Guide.reservedIDs.contains(step.id.value) { reportReserved(step.id) }
        let ids = known.map(\.id.value)
        var allKnown = true
        for next in section.questions.flatMap(\.next) where !ids.contains(next.value) {
            allKnown = false
            next.reportUnknown(
                Phrase("stap", "step"), definedIn: Phrase("questions of outcomes", "questions or outcomes"), known: ids)
        }
        // With ids that are double or unknown the rest would be about another guide than was meant.
        guard allKnown, known.count == steps.count, section.questions.count <= Guide.Limits.questions,
            let first = section.questions.first
        else { return }
        guard checkEnds(from: first.id.value) else { return }
        checkReached(from: first.id.value)
        if section.guide.longest + 1 > Guide.Limits.steps { reportLong() }
    }

    // MARK: Sizes

    private func checkSizes() {
        for (question, step) in zip(section.guide.questions, section.questions) {
            let count = question.answers.count
            if !Guide.Limits.answers.contains(count) {
                let range = Guide.Limits.answers
                step.id.place.report(
                    found: Phrase("\(count) antwoorden op \(step.id.value)", "\(count) answers to \(step.id.value)"),
                    expected: Phrase(
                        "\(range.lowerBound) tot en met \(range.upperBound) antwoorden",
                        "\(range.lowerBound) to \(range.upperBound) answers"),
                    cure: Phrase(
                        "voeg een antwoord toe of verdeel de vraag over twee vragen",
                        "add an answer, or make two questions of it"))
            }
            if Set(question.answers.map(\.text)).count < count { reportSameAnswers(step.id) }
        }
        checkNumber(of: section.questions, limit: Guide.Limits.questions, Phrase("vragen", "questions"))
        checkNumber(of: section.outcomes, limit: Guide.Limits.outcomes, Phrase("uitkomsten", "outcomes"))
        for (outcome, step) in zip(section.guide.outcomes, section.outcomes) {
            let most = max(outcome.bases.count, outcome.now.count)
            guard most > Guide.Limits.now else { continue }
            step.id.place.report(
                .tooLarge, severity: .error, found: Phrase("een lijst van \(most)", "a list of \(most)"),
                expected: Phrase("hooguit \(Guide.Limits.now)", "at most \(Guide.Limits.now)"),
                cure: Phrase("kort de lijst in", "shorten the list"))
        }
    }

    private func checkNumber(of steps: [GuideSection.Step], limit: Int, _ what: Phrase) {
        guard steps.count > limit else { return }
        steps[limit].id.place.report(
            .tooLarge, severity: .error,
            found: Phrase("\(steps.count) \(what.dutch)", "\(steps.count) \(what.english)"),
            expected: Phrase("hooguit \(limit) \(what.dutch)", "at most \(limit) \(what.english)"),
            cure: Phrase("maak er twee wegwijzers van", "make two guides of it"))
    }

    private func reportSameAnswers(_ id: Located<String>) {
        id.place.report(
            found: Phrase("twee keer hetzelfde antwoord op \(id.value)", "the same answer twice to \(id.value)"),
            expected: Phrase("antwoorden die verschillen", "answers that differ"),
            cure: Phrase("verbeter of verwijder een van de twee", "correct or remove one of the two"))
    }

    private func reportReserved(_ id: Located<String>) {
        id.place.report(
            found: Phrase("het id \(id.value)", "the id \(id.value)"),
            expected: Phrase(
                "een ander id: dit is het adres van de pagina met alle vragen",
                "another id: this is the address of the page with all questions"),
            cure: Phrase("kies een ander woord", "choose another word"))
    }

    // MARK: Ways

    /// Whether no way leads back to where it has been.
    private func checkEnds(from first: String) -> Bool {
        let next = Dictionary(
            section.questions.map { ($0.id.value, $0.next) }, uniquingKeysWith: { first, _ in first })
        var done: Set<String> = [], open: Set<String> = []
        func circle(_ id: String) -> Located<String>? {
            if done.contains(id) { return nil }
            open.insert(id)
            for answer in next[id] ?? [] {
                if open.contains(answer.value) { return answer }
                if let found = circle(answer.value) { return found }
            }
            open.remove(id)
            done.insert(id)
            return nil
        }
        for id in [first] + section.questions.map(\.id.value) {
            guard let back = circle(id) else { continue }
            back.place.report(
                .packReference,
                found: Phrase(
                    "een antwoord dat teruggaat naar \(back.value)", "an answer that leads back to \(back.value)"),
                expected: Phrase(
                    "antwoorden die verder gaan, tot een uitkomst", "answers that lead on, until an outcome"),
                cure: Phrase(
                    "laat het antwoord naar een latere vraag of naar een uitkomst gaan",
                    "let the answer lead to a later question, or to an outcome"))
            return false
        }
        return true
    }

    private func checkReached(from first: String) {
        var reached: Set<String> = [first], rest = [first]
        let next = Dictionary(
            section.questions.map { ($0.id.value, $0.next.map(\.value)) }, uniquingKeysWith: { first, _ in first })
        while let id = rest.popLast() {
            rest += (next[id] ?? []).filter { reached.insert($0).inserted }
        }
        for step in section.questions + section.outcomes where !reached.contains(step.id.value) {
            step.id.place.report(
                .packReference,
                found: Phrase(
                    "de stap \(step.id.value), waar geen antwoord heen gaat",
                    "the step \(step.id.value), to which no answer leads"),
                expected: Phrase(
                    "stappen die vanaf de eerste vraag te bereiken zijn",
                    "steps that are reached from the first question"),
                cure: Phrase(
                    "laat er een antwoord heen gaan of haal de stap weg", "let an answer lead to it, or remove the step"
                ))
        }
    }

    private func reportLong() {
        let longest = section.guide.longest + 1, limit = Guide.Limits.steps
        section.place.report(
            found: Phrase("een weg van \(longest) stappen", "a way of \(longest) steps"),
            expected: Phrase(
                "hooguit \(limit) stappen, met de uitkomst mee", "at most \(limit) steps, with the outcome"),
            cure: Phrase("voeg vragen samen of maak er twee wegwijzers van", "join questions, or make two guides of it")
        )
    }
}
