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
        var rowIDs = Dictionary(
            registers.map { ($0.id, Set($0.rows.map(\.id))) }, uniquingKeysWith: { first, _ in first })
        rowIDs[id, default: []].formUnion(proposals.map(\.new.id))
        let references = ReferenceChecks(world: world, rows: rowIDs, declared: Set(registers.map(\.id)))
        return ProposalChecks(
            declaration: register.declaration, before: register.rows.map(\.row), references: references
        ).problems(proposals)
    }
}
