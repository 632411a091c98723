package import Records

/// The registers of a coalition.
package struct RegisterShelf: Sendable {
    /// In the order of their ids.
    package let registers: [Register]

    package init(_ registers: [Register]) { self.registers = registers.sorted { $0.id < $1.id } }

    package static let empty = RegisterShelf([])

    /// The registers as a viewer may see them: what every page, filter, order, search, count, file and feed starts from.
    ///
    /// - Parameter world: what the same viewer sees of the plan; what a row names outside it is left out.
    package func visible(to viewer: PlanViewer, in world: RegisterWorld) -> VisibleRegisters {
        var rowIDs: [RegisterID: Set<ItemID>] = [:]
        let present = registers.filter { $0.declaration.exists(for: viewer) }
        for register in present {
            let sight = RowSight(register, viewer)
            rowIDs[register.id] = Set(register.rows.lazy.filter(sight.sees).map(\.id))
        }
        let known = KnownReferences(rows: rowIDs, world: world)
        let seen = present.map { VisibleRegister($0, to: viewer, known: known) }
        return VisibleRegisters(seen, world: world)
    }
}

/// Of what rows point at, what a viewer may know.
struct KnownReferences {
    let rows: [RegisterID: Set<ItemID>]
    let world: RegisterWorld

    /// A value without what the viewer may not know of; `nil` when nothing remains.
    func pruned(_ value: RegisterValue, of field: FieldDeclaration) -> RegisterValue? {
        switch value {
        case .organisations(let ids): some(ids.filter(world.knows)).map { .organisations($0) }
        case .items(let ids): some(ids.filter { world.knows($0) }).map { .items($0) }
        case .rows(let ids):
            if case .row(let register) = field.kind {
                some(ids.filter { rows[register]?.contains($0) ?? false }).map { .rows($0) }
            } else {
                nil
            }
        default: value
        }
    }

    private func some<Item>(_ items: [Item]) -> [Item]? { items.isEmpty ? nil : items }
}
