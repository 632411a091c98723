package import Facts
package import Geography

/// What a source states of one area and period: a value, or why there is none, and how sure the source is of it.
package struct SourceValue: Hashable, Sendable {
    /// What a value is of; a newer file wins per key.
    package struct Key: Hashable, Sendable {
        package let area: AreaCode
        package let period: Period
        /// Empty for the source as a whole.
        package let code: String

        package init(area: AreaCode, period: Period, code: String = "") {
            self.area = area
            self.period = period
            self.code = code
        }
    }

    package let key: Key
    package let value: Observed<Double>
    /// The ends of the margin that the source gives; both or neither.
    package let margin: ClosedRange<Double>?
    /// How many people were asked, in a survey.
    package let respondents: Int?
    /// How settled the source says that the period is; `nil` when the file does not say.
    package let status: ReleaseStatus?

    package init(
        key: Key, value: Observed<Double>, margin: ClosedRange<Double>? = nil, respondents: Int? = nil,
        status: ReleaseStatus? = nil
    ) {
        self.key = key
        self.value = value
        self.margin = margin
        self.respondents = respondents
        self.status = status
    }
}
