import Facts
import Phrases
import Records

/// A row as somebody would have it, beside the one that there is.
package struct ProposedRow: Sendable {
    /// `nil`: it is new.
    package let old: RegisterRow?
    package let new: RegisterRow

    package init(old: RegisterRow?, new: RegisterRow) {
        self.old = old
        self.new = new
    }
}

extension VisibleRegisters {
    /// What is wrong with proposed rows of a register, as far as a viewer can know: in the order of the proposals.
    ///
    /// What was wrong before is not held against who changes something else. Who stores them checks once more, beside the
    /// rows that this viewer does not see.
    package func problems(_ proposals: [ProposedRow], of id: RegisterID) -> [[RowProblem]] {
        guard let register = self[id] else { return proposals.map { _ in [] } }
        let declaration = register.declaration
        var rowIDs = Dictionary(
            registers.map { ($0.id, Set($0.rows.map(\.id))) }, uniquingKeysWith: { first, _ in first })
        rowIDs[id, default: []].formUnion(proposals.map(\.new.id))
        let references = ReferenceChecks(world: world, rows: rowIDs, declared: Set(registers.map(\.id)))
        let checks = RowChecks(declaration), between = between(proposals, register)
        return proposals.enumerated().map { place, proposal in
            let alone = { (row: RegisterRow) in
                checks.problems(row) + references.problems(row, of: declaration) + Self.values(row, declaration)
            }
            let known = Set(proposal.old.map(alone) ?? [])
            return alone(proposal.new).filter { !known.contains($0) } + Self.transition(proposal, declaration)
                + (between[place] ?? [])
        }
    }

    private static func values(_ row: RegisterRow, _ declaration: RegisterDeclaration) -> [RowProblem] {
        declaration.fields.enumerated().flatMap { place, field in
            row.values[place].map { ValueChecks(field: field).problems($0) } ?? []
        }
    }

    /// Rules among all rows as they would be; by the place of the proposal.
    private func between(_ proposals: [ProposedRow], _ register: VisibleRegister) -> [Int: [RowProblem]] {
        let before = register.rows.map(\.row), rules = RuleChecks(register.declaration)
        guard !register.declaration.rules.isEmpty, !proposals.isEmpty else { return [:] }
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

    private static func transition(_ proposal: ProposedRow, _ declaration: RegisterDeclaration) -> [RowProblem] {
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
