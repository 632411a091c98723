package import Phrases

/// What must hold of the rows of a register.
package struct Rule: Hashable, Sendable {
    package let kind: Kind
    /// A finding that refuses nothing.
    package var isWarning = false
    /// What is wrong and what to do, in words of the register.
    package var text: Phrase?

    package init(_ kind: Kind) { self.kind = kind }

    package enum Kind: Hashable, Sendable {
        case requiredWhen(fields: [FieldKey], when: Condition)
        case onlyWhen(fields: [FieldKey], when: Condition)
        case unique([FieldKey])
        case order([FieldKey])
        case noOverlap(Stretch, per: [FieldKey])
        case atMost(FieldKey, Limit)
        case atMostRows(Int, per: [FieldKey], when: Condition?)
        case sum(FieldKey, parts: [FieldKey])
    }

    package enum Stretch: Hashable, Sendable {
        /// A span or period.
        case field(FieldKey)
        /// Two dates; the second may be open.
        case dates(from: FieldKey, until: FieldKey)

        package var keys: [FieldKey] {
            switch self {
            case .field(let key): [key]
            case .dates(let from, let until): [from, until]
            }
        }
    }

    package enum Limit: Hashable, Sendable {
        case field(FieldKey)
        case value(Double)
    }

    /// The words of the text format.
    package enum Word: String, CaseIterable, Sendable {
        case requiredWhen, onlyWhen, unique, order, noOverlap, atMost, atMostRows, sum
    }
}

extension Rule {
    /// The fields that it looks at.
    package var keys: [FieldKey] {
        switch kind {
        case .requiredWhen(let fields, let when), .onlyWhen(let fields, let when): fields + when.keys
        case .unique(let fields), .order(let fields): fields
        case .noOverlap(let stretch, let per): stretch.keys + per
        case .atMost(let field, .field(let other)): [field, other]
        case .atMost(let field, .value): [field]
        case .atMostRows(_, let per, let when): per + (when?.keys ?? [])
        case .sum(let field, let parts): [field] + parts
        }
    }
}

/// What fields of a row must be; all of it must hold.
package struct Condition: Hashable, Sendable {
    package let clauses: [Clause]

    package init(_ clauses: [Clause]) { self.clauses = clauses }

    package struct Clause: Hashable, Sendable {
        package let key: FieldKey
        package let test: Test

        package init(key: FieldKey, test: Test) {
            self.key = key
            self.test = test
        }
    }

    package enum Test: Hashable, Sendable {
        case oneOf(Set<String>)
        case known, unknown
    }

    package var keys: [FieldKey] { clauses.map(\.key) }
}
