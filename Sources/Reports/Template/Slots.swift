/// What a sentence of a wording can fill in.
package enum WordingSlot: String, Sendable, CaseIterable {
    /// `woninginbraken`, lower-case.
    case name
    case place
    /// `in 2022`, `van januari tot en met juni 2022`.
    case `in`
    /// The same of the period that it is held against.
    case inBase
    /// `558 misdrijven`, `1 woninginbraak`, `geen woninginbraken`.
    case counted
    case count, base
    /// `waren dat er 606`, `was dat er 1`, `waren dat er geen`.
    case was
    /// `48 minder`, `1 meer`.
    case difference
    /// `dat zijn er 48 minder`, `dat is er 1 meer`.
    case more
    /// `8%`, without a sign; no value on a small base, nor where it rounds to nothing.
    case percent
    /// Why there is no figure, no comparison, or none that holds.
    case reason
    /// What is not in the figure.
    case lacking
}

/// What a sentence that sums up a set can fill in.
package enum OverviewSlot: String, Sendable, CaseIterable {
    case `in`, inBase
    /// `39 gemeenten`.
    case areas
    case risen, fallen, chance, few, without
    /// The largest of those that rose or fell: `Zeist (23, was 9)`.
    case names
}

/// What a text of a section can fill in of the report itself.
package enum ReportSlot: String, Sendable, CaseIterable {
    case place, region, period, `in`, inBase
    /// The events and breaks that touch the periods.
    case events
}

/// What a text can fill in of a figure, beside the wordings.
package enum FigureSlot: String, Sendable, CaseIterable {
    case count, counted, base, rate, name
}
