import Records

/// A register with all its rows. Nothing outside reads them but by `visible(to:)`, which is made for a viewer.
package struct Register: Sendable {
    package let declaration: RegisterDeclaration
    /// In the order of the files.
    let rows: [RegisterRow]

    package init(declaration: RegisterDeclaration, rows: [RegisterRow]) {
        self.declaration = declaration
        self.rows = rows
    }

    package var id: RegisterID { declaration.id }

    /// The audiences of a row beside that of its register, all of which must admit: its own and that of its state, else what
    /// the register says for its rows.
    func audiences(of row: RegisterRow) -> [RegisterAudience] {
        let stated = [row.audience, row.status.flatMap { declaration.status?[$0]?.audience }].compactMap { $0 }
        return stated.isEmpty ? [declaration.rowAudience ?? declaration.audience] : stated
    }
}

/// What one viewer may see of one row.
struct RowSight {
    let register: Register
    let viewer: PlanViewer
    private let layout: FieldLayout

    init(_ register: Register, _ viewer: PlanViewer) {
        self.register = register
        self.viewer = viewer
        layout = FieldLayout(register.declaration)
    }

    /// Whether the viewer may know that it is there.
    func sees(_ row: RegisterRow) -> Bool {
        let whose = layout.owners(register.declaration.whose, of: row)
        return register.declaration.audience.admits(viewer, whose: whose)
            && register.audiences(of: row).allSatisfy { $0.admits(viewer, whose: whose) }
    }

    /// The row with the fields of another declaration, that of the viewer, as far as they see them.
    func shown(_ row: RegisterRow, as seen: RegisterDeclaration) -> RegisterRow {
        let whose = layout.owners(register.declaration.whose, of: row)
        var copy = RegisterRow(fields: seen.fields.count)
        copy.id = row.id
        for (place, field) in seen.fields.enumerated() where admits(field.audience, whose) {
            copy.values[place] = layout.value(field.key, of: row)
            copy.unknown[field.key] = row.unknown[field.key]
        }
        if let status = seen.status, admits(status.audience, whose) {
            copy.status = row.status
            copy.since = row.since
            copy.unknown[.status] = row.unknown[.status]
        }
        copy.sources = row.sources
        copy.toConfirm = row.toConfirm
        copy.isExample = row.isExample
        copy.reviewed = row.reviewed
        // How often it was changed tells of changes in what a viewer does not see: only who writes it is told.
        if register.declaration.writers.contains(where: { $0.isMet(by: viewer, whose: whose) }) {
            copy.revision = row.revision
        }
        if viewer == .bureau { copy.audience = row.audience }
        return copy
    }

    private func admits(_ audience: RegisterAudience?, _ whose: [OrganisationID]) -> Bool {
        audience.map { $0.admits(viewer, whose: whose) } ?? (viewer == .bureau)
    }
}
