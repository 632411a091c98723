import Facts
import Phrases
import Records

/// Whether somebody looks after a register: an owner, a review in time, and somebody who uses it.
struct CareChecks {
    let register: RegisterDeclaration
    /// The day on which it is asked; without it nothing is overdue.
    let day: PlanDate?

    var problems: [RowProblem] {
        var problems: [RowProblem] = []
        if register.owner == nil {
            problems.append(
                lacks(
                    Phrase("geen beheerder", "no owner"), Phrase("de sleutel owner", "the key owner"),
                    cure: Phrase("noem de organisatie die het register bijhoudt", "name the organisation that keeps it")
                ))
        }
        if register.consumers.isEmpty, register.feeds.isEmpty {
            problems.append(
                lacks(
                    Phrase("niemand die het gebruikt", "nobody who uses it"),
                    Phrase("de sleutel consumers of feeds", "the key consumers or feeds"),
                    cure: Phrase(
                        "noem de indicator, de bladzijde of het overleg waarvoor het er is",
                        "name the indicator, page or meeting that it is for")))
        }
        problems += unseen
        if register.review == nil {
            problems.append(
                lacks(
                    Phrase("geen moment van nakijken", "no review"), Phrase("de sleutel review", "the key review"),
                    cure: Phrase(
                        "schrijf om de hoeveel maanden iemand het nakijkt",
                        "write after how many months somebody looks at it")))
        } else if let day, let plan = register.review, plan.each == .register {
            let standing = plan.standing(last: plan.last, on: day)
            if standing.isOverdue { problems.append(overdue(standing, at: "review")) }
        }
        return problems
    }

    private var unseen: [RowProblem] {
        let fields = register.fields.filter { $0.audience == nil }.map(\.key.rawValue)
        let all = fields + (register.status.map { $0.audience == nil } == true ? ["status"] : [])
        guard !all.isEmpty else { return [] }
        let names = all.joined(separator: ", ")
        return [
            lacks(
                Phrase("niet gezegd wie \(names) ziet", "not said who sees \(names)"),
                Phrase("audience bij het veld, of fieldAudience", "audience at the field, or fieldAudience"),
                cure: Phrase(
                    "schrijf het erbij; nu ziet alleen het bureau het", "write it; now only the bureau sees it"))
        ]
    }

    /// Of a row that is to be looked at again.
    func problems(_ row: RegisterRow) -> [RowProblem] {
        guard let day, let plan = register.review, plan.each == .row,
            row.status.flatMap({ register.status?[$0] })?.isClosed != true
        else { return [] }
        let standing = plan.standing(last: row.reviewed, on: day)
        return standing.isOverdue ? [overdue(standing, at: "reviewed")] : []
    }

    private func overdue(_ standing: ReviewStanding, at key: String) -> RowProblem {
        lacks(
            Phrase { language in
                guard let due = standing.due?.text(in: language) else {
                    return Phrase("nooit nagekeken", "never reviewed")(language)
                }
                return Phrase("nakijken had gemoeten op \(due)", "review was due on \(due)")(language)
            },
            Phrase("op tijd nagekeken", "reviewed in time"),
            cure: Phrase("kijk het na en schrijf de nieuwe datum", "look at it and write the new date"), at: key)
    }

    private func lacks(_ found: Phrase, _ expected: Phrase, cure: Phrase, at key: String = "") -> RowProblem {
        RowProblem(.registerCare, severity: .warning, at: key, found: found, expected: expected, cure: cure)
    }
}
