package import Phrases
package import Records

/// A way of showing a register.
package struct RegisterView: Hashable, Sendable {
    package let kind: Kind
    package var title: Phrase?

    package init(_ kind: Kind) { self.kind = kind }

    package enum Kind: Hashable, Sendable {
        case table(columns: [FieldKey], sort: FieldOrder?, group: FieldKey?)
        case board(by: FieldKey)
        case calendar(span: FieldKey)
        case map(area: FieldKey, by: FieldKey)
        /// Without `cell`, the headings of the rows.
        case matrix(rows: FieldKey, columns: FieldKey, cell: FieldKey?)
        /// Drawers within drawers, from outside inwards.
        case drawers(through: [DrawerLevel])
    }

    /// The words of the text format.
    package enum Word: String, CaseIterable, Sendable { case table, board, calendar, map, matrix, drawers }

    package var word: Word {
        switch kind {
        case .table: .table
        case .board: .board
        case .calendar: .calendar
        case .map: .map
        case .matrix: .matrix
        case .drawers: .drawers
        }
    }

    /// The fields of its own register that it cannot be without.
    package var needed: [FieldKey] {
        switch kind {
        case .table, .drawers: []
        case .board(let key), .calendar(let key): [key]
        case .map(let area, let by): [area, by]
        case .matrix(let rows, let columns, _): [rows, columns]
        }
    }
}

/// Rows of a register that name the row around them.
package struct DrawerLevel: Hashable, Sendable {
    package let register: RegisterID
    package let field: FieldKey

    package init(register: RegisterID, field: FieldKey) {
        self.register = register
        self.field = field
    }
}

/// By which field rows are ordered, and which way.
package struct FieldOrder: Hashable, Sendable {
    package let key: FieldKey
    package let isDescending: Bool

    package init(_ key: FieldKey, isDescending: Bool = false) {
        self.key = key
        self.isDescending = isDescending
    }
}

/// What other programs can follow.
package enum RegisterFeed: Hashable, Sendable {
    case calendar(span: FieldKey)
    case atom
}

/// What is made of a register.
package enum Consumer: Hashable, Sendable {
    case indicator(ItemID)
    case page(String)
    case body(ItemID)
}
