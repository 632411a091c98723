import Records

extension PlanDate {
    /// "In the course of the year" is written as its last day: no month is meant.
    var isLastDayOfYear: Bool { month == 12 && day == 31 }
}
