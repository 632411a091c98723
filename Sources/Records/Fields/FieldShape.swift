package import Phrases

/// How a field looks in a form, and so what its text may be.
package enum FieldShape: Hashable, Sendable {
    /// One line of at most so many characters.
    case line(limit: Int)
    /// Several lines of CommonMark.
    case text(limit: Int)
    /// One per line.
    case lines(limit: Int)
    case number
    /// A number without decimals.
    case whole
    /// An amount, or the reason why there is none.
    case euros
    /// A number as its source states it, or the reason why there is none.
    case stated(isWhole: Bool)
    case date
    case period
    /// `ja` or nothing.
    case flag
    case choice([FieldChoice])
    /// The id of one thing of the plan or the region; empty for none.
    case one(FieldTarget)
    /// Ids with a blank between them.
    case many(FieldTarget)
    /// A small table: rows as lines, columns with a tab between them.
    case rows([RowColumn])

    /// The characters that a field may have at most, as a guard before anything else looks at it.
    package var limit: Int {
        switch self {
        case .line(let limit), .text(let limit), .lines(let limit): limit
        case .number, .whole, .euros, .stated, .date, .period, .flag, .choice, .one: 120
        case .many: 20_000
        case .rows: 200_000
        }
    }
}

package struct FieldChoice: Hashable, Sendable {
    package let value: String
    package let label: Phrase

    package init(_ value: String, _ label: Phrase) {
        self.value = value
        self.label = label
    }
}

/// What ids of a field point at.
package enum FieldTarget: Hashable, Sendable {
    case organisation, municipality, district, area, indicator, section, body, programme, theme, participation
    /// Actions and results of the year before, which an action continues.
    case earlier
    case action
    case document
    /// Anything that has an id.
    case anything
    /// `public`, `partners` or an organisation.
    case audience
}

/// A column of a small table in a form.
package struct RowColumn: Hashable, Sendable {
    package let label: Phrase
    package let shape: FieldShape
    /// No row goes without it.
    package let isRequired: Bool

    package init(_ label: Phrase, _ shape: FieldShape, isRequired: Bool = false) {
        self.label = label
        self.shape = shape
        self.isRequired = isRequired
    }
}
