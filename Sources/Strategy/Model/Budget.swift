package import Geography
package import Records

/// A year's money of an organisation: lines with budget and realisation, notes, and what each municipality contributes.
package struct Budget: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var organisation: OrganisationID?
    /// The year that is budgeted; realisation is mostly of the year before.
    package var year: Int
    package var lines: [BudgetLine]
    package var notes: [BudgetNote]
    package var contributions: [Contribution]
    package var audience: PlanAudience
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, title: String, organisation: OrganisationID? = nil, year: Int, lines: [BudgetLine] = [],
        notes: [BudgetNote] = [], contributions: [Contribution] = [], audience: PlanAudience = .partners,
        source: SourceReference? = nil, text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.organisation = organisation
        self.year = year
        self.lines = lines
        self.notes = notes
        self.contributions = contributions
        self.audience = audience
        self.source = source
        self.text = text
    }
}

package struct BudgetLine: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var side: Side
    /// The line whose parts these are; a total must equal the sum of the lines that name it.
    package var partOf: ItemID?
    package var amounts: [BudgetAmount]
    /// Numbers of the notes that explain it.
    package var notes: [Int]
    package var audience: PlanAudience?

    package init(
        id: ItemID, title: String, side: Side, partOf: ItemID? = nil, amounts: [BudgetAmount] = [],
        notes: [Int] = [], audience: PlanAudience? = nil
    ) {
        self.id = id
        self.title = title
        self.side = side
        self.partOf = partOf
        self.amounts = amounts
        self.notes = notes
        self.audience = audience
    }

    package enum Side: String, Hashable, Sendable, Codable, CaseIterable { case income, expense }
}

package struct BudgetAmount: Hashable, Sendable, Codable {
    package var year: Int
    package var stage: Stage
    package var amount: PlanValue<Euros>
    package var source: SourceReference?

    package init(
        year: Int, stage: Stage, amount: PlanValue<Euros>, source: SourceReference? = nil
    ) {
        self.year = year
        self.stage = stage
        self.amount = amount
        self.source = source
    }

    package enum Stage: String, Hashable, Sendable, Codable, CaseIterable { case budget, realisation }
}

/// A note under the table, with an amount where it states one.
package struct BudgetNote: Hashable, Sendable, Codable {
    package var number: Int
    package var text: String
    package var amount: Euros?
    package var year: Int?

    package init(
        number: Int, text: String, amount: Euros? = nil, year: Int? = nil
    ) {
        self.number = number
        self.text = text
        self.amount = amount
        self.year = year
    }
}

/// What municipalities contribute to a product, and by which key it is divided.
package struct Contribution: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var year: Int
    package var key: AllocationKey
    /// How many municipalities contribute, as stated.
    package var stated: StatedNumber?
    /// The participation list that names them.
    package var participation: ItemID?
    package var total: PlanValue<Euros>
    /// Amounts that are known per municipality.
    package var shares: [ContributionShare]
    package var source: SourceReference?

    package init(
        id: ItemID, title: String, year: Int, key: AllocationKey, stated: StatedNumber? = nil,
        participation: ItemID? = nil, total: PlanValue<Euros>, shares: [ContributionShare] = [],
        source: SourceReference? = nil
    ) {
        self.id = id
        self.title = title
        self.year = year
        self.key = key
        self.stated = stated
        self.participation = participation
        self.total = total
        self.shares = shares
        self.source = source
    }
}

package struct ContributionShare: Hashable, Sendable, Codable {
    package var municipality: AreaCode
    package var amount: Euros

    package init(
        municipality: AreaCode, amount: Euros
    ) {
        self.municipality = municipality
        self.amount = amount
    }
}

/// How a contribution is divided; the raw value is the word of the text format.
package enum AllocationKey: String, Hashable, Sendable, Codable, CaseIterable {
    case perInhabitant, fixed
    /// The source does not state the key.
    case notStated
}
