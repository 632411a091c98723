import Phrases
package import Records

/// Who may write what of a row, by the declaration of its register: the one place that decides it, for forms, files and store.
package struct WriteRights: Sendable {
    private let declaration: RegisterDeclaration
    private let viewer: PlanViewer
    private let layout: FieldLayout

    package init(_ declaration: RegisterDeclaration, _ viewer: PlanViewer) {
        self.declaration = declaration
        self.viewer = viewer
        layout = FieldLayout(declaration)
    }

    // MARK: What somebody may do

    /// Whether somebody may add a row, if only one of their own organisation.
    package var mayAdd: Bool { declaration.mayWrite(viewer, whose: viewer.organisations) }

    /// Whether somebody may write a row as a whole.
    package func mayWrite(_ row: RegisterRow) -> Bool { declaration.mayWrite(viewer, whose: owners(of: row)) }

    /// The fields that somebody may write: of a row that there is, or (`nil`) of a new one.
    package func fields(of row: RegisterRow?) -> [FieldDeclaration] {
        let whose = row.map(owners) ?? viewer.organisations
        return declaration.fields.filter { declaration.mayWrite($0.key, viewer, whose: whose) }
    }

    /// The states into which somebody may bring a row, or in which a new one may begin.
    package func states(from row: RegisterRow?) -> [StatusMachine.State] {
        guard let status = declaration.status else { return [] }
        let whose = row.map(owners) ?? viewer.organisations, now = row?.status
        return status.states.filter { state in
            state.id != now && status.allows(now, to: state.id)
                && declaration.mayEnter(state.id, viewer, whose: whose)
        }
    }

    /// Whether there is anything of a row that somebody may write.
    package func mayChange(_ row: RegisterRow) -> Bool {
        mayWrite(row) || !fields(of: row).isEmpty || !states(from: row).isEmpty
    }

    /// Whether somebody keeps the register as a whole: makes editions of it and marks it as looked at.
    package var mayWriteRegister: Bool { declaration.mayWrite(viewer, whose: []) || viewer == .bureau }

    /// Whether somebody releases what is of no single organisation, as an edition.
    package var mayReleaseRegister: Bool { declaration.releasers.contains { $0.isMet(by: viewer, whose: []) } }

    package func mayRelease(_ row: RegisterRow) -> Bool {
        declaration.releasers.contains { $0.isMet(by: viewer, whose: owners(of: row)) }
    }

    private func owners(of row: RegisterRow) -> [OrganisationID] { layout.owners(declaration.whose, of: row) }

    // MARK: What is wrong with what somebody did

    /// What of edits is not theirs to write, at the key that it is about; `first` is where a refusal of the whole is told.
    package func problems(_ proposal: ProposedRow, edits: [RowEdit], first: String = "id") -> [RowProblem] {
        let old = proposal.old.map(owners), whose = owners(of: proposal.new)
        // Who gives a row away must be allowed to write it before and after.
        guard [old ?? whose, whose].allSatisfy({ mayWriteSome(edits, isNew: old == nil, whose: $0) }) else {
            return [refused(first)]
        }
        return edits.compactMap { edit in
            switch edit {
            case .field(let key, _, _):
                declaration.mayWrite(key, viewer, whose: old ?? whose) ? nil : refused(key.rawValue)
            case .status(let state?, _):
                declaration.mayEnter(state, viewer, whose: old ?? whose) ? nil : refused("status")
            default: declaration.mayWrite(viewer, whose: old ?? whose) ? nil : refused("id")
            }
        }
    }

    /// A new row is written by who writes the register; of one that there is, somebody else may write a single field.
    private func mayWriteSome(_ edits: [RowEdit], isNew: Bool, whose: [OrganisationID]) -> Bool {
        if declaration.mayWrite(viewer, whose: whose) { return true }
        guard !isNew else { return false }
        return edits.allSatisfy { edit in
            switch edit {
            case .field(let key, _, _): declaration.mayWrite(key, viewer, whose: whose)
            case .status(let state?, _): declaration.mayEnter(state, viewer, whose: whose)
            default: false
            }
        }
    }

    private func refused(_ key: String) -> RowProblem {
        RowProblem(
            at: key, found: Phrase("een wijziging die u hier niet mag maken", "a change that you may not make here"),
            expected: Phrase("wat u mag invullen", "what you may fill in"),
            cure: Phrase(
                "haal de wijziging weg, of vraag het wie dit register bijhoudt",
                "remove the change, or ask who keeps this register"))
    }
}

extension PlanViewer {
    /// Those that somebody is signed in for; the bureau is none.
    package var organisations: [OrganisationID] {
        if case .partner(let own) = self { own.sorted { $0.rawValue < $1.rawValue } } else { [] }
    }
}
