import Facts

/// A selection in terms of the cube: the offence types that are added up.
struct OffencePlan {
    let selection: OffenceSelection
    /// What is counted: one type, the parts of a group, or the published total.
    let parts: [OffencePart]
    /// For `.all` without a published total: every type that was delivered.
    let types: [OffencePart]
    /// The months from which other parts are added up than before, in order.
    let changes: [Month]
}

/// One offence type with its place in the cube and how the source publishes it.
struct OffencePart: Hashable {
    let code: OffenceCode
    let index: Int?
    let isPublishedPerYearOnly: Bool
    let hasMonths: Bool
    let hasYears: Bool
    /// The months in which the classification has it.
    let classified: Tenure
    /// The months in which it is added up: those of its group, as far as the classification has it.
    var tenure: Tenure
}
