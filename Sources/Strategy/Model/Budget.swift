package import Geography
package import Records

/// A year's money of an organisation: lines with budget and realisation, notes, and what each municipality contributes.
package struct Budget: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var organisation: OrganisationID?
    /// The year that is budgeted; realisation is mostly of the year before.
    package var year: Int
    package var lines: [BudgetLine] = []
    package var notes: [BudgetNote] = []
    package var contributions: [Contribution] = []
    package var audience: PlanAudience = .partners
    package var source: SourceReference?
    package var text: PlanText = .empty
}

package struct BudgetLine: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var side: Side
    /// The line whose parts these are; a total must equal the sum of the lines that name it.
    package var partOf: ItemID?
    package var amounts: [BudgetAmount] = []
    /// Numbers of the notes that explain it.
    package var notes: [Int] = []
    package var audience: PlanAudience?

    package enum Side: String, Hashable, Sendable, Codable, CaseIterable { case income, expense }
}

package struct BudgetAmount: Hashable, Sendable, Codable {
    package var year: Int
    package var stage: Stage
    package var amount: PlanValue<Euros>
    package var source: SourceReference?

    package enum Stage: String, Hashable, Sendable, Codable, CaseIterable { case budget, realisation }
}

/// A note under the table, with an amount where it states one.
package struct BudgetNote: Hashable, Sendable, Codable {
    package var number: Int
    package var text: String
    package var amount: Euros?
    package var year: Int?
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
    package var shares: [ContributionShare] = []
    package var source: SourceReference?
}

package struct ContributionShare: Hashable, Sendable, Codable {
    package var municipality: AreaCode
    package var amount: Euros
}

/// How a contribution is divided; the raw value is the word of the text format.
package enum AllocationKey: String, Hashable, Sendable, Codable, CaseIterable {
    case perInhabitant, fixed
    /// The source does not state the key.
    case notStated
}
