package import Facts
package import Geography
package import RegionPack

/// A measure of one area and offence over months: what a line of the explorer draws.
///
/// The count stands for the month itself. Any other measure stands for the 12 months that end with it, so that the season is not
/// in it and a small month makes no rate of its own.
package struct Course: Sendable {
    package var measure: Measure
    package var area: AreaCode
    package var offence: OffenceSelection
    package var unit: FigureUnit
    /// One per month of the asked run, in order, gaps included.
    package var points: [CoursePoint]
    /// Events and breaks that touch it, in order of their first month.
    package var events: [RegistryEvent]
}

/// One month of a course.
package struct CoursePoint: Hashable, Sendable {
    package var month: Month
    /// Unrounded, in the unit of the course.
    package var value: Observed<Double>
    package var status: ReleaseStatus

    package init(month: Month, value: Observed<Double>, status: ReleaseStatus) {
        (self.month, self.value, self.status) = (month, value, status)
    }
}

extension Course {
    /// The first of the points with the highest value; months of which a part lacks do not count.
    package var highest: CoursePoint? {
        whole.max { ($0.value.value ?? 0, $1.month) < ($1.value.value ?? 0, $0.month) }
    }

    /// The first of the points with the lowest value.
    package var lowest: CoursePoint? {
        whole.min { ($0.value.value ?? 0, $0.month) < ($1.value.value ?? 0, $1.month) }
    }

    /// Breaks after the first month: what lies on both sides cannot be compared.
    package var breaks: [RegistryEvent] {
        guard let first = points.first?.month, let last = points.last?.month else { return [] }
        return events.filter { $0.kind == .breakInSeries && $0.from > first && $0.from <= last }
    }

    /// The months that somebody should have and nobody delivered.
    package var undelivered: [Month] {
        points.filter { point in
            switch point.value {
            case .notYetKnown(.afterLastPeriod), .notYetKnown(.beforeFirstPeriod), .notPublished, .value: false
            case .notYetKnown: true
            }
        }.map(\.month)
    }

    package var hasValues: Bool { points.contains { $0.value.value != nil } }

    private var whole: [CoursePoint] { points.filter { $0.value.value != nil && $0.status != .incomplete } }
}
