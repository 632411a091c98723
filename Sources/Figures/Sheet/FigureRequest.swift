package import Facts

/// A question in words, as the command line and the open interface receive it.
package struct FigureRequest: Sendable {
    /// Code or name.
    package var area: String
    /// Code, group id, title, or `all`.
    package var offence: String
    package var measure: String
    /// `2017MM01`, `2017-01`, `2017JJ00` or `2017`; empty: the default period.
    package var from: String
    package var to: String
    /// `previous-year`, `previous-period`, a year, the first month of an earlier period, or empty.
    package var compare: String
    /// `same` or `nearest` (year); empty: the same.
    package var population: String
    package var audience: Audience

    package init(
        area: String, offence: String = "all", measure: String = "count", from: String = "", to: String = "",
        compare: String = "", population: String = "", audience: Audience = .public
    ) {
        self.area = area
        self.offence = offence
        self.measure = measure
        self.from = from
        self.to = to
        self.compare = compare
        self.population = population
        self.audience = audience
    }
}

/// Why a question cannot be answered as it was put.
package enum FigureRequestError: Error, Hashable, Sendable {
    case unknownArea(String, nearest: [Suggestion])
    case ambiguousArea(String, candidates: [Suggestion])
    case unknownOffence(String, nearest: [Suggestion])
    case unknownMeasure(String)
    case malformedPeriod(String)
    case periodsOfDifferentKind(from: String, to: String)
    case periodsReversed(from: String, to: String)
    case malformedComparison(String)
    /// The earlier period would overlap the period itself, or come after it.
    case comparisonNotBefore(String)
    case malformedPopulation(String)
    /// Nothing is delivered, so there is no default period.
    case noPeriod

    package struct Suggestion: Hashable, Sendable {
        package let code: String
        package let name: String
    }
}
