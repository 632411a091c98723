package import Phrases
package import Records

/// A register as one viewer sees it: its declaration without what is not for them, and the rows and values that they see.
///
/// Made by `RegisterShelf.visible(to:in:)` alone. All that it answers is made from these and from the counts that are
/// meant for who does not see the rows, so that nothing else can show through.
package struct VisibleRegister: Sendable {
    /// Without the fields, views, filters, counts and feeds that are not for the viewer.
    package let declaration: RegisterDeclaration
    /// In the order of the files.
    package let rows: [VisibleRow]
    /// Whether rows are for this viewer at all; else only counts are.
    package let showsRows: Bool
    package let world: RegisterWorld
    /// Of counts over all rows, what may be told; by the id of the count.
    let disclosed: [ItemID: RegisterTally]
    let columns: RegisterColumns
    private let places: [ItemID: Int]

    init(_ register: Register, to viewer: PlanViewer, known: KnownReferences) {
        let sight = RowSight(register, viewer), admitted = register.rows.filter(sight.sees)
        var seen = register.declaration.seen(by: viewer)
        seen.status = seen.states(seenBy: viewer, in: admitted)
        let layout = FieldLayout(seen)
        declaration = seen
        world = known.world
        showsRows = register.declaration.admits(viewer)
        rows = admitted.enumerated().map { [seen] place, row in
            var shown = sight.shown(row, as: seen)
            for (index, field) in seen.fields.enumerated() {
                shown.values[index] = shown.values[index].flatMap { known.pruned($0, of: field) }
            }
            return VisibleRow(shown, layout: layout, place: place)
        }
        // Who does not see the rows does not see which of them are invented either, so those are not in it.
        let facts = register.rows.filter { !$0.isExample }
        var disclosed: [ItemID: RegisterTally] = [:]
        for count in seen.counts where count.scope == .all {
            disclosed[count.id] = RegisterTally(disclosing: count, of: facts, as: register.declaration, in: known.world)
        }
        self.disclosed = disclosed
        places = Dictionary(rows.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
        columns = RegisterColumns(rows: rows.map(\.row), declaration: seen, world: known.world)
    }

    package var id: RegisterID { declaration.id }

    package func field(_ key: FieldKey) -> FieldDeclaration? { declaration.field(key) }

    package func row(_ id: ItemID) -> VisibleRow? { places[id].map { rows[$0] } }
}

/// A row as a viewer sees it.
package struct VisibleRow: Sendable, Identifiable {
    /// With values by the places of the fields that the viewer sees, and nothing else.
    package let row: RegisterRow
    private let layout: FieldLayout
    /// Its place among the rows that the viewer sees.
    package let place: Int

    init(_ row: RegisterRow, layout: FieldLayout, place: Int) {
        self.row = row
        self.layout = layout
        self.place = place
    }

    package var id: ItemID { row.id }
    /// The id of its state.
    package var status: String? { row.status }
    package var since: PlanDate? { row.since }
    package var sources: [SourceReference] { row.sources }
    package var toConfirm: String? { row.toConfirm }
    package var isExample: Bool { row.isExample }
    package var reviewed: PlanDate? { row.reviewed }
    package var revision: Int? { row.revision }

    /// What a field says; `nil` when it says nothing or is not for the viewer.
    package subscript(key: FieldKey) -> RegisterValue? { layout.value(key, of: row) }

    /// Why a field, or the status, has no value.
    package func reason(_ key: FieldKey) -> UnknownReason? { row.unknown[key] }

    /// The words by which conditions and filters know a field, or the status.
    package func words(_ key: FieldKey) -> [String] { layout.words(key, of: row) }

    package func meets(_ condition: Condition) -> Bool { layout.meets(condition, row) }
}

/// The registers as one viewer sees them.
package struct VisibleRegisters: Sendable {
    /// In the order of their ids.
    package let registers: [VisibleRegister]
    package let world: RegisterWorld

    init(_ registers: [VisibleRegister], world: RegisterWorld) {
        self.registers = registers
        self.world = world
    }

    package subscript(id: RegisterID) -> VisibleRegister? { registers.first { $0.id == id } }

    /// What a row is called, and of a row that a field names.
    package func name(of row: ItemID, in register: RegisterID) -> Phrase? {
        guard let seen = self[register] else { return nil }
        return seen.row(row).map { seen.heading(of: $0) }
    }
}
