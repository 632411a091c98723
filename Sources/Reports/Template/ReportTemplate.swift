package import Facts
package import Figures
package import Records

/// A report as the pack describes it: which figures it freezes, and how it says them (`docs/report-format.md`).
package struct ReportTemplate: Sendable {
    /// The name of its file, and of its runs.
    package let id: String
    /// Raised by whoever changes what an issued report would say.
    package let version: Int
    package let title: ReportText
    /// For which places one is made of a run.
    package let places: ReportPlaces
    /// How long the period is that it is about.
    package let grain: ReportGrain
    /// For whom the figures are, so that the policy withholds what that reader may not see.
    package let audience: Audience
    /// The year that `compare: reference` is about.
    package let referenceYear: Int?
    package let calendar: ReportCalendar
    package var figures: [FigureLine] = []
    package var sections: [ReportSection] = []
    package var wordings: [Wording] = []
    package var overviews: [Overview] = []

    package func figure(_ id: String) -> FigureLine? { figures.first { $0.id == id } }
}

/// Days that a run counts with.
package struct ReportCalendar: Hashable, Sendable {
    /// Days after the end of the period on which the run is frozen.
    package let due: Int
    /// Days after freezing until silence means that there is no remark.
    package let deadline: Int
    /// Days after approval in which a municipality may issue its own report.
    package let window: Int
}

/// For which places a run has a report.
package enum ReportPlaces: String, Sendable, CaseIterable {
    case region
    case policeDistricts
    case municipalities
}

/// What a template's period is: only such periods can be frozen.
package enum ReportGrain: String, Sendable, CaseIterable {
    case month, halfYear, year

    package func admits(_ period: PlanPeriod) -> Bool {
        switch (self, period) {
        case (.month, .month), (.halfYear, .halfYear), (.year, .year): true
        default: false
        }
    }
}

/// A named query: what is frozen under a name. It is one figure, or a set of them where something is said in the plural.
package struct FigureLine: Sendable {
    package let id: String
    /// More than one makes it a set by offence.
    package let offences: [OffenceSelection]
    package let measure: Measure
    package let place: FigurePlace
    package let comparison: FigureComparison
    /// Over so many years, the same months of each; more than one makes it a set by year.
    package let years: Int
    /// The line of the file that opens it.
    package let line: Int

    package var isSet: Bool { offences.count > 1 || years > 1 || place.isPlural }
}

package enum FigurePlace: String, Sendable, CaseIterable {
    /// The place that the report is for.
    case own
    /// The whole region, to hold a municipality beside.
    case region
    /// The areas of that kind below the report's place.
    case policeDistricts, municipalities, wijken

    package var isPlural: Bool { self != .own && self != .region }
}

package enum FigureComparison: String, Sendable, CaseIterable {
    case previousYear, reference, none
}
