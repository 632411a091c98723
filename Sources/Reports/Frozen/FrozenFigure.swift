/// A figure as it stood when it was frozen: a value that nothing computes again.
package struct FrozenFigure: Codable, Hashable, Sendable {
    package let place: FrozenPlace
    /// A code, the id of a group, or `all`.
    package let offence: String
    /// Dutch, with a capital.
    package let title: String
    /// After a number; both `nil` where the pack has no plain name.
    package let noun: FrozenNoun?
    /// What is counted, in one sentence.
    package let definition: String
    package let measure: String
    package let unit: String
    package let period: FrozenPeriod
    /// Unrounded.
    package let value: Double?
    /// `value`, `notPublished` or `notYetKnown`.
    package let state: String
    package let reason: FrozenReason?
    /// Registered offences that the value counts.
    package let count: Int?
    /// What the value was divided by.
    package let denominator: Int?
    package let status: String
    package let comparison: FrozenComparison?
    /// Why there is no comparison, where one was asked.
    package let uncompared: FrozenReason?
    /// The breaks in the series between both periods, in words.
    package let breaks: [String]
    /// Parts that are not in it, with their reason.
    package let lacking: [String]
    package let notes: [String]
}

package struct FrozenPlace: Codable, Hashable, Sendable {
    package let code: String
    package let name: String
    /// The word for programs, such as `municipality`.
    package let level: String
}

package struct FrozenNoun: Codable, Hashable, Sendable {
    package let one: String
    package let many: String
}

package struct FrozenReason: Codable, Hashable, Sendable {
    /// The word for programs.
    package let word: String
    package let text: String
}

package struct FrozenPeriod: Codable, Hashable, Sendable {
    /// The keys of the source tables: `2022MM01..2022MM06`.
    package let key: String
    /// `januari tot en met juni 2022`
    package let text: String
    /// `van januari tot en met juni 2022`
    package let inText: String
}

package struct FrozenComparison: Codable, Hashable, Sendable {
    package let period: FrozenPeriod
    /// Counts over the same months and parts on both sides.
    package let count: Int
    package let base: Int
    /// Percent, unrounded; `nil` where the policy gives none.
    package let percent: Double?
    package let percentReason: FrozenReason?
    /// 95% limits of the change in percent.
    package let lower: Double?
    package let upper: Double?
    package let verdict: String
}

/// Why figures were frozen together under one name.
package enum FrozenSetKind: String, Codable, Hashable, Sendable {
    case single, byOffence, byYear, byPlace
}

/// The figures of one named query.
package struct FrozenSet: Codable, Hashable, Sendable {
    package let id: String
    package let kind: FrozenSetKind
    /// `39 gemeenten`; empty of a single one.
    package let counted: String
    package let figures: [FrozenFigure]
}
