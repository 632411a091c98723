package import Records

/// The registers of a pack and what is kept of them on the site, with the rules by which that changes.
///
/// Rows are the pack's until somebody writes them; from then on what is kept stands above them (decision 69). All rights
/// and rules are decided here, inside the transaction that writes; what is below (`RowKeeping`) only keeps texts.
package struct RegisterBook: RegisterStore {
    let pack: RegisterReading
    let keeping: any RowKeeping
    /// What viewers see of the plan, that rows may point at; the bureau's is the whole.
    let world: @Sendable (PlanViewer) -> RegisterWorld
    let opening: Bool
    private let readers: [RegisterID: KeptRowReader]

    /// Whether sealed texts are read: a site opens them for whose they are; the command line leaves them closed.
    package enum Seals: Sendable { case open, closed }

    package init(
        _ pack: RegisterReading, kept keeping: any RowKeeping, seals: Seals,
        world: @escaping @Sendable (PlanViewer) -> RegisterWorld
    ) {
        self.pack = pack
        self.keeping = keeping
        self.world = world
        opening = seals == .open
        let whole = world(.bureau)
        readers = Dictionary(
            pack.shelf.registers.map { ($0.id, KeptRowReader($0.declaration, in: whole)) },
            uniquingKeysWith: { first, _ in first })
    }

    package func stamp() throws -> RegisterStamp { try keeping.registerStamp() }

    /// The registers as their readers read them, pack and site together, and everything that is wrong.
    package func reading() throws -> RegisterReading {
        try keeping.readRows(opening: opening) { rows in try composed(rows) { try rows.kept($0) } }
    }

    /// As they were at the end of a day. Rows that only the pack has are shown as they are: it knows no days.
    package func reading(on day: PlanDate) throws -> RegisterReading {
        let end = LocalTime(startOf: day.advanced(byDays: 1)).instant
        return try keeping.readRows(opening: opening) { rows in try composed(rows) { try rows.kept($0, before: end) } }
    }

    package func visible(
        to viewer: PlanViewer, on day: PlanDate, in world: RegisterWorld
    ) throws -> VisibleRegisters {
        try reading(on: day).shelf.visible(to: viewer, in: world)
    }

    func composed(
        _ rows: any RowReading, _ kept: (RegisterID) throws -> KeptRegister
    ) throws -> RegisterReading {
        var registers: [Register] = [], findings = pack.findings
        for register in pack.shelf.registers {
            guard let reader = readers[register.id] else { continue }
            let shown = RegisterLedger(register: register, kept: try kept(register.id), reader: reader).asShown()
            registers.append(shown.register)
            findings += shown.findings
        }
        return RegisterReading(shelf: RegisterShelf(registers), findings: findings)
    }

    // MARK: One register

    /// A register that a viewer may see rows of; `nil` when there is none for them.
    func ledger(_ id: RegisterID, for viewer: PlanViewer, _ rows: any RowReading) throws -> RegisterLedger? {
        guard let register = pack.shelf.registers.first(where: { $0.id == id }), let reader = readers[id],
            register.declaration.admits(viewer)
        else { return nil }
        return RegisterLedger(register: register, kept: try rows.kept(id), reader: reader)
    }

    /// What a viewer may see of rows of a register, one by one.
    func eye(on ledger: RegisterLedger, for viewer: PlanViewer, _ rows: any RowReading) throws -> RowEye {
        let seen = ledger.declaration.seen(by: viewer), world = world(viewer)
        var ids: [RegisterID: Set<ItemID>] = [:]
        for field in seen.fields {
            guard case .row(let target) = field.kind, ids[target] == nil,
                let other = try self.ledger(target, for: viewer, rows)
            else { continue }
            let shown = other.asShown().register, sight = RowSight(shown, viewer)
            ids[target] = Set(shown.rows.lazy.filter(sight.sees).map(\.id))
        }
        return RowEye(
            register: ledger.register, viewer: viewer, seen: seen, known: KnownReferences(rows: ids, world: world))
    }
}

/// One viewer's sight of rows of one register, with what they may do with them.
struct RowEye {
    let viewer: PlanViewer
    let declaration: RegisterDeclaration
    let layout: FieldLayout
    private let sight: RowSight
    private let seen: RegisterDeclaration
    private let known: KnownReferences

    init(register: Register, viewer: PlanViewer, seen: RegisterDeclaration, known: KnownReferences) {
        self.viewer = viewer
        declaration = register.declaration
        layout = FieldLayout(register.declaration)
        sight = RowSight(register, viewer)
        self.seen = seen
        self.known = known
    }

    func sees(_ row: RegisterRow) -> Bool { sight.sees(row) }

    func shown(_ row: RegisterRow, place: Int = 0) -> VisibleRow {
        var shown = sight.shown(row, as: seen)
        for (index, field) in seen.fields.enumerated() {
            shown.values[index] = shown.values[index].flatMap { known.pruned($0, of: field) }
        }
        return VisibleRow(shown, layout: FieldLayout(seen), place: place)
    }

    /// Whether they see a field of a row, and so may write it where the declaration lets them.
    func sees(_ field: FieldDeclaration, of row: RegisterRow) -> Bool {
        field.audience.map { $0.admits(viewer, whose: owners(row)) } ?? (viewer == .bureau)
    }

    func owners(_ row: RegisterRow) -> [OrganisationID] { layout.owners(declaration.whose, of: row) }

    /// Whether they may write anything of a row.
    func mayWrite(_ row: RegisterRow) -> Bool {
        let whose = owners(row)
        return sees(row)
            && (declaration.mayWrite(viewer, whose: whose)
                || declaration.fields.contains {
                    $0.writers != nil && sees($0, of: row) && declaration.mayWrite($0.key, viewer, whose: whose)
                }
                || declaration.status?.states.contains {
                    !$0.who.isEmpty && declaration.mayEnter($0.id, viewer, whose: whose)
                } ?? false)
    }

    /// Whether the row as a whole is theirs to write.
    func mayWriteAll(_ row: RegisterRow) -> Bool { sees(row) && declaration.mayWrite(viewer, whose: owners(row)) }

    func mayRelease(_ row: RegisterRow) -> Bool {
        let whose = owners(row)
        return sees(row) && declaration.releasers.contains { $0.isMet(by: viewer, whose: whose) }
    }

    /// Whether they work on the register as a whole.
    var mayWriteRegister: Bool { WriteRights(declaration, viewer).mayWriteRegister }
    var mayReleaseRegister: Bool { WriteRights(declaration, viewer).mayReleaseRegister }
}

extension PlanAuthor {
    /// Tells persons apart: an account, or a user of the machine.
    package var person: String { account.map { "account \($0)" } ?? role }
}
