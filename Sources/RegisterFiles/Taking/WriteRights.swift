import Phrases
import Records
import Registers

/// Whether the sender of a file may write what it changes.
struct WriteRights {
    private let declaration: RegisterDeclaration
    private let viewer: PlanViewer
    private let layout: FieldLayout

    init(_ declaration: RegisterDeclaration, _ viewer: PlanViewer) {
        self.declaration = declaration
        self.viewer = viewer
        layout = FieldLayout(declaration)
    }

    func problems(_ proposal: ProposedRow, _ change: RegisterChange) -> [RowProblem] {
        let old = proposal.old.map { layout.owners(declaration.whose, of: $0) }
        let whose = layout.owners(declaration.whose, of: proposal.new)
        // Who gives a row away must be allowed to write it before and after.
        guard [old ?? whose, whose].allSatisfy({ mayWriteSome(change, whose: $0) }) else {
            return [refused(change.fields.first?.column.name ?? "id")]
        }
        return change.edits.compactMap { edit in
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
    private func mayWriteSome(_ change: RegisterChange, whose: [OrganisationID]) -> Bool {
        if declaration.mayWrite(viewer, whose: whose) { return true }
        guard !change.isNew else { return false }
        return change.edits.allSatisfy { edit in
            switch edit {
            case .field(let key, _, _): declaration.mayWrite(key, viewer, whose: whose)
            case .status(let state?, _): declaration.mayEnter(state, viewer, whose: whose)
            default: false
            }
        }
    }

    private func refused(_ column: String) -> RowProblem {
        RowProblem(
            at: column, found: Phrase("een wijziging die u hier niet mag maken", "a change that you may not make here"),
            expected: Phrase("wat u mag invullen", "what you may fill in"),
            cure: Phrase(
                "haal de wijziging weg, of vraag het wie dit register bijhoudt",
                "remove the change, or ask who keeps this register"))
    }
}
