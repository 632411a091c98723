package import Facts
package import Geography

/// What would be normal in the months to come, if things go on as they did: to place a new figure, not to foretell it.
package struct SeriesForecast: Sendable {
    package let area: AreaCode
    package let offence: OffenceSelection
    /// The last month with a figure.
    package let last: Month
    package let outcome: Outcome
    package let isExample: Bool

    package enum Outcome: Sendable {
        /// One per month, the one after the last first.
        case months([ForecastMonth])
        /// Too few months that count before it.
        case tooShort
        /// Other parts are added up from the very next month on.
        case partsChange
    }

    package var months: [ForecastMonth] {
        if case .months(let months) = outcome { months } else { [] }
    }
}

/// A month to come: the number that would be usual, with what 95% of such months would hold.
package struct ForecastMonth: Hashable, Sendable {
    package let month: Month
    package let expected: ExpectedRange
}
