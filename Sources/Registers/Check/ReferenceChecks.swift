import Facts
import Geography
import Phrases
import Records

/// Whether what rows and a declaration point at is there.
struct ReferenceChecks {
    let world: RegisterWorld
    /// Per register whose rows could be read, their ids.
    let rows: [RegisterID: Set<ItemID>]
    /// Registers that are declared, also those with mistakes.
    let declared: Set<RegisterID>

    func problems(_ row: RegisterRow, of register: RegisterDeclaration) -> [RowProblem] {
        var problems: [RowProblem] = []
        for (place, field) in register.fields.enumerated() {
            guard let value = row.values[place] else { continue }
            // A row that is left out takes no other along: who does not see it would see that.
            let severity: Finding.Severity = field.kind.word == .row ? .warning : .error
            problems += unknown(value, of: field).map { missing($0, field.key.rawValue, as: severity) }
        }
        problems += unknown(.sources(row.sources)).map { missing($0, "source") }
        if case .organisation(let id)? = row.audience, !world.knows(id) {
            problems.append(missing(id.rawValue, "audience"))
        }
        return problems
    }

    private func unknown(_ value: RegisterValue, of field: FieldDeclaration? = nil) -> [String] {
        switch value {
        case .areas(let codes): codes.filter { world.areas[$0] == nil }.map(\.rawValue)
        case .amounts(let amounts): amounts.entries.map(\.area).filter { world.areas[$0] == nil }.map(\.rawValue)
        case .organisations(let ids): ids.filter { !knows($0, field?.kind) }.map(\.rawValue)
        case .items(let ids): ids.filter { !knows($0, field?.kind) }.map(\.rawValue)
        case .rows(let ids): ids.filter { !knowsRow($0, field?.kind) }.map(\.rawValue)
        case .sources(let sources):
            sources.map(\.document).filter { !(world.documents?.contains($0) ?? true) }.map(\.rawValue)
        default: []
        }
    }

    private func knows(_ id: OrganisationID, _ kind: FieldKind?) -> Bool {
        guard world.knows(id), case .organisation(let kinds)? = kind, !kinds.isEmpty else { return world.knows(id) }
        guard let found = world.organisations?[id] else {
            return id.municipality == nil || kinds.contains("municipality")
        }
        return kinds.contains(found.kind)
    }

    private func knows(_ id: ItemID, _ kind: FieldKind?) -> Bool {
        guard let items = world.items else { return true }
        guard let found = items[id] else { return false }
        return switch kind {
        case .body?: found.kind == "body"
        case .item(let kinds)?: kinds.isEmpty || kinds.contains(found.kind)
        default: true
        }
    }

    /// Of a register that could not be read, nobody knows which rows it has.
    private func knowsRow(_ id: ItemID, _ kind: FieldKind?) -> Bool {
        guard case .row(let register)? = kind, let known = rows[register] else { return true }
        return known.contains(id)
    }

    private func missing(_ name: String, _ key: String, as severity: Finding.Severity = .error) -> RowProblem {
        RowProblem(
            .packReference, severity: severity, at: key,
            found: Phrase("\"\(Finding.quote(name))\"", "\"\(Finding.quote(name))\""),
            expected: Phrase(
                "iets dat er is, van de soort die dit veld vraagt",
                "something that there is, of the kind that this field asks"),
            cure: Phrase("verbeter de naam, of voeg toe wat er ontbreekt", "correct the name, or add what is missing"))
    }

    /// Other registers, organisations and things of the plan that a declaration names.
    func problems(_ register: RegisterDeclaration) -> [RowProblem] {
        var problems: [RowProblem] = []
        for (place, field) in register.fields.enumerated() {
            if case .row(let other) = field.kind, !declared.contains(other) {
                problems.append(missing(other.rawValue, "fields.\(place).of"))
            }
        }
        for (place, view) in register.views.enumerated() {
            guard case .drawers(let levels) = view.kind else { continue }
            for level in levels where !declared.contains(level.register) {
                problems.append(missing(level.register.rawValue, "views.\(place).through"))
            }
        }
        if let supply = register.conflicts?.supply.register, !declared.contains(supply) {
            problems.append(missing(supply.rawValue, "conflicts.supply.register"))
        }
        if let owner = register.owner, !world.knows(owner) { problems.append(missing(owner.rawValue, "owner")) }
        if let owner = register.review?.owner, !world.knows(owner) {
            problems.append(missing(owner.rawValue, "review.owner"))
        }
        for (place, consumer) in register.consumers.enumerated() {
            switch consumer {
            case .indicator(let id) where !world.knows(id):
                problems.append(missing(id.rawValue, "consumers.\(place).indicator"))
            case .body(let id) where !world.knows(id): problems.append(missing(id.rawValue, "consumers.\(place).body"))
            default: break
            }
        }
        return problems
    }
}
