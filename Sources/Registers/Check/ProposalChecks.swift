import Facts
import Phrases
import Records

/// What is wrong with proposed rows of a register, beside rows that there are.
struct ProposalChecks {
    let declaration: RegisterDeclaration
    /// All rows that the rules hold among, as they are.
    let before: [RegisterRow]
    let references: ReferenceChecks
    /// Rows of files lie in the open, so that none of them is sealed.
    var isOnSite = false

    /// In the order of the proposals. What was wrong before is not held against who changes something else.
    func problems(_ proposals: [ProposedRow]) -> [[RowProblem]] {
        let checks = RowChecks(declaration, isOnSite: isOnSite), between = between(proposals)
        return proposals.enumerated().map { place, proposal in
            let alone = { (row: RegisterRow) in
                checks.problems(row) + references.problems(row, of: declaration) + values(row)
            }
            let known = Set(proposal.old.map(alone) ?? [])
            return alone(proposal.new).filter { !known.contains($0) } + transition(proposal)
                + (between[place] ?? [])
        }
    }

    private func values(_ row: RegisterRow) -> [RowProblem] {
        declaration.fields.enumerated().flatMap { place, field in
            row.values[place].map { ValueChecks(field: field).problems($0) } ?? []
        }
    }

    /// Rules among all rows as they would be; by the place of the proposal.
    func between(_ proposals: [ProposedRow]) -> [Int: [RowProblem]] {
        let rules = RuleChecks(declaration)
        guard !declaration.rules.isEmpty, !proposals.isEmpty else { return [:] }
        var after = before,
            places = Dictionary(
                before.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for proposal in proposals {
            if let place = places[proposal.new.id] {
                after[place] = proposal.new
            } else {
                places[proposal.new.id] = after.count
                after.append(proposal.new)
            }
        }
        let old = rules.problems(before), new = rules.problems(after)
        var byProposal: [Int: [RowProblem]] = [:], fresh = new
        for (place, problems) in old { fresh[place] = fresh[place]?.filter { !problems.contains($0) } }
        for (index, proposal) in proposals.enumerated() {
            guard let place = places[proposal.new.id] else { continue }
            byProposal[index] = fresh.removeValue(forKey: place)
        }
        // A later row that was there takes the blame for what a changed one does: it is named at the first proposal.
        let others = fresh.sorted { $0.key < $1.key }.flatMap(\.value)
        if !others.isEmpty { byProposal[0, default: []] += others }
        return byProposal
    }

    private func transition(_ proposal: ProposedRow) -> [RowProblem] {
        guard let status = declaration.status, let next = proposal.new.status, next != proposal.old?.status,
            let state = status[next], !status.allows(proposal.old?.status, to: next)
        else { return [] }
        let from = proposal.old?.status.flatMap { status[$0] }
        let allowed = from?.to ?? status.start
        return [
            RowProblem(
                at: "status",
                found: from.map {
                    Phrase(
                        "van \($0.title.dutch) naar \(state.title.dutch)",
                        "from \($0.title.english) to \(state.title.english)")
                }
                    ?? Phrase("begint als \(state.title.dutch)", "begins as \(state.title.english)"),
                expected: Phrase { $0.alternatives(allowed) },
                cure: Phrase("kies een stand die erop volgt", "choose a status that follows"))
        ]
    }
}
