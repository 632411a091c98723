package import Geography
package import Phrases

/// One field of a register.
package struct FieldDeclaration: Hashable, Sendable {
    package let key: FieldKey
    package let kind: FieldKind
    package let label: Phrase
    package var hint: Phrase?
    /// A row has it, or says why not.
    package var isRequired = false
    /// A list of values.
    package var isMany = false
    /// `nil` when nobody said: then the bureau alone sees it.
    package var audience: RegisterAudience?
    /// `nil` when the writers of the register write it.
    package var writers: [Writer]?
    package var isSearched = true

    package init(key: FieldKey, kind: FieldKind, label: Phrase) {
        self.key = key
        self.kind = kind
        self.label = label
    }
}

/// What a field holds, with what belongs to its type.
package enum FieldKind: Hashable, Sendable {
    case line(limit: Int)
    case text(limit: Int)
    case number(NumberForm)
    case money(isStated: Bool)
    case date
    case period([PeriodGrain])
    case span
    case choice(ChoiceList)
    case flag
    case area([AreaLevel])
    case amounts([AreaLevel], NumberForm)
    /// Of these kinds of organisation; of any when empty.
    case organisation([String])
    case body
    case function
    /// Of these kinds of the plan; of any when empty.
    case item([String])
    case row(RegisterID)
    case link
    case source

    /// The words of the text format.
    package enum Word: String, CaseIterable, Sendable {
        case line, text, number, money, date, period, span, choice, flag, area, amounts, organisation, body, function
        case item, row, link, source

        /// Whether a field of this type may hold several.
        package var mayBeMany: Bool {
            switch self {
            case .choice, .area, .organisation, .body, .function, .item, .row, .link, .source, .line: true
            default: false
            }
        }
    }

    package var word: Word {
        switch self {
        case .line: .line
        case .text: .text
        case .number: .number
        case .money: .money
        case .date: .date
        case .period: .period
        case .span: .span
        case .choice: .choice
        case .flag: .flag
        case .area: .area
        case .amounts: .amounts
        case .organisation: .organisation
        case .body: .body
        case .function: .function
        case .item: .item
        case .row: .row
        case .link: .link
        case .source: .source
        }
    }

    package var choices: ChoiceList? { if case .choice(let list) = self { list } else { nil } }

    package var levels: [AreaLevel] {
        switch self {
        case .area(let levels), .amounts(let levels, _): levels
        default: []
        }
    }
}

/// How numbers of a field are written and what they may be.
package struct NumberForm: Hashable, Sendable {
    package var unit: UnitWords?
    package var decimals = 0
    package var least: Double?
    package var most: Double?
    /// Takes `ruim 400` and `minder dan 5` as well.
    package var isStated = false
    /// A count of people or cases: 0, less than this, or this and more; nothing between is ever kept.
    package var smallest: Int?

    package init() {}
}

/// What a number counts.
package struct UnitWords: Hashable, Sendable {
    package let one: Phrase
    package let many: Phrase

    package init(one: Phrase, many: Phrase) {
        self.one = one
        self.many = many
    }
}

/// The values of a field that takes one of a list.
package struct ChoiceList: Hashable, Sendable {
    package let choices: [Choice]
    /// Their order is one of more and less.
    package let isOrdered: Bool

    package init(choices: [Choice], isOrdered: Bool = false) {
        self.choices = choices
        self.isOrdered = isOrdered
    }

    package struct Choice: Hashable, Sendable {
        package let id: String
        package let title: Phrase
        package var explanation: Phrase?
        /// Ids that it had before.
        package var was: [String] = []

        package init(id: String, title: Phrase) {
            self.id = id
            self.title = title
        }
    }

    package subscript(id: String) -> Choice? { choices.first { $0.id == id } }

    /// The id that it has now, of one that it has or had.
    package func current(_ word: String) -> String? { choices.first { $0.id == word || $0.was.contains(word) }?.id }
}

/// How long a period is.
package enum PeriodGrain: String, Hashable, Sendable, CaseIterable {
    case day, month, quarter, halfYear, year
}
