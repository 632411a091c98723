package import Records

/// A row of a register: values by the place of their field in the declaration that it was read with.
package struct RegisterRow: Hashable, Sendable {
    package var id = ItemID.unset
    /// As many as the declaration has fields; `nil` where nothing is said.
    package var values: [RegisterValue?]
    /// Why a field, or the status, has no value.
    package var unknown: [FieldKey: UnknownReason] = [:]
    package var status: String?
    /// Since when it is in that state.
    package var since: PlanDate?
    /// What it says itself, beside its state and its register.
    package var audience: RegisterAudience?
    package var sources: [SourceReference] = []
    package var toConfirm: String?
    /// Invented, and marked so wherever it is shown.
    package var isExample = false
    package var reviewed: PlanDate?
    /// Of fields that there are no more, as their texts.
    package var kept: [FieldKey: String] = [:]
    /// How often it was changed on the site; `nil` of a row of the pack.
    package var revision: Int?

    package init(fields: Int) { values = [RegisterValue?](repeating: nil, count: fields) }

    package subscript(field index: Int) -> RegisterValue? {
        get { values[index] }
        set { values[index] = newValue }
    }
}

/// Where fields stand in the rows of a declaration.
package struct FieldLayout: Hashable, Sendable {
    private let places: [FieldKey: Int]

    package init(_ declaration: RegisterDeclaration) {
        places = Dictionary(
            declaration.fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func place(of key: FieldKey) -> Int? { places[key] }

    package func value(_ key: FieldKey, of row: RegisterRow) -> RegisterValue? {
        places[key].flatMap { row.values[$0] }
    }

    /// The words of a field or of the status; empty where there is none.
    package func words(_ key: FieldKey, of row: RegisterRow) -> [String] {
        key == .status ? row.status.map { [$0] } ?? [] : value(key, of: row)?.words ?? []
    }

    package func isKnown(_ key: FieldKey, of row: RegisterRow) -> Bool {
        key == .status ? row.status != nil : value(key, of: row) != nil
    }

    /// Whether a row is what a condition asks.
    package func meets(_ condition: Condition, _ row: RegisterRow) -> Bool {
        condition.clauses.allSatisfy { clause in
            switch clause.test {
            case .known: isKnown(clause.key, of: row)
            case .unknown: !isKnown(clause.key, of: row)
            case .oneOf(let accepted): words(clause.key, of: row).contains(where: accepted.contains)
            }
        }
    }

    /// Whose a row is.
    package func owners(_ key: FieldKey?, of row: RegisterRow) -> [OrganisationID] {
        switch key.flatMap({ value($0, of: row) }) {
        case .organisations(let ids)?: ids
        case .areas(let codes)?: codes.compactMap { OrganisationID(municipality: $0) }
        default: []
        }
    }
}
